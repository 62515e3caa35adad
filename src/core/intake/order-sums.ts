/**
 * Rows summed to orders: what each order's status comes to, and its money.
 */
import type { OrderDraft } from './order-grouping';
import { MEANING } from './order-row-filter';
import type { DraftRows } from './order-rows';
import { STATUS_CODES } from './types';

/** One entry an order of the draft. */
export interface OrderSums {
  /** STATUS_CODES */
  readonly status: Uint8Array;
  readonly amount: Float64Array;
  readonly gross: Float64Array;
  readonly discount: Float64Array;
  readonly refund: Float64Array;
  readonly quantity: Float64Array;
  readonly discounted: Uint8Array;
}

/**
 * Sums the rows. An order counts when any of its rows does; then rows that were cancelled or returned add nothing
 * and are set to 0 in `rows`, too. One without a positive amount and with a negative one is a credit note.
 */
export function sumOrders(draft: OrderDraft, rows: DraftRows): OrderSums {
  const status = orderStatus(draft, rows);
  silenceRows(status, rows);
  const amount = sumByOrder(draft, rows, rows.amount);
  return {
    status,
    amount,
    gross: sumByOrder(draft, rows, rows.gross),
    discount: rows.has.discount
      ? sumByOrder(draft, rows, rows.discount)
      : new Float64Array(draft.count).fill(NaN),
    refund: sumByOrder(draft, rows, rows.refund),
    quantity: rows.has.quantity
      ? sumFilled(draft, rows, rows.quantity)
      : new Float64Array(draft.count).fill(NaN),
    discounted: findDiscounted(draft, rows),
  };
}

function orderStatus({ count }: OrderDraft, { order, meaning, stated }: DraftRows): Uint8Array {
  const none = 255;
  const status = new Uint8Array(count).fill(none);
  const positive = new Uint8Array(count);
  const negative = new Uint8Array(count);
  for (let i = 0; i < order.length; i++) {
    const o = order[i];
    if (status[o] === none || meaning[i] === MEANING.counts) status[o] = meaning[i];
    if (meaning[i] !== MEANING.counts) continue;
    if (stated[i] < 0) negative[o] = 1;
    else if (stated[i] > 0) positive[o] = 1;
  }
  for (let o = 0; o < count; o++) {
    if (status[o] === STATUS_CODES.counts && negative[o] === 1 && positive[o] === 0)
      status[o] = STATUS_CODES.creditNote;
  }
  return status;
}

function silenceRows(status: Uint8Array, rows: DraftRows): void {
  const { order, meaning } = rows;
  for (let i = 0; i < order.length; i++) {
    const counts = status[order[i]] === STATUS_CODES.counts || status[order[i]] === STATUS_CODES.creditNote;
    if (meaning[i] === MEANING.counts || !counts) continue;
    for (const column of [rows.amount, rows.gross, rows.discount, rows.refund, rows.quantity]) {
      if (column[i] === column[i]) column[i] = 0;
    }
  }
}

function sumByOrder({ count }: OrderDraft, { order }: DraftRows, values: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < order.length; i++) sums[order[i]] += values[i];
  return sums;
}

/** Blank rows add nothing; an order of blanks alone is NaN. */
function sumFilled({ count }: OrderDraft, { order }: DraftRows, values: Float64Array): Float64Array {
  const sums = new Float64Array(count).fill(NaN);
  for (let i = 0; i < order.length; i++) {
    const value = values[i];
    if (value !== value) continue;
    const sum = sums[order[i]];
    sums[order[i]] = sum === sum ? sum + value : value;
  }
  return sums;
}

function findDiscounted({ count }: OrderDraft, { order, discount, coupon }: DraftRows): Uint8Array {
  const discounted = new Uint8Array(count);
  for (let i = 0; i < order.length; i++) {
    if (discount[i] > 0 || (coupon !== null && coupon[i] === 1)) discounted[order[i]] = 1;
  }
  return discounted;
}
