/**
 * Binds a rule to columns as a selector: the rows for which it is true, many at a time. Says of each row what compile.ts
 * says; forms that have no selector here are asked by what compile.ts makes of them.
 */
import { subjectsOf, type Expression, type Of, type Rule, type Test } from './ast';
import { compileTest, compileTruth, numbers } from './compile';
import { scopeOf, type Scope } from './compile-scope';
import { inNode, inputNode } from './nodes';
import { selectByTable } from './select-by-table';
import { computeArithmetic, selectByNumbers, type SelectOperand } from './select-computed';
import { NEGATED, selectAnd, selectOr, TRUTHS, type Wanted } from './select-junction';
import { comparisonFor, rangeOf, selectRange } from './select-number';
import { selectAll, selectOneByOne } from './select-rows';
import { reportedBound } from './top-share';
import type { CompareOperator } from './tokens';
import type { Binding, Selector } from './types';

/** The rows of the binding for which the rule is true. */
export function selectRule(rule: Rule, binding: Binding): Selector {
  if (rule.kind === 'any') return selectAll([]);
  const aim: Aim = { wanted: 'true', scope: scopeOf(binding) };
  if (rule.kind === 'expression') return select(rule.expression, aim);
  const { subject, tests, negated } = rule;
  const range = { start: 0, end: 0 };
  const passes = inNode(inputNode(subject, range), tests, range);
  return select(passes, negated ? negatedAim(aim) : aim);
}

/** How a condition must come out, and of which rows. */
interface Aim {
  readonly wanted: Wanted;
  readonly scope: Scope;
}

function negatedAim({ wanted, scope }: Aim): Aim {
  return { wanted: NEGATED[wanted], scope };
}

/** Empty: null where nothing better is known than to ask row by row. */
type Select<N> = (node: N, aim: Aim) => Selector | null;
type Selectors = { readonly [K in Expression['kind']]?: Select<Of<K>> };

const SELECTORS: Selectors = {
  and: ({ operands }, { wanted, scope }) =>
    selectAnd(operands, (operand, one) => select(operand, { wanted: one, scope }), wanted),
  or: ({ operands }, { wanted, scope }) =>
    selectOr(operands, (operand, one) => select(operand, { wanted: one, scope }), wanted),
  not: ({ operand }, aim) => select(operand, negatedAim(aim)),
  compare: ({ operator, left, right }, aim) => selectCompared(operator, [left, right], aim),
  between: ({ value, low, high }, aim) =>
    selectWithin(value, { low, high, lowOpen: false, highOpen: false }, aim),
  in: ({ value, tests }, { wanted, scope }) =>
    selectOr(tests, (test, one) => selectTest(value, test, { wanted: one, scope }), wanted),
};

function select(node: Expression, aim: Aim): Selector {
  const own = SELECTORS[node.kind] as Select<Expression> | undefined;
  return (
    selectByTable(node, aim.wanted, aim.scope) ??
    own?.(node, aim) ??
    selectOneByOne(compileTruth(node, aim.scope), TRUTHS[aim.wanted])
  );
}

function selectTest(value: Expression, test: Test, aim: Aim): Selector {
  return (
    ownSelector(value, test, aim) ?? selectOneByOne(compileTest(value, test, aim.scope), TRUTHS[aim.wanted])
  );
}

function ownSelector(value: Expression, test: Test, aim: Aim): Selector | null {
  switch (test.kind) {
    case 'equals':
      return selectCompared('=', [value, test.operand], aim);
    case 'compares':
      return selectCompared(test.operator, [value, test.operand], aim);
    case 'interval':
      return selectWithin(value, test, aim);
    case 'holds':
      return select(test.condition, aim);
    case 'share':
      return selectShare(value, test, aim);
  }
}

type Pair = readonly [Expression, Expression];

/** Two numbers or two dates; a null beside either is a blank. */
function selectCompared(operator: CompareOperator, pair: Pair, { wanted, scope }: Aim): Selector | null {
  if (!areNumeric(pair.filter(({ type }) => type !== 'null'))) return null;
  const [left, right] = pair.map((node) => operandOf(node, scope));
  return selectByNumbers(comparisonFor(operator, wanted), left, right);
}

interface Interval {
  readonly low: Expression;
  readonly high: Expression;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** As far as the bounds are known: an interval with an unknown end says nothing, where `and` would say false. */
function selectWithin(value: Expression, interval: Interval, { wanted, scope }: Aim): Selector | null {
  const { low, high, lowOpen, highOpen } = interval;
  if (!areNumeric([value, low, high]) || !isKnown(low, scope) || !isKnown(high, scope)) return null;
  const operand = operandOf(value, scope);
  const ends = [
    { operator: lowOpen ? '>' : '>=', bound: numbers(low, scope) },
    { operator: highOpen ? '<' : '<=', bound: numbers(high, scope) },
  ] as const;
  return selectAnd(
    ends,
    ({ operator, bound }, one) => selectByNumbers(comparisonFor(operator, one), operand, bound),
    wanted,
  );
}

function areNumeric(nodes: readonly Expression[]): boolean {
  const type = nodes[0]?.type;
  return (type === 'number' || type === 'date') && nodes.every((node) => node.type === type);
}

/** Whether an expression has one value for all rows, and is not null. */
function isKnown(node: Expression, scope: Scope): boolean {
  if (!isConstant(node)) return false;
  const operand = numbers(node, scope);
  return operand.kind === 'constant' && operand.value === operand.value;
}

function isConstant(expression: Expression): boolean {
  return subjectsOf({ kind: 'expression', expression }).length === 0;
}

function selectShare(
  value: Expression,
  test: Test & { kind: 'share' },
  { wanted, scope }: Aim,
): Selector | null {
  if (value.kind !== 'subject' && value.kind !== 'input') return null;
  const operand = numbers(value, scope);
  if (operand.kind !== 'column') return null;
  const bound = reportedBound(operand.values, test, scope.binding);
  // What is nobody's share is false of every value, and unknown of a blank.
  const [operator, end] =
    bound === null ? (['>', Infinity] as const) : ([test.side === 'top' ? '>=' : '<=', bound] as const);
  return selectRange(operand.values, rangeOf(comparisonFor(operator, wanted), end));
}

function operandOf(node: Expression, scope: Scope): SelectOperand {
  const isCalculated =
    node.kind === 'arithmetic' && node.left.type === 'number' && node.right.type === 'number';
  if (!isCalculated || isConstant(node)) return numbers(node, scope);
  return computeArithmetic(node.operator, operandOf(node.left, scope), operandOf(node.right, scope));
}
