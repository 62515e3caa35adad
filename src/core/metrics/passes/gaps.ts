/**
 * The gaps between a customer's distinct purchase days: mean, median, spread, the latest.
 */
import { blankNumbers } from '../../tables/column';
import type { MetricContext } from '../types';
import { purchaseDaysOf } from './purchase-days';

/** Days, one entry a customer; NaN below two purchase days (sd: below two gaps). */
export interface Gaps {
  readonly mean: Float64Array;
  readonly median: Float64Array;
  readonly sd: Float64Array;
  readonly latest: Float64Array;
}

/** Empty: all blank for customers with fewer than two purchase days, and for all without an orders sheet. */
export function gapsOf(context: MetricContext): Gaps {
  const gaps: Gaps = {
    mean: blankNumbers(context.customerCount),
    median: blankNumbers(context.customerCount),
    sd: blankNumbers(context.customerCount),
    latest: blankNumbers(context.customerCount),
  };
  const purchases = context.once(purchaseDaysOf);
  if (!purchases) return gaps;
  const { starts, days } = purchases;
  const scratch = new Int32Array(days.length);
  for (let c = 0; c < context.customerCount; c++) {
    const count = starts[c + 1] - starts[c] - 1;
    if (count < 1) continue;
    for (let g = 0; g < count; g++) scratch[g] = days[starts[c] + g + 1] - days[starts[c] + g];
    const mean = (days[starts[c] + count] - days[starts[c]]) / count;
    gaps.mean[c] = mean;
    gaps.latest[c] = scratch[count - 1];
    gaps.sd[c] = sampleSd(scratch, count, mean);
    gaps.median[c] = medianInPlace(scratch, count);
  }
  return gaps;
}

function sampleSd(values: Int32Array, count: number, mean: number): number {
  if (count < 2) return NaN;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (values[i] - mean) * (values[i] - mean);
  return Math.sqrt(squares / (count - 1));
}

function medianInPlace(values: Int32Array, count: number): number {
  if (count > 2) values.subarray(0, count).sort();
  const half = count >> 1;
  return count % 2 === 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}
