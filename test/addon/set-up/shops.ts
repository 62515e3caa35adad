/**
 * Shops and runs that the tests of set-up share.
 */
import type { Host } from '../../../src/offline/host';
import type { RemovalAnswer, SetUpAnswer, SetUpRequest } from '../../../src/protocol';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { bookOf, cellsOf, type Rows } from '../open-book';

export const CUSTOMERS: Rows = [
  ['Customer ID', 'Full name', 'City', 'Spend', 'Number of orders', 'Last purchase'],
  ['a', 'An', 'Huế', 900, 4, '2026-03-01'],
  ['b', 'Bình', 'Hà Nội', 50, 1, '2025-11-20'],
  ['c', 'Chi', '', 0, 0, ''],
  ['d', 'Dung', 'Huế', 300, 2, '2026-01-15'],
];

export const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Date', 'Order total', 'Status'],
  ['1', 'a', '2026-01-05', 600, 'Completed'],
  ['2', 'a', '2026-03-01', 300, 'completed'],
  ['3', 'b', '2025-11-20', 50, 'Xong hết'],
  ['4', 'd', '2026-01-15', 300, 'Delivered'],
  ['5', 'd', '2026-01-20', 80, 'Cancelled'],
];

/** The three ways in which a shop may come. */
export const SHOPS: readonly [name: string, open: () => Workbook][] = [
  ['customers and orders', () => bookOf({ Customers: CUSTOMERS, Orders: ORDERS })],
  ['orders only', () => bookOf({ Sales: ORDERS })],
  ['customers only', () => bookOf({ Members: CUSTOMERS })],
];

/** Set-up as a page starts it. */
export function setUp(host: Host, request: SetUpRequest = {}): SetUpAnswer {
  return host.run('setUpFromPage', [request], { mode: 'sidebar' }).result as SetUpAnswer;
}

/** Set-up that is not refused. */
export function doneSetUp(host: Host, request: SetUpRequest = {}) {
  const answer = setUp(host, request);
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer;
}

/** Removal as a page starts it. */
export function remove(host: Host): RemovalAnswer {
  return host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' })
    .result as RemovalAnswer;
}

/** Name → value of the rows of one section of a Settings tab. */
export function section(book: Workbook, tab: string, name: string): [name: unknown, value: unknown][] {
  return cellsOf(book, tab)
    .filter((row) => row[0] === name)
    .map((row) => [row[1], row[2]]);
}
