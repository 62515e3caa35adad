/**
 * Rows of the orders sheet as orders: rows with one order id are one order; without an id each row is its own.
 */
import type { OrderSheet, RawOrders } from './order-sheet';
import { fieldSlice } from './order-sheet';
import { NOBODY } from './order-customers';
import type { ColumnSlice } from './column-slice';
import { idOf } from './ids';
import { rowReporter } from './read-context';

/** Orders in the order of their first rows. */
export interface OrderDraft {
  readonly count: number;
  /** Order of each used row. */
  readonly orderOfRow: Int32Array;
  /** Index into customers, -1 for nobody known. */
  readonly customer: Int32Array;
  /** The earliest day of the order's rows. */
  readonly day: Int32Array;
  /** The order with that id; empty without an id column. */
  readonly orderOfId: ReadonlyMap<string, number>;
}

/** Issues: intake.order.blank-id, intake.order.customer-differs, intake.order.date-differs */
export function groupOrders(raw: RawOrders, kept: Int32Array): OrderDraft {
  const { sheet, customers, dates } = raw;
  const { count, orderOfRow, orderOfId } = numberOrders(raw, kept);
  const customer = new Int32Array(count).fill(NOBODY.blank);
  const day = new Int32Array(count);
  const first = new Int32Array(count);
  const report = rowReporter(sheet.mapping, raw.context.issues);
  const { customerId, orderDate } = sheet.mapping.fields;
  for (let i = 0; i < kept.length; i++) {
    const k = kept[i];
    const order = orderOfRow[i];
    const whose = customers.indexes[k];
    if (customer[order] === NOBODY.blank) {
      customer[order] = whose;
      day[order] = dates.values[k];
      first[order] = day[order];
      continue;
    }
    if (customer[order] !== whose) report('intake.order.customer-differs', k, customerId);
    if (first[order] !== dates.values[k]) report('intake.order.date-differs', k, orderDate);
    if (dates.values[k] < day[order]) day[order] = dates.values[k];
  }
  for (let order = 0; order < count; order++) if (customer[order] < 0) customer[order] = -1;
  return { count, orderOfRow, customer, day, orderOfId };
}

interface Numbered {
  readonly count: number;
  readonly orderOfRow: Int32Array;
  readonly orderOfId: ReadonlyMap<string, number>;
}

function numberOrders({ sheet, context }: RawOrders, kept: Int32Array): Numbered {
  const slice = fieldSlice(sheet, 'orderId');
  if (!slice) return { count: kept.length, orderOfRow: kept.map((_, i) => i), orderOfId: new Map() };
  return numberById(slice, kept, blankIdReporter(sheet, context.issues));
}

function blankIdReporter(sheet: OrderSheet, issues: RawOrders['context']['issues']): (k: number) => void {
  const report = rowReporter(sheet.mapping, issues);
  return (k) => report('intake.order.blank-id', k, sheet.mapping.fields.orderId);
}

function numberById(slice: ColumnSlice, kept: Int32Array, reportBlank: (k: number) => void): Numbered {
  const { rows, index } = slice.cells;
  const orderOfId = new Map<string, number>();
  const orderOfRow = new Int32Array(kept.length);
  let count = 0;
  for (let i = 0; i < kept.length; i++) {
    const cell = rows[slice.from + kept[i]][index];
    // A text cell that was seen before needs no folding.
    const seen = typeof cell === 'string' ? orderOfId.get(cell) : undefined;
    const id = seen === undefined ? idOf(cell) : '';
    const order = seen ?? orderOfId.get(id) ?? count++;
    orderOfRow[i] = order;
    if (seen !== undefined) continue;
    if (id === '') reportBlank(kept[i]);
    else orderOfId.set(id, order);
  }
  return { count, orderOfRow, orderOfId };
}
