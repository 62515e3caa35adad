/**
 * The rules checked without classifying anybody: faults that no data are needed for, what each rule does with the customers
 * at hand, and the tests of the tab Rule tests.
 */
import { assignSegments, type BesideRules } from './assign-segments';
import type { IssueLog } from './base/issue';
import { readContext } from './intake/read-context';
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import { findRuleFaults } from './rule-faults';
import { readCases } from './rules/cases/read-cases';
import { runCases, type CaseResult } from './rules/cases/run-cases';
import { countUndecided, type UndecidedRule } from './rules/explain/undecided';
import { countMatches, type RuleMatches } from './rules/matches';
import type { Assignment } from './rules/evaluate';
import { RULES_ISSUES } from './rules/issues';
import type { Rule, RuleTable } from './rules/types';
import type { SheetCells } from './tables/sheet-cells';

export interface CheckInput extends RuleDataInput, BesideRules {
  /** The tab Rule tests. */
  readonly cases: SheetCells | null;
}

/** What one rule does with the customers at hand. */
export interface CheckedRule {
  readonly rule: Rule;
  readonly matches: RuleMatches;
  readonly undecided: UndecidedRule;
}

export interface CheckedTable {
  readonly table: RuleTable;
  readonly rules: readonly CheckedRule[];
}

export interface RuleCheck {
  /** How many customers the rules were tried on; without any, what rules do with them says nothing. */
  readonly customers: number;
  readonly tables: readonly CheckedTable[];
  /** Null without the tab Rule tests. */
  readonly cases: readonly CaseResult[] | null;
}

/**
 * Checks every rule. Without customers and orders the rules alone are checked.
 * Empty: null when the sheets, the settings or the rules are wrong; the issues say why.
 */
export function checkSheets(input: CheckInput): RuleCheck | null {
  const data = readRuleData(input, 'allowed');
  if (!data) return null;
  const { binding } = data;
  findRuleFaults(data, input, input.issues);
  const checked = assignSegments(data, input).map((assignment) => checkTable(assignment, data, input.issues));
  return { customers: binding.rowCount, tables: checked, cases: checkCases(input, data) };
}

function checkTable(assignment: Assignment, { binding }: RuleData, issues: IssueLog): CheckedTable {
  const { table } = assignment;
  const matches = countMatches(assignment, binding);
  const undecided = countUndecided(table, binding);
  const rules = table.rules.map((rule, index) => ({
    rule,
    matches: matches[index],
    undecided: undecided[index],
  }));
  if (binding.rowCount > 0)
    rules.forEach(({ rule, matches: found }) => reportIdle(rule, found, { table, issues }));
  return { table, rules };
}

interface IdleContext {
  readonly table: RuleTable;
  readonly issues: IssueLog;
}

/** A rule that does nothing may be meant so, or be a slip that nobody sees. */
function reportIdle({ row }: Rule, { holds, decides }: RuleMatches, { table, issues }: IdleContext): void {
  const place = { sheet: table.sheet, row };
  const params = { scheme: table.scheme.name };
  if (holds === 0 && decides === 0) issues.add(RULES_ISSUES, 'rules.matchedNobody', place, params);
  else if (decides === 0)
    issues.add(RULES_ISSUES, 'rules.decidedNobody', place, { ...params, customers: holds });
}

function checkCases(input: CheckInput, { names, tables, binding }: RuleData): CaseResult[] | null {
  if (!input.cases) return null;
  const { issues } = input;
  const cases = readCases(input.cases, { names, read: readContext(input) });
  return cases && runCases(cases, tables, { binding, issues });
}
