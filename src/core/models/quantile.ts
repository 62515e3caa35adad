/**
 * Quantiles of sorted numbers, as Sheets' PERCENTILE.INC gives them.
 * Not for sorting or for leaving blanks out: the caller does both.
 */

/** A position this near to a whole number is that number: (n − 1) × 0.6 need not be exact in binary. */
const POSITION_NOISE = 1e-9;

/**
 * The quantile of type 7: linear between the two nearest of the n values, at position (n − 1) × share.
 * Empty: NaN.
 * Source: Hyndman & Fan 1996, type 7; Sheets PERCENTILE.INC.
 * @example quantile(Float64Array.of(1, 2, 4), 0.75) //=> 3
 */
export function quantile(sorted: Float64Array, share: number): number {
  const last = sorted.length - 1;
  if (last < 0) return NaN;
  const position = last * share;
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) < POSITION_NOISE) return sorted[nearest];
  const below = Math.floor(position);
  return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
}

/** The values that are not NaN, ascending; the input stays as it is. */
export function sortedValues(values: Float64Array): Float64Array {
  // The platform sorts NaN to the end.
  const sorted = values.slice().sort();
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  return sorted.subarray(0, count);
}
