/**
 * What a customer lacks to be in a segment: of the segment's rules the nearest, and the smallest change of each value that fails.
 * Metrics are changed one by one: that one more order would also bring revenue is not foreseen.
 */
import { HIT_POLICIES, trialOf } from '../hit-policies';
import { LIST_SEPARATOR } from '../segment-lists';
import type { Rule, RuleTable } from '../types';
import { withChanges } from './changed-row';
import type { Change } from './changes';
import { decide, type RuleOutcome } from './decide';
import { walkInSegment, type ExplainContext } from './explanation';
import { isNearer, nearestPath, type MissingContext, type Path, type WantedCondition } from './nearest-path';

/** Which row of the Rules tab. */
export interface RuleName {
  readonly id: string;
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  readonly segment: string;
}

export interface Missing {
  readonly scheme: string;
  readonly segment: string;
  /** The customer is in the segment already; the rest is then empty. */
  readonly reached: boolean;
  /**
   * The segment's rule that lacks the fewest conditions; among those the least effort, then the first.
   * Null when no rule gives the segment, or none can ever hold.
   */
  readonly rule: RuleName | null;
  /** In the order of the rule's cells, one a subject. Empty: the rule holds, others stand before it. */
  readonly changes: readonly Change[];
  /** Conditions that must hold, too: those that fail now, and those that the changes touch. */
  readonly conditions: readonly WantedCondition[];
  /** Rules that would hit after the changes and keep the customer out: they must not hold. */
  readonly before: readonly RuleName[];
}

/** What the customer of that row lacks to be in the segment. */
export function whatIsMissing(table: RuleTable, segment: string, context: MissingContext): Missing {
  return missingFinder(table, context)(segment);
}

/** The same for several segments: the rules are asked only once how they stand now. */
export function missingFinder(table: RuleTable, context: MissingContext): (segment: string) => Missing {
  const now = outcomesOf(table, context.row, context);
  return (segment) => missingFor(segment, now, { table, ...context });
}

interface TableContext extends MissingContext {
  readonly table: RuleTable;
}

function missingFor(
  segment: string,
  now: readonly RuleOutcome[],
  { table, row, ...context }: TableContext,
): Missing {
  const walkIn = walkInSegment(table, row, context.binding);
  const found = {
    scheme: table.scheme.name,
    segment,
    reached: false,
    rule: null,
    changes: [],
    conditions: [],
  };
  const byHand = context.beside?.byHand.get(row);
  // No change of values takes back what somebody set.
  if (byHand)
    return { ...found, reached: byHand.segment.split(LIST_SEPARATOR).includes(segment), before: [] };
  // No change of its values makes all walk-ins one customer.
  if (walkIn !== null) return { ...found, reached: walkIn === segment, before: [] };
  if (isReached(table, segment, now)) return { ...found, reached: true, before: [] };
  const nearest = nearestRule(table, segment, { row, ...context });
  if (!nearest) return { ...found, before: table.rules.filter((_, index) => now[index].hit).map(nameOf) };
  const { index, changes, conditions } = nearest;
  const after = outcomesOf(table, row, { ...context, binding: withChanges(context.binding, row, changes) });
  const before = rulesBefore(table, index, after);
  return { ...found, rule: nameOf(table.rules[index]), changes, conditions, before };
}

interface RulePath extends Path {
  readonly index: number;
}

function nearestRule({ rules }: RuleTable, segment: string, context: MissingContext): RulePath | null {
  let best: RulePath | null = null;
  for (let index = 0; index < rules.length; index++) {
    if (rules[index].segment !== segment) continue;
    const path = nearestPath(rules[index], context);
    if (path && (!best || isNearer(path, best))) best = { ...path, index };
  }
  return best;
}

function nameOf({ id, row, segment }: Rule): RuleName {
  return { id, row, segment };
}

function outcomesOf({ rules }: RuleTable, row: number, { binding, beside }: ExplainContext): RuleOutcome[] {
  const silent = { ...binding, report: undefined };
  return rules.map(({ segment, tests }, index) => ({
    segment,
    hit: tests.every(({ condition }) => condition.bind(silent)(row) === 1),
    keeps: (beside?.keptBy(row, index) ?? null) !== null,
  }));
}

function isReached(
  { scheme, segments }: RuleTable,
  segment: string,
  outcomes: readonly RuleOutcome[],
): boolean {
  const { hitPolicy, otherwise } = scheme;
  const decision = decide({ hitPolicy, otherwise, segments, walkIn: null, byHand: null }, outcomes);
  if (decision.by !== 'rules') return decision.segment === segment;
  return decision.rules.some((rule) => outcomes[rule].segment === segment);
}

/** Of the rules that hit those that the hit policy prefers to this one, or that it does not suffer beside it. */
function rulesBefore(table: RuleTable, index: number, outcomes: readonly RuleOutcome[]): RuleName[] {
  const policy = HIT_POLICIES[table.scheme.hitPolicy];
  if (!policy.choose) return [];
  const places = table.rules.map(({ segment }) => table.segments.indexOf(segment));
  const order = [
    ...trialOf(
      policy,
      outcomes.map(() => () => 0 as const),
      places,
    ).order,
  ];
  const rivals =
    policy.enough === 1 ? order.slice(0, order.indexOf(index)) : order.filter((rule) => rule !== index);
  const { segment } = table.rules[index];
  const keepsOut = (rule: number) =>
    outcomes[rule].keeps && outcomes[rule].segment !== segment && order.indexOf(rule) < order.indexOf(index);
  // Where the first hit wins, another rule of the same segment is no rival.
  const isRival = (rule: number) =>
    keepsOut(rule) || (outcomes[rule].hit && (policy.enough > 1 || outcomes[rule].segment !== segment));
  return rivals.filter(isRival).map((rule) => nameOf(table.rules[rule]));
}
