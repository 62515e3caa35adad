/**
 * Rows by a number or date in a column, compared with a constant. NaN is null throughout.
 */
import type { Wanted } from './select-junction';
import type { CompareOperator } from './tokens';
import type { Selector } from './types';

/** A comparison that keeps the rows for which it is true, or with `flip` those for which it is not. */
export interface Comparison {
  readonly operator: CompareOperator;
  readonly flip: 0 | 1;
}

/** The sign that is true where the other is false, and unknown where it is. */
const OPPOSITE: { readonly [K in CompareOperator]: CompareOperator } = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The comparison that keeps the rows for which `operator` comes out as wanted. */
export function comparisonFor(operator: CompareOperator, wanted: Wanted): Comparison {
  if (wanted === 'true' || wanted === 'notTrue') return { operator, flip: wanted === 'true' ? 0 : 1 };
  return { operator: OPPOSITE[operator], flip: wanted === 'false' ? 0 : 1 };
}

/** Rows whose value compares so with the constant. Equal to NaN is blank; nothing else compares with it. */
export function selectByConstant(
  { operator, flip }: Comparison,
  values: Float64Array,
  constant: number,
): Selector {
  return BY_CONSTANT[operator](values, constant, flip);
}

/** Keeps a row where the comparison gives 1 and flip is 0, or the other way round. */
type SelectByConstant = (values: Float64Array, constant: number, flip: number) => Selector;

// Each loop is spelled out: one that is handed its comparison would have to call it for every row.
const selectEqual: SelectByConstant = (values, c, flip) => (from, into) => {
  const { rows, count } = from;
  const kept = into.rows;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    kept[n] = row;
    n += Number(values[row] === c) ^ flip;
  }
  into.count = n;
};

const selectBlank: SelectByConstant = (values, _, flip) => (from, into) => {
  const { rows, count } = from;
  const kept = into.rows;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    kept[n] = row;
    n += Number(values[row] !== values[row]) ^ flip;
  }
  into.count = n;
};

const BY_CONSTANT: { readonly [K in CompareOperator]: SelectByConstant } = {
  '=': (values, c, flip) => (c === c ? selectEqual : selectBlank)(values, c, flip),
  '!=': (values, c, flip) => BY_CONSTANT['='](values, c, 1 - flip),
  '<': (values, c, flip) => (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += Number(values[row] < c) ^ flip;
    }
    into.count = n;
  },
  '<=': (values, c, flip) => (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += Number(values[row] <= c) ^ flip;
    }
    into.count = n;
  },
  '>': (values, c, flip) => (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += Number(values[row] > c) ^ flip;
    }
    into.count = n;
  },
  '>=': (values, c, flip) => (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += Number(values[row] >= c) ^ flip;
    }
    into.count = n;
  },
};
