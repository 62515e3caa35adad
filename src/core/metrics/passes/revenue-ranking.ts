/**
 * Customers by revenue, the largest first: the order in which shares accumulate.
 */
import { valuesOf } from '../columns';
import { idOrder } from '../id-order';
import type { MetricContext } from '../types';

/** Customers with revenue above 0, walk-ins left out. */
export interface RevenueRanking {
  /** Customers by rank: revenue descending, ties by id. */
  readonly ranked: Int32Array;
  /** By rank. */
  readonly revenue: Float64Array;
  /** By rank: revenue accumulated before the customer. */
  readonly before: Float64Array;
  /** By rank: revenue of all whose revenue is larger. */
  readonly above: Float64Array;
  /** Revenue of all. */
  readonly total: number;
}

/** More than the bits of a million customers can change a number by, relatively. */
const NEARLY_EQUAL = 1e-9;

/** Empty: nobody and 0 when no revenue is above 0 or none is known. */
export function revenueRankingOf(context: MetricContext): RevenueRanking {
  const { walkIn, ids } = context.intake.customers;
  const revenue = valuesOf(context, 'revenue');
  const ranked = roughlyRanked(revenue, walkIn);
  const compareIds = idOrder(ids);
  sortRuns(ranked, revenue, (a, b) =>
    revenue[a] === revenue[b] ? compareIds(a, b) : revenue[b] - revenue[a],
  );
  const descending = new Float64Array(ranked.length);
  for (let i = 0; i < ranked.length; i++) descending[i] = revenue[ranked[i]];
  return { ranked, ...accumulate(descending) };
}

function accumulate(descending: Float64Array): Omit<RevenueRanking, 'ranked'> {
  const before = new Float64Array(descending.length);
  const above = new Float64Array(descending.length);
  let total = 0;
  for (let i = 0; i < descending.length; i++) {
    before[i] = total;
    above[i] = i > 0 && descending[i] === descending[i - 1] ? above[i - 1] : total;
    total += descending[i];
  }
  return { revenue: descending, before, above, total };
}

/**
 * Customers by revenue descending, as exact as a number leaves room for the customer in its last bits.
 * The platform sorts plain numbers many times faster than it sorts by a comparator.
 */
function roughlyRanked(revenue: Float64Array, walkIn: Uint8Array): Int32Array {
  const keys = new Float64Array(revenue.length);
  const lowWords = new Int32Array(keys.buffer);
  const indexBits = maskFor(revenue.length);
  let count = 0;
  for (let c = 0; c < revenue.length; c++) {
    if (!(revenue[c] > 0) || walkIn[c] === 1) continue;
    // Minus, so that ascending keys are descending revenue; of equal ones the first customer has the smaller magnitude …
    keys[count] = -revenue[c];
    // … hence the complement: it is to come first.
    lowWords[2 * count] = (lowWords[2 * count] & ~indexBits) | (indexBits - c);
    count++;
  }
  keys.subarray(0, count).sort();
  const ranked = new Int32Array(count);
  for (let i = 0; i < count; i++) ranked[i] = indexBits - (lowWords[2 * i] & indexBits);
  return ranked;
}

/** All bits that an index below the length can have. */
function maskFor(length: number): number {
  let mask = 1;
  while (mask < length) mask = 2 * mask + 1;
  return mask;
}

/** Puts right what is out of order: runs of equal or all but equal revenue, most of them in order already. */
function sortRuns(
  ranked: Int32Array,
  revenue: Float64Array,
  compare: (a: number, b: number) => number,
): void {
  let start = 0;
  while (start < ranked.length) {
    let inOrder = true;
    let end = start + 1;
    for (; end < ranked.length; end++) {
      const value = revenue[ranked[end]];
      if (Math.abs(revenue[ranked[end - 1]] - value) > value * NEARLY_EQUAL) break;
      if (inOrder && compare(ranked[end - 1], ranked[end]) > 0) inOrder = false;
    }
    if (!inOrder) ranked.subarray(start, end).sort(compare);
    start = end;
  }
}
