/**
 * Small shops written as literals: an Intake without the real intake, and the settings that metrics look at.
 */
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { IssueLog } from '../../src/core/base/issue';
import {
  STATUS_CODES,
  type Customers,
  type Intake,
  type OrderRows,
  type Orders,
} from '../../src/core/intake/types';
import { metricEngine, type MetricEngine } from '../../src/core/metrics/engine';
import { DEFAULT_SETTINGS } from '../../src/core/settings/defaults';
import type { RfmSettings, Settings } from '../../src/core/settings/types';
import { TextColumnBuilder } from '../../src/core/tables/text-builder';
import { valueAt, type Column, type Scalar, type TextColumn } from '../../src/core/tables/column';
import type { MetricId } from '../../src/core/words/metric-keys';

export interface ShopCustomer {
  readonly id: string;
  readonly walkIn?: boolean;
  /** Totals in the customer's own row. */
  readonly orderCount?: number;
  readonly revenue?: number;
  readonly recencyDays?: number;
  readonly lastOrderDate?: string;
}

export interface ShopRow {
  readonly amount?: number;
  readonly gross?: number;
  readonly category?: string;
  readonly product?: string;
  readonly launch?: string;
}

export interface ShopOrder {
  /** Null: nobody known. A customer who is not listed is known from orders alone. */
  readonly customer: string | null;
  readonly date: string;
  /** Blank (NaN) when left out; the sum of the rows where they are given. */
  readonly amount?: number;
  readonly status?: keyof typeof STATUS_CODES;
  readonly quantity?: number;
  readonly gross?: number;
  readonly discount?: number;
  readonly refund?: number;
  readonly coupon?: boolean;
  readonly channel?: string;
  readonly rows?: readonly ShopRow[];
}

export interface Shop {
  readonly customers?: readonly ShopCustomer[];
  /** Left out: there is no orders sheet. */
  readonly orders?: readonly ShopOrder[];
}

/** Days of 'YYYY-MM-DD'; the literal must be a date. */
export function day(iso: string): number {
  const parsed = parseIsoDate(iso);
  if (parsed === null) throw new Error(`${iso} is no date`);
  return parsed;
}

/** What intake would make of the shop. */
export function shopIntake(shop: Shop): Intake {
  const customers = shopCustomers(shop);
  const orders = shop.orders ? shopOrders(shop.orders, customers) : null;
  const orderRows = orders ? orders.rows.count : 0;
  return { customers, orders, counts: { orderRows, skippedCustomerRows: 0, skippedOrderRows: 0 } };
}

export interface MetricOptions {
  readonly asOf: string;
  readonly settings?: Partial<Settings>;
  readonly issues?: IssueLog;
}

/** The metrics of a shop. */
export function shopMetrics(
  shop: Shop,
  { asOf, settings = {}, issues = new IssueLog() }: MetricOptions,
): MetricEngine {
  return metricEngine({
    intake: shopIntake(shop),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    asOf: day(asOf),
    issues,
  });
}

/** One metric by customer id, as plain values: dates are ISO texts, null is blank. */
export function metricById(engine: MetricEngine, key: MetricId): Record<string, Scalar> {
  const column = engine.get(key);
  return Object.fromEntries(engine.intake.customers.ids.map((id, c) => [id, plain(column, c)]));
}

/** Settings for RFM; quintiles unless said otherwise. */
export function rfm(settings: Partial<RfmSettings>): { readonly rfm: RfmSettings } {
  return { rfm: { ...DEFAULT_SETTINGS.rfm, ...settings } };
}

function plain(column: Column, row: number): Scalar {
  const value = valueAt(column, row);
  if (column.type !== 'date' || typeof value !== 'number') return value;
  return new Date(value * 86400000).toISOString().slice(0, 10);
}

function shopCustomers({ customers = [], orders = [] }: Shop): Customers {
  const listed = new Set(customers.map(({ id }) => id));
  const others = new Set(
    orders.flatMap(({ customer }) => (customer && !listed.has(customer) ? [customer] : [])),
  );
  const ids = [...listed, ...others];
  const numbersOf = (field: 'orderCount' | 'revenue' | 'recencyDays'): Column | undefined => {
    if (!customers.some((customer) => customer[field] !== undefined)) return undefined;
    return { type: 'number', values: Float64Array.from(ids, (_, c) => customers[c]?.[field] ?? NaN) };
  };
  const lastDays = Float64Array.from(ids, (_, c) => dayOrBlank(customers[c]?.lastOrderDate));
  const fields = {
    orderCount: numbersOf('orderCount'),
    revenue: numbersOf('revenue'),
    recencyDays: numbersOf('recencyDays'),
    lastOrderDate: lastDays.some((value) => !Number.isNaN(value))
      ? ({ type: 'date', values: lastDays } as const)
      : undefined,
  };
  return {
    count: ids.length,
    sheetRows: Int32Array.from(ids, (_, c) => (c < listed.size ? c + 2 : 0)),
    ids,
    indexOf: new Map(ids.map((id, c) => [id, c])),
    walkIn: Uint8Array.from(ids, (_, c) => (customers[c]?.walkIn ? 1 : 0)),
    mapping: { sheet: 'Customers', headerRow: 0, headers: HEADERS, fields: headersOf(HEADERS) },
    fields,
    columnByHeader: () => null,
  };
}

