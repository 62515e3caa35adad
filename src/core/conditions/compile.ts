/**
 * Binds a rule to columns: the tree becomes closures that give true, false or unknown for a row.
 * Total: what the checker would refuse gives null, as FEEL has it.
 */
import type { Expression, Of, Rule, Test } from './ast';
import { compareNumbers, numberOperand, withinNumbers } from './compile-number';
import type { NumberOperand } from './compile-number';
import { allOf, always, anyOf, columnOf, negated, scopeOf, truth } from './compile-scope';
import type { Scope } from './compile-scope';
import {
  compareList,
  compareTexts,
  listOperand,
  MATCHES,
  matchList,
  testList,
  testTwo,
  textOperand,
} from './compile-text';
import type { TextOperand } from './compile-text';
import { inputNode } from './nodes';
import { compileShare } from './top-share';
import type { CompareOperator } from './tokens';
import type { Binding, Predicate, Subject, Truth } from './types';

/** The rule over the rows of the binding. */
export function bindRule(rule: Rule, binding: Binding): Predicate {
  const scope = scopeOf(binding);
  if (rule.kind === 'any') return always(1);
  if (rule.kind === 'expression') return compileTruth(rule.expression, scope);
  const { subject, tests } = rule;
  const any = anyOf(tests.map((test) => compileTest(inputNode(subject, test.range), test, scope)));
  return rule.negated ? negated(any) : any;
}

type Compilers = { readonly [K in Expression['kind']]?: (node: Of<K>, scope: Scope) => Predicate };

const reference = ({ subject, type }: { subject: Subject; type: string }, scope: Scope): Predicate => {
  if (type !== 'boolean') return always(-1);
  const { values } = columnOf(scope, subject, 'boolean');
  return (row) => values[row] as Truth;
};

const COMPILERS: Compilers = {
  boolean: ({ value }) => always(truth(value)),
  subject: reference,
  input: reference,
  and: ({ operands }, scope) => allOf(operands.map((operand) => compileTruth(operand, scope))),
  or: ({ operands }, scope) => anyOf(operands.map((operand) => compileTruth(operand, scope))),
  not: ({ operand }, scope) => negated(compileTruth(operand, scope)),
  compare: ({ operator, left, right }, scope) => compareValues(operator, [left, right], scope),
  between: ({ value, low, high }, scope) =>
    within(value, { low, high, lowOpen: false, highOpen: false }, scope),
  in: ({ value, tests }, scope) => anyOf(tests.map((test) => compileTest(value, test, scope))),
  match: compileMatch,
  if({ condition, then, otherwise }, scope) {
    const [holds, whenTrue, whenNot] = [condition, then, otherwise].map((node) => compileTruth(node, scope));
    return (row) => (holds(row) === 1 ? whenTrue(row) : whenNot(row));
  },
};

/** A condition; anything that is none is unknown. */
export function compileTruth(node: Expression, scope: Scope): Predicate {
  const compile = COMPILERS[node.kind] as ((node: Expression, scope: Scope) => Predicate) | undefined;
  return compile ? compile(node, scope) : always(-1);
}

/** Whether a value passes a unary test. */
export function compileTest(value: Expression, test: Test, scope: Scope): Predicate {
  switch (test.kind) {
    case 'equals':
      return compareValues('=', [value, test.operand], scope);
    case 'compares':
      return compareValues(test.operator, [value, test.operand], scope);
    case 'interval':
      return within(value, test, scope);
    case 'holds':
      return compileTruth(test.condition, scope);
    case 'share': {
      const operand = numbers(value, scope);
      return operand.kind === 'column' ? compileShare(operand.values, test, scope.binding) : always(-1);
    }
  }
}

/** The values of an expression of type number or date, or of null. */
export function numbers(node: Expression, scope: Scope): NumberOperand {
  return numberOperand(node, scope, compileTruth);
}

function texts(node: Expression, scope: Scope): TextOperand {
  return textOperand(node, scope, compileTruth);
}

type Pair = readonly [Expression, Expression];

function compareValues(operator: CompareOperator, [left, right]: Pair, scope: Scope): Predicate {
  if (left.type === 'list' || right.type === 'list') return compareWithList(operator, [left, right], scope);
  const type = left.type === 'null' ? right.type : left.type;
  if (left.type !== 'null' && right.type !== 'null' && left.type !== right.type) return always(-1);
  if (type === 'number' || type === 'date')
    return compareNumbers(operator, numbers(left, scope), numbers(right, scope));
  if (type === 'text') return compareTexts(operator, texts(left, scope), texts(right, scope));
  return compareTruths(operator, compileTruth(left, scope), compileTruth(right, scope));
}

/** Booleans and nulls: equality of two values, no order. */
function compareTruths(operator: CompareOperator, left: Predicate, right: Predicate): Predicate {
  if (operator === '=') return (row) => truth(left(row) === right(row));
  if (operator === '!=') return (row) => truth(left(row) !== right(row));
  return always(-1);
}

function compareWithList(operator: CompareOperator, [left, right]: Pair, scope: Scope): Predicate {
  const [listNode, other] = left.type === 'list' ? [left, right] : [right, left];
  const list = listOperand(listNode, scope);
  if (!list || (other.type !== 'text' && other.type !== 'null')) return always(-1);
  return compareList(operator, list, other.type === 'null' ? null : texts(other, scope));
}

interface Interval {
  readonly low: Expression;
  readonly high: Expression;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

function within(value: Expression, interval: Interval, scope: Scope): Predicate {
  const types = [value, interval.low, interval.high]
    .map(({ type }) => type)
    .filter((type) => type !== 'null');
  if (types.length < 3 || types.some((type) => type !== types[0])) return always(-1);
  const { low, high, lowOpen, highOpen } = interval;
  if (types[0] === 'text') {
    const above = compareTexts(lowOpen ? '>' : '>=', texts(value, scope), texts(low, scope));
    const below = compareTexts(highOpen ? '<' : '<=', texts(value, scope), texts(high, scope));
    return bothKnown(above, below);
  }
  if (types[0] !== 'number' && types[0] !== 'date') return always(-1);
  const bounds = { low: numbers(low, scope), high: numbers(high, scope), lowOpen, highOpen };
  return withinNumbers(numbers(value, scope), bounds);
}

/** And, but null as soon as either is: an interval with an unknown end says nothing. */
function bothKnown(first: Predicate, second: Predicate): Predicate {
  return (row) => {
    const [a, b] = [first(row), second(row)];
    return a < 0 || b < 0 ? -1 : truth(a === 1 && b === 1);
  };
}

function compileMatch({ match, whole, part }: Of<'match'>, scope: Scope): Predicate {
  const matches = MATCHES[match];
  const parts = texts(part, scope);
  const list = listOperand(whole, scope);
  const isMatch = (text: string | null, wanted: string | null): Truth =>
    text === null || wanted === null ? -1 : truth(matches(text, wanted));
  if (!list) return match === 'has' ? always(-1) : testTwo(texts(whole, scope), parts, isMatch);
  if (parts.kind === 'constant') {
    const { value } = parts;
    return value === null ? always(-1) : testList(list, (text) => isMatch(text, value), -1);
  }
  return matchList(list, parts, matches);
}
