/**
 * Decision table × customers → one segment a customer, and the rule that decided.
 */
import type { IssueLog } from '../base/issue';
import { CONDITION_FAULTS } from '../conditions/faults';
import type { Binding, ConditionFault, Predicate } from '../conditions/types';
import type { HitPolicy } from '../settings/types';
import type { Rule, RuleTable, RuleTest } from './types';

/** In place of a rule's index: no rule hit. */
export const NO_RULE = -1;
/** In place of a rule's index: several rules hit where only one may. */
export const SEVERAL_RULES = -2;

export interface Assignment {
  readonly table: RuleTable;
  /** Index into table.segments; -1 is blank. */
  readonly segment: Int32Array;
  /** Index into table.rules, or NO_RULE, or SEVERAL_RULES. */
  readonly decidedBy: Int32Array;
}

/** Finds the rule that decides for one row: its index, NO_RULE or SEVERAL_RULES. */
type Decide = (rules: readonly Predicate[], row: number) => number;

const DECIDE: Readonly<Record<HitPolicy, Decide>> = {
  First: firstHit,
  Unique: onlyHit,
};

/**
 * Shape: binding.rowCount customers. A rule hits when all of its tests are true; unknown is not true.
 * Issues: what only the data can show, such as ties in `top 20%`.
 * Empty: no rows give empty columns. A customer whom no rule hits gets the "otherwise" segment, or none.
 */
export function evaluate(table: RuleTable, binding: Binding, issues: IssueLog): Assignment {
  const decide = DECIDE[table.scheme.hitPolicy];
  const predicates = table.rules.map((rule) => {
    const report = (test: RuleTest) => (fault: ConditionFault) =>
      reportFault(fault, { table, rule, test, issues });
    return conjunction(rule.tests.map((test) => test.condition.bind({ ...binding, report: report(test) })));
  });
  const segmentOf = Int32Array.from(table.rules, ({ segment }) => table.segments.indexOf(segment));
  const otherwise = table.scheme.otherwise === null ? -1 : table.segments.indexOf(table.scheme.otherwise);
  const segment = new Int32Array(binding.rowCount);
  const decidedBy = new Int32Array(binding.rowCount);
  for (let row = 0; row < binding.rowCount; row++) {
    const rule = decide(predicates, row);
    decidedBy[row] = rule;
    segment[row] = rule >= 0 ? segmentOf[rule] : rule === NO_RULE ? otherwise : -1;
  }
  return { table, segment, decidedBy };
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

function conjunction(tests: readonly Predicate[]): Predicate {
  if (tests.length === 1) return tests[0];
  return (row) => {
    for (let i = 0; i < tests.length; i++) if (tests[i](row) !== 1) return 0;
    return 1;
  };
}

function firstHit(rules: readonly Predicate[], row: number): number {
  for (let rule = 0; rule < rules.length; rule++) if (rules[rule](row) === 1) return rule;
  return NO_RULE;
}

function onlyHit(rules: readonly Predicate[], row: number): number {
  const first = firstHit(rules, row);
  for (let rule = first + 1; first >= 0 && rule < rules.length; rule++) {
    if (rules[rule](row) === 1) return SEVERAL_RULES;
  }
  return first;
}
