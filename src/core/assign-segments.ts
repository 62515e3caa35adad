/**
 * Who is in which segment: what the rules give, who stays where the last run left them, what somebody set by hand.
 */
import { readContext } from './intake/read-context';
import type { RuleData, RuleDataInput } from './rule-data';
import { evaluate, type Assignment } from './rules/evaluate';
import type { SegmentsBefore } from './rules/keep/before';
import { withKept } from './rules/keep/with-kept';
import { matchManual, type Overrides } from './rules/manual/match-manual';
import { readManual } from './rules/manual/read-manual';
import { withManual } from './rules/manual/with-manual';
import { segmentKey } from './rules/schemes';
import type { RuleTable } from './rules/types';
import type { SheetCells } from './tables/sheet-cells';

/** What decides besides the rules. */
export interface BesideRules {
  /** The tab Manual segments; left out or null where there is none. */
  readonly manual?: SheetCells | null;
  /** What the last run gave everybody; left out where there is no memory: then no rule keeps anybody. */
  readonly segmentsBefore?: SegmentsBefore;
}

/** One assignment a table, in their order. Issues: what only the data can show of the rules; MANUAL_ISSUES. */
export function assignSegments(data: RuleData, input: RuleDataInput & BesideRules): Assignment[] {
  const { tables, binding, intake } = data;
  const { segmentsBefore, issues } = input;
  const { ids } = intake.customers;
  const byHand = overridesIn(data, input);
  return tables.map((table) => {
    const key = segmentKey(table.scheme);
    const own = evaluate(table, binding, issues);
    const before = (customer: number) => segmentsBefore?.(key, ids[customer]) ?? null;
    return withManual(segmentsBefore ? withKept(own, { binding, before }) : own, byHand.get(table));
  });
}

/** Without customers nobody knows whom the rows mean. */
function overridesIn(
  { tables, intake }: RuleData,
  input: RuleDataInput & BesideRules,
): ReadonlyMap<RuleTable, Overrides> {
  const { manual, asOf, issues } = input;
  if (!manual || intake.customers.count === 0) return new Map();
  const tab = readManual(manual, readContext(input));
  return tab ? matchManual(tab, tables, { intake, asOf, issues }) : new Map<RuleTable, Overrides>();
}
