/**
 * A condition broken at its `and`, `or` and `not`: each part is a rule of its own, which can be bound and printed.
 */
import type { Expression, Rule } from '../../conditions/ast';

/** How a condition is put together. */
export interface Parts {
  readonly kind: 'and' | 'or' | 'not';
  readonly parts: readonly Rule[];
}

/** The parts of a condition; null for a single test. A cell's list of values is one test, its `not( )` is a part. */
export function partsOf(rule: Rule): Parts | null {
  if (rule.kind === 'expression') return partsOfExpression(rule.expression);
  if (rule.kind !== 'tests') return null;
  if (rule.negated) return { kind: 'not', parts: [{ ...rule, negated: false }] };
  const only = rule.tests.length === 1 ? rule.tests[0] : null;
  return only?.kind === 'holds' ? partsOfExpression(only.condition) : null;
}

function partsOfExpression(node: Expression): Parts | null {
  if (node.kind === 'and' || node.kind === 'or') return { kind: node.kind, parts: node.operands.map(asRule) };
  return node.kind === 'not' ? { kind: 'not', parts: [asRule(node.operand)] } : null;
}

function asRule(expression: Expression): Rule {
  return { kind: 'expression', expression };
}

/** The single tests of a condition, in the order of the text. */
export function leavesOf(rule: Rule): readonly Rule[] {
  const found = partsOf(rule);
  return found ? found.parts.flatMap(leavesOf) : [rule];
}
