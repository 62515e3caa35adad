/**
 * Numbers and dates: readers of values, and comparisons that test a column against a constant directly.
 * NaN is null throughout.
 */
import type { Expression, Of } from './ast';
import { columnOf } from './compile-scope';
import type { Scope } from './compile-scope';
import type { CompareOperator } from './tokens';
import type { Predicate } from './types';

/** A number or epoch day a row. */
export type NumberReader = (row: number) => number;

/** An operand: a constant, a column, or whatever a reader gives. */
export type NumberOperand =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'column'; readonly values: Float64Array }
  | { readonly kind: 'reader'; readonly read: NumberReader };

/** Compiles a condition; handed in, since conditions and values contain each other. */
export type CompileTruth = (node: Expression, scope: Scope) => Predicate;

/** How one kind of comparison is done against a constant, and between two readers. */
interface Comparator {
  constant(values: Float64Array, constant: number): Predicate;
  readers(left: NumberReader, right: NumberReader): Predicate;
}

// Each comparison is spelled out, so that the engine sees one small function a sign and nothing is looked up by row.
const COMPARATORS: { readonly [K in CompareOperator]: Comparator } = {
  '=': {
    constant: (values, c) => (c !== c ? isBlank(values) : (row) => (values[row] === c ? 1 : 0)),
    readers: (left, right) => (row) => (same(left(row), right(row)) ? 1 : 0),
  },
  '!=': {
    constant: (values, c) => (c !== c ? isNotBlank(values) : (row) => (values[row] === c ? 0 : 1)),
    readers: (left, right) => (row) => (same(left(row), right(row)) ? 0 : 1),
  },
  '<': {
    constant: (values, c) => (row) => {
      const v = values[row];
      return v < c ? 1 : v >= c ? 0 : -1;
    },
    readers: (left, right) => (row) => {
      const [a, b] = [left(row), right(row)];
      return a < b ? 1 : a >= b ? 0 : -1;
    },
  },
  '<=': {
    constant: (values, c) => (row) => {
      const v = values[row];
      return v <= c ? 1 : v > c ? 0 : -1;
    },
    readers: (left, right) => (row) => {
      const [a, b] = [left(row), right(row)];
      return a <= b ? 1 : a > b ? 0 : -1;
    },
  },
  '>': {
    constant: (values, c) => (row) => {
      const v = values[row];
      return v > c ? 1 : v <= c ? 0 : -1;
    },
    readers: (left, right) => (row) => {
      const [a, b] = [left(row), right(row)];
      return a > b ? 1 : a <= b ? 0 : -1;
    },
  },
  '>=': {
    constant: (values, c) => (row) => {
      const v = values[row];
      return v >= c ? 1 : v < c ? 0 : -1;
    },
    readers: (left, right) => (row) => {
      const [a, b] = [left(row), right(row)];
      return a >= b ? 1 : a < b ? 0 : -1;
    },
  },
};

function isBlank(values: Float64Array): Predicate {
  return (row) => (values[row] !== values[row] ? 1 : 0);
}

function isNotBlank(values: Float64Array): Predicate {
  return (row) => (values[row] === values[row] ? 1 : 0);
}

function same(a: number, b: number): boolean {
  return a === b || (a !== a && b !== b);
}

/** The sign that says the same with the sides exchanged. */
export const FLIPPED: { readonly [K in CompareOperator]: CompareOperator } = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** Compares two numbers or two days. */
export function compareNumbers(
  operator: CompareOperator,
  left: NumberOperand,
  right: NumberOperand,
): Predicate {
  if (left.kind === 'column' && right.kind === 'constant')
    return COMPARATORS[operator].constant(left.values, right.value);
  if (left.kind === 'constant' && right.kind === 'column')
    return COMPARATORS[FLIPPED[operator]].constant(right.values, left.value);
  return COMPARATORS[operator].readers(readerOf(left), readerOf(right));
}

