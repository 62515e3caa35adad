/**
 * A small shop after its first run, with things of the marketer's own on every sheet: what attacks must leave alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../src/offline/host';
import { cellKey } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { classify, everything, hostOf, shopBook, tab } from '../addon/open-book';
import { doneSetUp } from '../addon/set-up/shops';

export interface Shop {
  readonly host: Host;
  readonly book: Workbook;
}

/** How many columns of the Customers sheet are the marketer's. */
const OWN_COLUMNS = 3;
const REMARK = 'What the shop remembers';
/** A tab of notes, whose cell B1 is blank, and chosen. */
export const NOTES = 'My notes';

/** Set up and classified; a has two orders, b one, c none. */
export function openShop(): Shop {
  const book = shopBook({
    Customers: [
      ['Customer ID', 'City', 'Remark'],
      ['a', 'Huế', 'likes tea'],
      ['b', 'Hà Nội', ''],
      ['c', '', ''],
    ],
    [NOTES]: [
      ['mine', ''],
      ['', ''],
    ],
  });
  const customers = tab(book, 'Customers');
  customers.setFormula(2, 2, '=UPPER(B3)');
  customers.notes.set(cellKey(0, 2), REMARK);
  const page = readFileSync(join(process.cwd(), 'dist/Sidebar.html'), 'utf8');
  const host = hostOf(book, { pages: { Sidebar: page } });
  doneSetUp(host);
  classify(host, { metrics: true });
  host.run('goToFromPage', [{ sheet: NOTES, column: 'B', row: 1 }], { mode: 'sidebar' });
  return { host, book };
}

/** Sheets that a person fills in, by name, as they stand. Of the customers' the person's own columns. */
export function marketersThings({ book }: Shop): Readonly<Record<string, unknown>> {
  const filled = ['Customers', 'Orders', 'Rules', 'Settings', 'Manual segments', NOTES];
  return Object.fromEntries(
    everything(book)
      .filter(({ name }) => filled.includes(name))
      .map((sheet) => [sheet.name, sheet.name === 'Customers' ? ownPart(sheet) : sheet]),
  );
}

function ownPart({ cells, notes, formulas }: ReturnType<typeof everything>[number]) {
  return {
    cells: cells.map((row) => row.slice(0, OWN_COLUMNS)),
    notes: notes.filter(([, note]) => note === REMARK),
    formulas,
  };
}

/** Everything that outlives a call: cells, formulas, notes, and what is kept beside the cells. */
export function whole({ book, host }: Shop): string {
  const { userProperties, scriptProperties } = host.state;
  const stores = [book.documentProperties, userProperties, scriptProperties].map((store) => [...store]);
  return JSON.stringify([everything(book), stores]);
}
