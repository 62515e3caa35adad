/**
 * The column of the customers' sheet in whose cells a subject's values stand as they are, so that a blank can be filled there.
 */
import { foldKey } from '../../base/text';
import type { Intake } from '../../intake/types';
import { metricFacts } from '../../metrics/metric-by-key';
import type { FieldOf } from '../../words/field-keys';

const [OWN_COLUMN, CUSTOMER_FIELD] = ['column:', 'customers.'];

/**
 * From 0. Null: the subject is computed from orders or from several fields, or the sheet has no such column. Where there are
 * orders they win over totals that stand beside the customers.
 */
export function sourceColumn(
  key: string,
  { customers: { mapping }, orders }: Pick<Intake, 'customers' | 'orders'>,
): number | null {
  if (!mapping) return null;
  if (key.startsWith(OWN_COLUMN)) {
    const header = key.slice(OWN_COLUMN.length);
    const index = mapping.headers.findIndex((one) => foldKey(one) === header);
    return index < 0 ? null : index;
  }
  const needs = metricFacts(key)?.needs ?? [];
  const fields = needs.length === 1 ? needs[0].split('|') : [];
  const own = fields.filter((field) => field.startsWith(CUSTOMER_FIELD));
  if (orders && own.length < fields.length) return null;
  for (const field of own) {
    const match = mapping.fields[field.slice(CUSTOMER_FIELD.length) as FieldOf<'customers'>];
    if (match) return match.index;
  }
  return null;
}
