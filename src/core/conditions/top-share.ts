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
  const bound = reportedBound(values, test, binding);
  if (bound === null) return (row) => (values[row] === values[row] ? 0 : -1);
  if (test.side === 'top') return (row) => (values[row] >= bound ? 1 : values[row] < bound ? 0 : -1);
  return (row) => (values[row] <= bound ? 1 : values[row] > bound ? 0 : -1);
}

/** The value from which on (top) or up to which (bottom) customers are among the share; null where it is nobody's. */
export function shareBound(values: Float64Array, test: ShareTest, binding: Binding): number | null {
  return cutOf(values, test, binding)?.bound ?? null;
}

/** As shareBound; reports `rule.topTies` as compileShare does. */
export function reportedBound(values: Float64Array, test: ShareTest, binding: Binding): number | null {
  const cut = cutOf(values, test, binding);
  if (cut) reportTies(cut, binding);
  return cut?.bound ?? null;
}

function cutOf(values: Float64Array, test: ShareTest, binding: Binding): Cut | null {
  const sorted = countedValues(values, binding);
  const wanted = Math.ceil(test.share * sorted.length - NOISE);
  if (wanted < 1) return null;
  return { sorted, test, wanted, bound: sorted[test.side === 'top' ? sorted.length - wanted : wanted - 1] };
}

function countedValues(values: Float64Array, { counted, rowCount }: Binding): Float64Array {
  const kept = new Float64Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++)
    if (values[row] === values[row] && counted(row)) kept[count++] = values[row];
  return kept.subarray(0, count).sort();
}

interface Cut {
  /** The counted values, ascending. */
  readonly sorted: Float64Array;
  readonly test: ShareTest;
  readonly wanted: number;
  readonly bound: number;
}

function reportTies({ sorted, test, wanted, bound }: Cut, binding: Binding): void {
  let caught = 0;
  for (const value of sorted) if (test.side === 'top' ? value >= bound : value <= bound) caught++;
  if (caught <= MANY * wanted) return;
  const params = { share: Math.round(test.share * 1000) / 10, caught, counted: sorted.length };
  binding.report?.(conditionFault('rule.topTies', test.range, params));
}