/** An interval of numbers or days. */
export interface NumberInterval {
  readonly low: NumberOperand;
  readonly high: NumberOperand;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Whether the value lies in the interval; null when the value or a bound is. */
export function withinNumbers(value: NumberOperand, interval: NumberInterval): Predicate {
  const { low, high, lowOpen, highOpen } = interval;
  if (value.kind === 'column' && low.kind === 'constant' && high.kind === 'constant')
    return withinConstants(value.values, [low.value, high.value], interval);
  const [read, readLow, readHigh] = [readerOf(value), readerOf(low), readerOf(high)];
  return (row) => {
    const [v, a, b] = [read(row), readLow(row), readHigh(row)];
    if (v !== v || a !== a || b !== b) return -1;
    return (lowOpen ? v > a : v >= a) && (highOpen ? v < b : v <= b) ? 1 : 0;
  };
}

function withinConstants(
  values: Float64Array,
  [low, high]: readonly [number, number],
  { lowOpen, highOpen }: NumberInterval,
): Predicate {
  if (low !== low || high !== high) return () => -1;
  return (row) => {
    const v = values[row];
    if (v !== v) return -1;
    return (lowOpen ? v > low : v >= low) && (highOpen ? v < high : v <= high) ? 1 : 0;
  };
}

/** The values of an expression of type number or date, or of null. */
export function numberOperand(node: Expression, scope: Scope, compileTruth: CompileTruth): NumberOperand {
  switch (node.kind) {
    case 'number':
      return { kind: 'constant', value: node.value };
    case 'date':
      return { kind: 'constant', value: node.day };
    case 'today':
      return { kind: 'constant', value: scope.binding.asOf };
    case 'subject':
    case 'input':
      return columnOperand(node, scope);
    case 'negate':
      if (node.operand.type !== 'number') return { kind: 'constant', value: NaN };
      return negate(numberOperand(node.operand, scope, compileTruth));
    case 'arithmetic':
      return arithmetic(node, (operand) => numberOperand(operand, scope, compileTruth));
    case 'if': {
      const condition = compileTruth(node.condition, scope);
      const then = readerOf(numberOperand(node.then, scope, compileTruth));
      const otherwise = readerOf(numberOperand(node.otherwise, scope, compileTruth));
      return { kind: 'reader', read: (row) => (condition(row) === 1 ? then(row) : otherwise(row)) };
    }
    default:
      return { kind: 'constant', value: NaN };
  }
}

function columnOperand({ subject, type }: Of<'subject' | 'input'>, scope: Scope): NumberOperand {
  if (type !== 'number' && type !== 'date') return { kind: 'constant', value: NaN };
  return { kind: 'column', values: columnOf(scope, subject, type).values };
}

function negate(operand: NumberOperand): NumberOperand {
  if (operand.kind === 'constant') return { kind: 'constant', value: -operand.value };
  const read = readerOf(operand);
  return { kind: 'reader', read: (row) => -read(row) };
}

function arithmetic(node: Of<'arithmetic'>, compile: (node: Expression) => NumberOperand): NumberOperand {
  if (![node.left, node.right].every(({ type }) => type === 'number'))
    return { kind: 'constant', value: NaN };
  const [left, right] = [compile(node.left), compile(node.right)];
  const read = OPERATIONS[node.operator](readerOf(left), readerOf(right));
  if (left.kind === 'constant' && right.kind === 'constant') return { kind: 'constant', value: read(0) };
  return { kind: 'reader', read };
}

const OPERATIONS: Readonly<Record<string, (left: NumberReader, right: NumberReader) => NumberReader>> = {
  '+': (left, right) => (row) => finite(left(row) + right(row)),
  '-': (left, right) => (row) => finite(left(row) - right(row)),
  '*': (left, right) => (row) => finite(left(row) * right(row)),
  '/': (left, right) => (row) => finite(left(row) / right(row)),
};

/** Division by zero and overflow give null. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** One value a row, whatever the operand is. */
export function readerOf(operand: NumberOperand): NumberReader {
  if (operand.kind === 'reader') return operand.read;
  if (operand.kind === 'constant') {
    const { value } = operand;
    return () => value;
  }
  const { values } = operand;
  return (row) => values[row];
}
