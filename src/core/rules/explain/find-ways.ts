/**
 * A condition's tree → the ways in which it comes out as wanted, by the three-valued logic of the rules.
 */
import type { Expression, Of, Rule, Test } from '../../conditions/ast';
import { inNode, inputNode } from '../../conditions/nodes';
import { shareBound } from '../../conditions/top-share';
import type { CompareOperator } from '../../conditions/tokens';
import type { Binding } from '../../conditions/types';
import { above, below } from './intervals';
import {
  booleanEqualWays,
  booleanWays,
  constantOf,
  constantWays,
  entryWays,
  hasEntryWays,
  numberWays,
  textConstantOf,
  textWays,
  withinWays,
} from './leaf-ways';
import { allWays, anyWay, settled, unsettled, type Wanted, type Ways } from './ways';

const NEGATED: Readonly<Record<Wanted, Wanted>> = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};

type WaysOf = (wanted: Wanted) => Ways;

/** Null: what would have to change cannot be said. */
type Finder<K extends Expression['kind']> = (node: Of<K>, binding: Binding) => WaysOf | null;

/** The ways in which the condition of a cell comes out as wanted. */
export function waysOf(rule: Rule, wanted: Wanted, binding: Binding): Ways {
  if (rule.kind === 'any') return settled(wanted === 'true' || wanted === 'notFalse');
  if (rule.kind === 'expression') return expressionWays(rule.expression, binding)(wanted);
  const { subject, tests, negated } = rule;
  const each = tests.map((test) => {
    const whole: Rule = { ...rule, negated: false, tests: [test] };
    return testWays({ value: inputNode(subject, test.range), test, whole }, binding);
  });
  return anyOf(each)(negated ? NEGATED[wanted] : wanted);
}

function allOf(each: readonly WaysOf[]): WaysOf {
  return (wanted) => {
    const found = each.map((ways) => ways(wanted));
    return wanted === 'true' || wanted === 'notFalse' ? allWays(found) : anyWay(found);
  };
}

function anyOf(each: readonly WaysOf[]): WaysOf {
  const none = allOf(each.map((ways) => (wanted: Wanted) => ways(NEGATED[wanted])));
  return (wanted) => none(NEGATED[wanted]);
}

const FINDERS: { readonly [K in Expression['kind']]?: Finder<K> } = {
  boolean: ({ value }) => constantWays(value),
  null: () => constantWays(null),
  subject: ({ subject, type }) => (type === 'boolean' ? booleanWays(subject) : null),
  input: ({ subject, type }) => (type === 'boolean' ? booleanWays(subject) : null),
  and: ({ operands }, binding) => allOf(operands.map((operand) => expressionWays(operand, binding))),
  or: ({ operands }, binding) => anyOf(operands.map((operand) => expressionWays(operand, binding))),
  not({ operand }, binding) {
    const ways = expressionWays(operand, binding);
    return (wanted) => ways(NEGATED[wanted]);
  },
  compare: ({ operator, left, right }, binding) => compareWays(operator, [left, right], binding),
  between: ({ value, low, high }, binding) =>
    intervalWays(value, { low, high, lowOpen: false, highOpen: false }, binding),
  in: ({ value, tests }, binding) =>
    anyOf(
      tests.map((test) => {
        const whole: Rule = { kind: 'expression', expression: inNode(value, [test], test.range) };
        return testWays({ value, test, whole }, binding);
      }),
    ),
  match({ match, whole, part }, binding) {
    const text = textConstantOf(part, binding);
    if (match !== 'has' || !text || text.text === null) return null;
    return isName(whole) && whole.type === 'list' ? hasEntryWays(whole.subject, text) : null;
  },
  if({ condition, then, otherwise }, binding) {
    const [holds, whenTrue, whenNot] = [condition, then, otherwise].map((node) =>
      expressionWays(node, binding),
    );
    return (wanted) =>
      anyWay([allWays([holds('true'), whenTrue(wanted)]), allWays([holds('notTrue'), whenNot(wanted)])]);
  },
};

function expressionWays(node: Expression, binding: Binding): WaysOf {
  const find = FINDERS[node.kind] as ((node: Expression, binding: Binding) => WaysOf | null) | undefined;
  return find?.(node, binding) ?? openWays({ kind: 'expression', expression: node });
}

function openWays(condition: Rule): WaysOf {
  return (wanted) => unsettled({ condition, wanted });
}

interface Tested {
  readonly value: Expression;
  readonly test: Test;
  /** The test as a condition of its own. */
  readonly whole: Rule;
}

function testWays({ value, test, whole }: Tested, binding: Binding): WaysOf {
  switch (test.kind) {
    case 'equals':
      return compareWays('=', [value, test.operand], binding) ?? openWays(whole);
    case 'compares':
      return compareWays(test.operator, [value, test.operand], binding) ?? openWays(whole);
    case 'interval':
      return intervalWays(value, test, binding) ?? openWays(whole);
    case 'share':
      return shareWays(value, test, binding) ?? openWays(whole);
    case 'holds':
      return expressionWays(test.condition, binding);
  }
}

type Name = Of<'subject' | 'input'>;

function isName(node: Expression): node is Name {
  return node.kind === 'subject' || node.kind === 'input';
}

const FLIPPED: Readonly<Record<CompareOperator, CompareOperator>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

type Pair = readonly [Expression, Expression];

function compareWays(operator: CompareOperator, [left, right]: Pair, binding: Binding): WaysOf | null {
  if (isName(left)) return nameWays(left, [operator, right], binding);
  return isName(right) ? nameWays(right, [FLIPPED[operator], left], binding) : null;
}

type Comparison = readonly [CompareOperator, Expression];

function nameWays({ subject, type }: Name, [operator, other]: Comparison, binding: Binding): WaysOf | null {
  if (type === 'number' || type === 'date') {
    const value = constantOf(other, binding);
    const fits = other.type === type || other.type === 'null';
    return value === undefined || !fits ? null : numberWays(subject, operator, value);
  }
  if (type === 'boolean') {
    if (other.kind === 'null') return booleanEqualWays(subject, operator, null);
    return other.kind === 'boolean' ? booleanEqualWays(subject, operator, other.value) : null;
  }
  const text = textConstantOf(other, binding);
  if (!text) return null;
  return type === 'list' ? entryWays(subject, operator, text) : textWays(subject, operator, text);
}

interface Bounds {
  readonly low: Expression;
  readonly high: Expression;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

function intervalWays(value: Expression, bounds: Bounds, binding: Binding): WaysOf | null {
  const [low, high] = [constantOf(bounds.low, binding), constantOf(bounds.high, binding)];
  if (!isName(value) || low === undefined || high === undefined) return null;
  if (value.type !== 'number' && value.type !== 'date') return null;
  const { lowOpen, highOpen } = bounds;
  return withinWays(value.subject, { low, high, lowOpen, highOpen });
}

/** The bound of today's customers: whoever reaches it is among the share. */
function shareWays(
  value: Expression,
  test: Extract<Test, { kind: 'share' }>,
  binding: Binding,
): WaysOf | null {
  if (!isName(value)) return null;
  const column = binding.column(value.subject.key);
  if (column.type !== 'number') return null;
  const bound = shareBound(column.values, test, binding);
  if (bound === null) return withinWays(value.subject, { ...above(1, true), high: 0 });
  return withinWays(value.subject, test.side === 'top' ? above(bound, false) : below(bound, false));
}
