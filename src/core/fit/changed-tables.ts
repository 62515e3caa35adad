/**
 * Decision tables with fitted cells in them, and whether they are still in order.
 */
import { invariant } from '../base/invariant';
import { IssueLog } from '../base/issue';
import { compileCell } from '../conditions';
import type { Binding, Names } from '../conditions/types';
import { evaluate, type Assignment } from '../rules/evaluate';
import { findTableFaults } from '../rules/checks/find-table-faults';
import type { CheckSettings } from '../rules/checks/axis-registry';
import { NO_RULE } from '../rules/hit-policies';
import { RULE_LIMIT } from '../rules/issues';
import type { RuleColumns } from '../rules/rule-columns';
import type { Rule, RuleTable, RuleTest } from '../rules/types';
import type { RuleChange } from './types';

interface Cells {
  readonly columns: RuleColumns;
  readonly names: Names;
}

/** The rule with other texts in its cells; '' asks nothing. */
export function changedRule({ found: { rule }, cells }: RuleChange, { columns, names }: Cells): Rule {
  const kept = rule.tests.filter(({ subject }) => subject === null || !(subject.key in cells));
  const added = Object.entries(cells).flatMap(([metric, text]): RuleTest[] => {
    const column = columns.tests.find(({ subject }) => subject.key === metric);
    const condition = column && compileCell(text, column.subject, names).condition;
    invariant(condition, `a fitted cell says something: ${metric} ${text}`);
    const test = { subject: column.subject, condition, text, column: column.header };
    return text === '' ? [] : [test];
  });
  return { ...rule, tests: [...kept, ...added] };
}

/** The table with those rules in the place of those of the same rows. */
export function changedTable(table: RuleTable, rules: readonly Rule[]): RuleTable {
  const byRow = new Map(rules.map((rule) => [rule.row, rule]));
  return { ...table, rules: table.rules.map((rule) => byRow.get(rule.row) ?? rule) };
}

export interface CheckedOn extends CheckSettings {
  readonly binding: Binding;
}

/** Whether the static checks find something that they did not find before, or somebody is newly left without a rule. */
export function isWorse(before: RuleTable, after: RuleTable, { binding, ...settings }: CheckedOn): boolean {
  const known = new Set(faultsOf(before, settings));
  if (faultsOf(after, settings).some((fault) => !known.has(fault))) return true;
  return unruled(assign(after, binding)) > unruled(assign(before, binding));
}

/** The evaluation without what it would report: a run says that. */
export function assign(table: RuleTable, binding: Binding): Assignment {
  return evaluate(table, { ...binding, report: undefined }, new IssueLog());
}

/** Samples are left out: they change with the numbers. */
function faultsOf(table: RuleTable, settings: CheckSettings): string[] {
  const issues = new IssueLog(RULE_LIMIT);
  findTableFaults([table], { ...settings, issues });
  return issues
    .list()
    .flatMap(({ code, where: { rows } }) => (rows.length > 0 ? rows.map((row) => `${code} ${row}`) : [code]));
}

function unruled({ decidedBy }: Assignment): number {
  return decidedBy.reduce((count, rule) => (rule === NO_RULE ? count + 1 : count), 0);
}
