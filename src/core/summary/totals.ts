/**
 * Totals per segment: customers, orders and revenue. Sums only; shares are of the whole table.
 */
import type { Owners } from '../owners/assign-owners';
import type { Assignment } from '../rules/evaluate';

export interface SegmentTotals {
  /** '' for customers without a segment. */
  readonly segment: string;
  readonly customers: number;
  /** Of all customers, 0–1. */
  readonly share: number;
  readonly orders: number;
  /** Null when no amount is known. */
  readonly revenue: number | null;
  /** Of all customers' revenue; null when that is not positive. */
  readonly revenueShare: number | null;
}

/** Units: orders a count, revenue in the sheet's currency; NaN is blank and adds nothing. */
export interface CustomerFigures {
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
}

/**
 * A customer with several segments counts whole in each of them, so that shares may add up to more than 1.
 * One entry a segment in output order, those without customers, too; customers without a segment last, where there are any.
 * Empty: without customers every share is 0.
 */
export function segmentTotals({ table, ...groups }: Assignment, figures: CustomerFigures): SegmentTotals[] {
  return groupTotals({ ...groups, names: table.segments }, figures);
}

/** The same of owners, their names in place of segments; customers of nobody last, where there are any. */
export function ownerTotals({ people, owner }: Owners, figures: CustomerFigures): SegmentTotals[] {
  const parts = people.map((_, index) => [index]);
  return groupTotals({ names: people, parts, segment: owner }, figures);
}

interface Groups extends Pick<Assignment, 'parts' | 'segment'> {
  readonly names: readonly string[];
}

function groupTotals(
  { names, parts, segment }: Groups,
  { orders, revenue }: CustomerFigures,
): SegmentTotals[] {
  const slots = names.length + 1;
  const customers = new Float64Array(slots);
  const orderSum = new Float64Array(slots);
  const revenueSum = new Float64Array(slots);
  const without = [slots - 1];
  for (let row = 0; row < segment.length; row++) {
    const own = segment[row] < 0 ? without : parts[segment[row]];
    for (let i = 0; i < own.length; i++) {
      customers[own[i]]++;
      if (!Number.isNaN(orders[row])) orderSum[own[i]] += orders[row];
      if (!Number.isNaN(revenue[row])) revenueSum[own[i]] += revenue[row];
    }
  }
  const known = revenue.some((value) => !Number.isNaN(value));
  const total = sum(revenue);
  const entry = (name: string, slot: number): SegmentTotals => ({
    segment: name,
    customers: customers[slot],
    share: segment.length > 0 ? customers[slot] / segment.length : 0,
    orders: orderSum[slot],
    revenue: known ? revenueSum[slot] : null,
    revenueShare: known && total > 0 ? revenueSum[slot] / total : null,
  });
  const entries = names.map(entry);
  return customers[slots - 1] > 0 ? [...entries, entry('', slots - 1)] : entries;
}

/** The sum of the values, NaN left out. */
export function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) total += values[i];
  return total;
}
