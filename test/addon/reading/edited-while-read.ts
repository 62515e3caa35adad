/**
 * A first run over a shop whose sheets another person edits before one of the calls by which the run reads them. Mapped columns
 * do not stand side by side, so that one table takes several calls; ids are numbers that are shown with leading zeros.
 */
import type { Host } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { copyOfBook } from '../../support/copied-book';
import { momentsOf, watchCalls, type WatchedCalls } from '../../support/moments';
import { pictureOf } from '../../support/same-book';
import { answerOf, cellsOf, hostOf, shopBook, tab, type Rows } from '../open-book';
import { editAt, type Edit } from '../write-plan/edits';

/** The names, which the run does not read, tell what belongs to whom; sorted by Memo the rows stand in another order. */
const CUSTOMERS: Rows = [
  ['Customer ID', 'Memo', 'City', 'Who', 'Visits'],
  [1, 20, 'Huế', 'Anh', 9],
  [2, 40, 'Vinh', 'Bình', 1],
  [3, 10, 'Huế', 'Chi', 1],
  [4, 30, 'Vinh', 'Dũng', 9],
];

const ORDERS: Rows = [
  ['Order ID', 'Memo', 'Customer ID', 'Note', 'Order date', 'Hint', 'Amount'],
  ['o1', 10, '001', '', '2026-01-05', '', 100],
  ['o2', 50, '001', '', '2026-02-05', '', 100],
  ['o3', 20, '002', '', '2026-03-05', '', 3],
  ['o4', 40, '003', '', '2026-03-06', '', 100],
  ['o5', 30, '002', '', '2026-03-07', '', 5],
];

const RULES: Rows = [
  ['Scheme', 'Segment', 'city', 'visits', 'orders', 'revenue'],
  ['Place', 'Centre', 'Huế', '', '', ''],
  ['Place', 'North', 'Vinh', '', '', ''],
  ['Pace', 'Often', '', '>= 5', '', ''],
  ['Pace', 'Seldom', '', '< 5', '', ''],
  ['Habit', 'Regular', '', '', '>= 2', ''],
  ['Habit', 'New', '', '', '1', ''],
  ['Spend', 'Big', '', '', '', '>= 50'],
  ['Spend', 'Small', '', '', '', '> 0'],
];

/** By the name: what their own cells and orders give. */
export const SEGMENTS = {
  Anh: ['Centre', 'Often', 'Regular', 'Big'],
  Bình: ['North', 'Seldom', 'Regular', 'Small'],
  Chi: ['Centre', 'Seldom', 'New', 'Big'],
  Dũng: ['North', 'Often', '', ''],
};

/** Without order ids nothing tells the rows of orders apart. */
export type OrderIds = 'with order ids' | 'without order ids';

export function shopToRead(orderIds: OrderIds): Workbook {
  const orders = orderIds === 'with order ids' ? ORDERS : ORDERS.map(([, ...cells]) => ['', ...cells]);
  const book = shopBook({ Customers: CUSTOMERS, Orders: orders, Rules: RULES });
  const customers = tab(book, 'Customers');
  const padded = book.formats.add({ numberFormat: '000' });
  for (const row of [1, 2, 3, 4]) customers.setFormat(row, 0, padded);
  return book;
}

/** The segments of each customer by name. */
export function segmentsIn(book: Workbook): Record<string, unknown[]> {
  const [headers, ...rows] = cellsOf(book, 'Customers');
  const at = (header: string) => headers.indexOf(header);
  const schemes = ['Place', 'Pace', 'Habit', 'Spend'].map(at);
  const named = rows.filter((cells) => cells[at('Who')] !== '');
  const segments = named.map((cells): [string, unknown[]] => [
    String(cells[at('Who')]),
    schemes.map((scheme) => cells[scheme]),
  ]);
  return Object.fromEntries(segments.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The run when nobody disturbs it. */
export interface Reading {
  readonly calls: WatchedCalls;
  /** The call with which the run begins to look at what it may write. */
  readonly end: number;
  readonly before: Workbook;
  readonly after: Workbook;
}

export function watchReading(before: Workbook): Reading {
  const host = hostOf(copyOfBook(before), ON_DEMAND);
  const calls = watchCalls(host, () => answerOf(host));
  return { calls, end: calls.names.indexOf('Sheet.getProtections'), before, after: host.workbook };
}

/** A call of each moment at which the edit may tear what is read. */
export function callsWhileReading({ calls, end, before, after }: Reading, edit: Edit): number[] {
  const moments = momentsOf(calls, edit, [before, after].map(copyOfBook));
  return moments.flatMap(({ first }) => (first <= end ? [first] : []));
}

/** No formula stands in these shops. */
const ON_DEMAND = { calculates: 'onDemand' } as const;

/** What an edit at one call led to, where it is neither what is right nor a refusal that leaves the shop as the edit left it. */
export function wrongAt(call: number, { before }: Reading, edit: Edit, right: readonly object[]): string[] {
  const book = copyOfBook(before);
  const host = hostOf(book, ON_DEMAND);
  editAt(host, call, edit);
  const refusal = refusalOf(host);
  if (refusal !== null) {
    const alone = copyOfBook(before);
    edit(alone);
    const isUntouched = JSON.stringify(pictureOf(book)) === JSON.stringify(pictureOf(alone));
    return isUntouched ? [] : [`call ${call}: refused (${refusal}), but something was written`];
  }
  const found = JSON.stringify(segmentsIn(book));
  return right.some((one) => JSON.stringify(one) === found) ? [] : [`call ${call}: ${found}`];
}

/** Null: the run is done. Sheets itself refuses to read cells that somebody has just deleted. */
function refusalOf(host: Host): string | null {
  try {
    const answer = answerOf(host);
    return answer.ok ? null : answer.issues[0].code;
  } catch (error) {
    return (error as Error).message;
  }
}
