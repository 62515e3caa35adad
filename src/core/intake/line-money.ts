/**
 * What each order line is worth: its price × quantity, or its part of what the order cost.
 */
import type { Lines } from './lines';
import type { OrderDraft } from './order-grouping';
import type { DraftRows } from './order-rows';

/** One entry a line. */
export interface LineMoney {
  readonly amount: Float64Array;
  readonly gross: Float64Array;
  readonly discount: Float64Array;
  readonly refund: Float64Array;
  readonly quantity: Float64Array;
  readonly stated: Float64Array;
  /** The amounts come from prices, the orders have none. */
  readonly priced: boolean;
}

/** Price × quantity; a line without a quantity is one piece, one without a price adds nothing. */
export function priceLines(lines: Lines, prices: Float64Array): LineMoney {
  const amount = prices.map((price, l) => {
    const value = price * (lines.hasQuantity ? lines.quantity[l] : 1);
    return value === value ? value : 0;
  });
  const blank = new Float64Array(lines.count).fill(NaN);
  const refund = new Float64Array(lines.count);
  return {
    amount,
    gross: amount.slice(),
    discount: blank,
    refund,
    quantity: blank.slice(),
    stated: amount.slice(),
    priced: true,
  };
}

interface Shares {
  readonly draft: OrderDraft;
  readonly rows: DraftRows;
  readonly lines: Lines;
  readonly prices: Float64Array | null;
}

/**
 * The order's money by the lines' price × quantity, else by quantity, else evenly; the last line takes what rounding
 * leaves over, so that the lines add up to the order.
 */
export function shareMoney({ draft, rows, lines, prices }: Shares): LineMoney {
  const { weights, sums, last } = weigh(draft.count, lines, prices);
  const share = (values: Float64Array) => {
    const left = orderTotals(draft.count, rows, values);
    const totals = left.slice();
    return Float64Array.from(lines.order, (order, l) => {
      if (last[order] === l) return left[order];
      const part = (totals[order] * weights[l]) / sums[order];
      left[order] -= part;
      return part;
    });
  };
  const positive = hasPositive(draft.count, rows);
  return {
    amount: share(rows.amount),
    gross: share(rows.gross),
    discount: share(rows.discount),
    refund: share(rows.refund),
    quantity: share(rows.quantity),
    // Only its sign is asked: an order with a positive row is no credit note.
    stated: share(rows.stated).map((value, l) =>
      positive[lines.order[l]] === 1 ? Math.max(1, value) : value,
    ),
    priced: false,
  };
}

interface Weights {
  readonly weights: Float64Array;
  /** By order. */
  readonly sums: Float64Array;
  /** The last line of each order. */
  readonly last: Int32Array;
}

function weigh(orderCount: number, lines: Lines, prices: Float64Array | null): Weights {
  const byPrice = Float64Array.from(
    lines.order,
    (_, l) => (prices ? prices[l] : NaN) * (lines.hasQuantity ? lines.quantity[l] : 1),
  );
  const byOrder = (values: Float64Array) => sumsOf(orderCount, lines.order, values);
  const [priceSums, pieceSums] = [byOrder(byPrice), byOrder(lines.quantity)];
  const weights = Float64Array.from(lines.order, (order, l) => {
    if (priceSums[order] > 0) return byPrice[l];
    return pieceSums[order] > 0 ? lines.quantity[l] : 1;
  });
  const last = new Int32Array(orderCount).fill(-1);
  lines.order.forEach((order, l) => (last[order] = l));
  return { weights, sums: byOrder(weights), last };
}

/** NaN for an order with a blank among its values. */
function sumsOf(orderCount: number, order: Int32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(orderCount);
  for (let l = 0; l < order.length; l++) sums[order[l]] += values[l];
  return sums;
}

/** What the order's rows come to; where any row counts, only the rows that count. */
function orderTotals(orderCount: number, { order, meaning }: DraftRows, values: Float64Array): Float64Array {
  const counts = new Uint8Array(orderCount);
  for (let i = 0; i < order.length; i++) if (meaning[i] === 0) counts[order[i]] = 1;
  const totals = new Float64Array(orderCount);
  for (let i = 0; i < order.length; i++) {
    if (counts[order[i]] === 0 || meaning[i] === 0) totals[order[i]] += values[i];
  }
  return totals;
}

function hasPositive(orderCount: number, { order, meaning, stated }: DraftRows): Uint8Array {
  const positive = new Uint8Array(orderCount);
  for (let i = 0; i < order.length; i++) if (meaning[i] === 0 && stated[i] > 0) positive[order[i]] = 1;
  return positive;
}
