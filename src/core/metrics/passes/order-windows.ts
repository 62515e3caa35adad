/**
 * Orders and revenue in the windows that end at the analysis date, from one loop over the orders.
 * A window of N days holds the days with asOf − N < day <= asOf.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import { withoutNoise } from '../../models/noise';
import { blankNumbers } from '../../tables/column';
import type { MetricContext } from '../types';

/** One entry a customer. `before` is the window of equal length that ends where the other starts. */
export interface OrderWindows {
  readonly orders30: Float64Array;
  readonly orders90: Float64Array;
  readonly orders365: Float64Array;
  readonly revenue30: Float64Array;
  readonly revenue90: Float64Array;
  readonly revenue90Before: Float64Array;
  readonly revenue364: Float64Array;
  readonly revenue364Before: Float64Array;
  readonly revenue365: Float64Array;
  /** How many of the four windows of HALF_YEAR days that end at asOf have an order. */
  readonly halfYears: Float64Array;
}

/** Exactly 26 weeks, so that every window has as many Saturdays as the next. */
export const HALF_YEAR = 182;

/** Empty: 0 throughout without orders in the window; NaN without an orders sheet, and revenue without amounts. */
export function orderWindowsOf({ intake, asOf, customerCount }: MetricContext): OrderWindows {
  const counts = allocate(customerCount, intake.orders !== null);
  const money = allocate(customerCount, intake.orders !== null && intake.orders.has.amount);
  const windows: OrderWindows = {
    orders30: counts(),
    orders90: counts(),
    orders365: counts(),
    revenue30: money(),
    revenue90: money(),
    revenue90Before: money(),
    revenue364: money(),
    revenue364Before: money(),
    revenue365: money(),
    halfYears: counts(),
  };
  if (!intake.orders) return windows;
  fillCounts(intake.orders, asOf, windows);
  if (intake.orders.has.amount) fillRevenue(intake.orders, asOf, windows);
  return windows;
}

function allocate(length: number, known: boolean): () => Float64Array {
  return () => (known ? new Float64Array(length) : blankNumbers(length));
}

function fillCounts({ ofCustomer, status, day }: Orders, asOf: number, windows: OrderWindows): void {
  const { orders30, orders90, orders365, halfYears } = windows;
  for (let c = 0; c < halfYears.length; c++) {
    let latestHalfYear = -1;
    // From the latest order back: the first one that is too old ends the customer.
    for (let o = ofCustomer[c + 1] - 1; o >= ofCustomer[c]; o--) {
      const age = asOf - day[o];
      if (age >= 4 * HALF_YEAR) break;
      if (age < 0 || status[o] !== STATUS_CODES.counts) continue;
      if (age < 30) orders30[c]++;
      if (age < 90) orders90[c]++;
      if (age < 365) orders365[c]++;
      const halfYear = Math.floor(age / HALF_YEAR);
      if (halfYear !== latestHalfYear) halfYears[c]++;
      latestHalfYear = halfYear;
    }
  }
}

function fillRevenue({ ofCustomer, status, day, amount }: Orders, asOf: number, windows: OrderWindows): void {
  const { revenue30, revenue90, revenue90Before, revenue364, revenue364Before, revenue365 } = windows;
  for (let c = 0; c < revenue30.length; c++) {
    for (let o = ofCustomer[c + 1] - 1; o >= ofCustomer[c]; o--) {
      const age = asOf - day[o];
      if (age >= 728) break;
      const adds = status[o] === STATUS_CODES.counts || status[o] === STATUS_CODES.creditNote;
      const paid = amount[o];
      if (age < 0 || !adds || Number.isNaN(paid)) continue;
      if (age < 30) revenue30[c] += paid;
      if (age < 90) revenue90[c] += paid;
      else if (age < 180) revenue90Before[c] += paid;
      if (age < 364) revenue364[c] += paid;
      else revenue364Before[c] += paid;
      if (age < 365) revenue365[c] += paid;
    }
  }
  const sums = [revenue30, revenue90, revenue90Before, revenue364, revenue364Before, revenue365];
  for (let i = 0; i < sums.length; i++) takeNoiseOut(sums[i], ofCustomer);
}

/** Only a sum of several amounts can have any. */
function takeNoiseOut(sums: Float64Array, ofCustomer: Int32Array): void {
  for (let c = 0; c < sums.length; c++) {
    if (ofCustomer[c + 1] - ofCustomer[c] > 1) sums[c] = withoutNoise(sums[c]);
  }
}
