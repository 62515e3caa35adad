/**
 * Rows by a number or date in a column: whatever it is compared with that is the same for all rows, the question is whether
 * it lies between two ends. NaN is null throughout, and lies nowhere.
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

/** The numbers from `low` to `high`, both of them included; with `flip` all others, and NaN. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly flip: 0 | 1;
}

/** The numbers that compare so with a constant. Equal to NaN is blank; nothing else compares with it. */
export function rangeOf({ operator, flip }: Comparison, constant: number): NumberRange {
  const range = RANGES[operator](constant);
  return flip === 0 ? range : flipped(range);
}

const RANGES: { readonly [K in CompareOperator]: (constant: number) => NumberRange } = {
  '=': (c) => (c === c ? { low: c, high: c, flip: 0 } : { low: -Infinity, high: Infinity, flip: 1 }),
  '!=': (c) => flipped(RANGES['='](c)),
  '<': (c) => ({ low: -Infinity, high: -nextAbove(-c), flip: 0 }),
  '<=': (c) => ({ low: -Infinity, high: c, flip: 0 }),
  '>': (c) => ({ low: nextAbove(c), high: Infinity, flip: 0 }),
  '>=': (c) => ({ low: c, high: Infinity, flip: 0 }),
};

function flipped({ low, high, flip }: NumberRange): NumberRange {
  return { low, high, flip: flip === 0 ? 1 : 0 };
}

/** The smallest number above another: their bits count up from zero, and away from it. Nothing is above infinity: NaN. */
function nextAbove(number: number): number {
  const view = new DataView(new ArrayBuffer(8));
  // Zero has two forms; of minus zero the bits would count the other way.
  view.setFloat64(0, number === 0 ? 0 : number);
  view.setBigInt64(0, view.getBigInt64(0) + (number < 0 ? -1n : 1n));
  return view.getFloat64(0);
}

/** Rows whose value is in the range. */
export function selectRange(values: Float64Array, { low, high, flip }: NumberRange): Selector {
  return (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      const value = values[row];
      kept[n] = row;
      n += (+(value >= low) & +(value <= high)) ^ flip;
    }
    into.count = n;
  };
}
