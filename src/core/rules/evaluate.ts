/**
 * Decision table × customers → the segment or segments of every customer, and the rules that decided.
 */
import type { IssueLog } from '../base/issue';
import { CONDITION_FAULTS } from '../conditions/faults';
import { selectAll } from '../conditions/select-rows';
import type { Binding, ConditionFault, Predicate, Selector } from '../conditions/types';
import { BlockHits } from './block-hits';
import { HIT_POLICIES, NO_RULE, trialOf, WALK_IN, type Policy } from './hit-policies';
import { SegmentLists } from './segment-lists';
import type { ByHand, Kept, Rule, RuleTable, RuleTest } from './types';

export interface Assignment {
  readonly table: RuleTable;
  /** The different texts that customers may have in the scheme's column: its segments, or lists of them ('VIP; Deal hunter'). */
  readonly labels: readonly string[];
  /** Of each label its segments: indexes into table.segments, in output order. */
  readonly parts: readonly (readonly number[])[];
  /** Index into labels; -1 is blank. */
  readonly segment: Int32Array;
  /** Index into table.rules, of a list the first rule that hit; or NO_RULE, SEVERAL_RULES, WALK_IN, or BY_HAND. */
  readonly decidedBy: Int32Array;
  /** The rules that gave a customer its segments, by index, in the order of the segments; none where there is no such rule. */
  rulesOf(customer: number): readonly number[];
  /** How a rule that gave a customer its segment keeps it there, though its own conditions do not all hold; null where they do. */
  keptBy(customer: number, rule: number): Kept | null;
  /** The customers whose segment was set by hand. */
  readonly byHand: ReadonlyMap<number, ByHand>;
}

/** Nobody is kept, and nothing is set by hand: rules alone decide. */
export const RULES_ALONE: Pick<Assignment, 'keptBy' | 'byHand'> = { keptBy: () => null, byHand: new Map() };

/** A table bound to its customers. */
interface Bound {
  readonly table: RuleTable;
  readonly hits: BlockHits;
  /** Of each rule its segment; index into table.segments. */
  readonly outcomes: Int32Array;
  /** The segment of customers whom no rule hits; -1 for none. */
  readonly otherwise: number;
  /** The segment of walk-ins; -1 where they are judged like everybody. */
  readonly walkIn: number;
  readonly binding: Binding;
}

/**
 * Shape: binding.rowCount customers. A rule hits when all of its tests are true; unknown is not true.
 * Issues: what only the data can show, such as ties in `top 20%`.
 * Empty: no rows give empty columns. A customer whom no rule hits gets the "otherwise" segment, or none.
 * The customer who stands for all walk-ins gets the table's segment for them.
 * Without memory: keep/ says who stays where they were, manual/ whose segment somebody set.
 */
export function evaluate(table: RuleTable, binding: Binding, issues: IssueLog): Assignment {
  const policy = HIT_POLICIES[table.scheme.hitPolicy];
  const rules = table.rules.map((rule) => selectorOf(rule, { table, binding, issues }));
  const outcomes = Int32Array.from(table.rules, ({ segment }) => table.segments.indexOf(segment));
  const bound: Bound = {
    table,
    hits: new BlockHits(trialOf(policy, rules, outcomes), binding.rowCount),
    outcomes,
    otherwise: indexIn(table.segments, table.scheme.otherwise),
    walkIn: indexIn(table.segments, table.walkIn),
    binding,
  };
  return policy.choose ? assignOne(bound, policy.choose) : assignLists(bound);
}

function indexIn(segments: readonly string[], segment: string | null): number {
  return segment === null ? -1 : segments.indexOf(segment);
}

/** Walk-ins get their label in place of what the rules gave. */
function setWalkIns(
  label: number,
  { segment, decidedBy }: Pick<Assignment, 'segment' | 'decidedBy'>,
  { binding }: Bound,
) {
  if (label < 0) return;
  for (let row = 0; row < segment.length; row++) {
    if (binding.counted(row)) continue;
    segment[row] = label;
    decidedBy[row] = WALK_IN;
  }
}

function assignOne(bound: Bound, choose: NonNullable<Policy['choose']>): Assignment {
  const { table, hits: found, outcomes, otherwise } = bound;
  const { rowCount } = bound.binding;
  const segment = new Int32Array(rowCount);
  const decidedBy = new Int32Array(rowCount);
  const hits = new Int32Array(table.rules.length);
  for (let row = 0; row < rowCount; row++) {
    const rule = choose(hits, found.of(row, hits), outcomes);
    decidedBy[row] = rule;
    segment[row] = rule >= 0 ? outcomes[rule] : rule === NO_RULE ? otherwise : -1;
  }
  setWalkIns(bound.walkIn, { segment, decidedBy }, bound);
  return {
    table,
    labels: table.segments,
    parts: table.segments.map((_, index) => [index]),
    segment,
    decidedBy,
    rulesOf: (customer) => (decidedBy[customer] >= 0 ? [decidedBy[customer]] : []),
    ...RULES_ALONE,
  };
}

function assignLists(bound: Bound): Assignment {
  const { table, hits: found, outcomes, otherwise } = bound;
  const { rowCount } = bound.binding;
  const lists = new SegmentLists(table.segments);
  const segment = new Int32Array(rowCount);
  const decidedBy = new Int32Array(rowCount);
  const hits = new Int32Array(table.rules.length);
  const rest = otherwise < 0 ? -1 : lists.indexOfOne(otherwise);
  for (let row = 0; row < rowCount; row++) {
    const count = found.of(row, hits);
    decidedBy[row] = count > 0 ? hits[0] : NO_RULE;
    segment[row] = count > 0 ? lists.indexOf(hits, count, outcomes) : rest;
  }
  if (bound.walkIn >= 0) setWalkIns(lists.indexOfOne(bound.walkIn), { segment, decidedBy }, bound);
  const { labels, parts } = lists;
  // Rules are asked again when the hits are wanted: those of everybody would take more room than all the rest.
  const rulesOf = (customer: number) =>
    decidedBy[customer] === WALK_IN
      ? []
      : Array.from(hits.subarray(0, found.of(customer, hits))).sort(
          (a, b) => outcomes[a] - outcomes[b] || a - b,
        );
  return { table, labels, parts, segment, decidedBy, rulesOf, ...RULES_ALONE };
}

interface RuleContext {
  readonly table: RuleTable;
  readonly binding: Binding;
  readonly issues: IssueLog;
}

function selectorOf(rule: Rule, { table, binding, issues }: RuleContext): Selector {
  const report = (test: RuleTest) => (fault: ConditionFault) =>
    reportFault(fault, { table, rule, test, issues });
  return selectAll(rule.tests.map((test) => test.condition.select({ ...binding, report: report(test) })));
}

interface FaultPlace {
  readonly table: RuleTable;
  readonly rule: Rule;
  readonly test: RuleTest;
  readonly issues: IssueLog;
}

function reportFault(
  { code, range, params }: ConditionFault,
  { table, rule, test, issues }: FaultPlace,
): void {
  const place = { sheet: table.sheet, column: test.column, row: rule.row, range };
  issues.add(CONDITION_FAULTS, code, place, params);
}

/** Whether all of the tests are true; without tests always. */
export function conjunction(tests: readonly Predicate[]): Predicate {
  if (tests.length === 1) return tests[0];
  return (row) => {
    for (let i = 0; i < tests.length; i++) if (tests[i](row) !== 1) return 0;
    return 1;
  };
}
