/**
 * Rules that `!=` or `not` makes true for blanks: "city is not Hanoi" also takes everybody whose city nobody knows.
 */
import type { IssueLog } from '../../base/issue';
import {
  childrenOf,
  operandsOf,
  rootsOf,
  subjectsOf,
  type Expression,
  type Rule as Tree,
  type Test,
} from '../../conditions/ast';
import { bindRule } from '../../conditions/compile';
import type { Binding, Subject } from '../../conditions/types';
import { RULES_ISSUES } from '../issues';
import type { Rule, RuleTable, RuleTest } from '../types';
import { isBlankAt } from './subjects';

/**
 * One warning a rule and subject, with the number of customers in whose rows the subject is blank.
 * Issues: rules.blankMatches where the negation is true for blanks, rules.blankLeftOut where it stays unknown.
 * Not reported: a rule that itself says what is to become of blanks (`null`).
 */
export function findBlankTraps(tables: readonly RuleTable[], binding: Binding, issues: IssueLog): void {
  const context = { binding: { ...binding, report: undefined }, issues };
  for (const table of tables)
    for (const rule of table.rules) findInRule(rule, { sheet: table.sheet, ...context });
}

interface Context {
  readonly sheet: string;
  readonly binding: Binding;
  readonly issues: IssueLog;
}

function findInRule(rule: Rule, context: Context): void {
  const reported = new Set<string>();
  for (const test of rule.tests) {
    for (const { tree, subject } of negationsOf(test)) {
      if (
        reported.has(subject.key) ||
        rule.tests.some(({ condition }) => asksForBlank(condition.rule, subject))
      )
        continue;
      const trap = trapOf({ tree, subject, test }, context.binding);
      if (!trap) continue;
      reported.add(subject.key);
      const place = { sheet: context.sheet, column: test.column, row: rule.row };
      context.issues.add(RULES_ISSUES, trap.code, place, { metric: subject.name, blanks: trap.blanks });
    }
  }
}

/** A negation, and a subject that stands in it. */
interface Negation {
  readonly tree: Tree;
  readonly subject: Subject;
}

function negationsOf({ condition: { rule } }: RuleTest): readonly Negation[] {
  const trees: Tree[] = [];
  if (rule.kind === 'tests' && (rule.negated || rule.tests.some(isUnequal))) trees.push(rule);
  const visit = (node: Expression): void => {
    if (isNegation(node)) trees.push({ kind: 'expression', expression: node });
    childrenOf(node).forEach(visit);
  };
  rootsOf(rule).forEach(visit);
  return trees.flatMap((tree) => subjectsOf(tree).map((subject) => ({ tree, subject })));
}

function isUnequal(test: Test): boolean {
  return test.kind === 'compares' && test.operator === '!=';
}

function isNegation(node: Expression): boolean {
  if (node.kind === 'in') return node.tests.some(isUnequal);
  return node.kind === 'not' || (node.kind === 'compare' && node.operator === '!=');
}

/** Whether the condition compares the subject with null somewhere: then its author thought of blanks. */
function asksForBlank(tree: Tree, subject: Subject): boolean {
  const isNull = (node: Expression) => node.kind === 'null';
  const isSubject = (node: Expression) => 'subject' in node && node.subject.key === subject.key;
  const inTests = (tests: readonly Test[]) => tests.some((test) => operandsOf(test).some(isNull));
  const inNode = (node: Expression): boolean =>
    (node.kind === 'compare' && childrenOf(node).some(isNull) && childrenOf(node).some(isSubject)) ||
    (node.kind === 'in' && isSubject(node.value) && inTests(node.tests)) ||
    childrenOf(node).some(inNode);
  if (tree.kind === 'tests' && tree.subject.key === subject.key && inTests(tree.tests)) return true;
  return rootsOf(tree).some(inNode);
}

interface Trap {
  readonly code: 'rules.blankMatches' | 'rules.blankLeftOut';
  /** Customers of whom the subject is blank. */
  readonly blanks: number;
}

/** Null when nobody's value is blank, or blanks come out false, as one would think. */
function trapOf({ tree, subject, test }: Negation & { test: RuleTest }, binding: Binding): Trap | null {
  const [negation, whole] = [bindRule(tree, binding), test.condition.bind(binding)];
  const isBlank = isBlankAt(binding.column(subject.key));
  let [blanks, matching, leftOut] = [0, 0, 0];
  for (let row = 0; row < binding.rowCount; row++) {
    if (!isBlank(row)) continue;
    blanks++;
    const truth = negation(row);
    if (truth === 0 || truth !== whole(row)) continue;
    if (truth === 1) matching++;
    else leftOut++;
  }
  if (matching > 0) return { code: 'rules.blankMatches', blanks };
  return leftOut > 0 ? { code: 'rules.blankLeftOut', blanks } : null;
}
