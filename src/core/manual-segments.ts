/**
 * The tab Manual segments for who looks after it: what its rows say, and what a new row would mean. Runs read it by
 * assign-segments.ts.
 */
import type { IssueCatalogue, Severity } from './base/issue';
import { idOf } from './intake/ids';
import { readContext, type RunInput } from './intake/read-context';
import { readRuleData, type RuleDataInput } from './rule-data';
import { MANUAL_ISSUES } from './rules/manual/issues';
import { RowMatcher } from './rules/manual/match-manual';
import { readManual, type ManualFault } from './rules/manual/read-manual';
import { LIST_SEPARATOR } from './rules/segment-lists';
import type { Cell, SheetCells } from './tables/sheet-cells';
import { foldWord } from './words/lookup';

/** One row of the tab, whether there is such a customer or not. */
export interface ListedOverride {
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  readonly customerId: string;
  /** As typed; '' where the cell is blank. */
  readonly scheme: string;
  readonly segment: string;
  /** The last day, epoch day; null: until it is taken back. */
  readonly until: number | null;
  readonly reason: string;
  /** The last day is before the analysis date. */
  readonly isExpired: boolean;
  /** What can be seen to be wrong without the customers and the rules; null where nothing is. */
  readonly fault: ManualFault | null;
}

/** In the order of the tab. Issues: manual.noHeader; then the list is empty. */
export function listOverrides(sheet: SheetCells, input: RunInput): ListedOverride[] {
  const rows = readManual(sheet, readContext(input))?.rows ?? [];
  return rows.map(({ row, customer, scheme, segment, until, reason, fault }) => ({
    row,
    customerId: idOf(customer),
    scheme,
    segment,
    until,
    reason,
    isExpired: until !== null && until < input.asOf,
    fault,
  }));
}

/** Whether a row is the one of that list: the customer's id and the scheme as they stand there, whatever the customers sheet says. */
export function overrideRowTest(
  customerId: string,
  scheme: string,
): (customer: Cell, scheme: string) => boolean {
  const [id, wanted] = [idOf(customerId), foldWord(scheme)];
  return (customer, name) => idOf(customer) === id && foldWord(name) === wanted;
}

/** What somebody wants to set by hand. */
export interface WantedOverride {
  readonly customerId: string;
  readonly scheme: string;
  readonly segment: string;
}

/** The same as the sheets and rules spell it. */
export interface MatchedOverride extends WantedOverride {
  /** Whether a row of the tab is about the same customer and scheme. */
  isMeantBy(customer: Cell, scheme: string): boolean;
}

/**
 * Empty: null when there is no such customer, scheme or segment, or the sheets or rules are wrong; the issues say why.
 * Issues: those of MANUAL_ISSUES, here as errors.
 */
export function matchOverride(
  input: RuleDataInput,
  { customerId, scheme, segment }: WantedOverride,
): MatchedOverride | null {
  const data = readRuleData(input);
  if (!data) return null;
  const matcher = new RowMatcher(data.tables, data.intake);
  const wanted = { row: 0, customer: customerId, scheme: scheme.trim(), segment: segment.trim() };
  const match = matcher.match({ ...wanted, until: null, reason: '', fault: null });
  if ('code' in match) {
    input.issues.add(AS_ERRORS, match.code, {}, match.params);
    return null;
  }
  const { customer, table, segments } = match;
  return {
    customerId: data.intake.customers.ids[customer],
    scheme: table.scheme.name,
    segment: segments.map((place) => table.segments[place]).join(LIST_SEPARATOR),
    isMeantBy: (cell, name) => matcher.customerOf(cell) === customer && matcher.tableNamed(name) === table,
  };
}

/** What is a warning in the tab is a reason to refuse here. */
const AS_ERRORS: IssueCatalogue = Object.fromEntries(
  Object.keys(MANUAL_ISSUES).map((code): [string, Severity] => [code, 'error']),
);
