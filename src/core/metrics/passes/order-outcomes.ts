/**
 * What became of each customer's orders, and the money that came off them: from one loop over the orders.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import type { MetricContext } from '../types';

/** One entry a customer. */
export interface OrderOutcomes {
  readonly counted: Float64Array;
  readonly cancelled: Float64Array;
  readonly returned: Float64Array;
  /** Counted orders with a discount or a coupon. */
  readonly discounted: Float64Array;
  /** Amounts before discount of counted orders, negative rows left out. */
  readonly gross: Float64Array;
  readonly discount: Float64Array;
  /** Refunds and negative rows of counted orders, and credit notes, all as positive amounts. */
  readonly refund: Float64Array;
}

/** Empty: 0 throughout for customers without orders; null without an orders sheet. */
export function orderOutcomesOf({ intake, customerCount }: MetricContext): OrderOutcomes | null {
  if (!intake.orders) return null;
  const outcomes: OrderOutcomes = {
    counted: new Float64Array(customerCount),
    cancelled: new Float64Array(customerCount),
    returned: new Float64Array(customerCount),
    discounted: new Float64Array(customerCount),
    gross: new Float64Array(customerCount),
    discount: new Float64Array(customerCount),
    refund: new Float64Array(customerCount),
  };
  fill(intake.orders, outcomes);
  addRows(intake.orders, outcomes);
  return outcomes;
}

function fill(orders: Orders, outcomes: OrderOutcomes): void {
  const { counted, cancelled, returned, discounted, discount, refund } = outcomes;
  const { ofCustomer, status, amount } = orders;
  for (let c = 0; c < counted.length; c++) {
    for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
      if (status[o] === STATUS_CODES.cancelled) cancelled[c]++;
      if (status[o] === STATUS_CODES.returned) returned[c]++;
      if (status[o] === STATUS_CODES.creditNote && amount[o] < 0) refund[c] -= amount[o];
      if (status[o] !== STATUS_CODES.counts) continue;
      counted[c]++;
      discounted[c] += orders.discounted[o];
      // Written as > 0 so that a blank (NaN) adds nothing.
      if (orders.discount[o] > 0) discount[c] += orders.discount[o];
      if (orders.refund[o] > 0) refund[c] += orders.refund[o];
    }
  }
}

/** Amounts before discount: a row above 0 was bought, a row below 0 inside an order that counts was given back. */
function addRows(
  { count, customer, status, rowsOfOrder, rowOrder, rows }: Orders,
  outcomes: OrderOutcomes,
): void {
  for (let o = 0; o < count; o++) {
    if (customer[o] < 0 || status[o] !== STATUS_CODES.counts) continue;
    for (let r = rowsOfOrder[o]; r < rowsOfOrder[o + 1]; r++) {
      const gross = rows.gross[rowOrder[r]];
      if (gross > 0) outcomes.gross[customer[o]] += gross;
      else if (gross < 0) outcomes.refund[customer[o]] -= gross;
    }
  }
}
