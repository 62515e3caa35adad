/**
 * Makes nodes of the tree with their types and places.
 */
import type { TextRange } from '../base/issue';
import type { ArithmeticOperator, Expression, Test, TextMatch } from './ast';
import type { CompareOperator } from './tokens';
import type { Subject } from './types';

/** From the start of one thing to the end of another. */
export function span(first: { readonly range: TextRange }, last: { readonly range: TextRange }): TextRange {
  return { start: first.range.start, end: last.range.end };
}

/** A literal number. */
export function numberNode(value: number, range: TextRange): Expression {
  return { kind: 'number', type: 'number', value: value === 0 ? 0 : value, range };
}

/** The cell's own subject, `?`. */
export function inputNode(subject: Subject, range: TextRange): Expression {
  return { kind: 'input', type: subject.type, subject, range };
}

/** A comparison of two values. */
export function compareNode(operator: CompareOperator, left: Expression, right: Expression): Expression {
  return { kind: 'compare', type: 'boolean', operator, left, right, range: span(left, right) };
}

/** A sum, difference, product or quotient. */
export function arithmeticNode(
  operator: ArithmeticOperator,
  left: Expression,
  right: Expression,
): Expression {
  return { kind: 'arithmetic', type: 'number', operator, left, right, range: span(left, right) };
}

/** `and` or `or` of two conditions; chains of one kind become one node. */
export function junctionNode(kind: 'and' | 'or', left: Expression, right: Expression): Expression {
  const operands = left.kind === kind ? [...left.operands, right] : [left, right];
  return { kind, type: 'boolean', operands, range: span(left, right) };
}

/** The negation of a condition. */
export function notNode(operand: Expression, range: TextRange): Expression {
  return { kind: 'not', type: 'boolean', operand, range };
}

/** A value tested by unary tests. */
export function inNode(value: Expression, tests: readonly Test[], range: TextRange): Expression {
  return { kind: 'in', type: 'boolean', value, tests, range };
}

/** What a match looks for, and where. */
export interface MatchParts {
  readonly whole: Expression;
  readonly part: Expression;
  readonly range: TextRange;
}

/** A text searched for a part. */
export function matchNode(match: TextMatch, { whole, part, range }: MatchParts): Expression {
  return { kind: 'match', type: 'boolean', match, whole, part, range };
}
