/**
 * `top 20%` and `bottom 10%`: the value that the k-th best customer has, ties included.
 */
import type { TextRange } from '../base/issue';
import { conditionFault } from './faults';
import type { Binding, Predicate } from './types';

/** Which share of which end. */
export interface ShareTest {
  readonly side: 'top' | 'bottom';
  readonly share: number;
  readonly range: TextRange;
}

/** Rounding noise of share × count must not ask for one customer more. */
const NOISE = 1e-9;
/** Ties that catch more than so many times the share are worth a warning. */
const MANY = 1.5;

/**
 * Whether a value is among the share of the counted rows. Blank values give null.
 * Ties: all in; reports `rule.topTies` when they catch more than 1.5 × the share.
 */
export function compileShare(values: Float64Array, test: ShareTest, binding: Binding): Predicate {
  const sorted = countedValues(values, binding);
  const wanted = Math.ceil(test.share * sorted.length - NOISE);
  if (wanted < 1) return (row) => (values[row] === values[row] ? 0 : -1);
  const isTop = test.side === 'top';
  const bound = isTop ? sorted[sorted.length - wanted] : sorted[wanted - 1];
  reportTies(sorted, { test, wanted, bound }, binding);
  if (isTop) return (row) => (values[row] >= bound ? 1 : values[row] < bound ? 0 : -1);
  return (row) => (values[row] <= bound ? 1 : values[row] > bound ? 0 : -1);
}

function countedValues(values: Float64Array, { counted, rowCount }: Binding): Float64Array {
  const kept = new Float64Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++)
    if (values[row] === values[row] && counted(row)) kept[count++] = values[row];
  return kept.subarray(0, count).sort();
}

interface Cut {
  readonly test: ShareTest;
  readonly wanted: number;
  readonly bound: number;
}

function reportTies(sorted: Float64Array, { test, wanted, bound }: Cut, binding: Binding): void {
  let caught = 0;
  for (const value of sorted) if (test.side === 'top' ? value >= bound : value <= bound) caught++;
  if (caught <= MANY * wanted) return;
  const params = { share: Math.round(test.share * 1000) / 10, caught, counted: sorted.length };
  binding.report?.(conditionFault('rule.topTies', test.range, params));
}