const HEADERS = ['customerId', 'orderCount', 'revenue', 'recencyDays', 'lastOrderDate'];

function headersOf(headers: readonly string[]): Record<string, { index: number; header: string }> {
  return Object.fromEntries(headers.map((header, index) => [header, { index, header }]));
}

function dayOrBlank(iso: string | undefined): number {
  return iso === undefined ? NaN : day(iso);
}

function shopOrders(listed: readonly ShopOrder[], customers: Customers): Orders {
  const customerOf = (order: ShopOrder) =>
    order.customer === null ? -1 : (customers.indexOf.get(order.customer) ?? -1);
  // Sorting is stable: orders of one customer and day stay as they were written.
  const orders = [...listed].sort((a, b) => customerOf(a) - customerOf(b) || day(a.date) - day(b.date));
  const customer = Int32Array.from(orders, customerOf);
  const numbersOf = (field: 'quantity' | 'gross' | 'discount' | 'refund') =>
    Float64Array.from(orders, (order) => order[field] ?? NaN);
  const some = (has: (order: ShopOrder) => unknown) => listed.some((order) => has(order) !== undefined);
  const headers = ['customerId', 'orderDate', ...(some(({ coupon }) => coupon) ? ['coupon'] : [])];
  return {
    count: orders.length,
    customer,
    ofCustomer: sliceStarts(customer, customers.count),
    day: Int32Array.from(orders, ({ date }) => day(date)),
    status: Uint8Array.from(orders, ({ status = 'counts' }) => STATUS_CODES[status]),
    amount: Float64Array.from(orders, amountOf),
    gross: Float64Array.from(orders, (order) => order.gross ?? amountOf(order)),
    discount: numbersOf('discount'),
    refund: numbersOf('refund'),
    quantity: numbersOf('quantity'),
    discounted: Uint8Array.from(orders, ({ discount = 0, coupon }) => (discount > 0 || coupon ? 1 : 0)),
    channel: textsOf(orders.map(({ channel }) => channel)),
    ...shopRows(orders),
    has: {
      amount: listed.some((order) => !Number.isNaN(amountOf(order))),
      discount: some(({ discount }) => discount),
      refund: some(({ refund }) => refund),
      quantity: some(({ quantity }) => quantity),
      status: some(({ status }) => status),
    },
    mapping: { sheet: 'Orders', headerRow: 0, headers, fields: headersOf(headers) },
  };
}

function amountOf({ amount, rows }: ShopOrder): number {
  return amount ?? rows?.reduce((sum, row) => sum + (row.amount ?? 0), 0) ?? NaN;
}

/** Where the orders of each customer start, the unassigned (-1) before them all. */
function sliceStarts(customer: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  let next = 0;
  for (let c = 0; c <= count; c++) {
    while (next < customer.length && customer[next] < c) next++;
    starts[c] = next;
  }
  return starts;
}

function shopRows(orders: readonly ShopOrder[]): Pick<Orders, 'rows' | 'rowsOfOrder' | 'rowOrder'> {
  const rowsOf = (order: ShopOrder): readonly ShopRow[] =>
    order.rows ?? [{ amount: order.amount, gross: order.gross }];
  const rowsOfOrder = new Int32Array(orders.length + 1);
  orders.forEach((order, o) => (rowsOfOrder[o + 1] = rowsOfOrder[o] + rowsOf(order).length));
  const all = orders.flatMap((order, o) => rowsOf(order).map((row) => ({ ...row, order: o })));
  const blank = new Float64Array(all.length).fill(NaN);
  const amount = Float64Array.from(all, (row) => row.amount ?? NaN);
  const rows: OrderRows = {
    count: all.length,
    order: Int32Array.from(all, (row) => row.order),
    amount,
    gross: Float64Array.from(all, (row) => row.gross ?? row.amount ?? NaN),
    discount: blank,
    refund: blank,
    quantity: blank,
    launchDay: Float64Array.from(all, ({ launch }) => dayOrBlank(launch)),
    product: textsOf(all.map(({ product }) => product)),
    category: textsOf(all.map(({ category }) => category)),
  };
  return { rows, rowsOfOrder, rowOrder: Int32Array.from(all, (_, r) => r) };
}

function textsOf(texts: readonly (string | undefined)[]): TextColumn | null {
  if (texts.every((text) => text === undefined)) return null;
  const builder = new TextColumnBuilder(texts.length);
  texts.forEach((text, row) => {
    if (text !== undefined) builder.set(row, text);
  });
  return builder.build();
}
