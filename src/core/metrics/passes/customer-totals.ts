/**
 * Orders, revenue, first and last day of each customer: from one loop over the orders, else from the customer's own totals.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import { withoutNoise } from '../../models/noise';
import { blankNumbers } from '../../tables/column';
import type { MetricContext } from '../types';
import { ownTotals } from './own-totals';

/** One entry a customer; NaN is blank. */
export interface CustomerTotals {
  readonly orderCount: Float64Array;
  readonly revenue: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly largestOrder: Float64Array;
  readonly quantity: Float64Array;
}

/**
 * Empty: a customer without orders has 0 orders, 0 revenue (blank without amounts), 0 quantity, the rest blank.
 * A credit note changes revenue and nothing else; cancelled and returned orders change nothing.
 */
export function customerTotals(context: MetricContext): CustomerTotals {
  const { intake, customerCount } = context;
  if (!intake.orders) return fromOwnTotals(context);
  const totals: CustomerTotals = {
    orderCount: new Float64Array(customerCount),
    revenue: new Float64Array(customerCount),
    firstDay: blankNumbers(customerCount),
    lastDay: blankNumbers(customerCount),
    largestOrder: blankNumbers(customerCount),
    quantity: new Float64Array(customerCount),
  };
  sumUp(intake.orders, totals);
  if (!intake.orders.has.amount) totals.revenue.fill(NaN);
  if (!intake.orders.has.quantity) totals.quantity.fill(NaN);
  return totals;
}

function sumUp(
  orders: Orders,
  { orderCount, revenue, firstDay, lastDay, largestOrder, quantity }: CustomerTotals,
): void {
  const { ofCustomer, status, day, amount } = orders;
  for (let c = 0; c < revenue.length; c++) {
    let count = 0;
    let known = 0;
    let sum = 0;
    for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
      const isOrder = status[o] === STATUS_CODES.counts;
      if (!isOrder && status[o] !== STATUS_CODES.creditNote) continue;
      const paid = amount[o];
      if (!Number.isNaN(paid)) {
        sum += paid;
        known++;
      }
      if (!isOrder) continue;
      if (count++ === 0) firstDay[c] = day[o];
      lastDay[c] = day[o];
      if (!(paid <= largestOrder[c]) && !Number.isNaN(paid)) largestOrder[c] = paid;
      if (!Number.isNaN(orders.quantity[o])) quantity[c] += orders.quantity[o];
    }
    orderCount[c] = count;
    // Orders of which no amount is known are no revenue of 0.
    revenue[c] = known === 0 && count > 0 ? NaN : withoutNoise(sum);
  }
}

function fromOwnTotals(context: MetricContext): CustomerTotals {
  const { orderCount, revenue, lastDay } = context.once(ownTotals);
  const blank = blankNumbers(context.customerCount);
  return { orderCount, revenue, lastDay, firstDay: blank, largestOrder: blank, quantity: blank };
}
