/**
 * What a run does about each fault of the data, by code: a word for lists of findings. Not for faults of rules and settings.
 */
import type { Issue } from './base/issue';
import type { IntakeIssueCode } from './intake/issues';
import type { MetricIssueCode } from './metrics/issues';

export type DataIssueCode = IntakeIssueCode | MetricIssueCode;

/**
 * stopped: the run refuses · skipped: the row is not used · leftOut: known well, and not counted · blank: the cell is taken as
 * blank · counted: used as it stands · unassigned: its revenue is nobody's · apart: both stay what they are · chosen: one of
 * several was taken · first: the first row's was taken · read: understood without trouble
 */
export type DataOutcome =
  | 'stopped'
  | 'skipped'
  | 'leftOut'
  | 'blank'
  | 'counted'
  | 'unassigned'
  | 'apart'
  | 'chosen'
  | 'first'
  | 'read';

const OUTCOMES: Readonly<Record<DataIssueCode, DataOutcome>> = {
  'intake.source.none': 'stopped',
  'intake.source.missing': 'stopped',
  'intake.sheet.empty': 'stopped',
  'intake.sheet.no-rows': 'counted',
  'intake.sheet.totals-row': 'skipped',
  'intake.header.missing': 'stopped',
  'intake.header.mapped-missing': 'stopped',
  'intake.header.tie': 'stopped',
  'intake.header.tie-optional': 'chosen',
  'intake.header.better': 'chosen',
  'intake.header.rows-above': 'leftOut',
  'intake.id.leading-zeros': 'apart',
  'intake.number.unreadable': 'blank',
  'intake.number.ambiguous': 'blank',
  'intake.number.both-signs': 'chosen',
  'intake.date.unreadable': 'blank',
  'intake.date.both-orders': 'chosen',
  'intake.date.by-locale': 'chosen',
  'intake.boolean.unreadable': 'blank',
  'intake.customer.blank-id': 'skipped',
  'intake.customer.duplicate': 'skipped',
  'intake.customer.test': 'leftOut',
  'intake.customer.walk-in': 'apart',
  'intake.customer.same-phone': 'apart',
  'intake.customer.shared-phone': 'apart',
  'intake.customer.same-email': 'apart',
  'intake.customer.shared-email': 'apart',
  'intake.phone.unreadable': 'counted',
  'intake.phone.lost-zero': 'read',
  'intake.email.malformed': 'counted',
  'intake.order.blank-customer': 'skipped',
  'intake.order.unknown-customer': 'unassigned',
  'intake.order.walk-in': 'unassigned',
  'intake.order.test-customer': 'leftOut',
  'intake.order.blank-date': 'skipped',
  'intake.order.unreadable-date': 'skipped',
  'intake.order.future': 'skipped',
  'intake.order.after-as-of': 'leftOut',
  'intake.order.before-window': 'leftOut',
  'intake.order.blank-amount': 'skipped',
  'intake.order.unreadable-amount': 'skipped',
  'intake.order.blank-id': 'counted',
  'intake.order.customer-differs': 'first',
  'intake.order.date-differs': 'chosen',
  'intake.order.ignored': 'leftOut',
  'intake.order.cancelled': 'leftOut',
  'intake.order.returned': 'leftOut',
  'intake.order.credit-note': 'counted',
  'intake.status.unknown': 'counted',
  'intake.currency.mixed': 'counted',
  'intake.discount.as-share': 'chosen',
  'intake.amount.from-price': 'chosen',
  'intake.amount.from-lines': 'chosen',
  'intake.amount.none': 'blank',
  'intake.order.no-lines': 'counted',
  'intake.line.no-order-id': 'leftOut',
  'intake.line.blank-id': 'skipped',
  'intake.line.unknown-order': 'skipped',
  'intake.line.unknown-product': 'counted',
  'intake.product.blank-key': 'skipped',
  'intake.product.duplicate': 'first',
  'metrics.totalDiffers': 'chosen',
  'metrics.totalAfterAsOf': 'blank',
  'metrics.ageImpossible': 'blank',
  'metrics.ageBandOther': 'counted',
  'metrics.genderUnreadable': 'blank',
  'metrics.dateAfterAsOf': 'blank',
  'metrics.countImpossible': 'blank',
  'metrics.referrerUnknown': 'leftOut',
};

const BY_CODE: ReadonlyMap<string, DataOutcome> = new Map(Object.entries(OUTCOMES));

/**
 * What is done about an issue.
 * Empty: null where the issue is not about data.
 */
export function dataOutcome({ code, params }: Pick<Issue, 'code' | 'params'>): DataOutcome | null {
  // Settings say what becomes of a word that nobody knows.
  if (code === 'intake.status.unknown' && params.meaning !== 'counts') return 'leftOut';
  return BY_CODE.get(code) ?? null;
}
