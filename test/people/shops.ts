/**
 * A shop in which every customer has segments that no other customer ever has, in several states: whoever bears a segment
 * of somebody else's is seen at once.
 */
import type { Host } from '../../src/offline/host';
import { createSharedStores, type SharedStores } from '../../src/offline/shared-stores';
import { cellKey } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { bookOf, hostOf, tab, type Rows } from '../addon/open-book';
import { clockAt } from '../addon/record/changing-shop';
import { copyOfBook, copyOfStores } from '../support/copied-book';

/** A spreadsheet and what the script keeps beside it. */
export interface Shop {
  readonly book: Workbook;
  readonly shared: SharedStores;
}

/** Nobody sees who is who by the id, which people edit: Who stays. */
const CUSTOMERS: Rows = [
  ['Customer ID', 'Who', 'Level', 'Memo', 'Shout'],
  ['a', 'Anh', 1, 30, ''],
  ['b', 'Bình', 2, 50, ''],
  ['c', 'Chi', 3, 10, ''],
  ['d', 'Dũng', 4, 40, ''],
  ['e', 'Em', 5, 20, ''],
];

const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Paid by'],
  ['1', 'a', '2026-01-05', 10, 'card'],
  ['2', 'b', '2026-02-05', 20, 'cash'],
  ['3', 'c', '2026-03-05', 30, ''],
  ['4', 'd', '2026-03-07', 40, 'card'],
  ['5', 'e', '2026-03-08', 50, ''],
];

/** With them a has 16, b 27 and e 58. */
const LATER_ORDERS: Rows = [
  ['6', 'a', '2026-03-20', 6, ''],
  ['7', 'b', '2026-03-20', 7, 'cash'],
  ['8', 'e', '2026-03-21', 8, ''],
];

const WORTH: Rows = [
  ['Scheme', 'Segment', 'revenue', 'Level'],
  ...[10, 16, 20, 27, 30, 40, 50, 58].map((revenue) => ['Worth', `W${revenue}`, revenue, '']),
];

const GRADES: Rows = [1, 2, 3, 4, 5, 6].map((level) => ['Grade', `G${level}`, '', level]);

function bare(): Shop {
  const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
  const sheet = tab(book, 'Customers');
  for (let row = 1; row < CUSTOMERS.length; row++) sheet.setFormula(row, 4, `=B${row + 1}&"!"`);
  sheet.notes.set(cellKey(2, 1), 'Lan knows');
  sheet.setFormat(1, 1, book.formats.add({ bold: true }));
  // Room for a formula.
  tab(book, 'Orders').maxColumns = 8;
  return { book, shared: createSharedStores() };
}

function withRules(): Shop {
  const shop = bare();
  addRows(shop.book, 'Rules', WORTH);
  return shop;
}

/** Below what the tab holds; the tab is made where it is missing. */
function addRows(book: Workbook, name: string, rows: Rows): void {
  const grid = book.sheetNamed(name) ?? book.addSheet(name, { rows: 1, columns: rows[0].length });
  const first = grid.contentSize().rows;
  grid.maxRows = Math.max(grid.maxRows, first + rows.length);
  rows.forEach((cells, row) => cells.forEach((cell, column) => grid.setValue(first + row, column, cell)));
}

/** The shop with the add-on, on a clock; formulas in cells are nobody's matter here. */
export function openShop({ book, shared }: Shop, time: string): Host {
  const pages = { Sidebar: '<p></p>' };
  return hostOf(book, { shared, clock: clockAt(time), pages, calculates: 'onDemand' });
}

/** What a command does to the copy is not done to the shop. */
export function copyOfShop({ book, shared }: Shop): Shop {
  return { book: copyOfBook(book), shared: copyOfStores(shared) };
}

function after(shop: Shop, time: string, name: string, request: object = {}): Shop {
  const { result } = openShop(shop, time).run(name, [request], { mode: 'sidebar' });
  if ((result as { ok?: boolean }).ok === false) throw new Error(`${name}: ${JSON.stringify(result)}`);
  return shop;
}

function classified(): Shop {
  return after(withRules(), '2026-03-28T03:00:00Z', 'classifyFromPage');
}

/** A scheme more, and three customers who have bought since. */
function changed(): Shop {
  const shop = classified();
  addRows(shop.book, 'Orders', LATER_ORDERS);
  addRows(shop.book, 'Rules', GRADES);
  return shop;
}

function settled(): Shop {
  return after(changed(), '2026-03-29T03:00:00Z', 'classifyFromPage');
}

function setUp(): Shop {
  const shop = after(bare(), '2026-03-28T03:00:00Z', 'setUpFromPage', { packs: ['value'], lang: 'en' });
  return after(shop, '2026-03-29T03:00:00Z', 'classifyFromPage');
}

const WORTH_10 = { scheme: 'Worth', segment: 'W16' };
const BY_HAND = { customerId: 'b', scheme: 'Worth', segment: 'W27', lang: 'en' };

export const FORMULA_WISH = { shows: 'SEGMENT', ids: 'row' };
export const DAILY = { kind: 'days', every: 1, hour: 7, weekday: 1 };

function withFormula(): Shop {
  const shop = settled();
  shop.book.chooseCell(tab(shop.book, 'Orders'), 3, 6);
  return after(shop, '2026-03-30T03:00:00Z', 'insertFormulaFromPage', { wish: FORMULA_WISH });
}

function scheduled(): Shop {
  return after(changed(), '2026-03-30T03:00:00Z', 'setScheduleFromPage', { schedule: DAILY });
}

/** Each is made once. */
const SHOPS = {
  bare,
  'with rules': withRules,
  classified,
  changed,
  settled,
  'set up': setUp,
  filtered: () => after(settled(), '2026-03-30T03:00:00Z', 'showCustomersFromPage', WORTH_10),
  'by hand': () => after(settled(), '2026-03-30T03:00:00Z', 'setManualFromPage', BY_HAND),
  'set up by hand': () =>
    after(settled(), '2026-03-30T03:00:00Z', 'setUpFromPage', { packs: ['value'], lang: 'en' }),
  'with a formula': withFormula,
  scheduled,
  sample: () => after(bare(), '2026-03-28T03:00:00Z', 'sampleFromPage', { lang: 'en' }),
} satisfies Readonly<Record<string, () => Shop>>;

export type ShopName = keyof typeof SHOPS;

const made = new Map<ShopName, Shop>();

/** A copy of the shop in that state. */
export function shopNamed(name: ShopName): Shop {
  const shop = made.get(name) ?? SHOPS[name]();
  made.set(name, shop);
  return copyOfShop(shop);
}
