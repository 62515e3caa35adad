/**
 * The orders sheet as orders, sorted by customer and day.
 */
import type { TextColumn } from '../tables/column';
import { reportOrderKinds } from './order-reports';
import { groupOrders } from './order-grouping';
import type { OrderDraft } from './order-grouping';
import { joinLines } from './order-lines';
import type { LineSources } from './order-lines';
import { keepOrderRows } from './order-row-filter';
import { keepCodes, readDraftRows } from './order-rows';
import type { DraftRows } from './order-rows';
import { readTextField } from './order-sheet';
import type { RawOrders } from './order-sheet';
import { groupRows, sortOrders } from './order-sorting';
import type { SortedOrders } from './order-sorting';
import { sumOrders } from './order-sums';
import type { OrderSums } from './order-sums';
import type { Orders } from './types';

export interface ReadOrders {
  readonly orders: Orders;
  readonly orderRows: number;
  readonly skippedRows: number;
}

/** Issues: intake.order.*, intake.status.unknown, intake.currency.mixed, intake.amount.*, intake.line.* */
export function readOrders(raw: RawOrders, customerCount: number, sources: LineSources): ReadOrders {
  const { kept, meaning, orderRows, skippedRows } = keepOrderRows(raw);
  const draft = groupOrders(raw, kept);
  const ownRows = readDraftRows(raw, kept, { draft, meaning });
  const rows = joinLines({ raw, draft, kept, rows: ownRows, sources });
  const sums = sumOrders(draft, rows);
  const sorted = sortOrders(draft, customerCount);
  reportOrderKinds({ raw, kept, draft, sums, rows });
  const channel = channelOfOrders(raw, kept, { draft, sorted });
  return { orders: assemble({ raw, draft, rows, sums, sorted, channel }), orderRows, skippedRows };
}

interface Parts {
  readonly raw: RawOrders;
  readonly draft: OrderDraft;
  readonly rows: DraftRows;
  readonly sums: OrderSums;
  readonly sorted: SortedOrders;
  readonly channel: TextColumn | null;
}

function assemble({ raw, draft, rows, sums, sorted, channel }: Parts): Orders {
  const { places, placeOf, ofCustomer } = sorted;
  const order = rows.order.map((draftOrder) => placeOf[draftOrder]);
  const { amount, gross, discount, refund, quantity, launchDay, product, category } = rows;
  return {
    count: draft.count,
    customer: arrange(draft.customer, places),
    ofCustomer,
    day: arrange(draft.day, places),
    status: arrange(sums.status, places),
    amount: arrange(sums.amount, places),
    gross: arrange(sums.gross, places),
    discount: arrange(sums.discount, places),
    refund: arrange(sums.refund, places),
    quantity: arrange(sums.quantity, places),
    discounted: arrange(sums.discounted, places),
    channel,
    rows: {
      count: order.length,
      order,
      amount,
      gross,
      discount,
      refund,
      quantity,
      launchDay,
      product,
      category,
    },
    ...groupRows(order, draft.count),
    has: { ...rows.has, status: raw.status !== null },
    mapping: raw.sheet.mapping,
  };
}

/** The values in the order of the places; a plain loop, since `map` and `from` with a function are many times slower. */
function arrange<T extends Float64Array | Int32Array | Uint8Array>(values: T, places: Int32Array): T {
  const arranged = values.slice(0, places.length) as T;
  for (let place = 0; place < places.length; place++) arranged[place] = values[places[place]];
  return arranged;
}

/** The first channel that the order's rows name. */
function channelOfOrders(
  raw: RawOrders,
  kept: Int32Array,
  { draft, sorted }: { draft: OrderDraft; sorted: SortedOrders },
): TextColumn | null {
  const column = keepCodes(readTextField(raw.sheet, 'channel', raw.context), kept);
  if (!column) return null;
  const codes = new Int32Array(draft.count).fill(-1);
  for (let i = 0; i < kept.length; i++) {
    const place = sorted.placeOf[draft.orderOfRow[i]];
    if (codes[place] < 0) codes[place] = column.codes[i];
  }
  return { type: 'text', codes, dictionary: column.dictionary };
}
