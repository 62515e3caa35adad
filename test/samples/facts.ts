/**
 * What the sheets of a sample shop say of each customer, read from the cells alone.
 * A plain second reading for the tests, apart from the product's own intake and metrics.
 */
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { HEADERS } from '../../src/samples/headers';
import type { SheetName } from '../../src/samples/headers';
import type { SampleCell, SampleShop } from '../../src/samples/shop';

export type Row = Record<string, SampleCell>;

export interface Order {
  readonly id: string;
  readonly day: number;
  readonly amount: number;
  readonly discount: number;
  readonly status: string;
  readonly channel: string;
  readonly lines: readonly Row[];
}

export interface Facts {
  readonly row: Row;
  /** Orders that count, by day. */
  readonly orders: readonly Order[];
  readonly returnedCount: number;
  /** Distinct purchase days, ascending. */
  readonly days: readonly number[];
  readonly gaps: readonly number[];
  readonly recencyDays: number;
  readonly lateness: number;
  readonly revenue: number;
  /** Share of all revenue that customers with more revenue make. */
  readonly revenueBefore: number;
  readonly referralCount: number;
}

/** The rows of an English sheet by header. */
export function rowsOf(shop: SampleShop, sheet: SheetName): Row[] {
  const headers = HEADERS.en[sheet];
  return shop[sheet]
    .slice(1)
    .map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]])));
}

/** One entry a customer of an English shop, in the order of the rows. */
export function readFacts(shop: SampleShop, asOf: number): Facts[] {
  const customers = rowsOf(shop, 'customers');
  const byCustomer = groupBy(rowsOf(shop, 'orders'), 'Customer ID');
  const linesOf = groupBy(rowsOf(shop, 'lines'), 'Order ID');
  const referred = groupBy(customers, 'Referrer ID');
  const facts = customers.map((row) => {
    const all = (byCustomer.get(row['Customer ID']) ?? []).map((order) => readOrder(order, linesOf));
    return { ...readBuying(all, asOf), row, referralCount: referred.get(row['Customer ID'])?.length ?? 0 };
  });
  const revenues = facts.map(({ revenue }) => revenue).sort((a, b) => b - a);
  const total = sum(revenues);
  return facts.map((each) => {
    const better = revenues.slice(0, revenues.indexOf(each.revenue));
    return { ...each, revenueBefore: sum(better) / total };
  });
}

export function readAmount(cell: SampleCell): number {
  return typeof cell === 'number' ? cell : Number(cell.replace(/[$, ]/g, ''));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function share<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

export function groupBy(rows: readonly Row[], header: string): Map<SampleCell, Row[]> {
  const groups = new Map<SampleCell, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[header]);
    if (group) group.push(row);
    else groups.set(row[header], [row]);
  }
  return groups;
}

function readBuying(
  all: readonly Order[],
  asOf: number,
): Omit<Facts, 'row' | 'referralCount' | 'revenueBefore'> {
  const orders = all.filter(({ status }) => status !== 'Cancelled' && status !== 'Returned');
  const days = [...new Set(orders.map(({ day }) => day))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, i) => day - days[i]);
  const recencyDays = asOf - days[days.length - 1];
  return {
    ...{ orders, days, gaps, recencyDays },
    returnedCount: all.filter(({ status }) => status === 'Returned').length,
    lateness: recencyDays / median(gaps),
    revenue: sum(orders.map(({ amount }) => amount)),
  };
}

function readOrder(row: Row, linesOf: ReadonlyMap<SampleCell, Row[]>): Order {
  return {
    id: String(row['Order ID']),
    day: parseIsoDate(String(row['Order date'])) ?? NaN,
    amount: readAmount(row.Amount),
    discount: Number(row.Discount),
    status: String(row.Status),
    channel: String(row.Channel),
    lines: linesOf.get(row['Order ID']) ?? [],
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}
