/**
 * Rows by two numbers or dates of their own: columns against columns, arithmetic. What is compared is computed for a list
 * at a time, into a vector with one number an entry of the list. NaN is null throughout.
 */
import type { ArithmeticOperator } from './ast';
import { FLIPPED, readerOf, type NumberOperand, type NumberReader } from './compile-number';
import { rangeOf, selectRange, type Comparison, type NumberRange } from './select-number';
import { BLOCK_ROWS } from './select-rows';
import type { CompareOperator } from './tokens';
import type { RowList, Selector } from './types';

/** Numbers for the rows of a list. */
interface Computed {
  readonly kind: 'computed';
  readonly numbers: Float64Array;
  /** Puts the numbers of the list's rows into `numbers`. */
  compute(list: RowList): void;
}

/** What can stand on one side of a comparison. */
export type SelectOperand = NumberOperand | Computed;

/** Rows whose two numbers compare so. */
export function selectByNumbers(comparison: Comparison, left: SelectOperand, right: SelectOperand): Selector {
  const { operator, flip } = comparison;
  if (left.kind === 'constant' && right.kind !== 'constant')
    return selectByNumbers({ operator: FLIPPED[operator], flip }, right, left);
  if (right.kind === 'constant') {
    const range = rangeOf(comparison, right.value);
    return left.kind === 'column'
      ? selectRange(left.values, range)
      : selectComputedRange(computed(left), range);
  }
  const [first, second] = [computed(left), computed(right)];
  const compare = COMPARE[operator](first.numbers, second.numbers, flip);
  return (from, into) => {
    first.compute(from);
    second.compute(from);
    compare(from, into);
  };
}

/** As selectRange, of numbers that have no column. */
function selectComputedRange({ numbers, compute }: Computed, { low, high, flip }: NumberRange): Selector {
  return (from, into) => {
    compute(from);
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const number = numbers[i];
      kept[n] = rows[i];
      n += (+(number >= low) & +(number <= high)) ^ flip;
    }
    into.count = n;
  };
}

/** Keeps an entry where the comparison gives 1 and flip is 0, or the other way round. */
type SelectByPair = (left: Float64Array, right: Float64Array, flip: number) => Selector;

const selectSame: SelectByPair = (left, right, flip) => (from, into) => {
  const { rows, count } = from;
  const kept = into.rows;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const a = left[i];
    const b = right[i];
    kept[n] = rows[i];
    n += +(a === b || (a !== a && b !== b)) ^ flip;
  }
  into.count = n;
};

const selectMore: SelectByPair = (left, right, flip) => (from, into) => {
  const { rows, count } = from;
  const kept = into.rows;
  let n = 0;
  for (let i = 0; i < count; i++) {
    kept[n] = rows[i];
    n += +(left[i] > right[i]) ^ flip;
  }
  into.count = n;
};

const selectNotLess: SelectByPair = (left, right, flip) => (from, into) => {
  const { rows, count } = from;
  const kept = into.rows;
  let n = 0;
  for (let i = 0; i < count; i++) {
    kept[n] = rows[i];
    n += +(left[i] >= right[i]) ^ flip;
  }
  into.count = n;
};

const COMPARE: { readonly [K in CompareOperator]: SelectByPair } = {
  '=': selectSame,
  '!=': (left, right, flip) => selectSame(left, right, 1 - flip),
  '<': (left, right, flip) => selectMore(right, left, flip),
  '<=': (left, right, flip) => selectNotLess(right, left, flip),
  '>': selectMore,
  '>=': selectNotLess,
};

/** The result of an operation. Division by zero and overflow give null. */
export function computeArithmetic(
  operator: ArithmeticOperator,
  left: SelectOperand,
  right: SelectOperand,
): SelectOperand {
  const [first, second] = [computed(left), computed(right)];
  const numbers = new Float64Array(BLOCK_ROWS);
  const calculate = CALCULATE[operator](first.numbers, second.numbers, numbers);
  return {
    kind: 'computed',
    numbers,
    compute(list) {
      first.compute(list);
      second.compute(list);
      calculate(list.count);
    },
  };
}

type Calculate = (left: Float64Array, right: Float64Array, result: Float64Array) => (count: number) => void;

const CALCULATE: { readonly [K in ArithmeticOperator]: Calculate } = {
  '+': (left, right, result) => (count) => {
    for (let i = 0; i < count; i++) result[i] = finite(left[i] + right[i]);
  },
  '-': (left, right, result) => (count) => {
    for (let i = 0; i < count; i++) result[i] = finite(left[i] - right[i]);
  },
  '*': (left, right, result) => (count) => {
    for (let i = 0; i < count; i++) result[i] = finite(left[i] * right[i]);
  },
  '/': (left, right, result) => (count) => {
    for (let i = 0; i < count; i++) result[i] = finite(left[i] / right[i]);
  },
};

/** The number itself, and NaN where it is infinite: infinity times zero is NaN. Without a branch. */
function finite(value: number): number {
  return value + value * 0;
}

function computed(operand: SelectOperand): Computed {
  if (operand.kind === 'computed') return operand;
  const numbers = new Float64Array(BLOCK_ROWS);
  if (operand.kind === 'constant')
    return { kind: 'computed', numbers: numbers.fill(operand.value), compute: () => undefined };
  const compute =
    operand.kind === 'column' ? gather(operand.values, numbers) : ask(readerOf(operand), numbers);
  return { kind: 'computed', numbers, compute };
}

function gather(values: Float64Array, numbers: Float64Array): Computed['compute'] {
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) numbers[i] = values[rows[i]];
  };
}

function ask(read: NumberReader, numbers: Float64Array): Computed['compute'] {
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) numbers[i] = read(rows[i]);
  };
}
