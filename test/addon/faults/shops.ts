/**
 * The tiny shops in which every call is made to fail: customers and orders with columns, formulas, notes and looks of the
 * user's own, as they stand before a command.
 */
import type { Host } from '../../../src/offline/host';
import { createSharedStores, type SharedStores } from '../../../src/offline/shared-stores';
import { cellKey } from '../../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { copyOfBook, copyOfStores } from '../../support/copied-book';
import { openShop as shopToFit } from '../fit/fit-shops';
import { bookOf, hostOf, tab, type Rows } from '../open-book';
import { clockAt } from '../record/changing-shop';

/** A spreadsheet and what the script keeps beside it. */
export interface Shop {
  readonly book: Workbook;
  readonly shared: SharedStores;
}

/** A shop with the add-on, on a clock. */
export function openShop({ book, shared }: Shop, time: string): Host {
  return hostOf(book, { shared, clock: clockAt(time), pages: { Sidebar: '<p></p>' } });
}

/** What a command does to the copy is not done to the shop. */
export function copyOfShop({ book, shared }: Shop): Shop {
  return { book: copyOfBook(book), shared: copyOfStores(shared) };
}

const CUSTOMERS: Rows = [
  ['Our customers', '', '', ''],
  ['Customer ID', 'City', 'My note', 'Shout'],
  ['a', 'Huế', 'calls on Mondays', ''],
  ['b', 'Hà Nội', '', ''],
  ['c', '', 'c/o An', ''],
  ['d', 'Vinh', '', ''],
];

const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Paid by'],
  ['1', 'a', '2026-01-05', 100, 'card'],
  ['2', 'a', '2026-02-05', 50, 'cash'],
  ['3', 'b', '2026-03-05', 70, ''],
  ['4', 'd', '2026-03-07', 20, 'card'],
];

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Colour', 'Note'],
  ['Habit', 'Regular', '>= 2', '#0044bb', 'ask Lan'],
  ['Habit', 'New', '1', '', ''],
];

/** A formula a row, a note, a look: nobody but the user writes them. */
function withOwnCells(book: Workbook): Workbook {
  const sheet = tab(book, 'Customers');
  for (let row = 2; row < CUSTOMERS.length; row++) sheet.setFormula(row, 3, `=B${row + 1}&"!"`);
  sheet.notes.set(cellKey(2, 2), 'Lan knows');
  sheet.setFormat(2, 1, book.formats.add({ numberFormat: '@', bold: true }));
  sheet.columnWidths.set(2, 222);
  const orders = tab(book, 'Orders');
  orders.notes.set(cellKey(1, 4), 'which card?');
  orders.maxColumns = 8;
  return book;
}

const withShared = (book: Workbook): Shop => ({ book, shared: createSharedStores() });

function ask(host: Host, name: string, request: object = {}): void {
  const { ok } = host.run(name, [request], { mode: 'sidebar' }).result as { ok?: boolean };
  if (ok === false) throw new Error(`${name} is refused`);
}

function addOrder({ book }: Shop, row: Rows[number]): void {
  const orders = tab(book, 'Orders');
  const at = orders.contentSize().rows;
  orders.maxRows = Math.max(orders.maxRows, at + 1);
  row.forEach((cell, column) => orders.setValue(at, column, cell));
}

function fresh(): Shop {
  return withShared(withOwnCells(bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES })));
}

function bare(): Shop {
  return withShared(withOwnCells(bookOf({ Customers: CUSTOMERS, Orders: ORDERS })));
}

function ordersOnly(): Shop {
  return withShared(bookOf({ Sales: ORDERS, Rules: RULES }));
}

/** Three runs; since the last one b has come twice, d has gone from the sheet and c has come. */
function classified(from = fresh()): Shop {
  ask(openShop(from, '2026-03-28T03:00:00Z'), 'classifyFromPage');
  addOrder(from, ['5', 'd', '2026-03-27', 40, '']);
  ask(openShop(from, '2026-03-29T03:00:00Z'), 'classifyFromPage');
  addOrder(from, ['6', 'b', '2026-03-29', 10, 'cash']);
  addOrder(from, ['7', 'c', '2026-03-30', 30, '']);
  return from;
}

/** Nothing has changed since the last run. */
function settled(from = classified()): Shop {
  ask(openShop(from, '2026-03-30T03:00:00Z'), 'classifyFromPage');
  return from;
}

function after(from: Shop, name: string, request: object = {}): Shop {
  ask(openShop(from, '2026-03-30T05:00:00Z'), name, request);
  return from;
}

const SHOPS = {
  fresh,
  bare,
  'orders only': ordersOnly,
  classified: () => classified(),
  'classified orders only': () => classifiedOrders(),
  settled: () => settled(),
  'run once': () => after(fresh(), 'classifyFromPage'),
  undone: () => after(settled(), 'undoFromPage'),
  'with a column too few': () => withMetrics(settled()),
  'set up': () => settled(setUp()),
  'set up, not run': setUp,
  'set up by hand': () => after(settled(), 'setUpFromPage'),
  'to be fitted': () => withShared(shopToFit().book),
  sample: () => after(bare(), 'sampleFromPage', { lang: 'en' }),
  'sample, classified': () => after(after(bare(), 'sampleFromPage', { lang: 'en' }), 'classifyFromPage'),
  filtered: () => after(settled(), 'showCustomersFromPage', { scheme: 'Habit', segment: 'Regular' }),
  'by hand': () =>
    after(settled(), 'setManualFromPage', { customerId: 'b', scheme: 'Habit', segment: 'New', lang: 'en' }),
  'with a formula': () => withFormula(settled()),
  scheduled: () =>
    after(classified(), 'setScheduleFromPage', { schedule: { kind: 'days', every: 1, hour: 7, weekday: 1 } }),
} satisfies Readonly<Record<string, () => Shop>>;

function classifiedOrders(): Shop {
  const shop = withShared(bookOf({ Orders: ORDERS, Rules: RULES }));
  return classified(shop);
}

function setUp(): Shop {
  return after(bare(), 'setUpFromPage', { packs: ['value'], lang: 'en' });
}

function withFormula(shop: Shop): Shop {
  shop.book.chooseCell(tab(shop.book, 'Orders'), 3, 6);
  return after(shop, 'insertFormulaFromPage', { wish: { shows: 'SEGMENT', ids: 'row' } });
}

function withMetrics(shop: Shop): Shop {
  return after(shop, 'classifyFromPage', { metrics: true });
}

export type ShopName = keyof typeof SHOPS;

const made = new Map<ShopName, Shop>();

/** A copy of the shop, which is made once. */
export function shopNamed(name: ShopName): Shop {
  const shop = made.get(name) ?? SHOPS[name]();
  made.set(name, shop);
  return copyOfShop(shop);
}
