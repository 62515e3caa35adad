/**
 * The few ways in which metrics make columns and read each other's.
 */
import { invariant } from '../base/invariant';
import { blankNumbers, type DateColumn, type NumberColumn } from '../tables/column';
import type { MetricId } from '../words/metric-keys';
import type { MetricContext } from './types';

/** Values as a number column; NaN is blank. */
export function numbers(values: Float64Array): NumberColumn {
  return { type: 'number', values };
}

/** Epoch days as a date column; NaN is blank. */
export function dates(values: Float64Array): DateColumn {
  return { type: 'date', values };
}

/** The numbers or days of another metric. */
export function valuesOf(context: MetricContext, key: MetricId): Float64Array {
  const column = context.get(key);
  invariant(column.type === 'number' || column.type === 'date', `${key} is a number or a date`);
  return column.values;
}

/** One array divided by another, entry by entry; NaN where the divisor is not above 0. */
export function quotient(dividend: Float64Array, divisor: Float64Array): Float64Array {
  const result = blankNumbers(dividend.length);
  for (let i = 0; i < result.length; i++) if (divisor[i] > 0) result[i] = dividend[i] / divisor[i];
  return result;
}

/** One array minus another, entry by entry; NaN where either is. */
export function difference(left: Float64Array, right: Float64Array): Float64Array {
  const result = new Float64Array(left.length);
  for (let i = 0; i < result.length; i++) result[i] = left[i] - right[i];
  return result;
}
