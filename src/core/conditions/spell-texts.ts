/**
 * Texts of which a subject has one spelling (Nữ, F and Mrs. are female): rules may write any, the tree holds that one,
 * so that checks, explanations and runs see the same text.
 */
import type { Expression, Of, Rule, Test } from './ast';
import type { Subject } from './types';

/** The rule with its constants in the spelling of the subject that they are compared with. */
export function spellTexts(rule: Rule): Rule {
  if (rule.kind === 'tests') return { ...rule, tests: spellTests(rule.tests, rule.subject) };
  return rule.kind === 'expression' ? { ...rule, expression: spellNode(rule.expression) } : rule;
}

type Spellers = { readonly [K in Expression['kind']]?: (node: Of<K>) => Expression };

const junction = (node: Of<'and' | 'or'>): Expression => ({
  ...node,
  operands: node.operands.map(spellNode),
});

const SPELLERS: Spellers = {
  and: junction,
  or: junction,
  not: (node) => ({ ...node, operand: spellNode(node.operand) }),
  compare: (node) => ({
    ...node,
    left: spellAs(node.left, subjectOf(node.right)),
    right: spellAs(node.right, subjectOf(node.left)),
  }),
  match: (node) => ({ ...node, part: spellAs(node.part, subjectOf(node.whole)) }),
  in: (node) => ({
    ...node,
    value: spellNode(node.value),
    tests: spellTests(node.tests, subjectOf(node.value)),
  }),
  if: (node) => ({
    ...node,
    condition: spellNode(node.condition),
    then: spellNode(node.then),
    otherwise: spellNode(node.otherwise),
  }),
};

function spellNode(node: Expression): Expression {
  const spell = SPELLERS[node.kind] as ((node: Expression) => Expression) | undefined;
  return spell ? spell(node) : node;
}

function spellTests(tests: readonly Test[], subject: Subject | null): readonly Test[] {
  return tests.map((test) => {
    if (test.kind === 'equals' || test.kind === 'compares')
      return { ...test, operand: spellAs(test.operand, subject) };
    return test.kind === 'holds' ? { ...test, condition: spellNode(test.condition) } : test;
  });
}

function spellAs(node: Expression, subject: Subject | null): Expression {
  if (node.kind !== 'text') return spellNode(node);
  return subject?.spell ? { ...node, value: subject.spell(node.value) } : node;
}

function subjectOf(node: Expression): Subject | null {
  return node.kind === 'subject' || node.kind === 'input' ? node.subject : null;
}
