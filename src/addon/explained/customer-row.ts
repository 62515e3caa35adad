/**
 * The customer who stands in a row: of the customers' sheet, of the tab that the add-on made for them, or of the orders.
 */
import {
  cellText,
  customerIdReader,
  IssueLog,
  mapSheet,
  type Cell,
  type Settings,
  type SheetMapping,
} from '../../core/index';
import { chooseSheets, settingsWith } from '../first-run/sheets-chosen';
import { readOwnColumns } from '../sheets/own-columns';
import type { OwnTabs } from '../sheets/own-tabs';
import { paddedId } from '../sheets/padded-ids';
import { readTop } from '../sheets/read-sheet';
import { findOwnKeys } from '../sheets/row-keys';
import { withoutOwnColumns, type UserTop } from '../sheets/user-top';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where ids and names of customers stand in a sheet; columns from 1, row 1 the top one. */
interface CustomerColumns {
  readonly headerRow: number;
  readonly id: number;
  /** Null: there is none. */
  readonly name: number | null;
  read(cell: Cell): string;
}

interface RowCustomer {
  readonly customerId: string;
  readonly name: string | null;
}

/** The sheet in which a row is to be chosen; null where the spreadsheet has neither customers nor orders. */
export function sheetOfCustomers(tabs: OwnTabs): string | null {
  const { sources } = chooseSheets(tabs, {}, new IssueLog());
  return sources.customers?.name ?? tabs.made('customers')?.getName() ?? sources.orders?.name ?? null;
}

/**
 * Null: the sheet holds no customers.
 * Calls: where segments stand in the sheet those of one look at it; elsewhere the tops of all sheets are read.
 */
export function findCustomerColumns(sheet: Sheet, tabs: OwnTabs): CustomerColumns | null {
  const [name, made] = [sheet.getName(), tabs.made('customers')];
  if (made?.getName() === name) return madeColumns(made);
  const top = withoutOwnColumns(readTop(sheet));
  const hasSegments = [...top.own.keys()].some((key) => key.startsWith(SEGMENT_KEY));
  // What is wrong with Settings and sheets is said by the explanation.
  if (hasSegments) return mappedColumns('customers', top, settingsWith({}, tabs, new IssueLog()));
  const { settings, sources } = chooseSheets(tabs, {}, new IssueLog());
  if (sources.customers?.name === name) return mappedColumns('customers', sources.customers, settings);
  return sources.orders?.name === name ? mappedColumns('orders', sources.orders, settings) : null;
}

const SEGMENT_KEY = 'segment:';

function madeColumns(sheet: Sheet): CustomerColumns | null {
  const own = readOwnColumns(sheet);
  const keys = findOwnKeys(own);
  const name = own.positions.get('customer:name') ?? null;
  return keys && { headerRow: keys.headerRow, id: keys.column, name, read: cellText };
}

function mappedColumns(
  kind: 'customers' | 'orders',
  top: UserTop,
  settings: Settings,
): CustomerColumns | null {
  const mapping: SheetMapping | null = mapSheet(kind, top, { settings, issues: new IssueLog() });
  if (!mapping?.fields.customerId) return null;
  const { customerId, name } = mapping.fields;
  return {
    headerRow: mapping.headerRow + 1,
    id: customerId.index + 1,
    name: name ? name.index + 1 : null,
    read: customerIdReader(kind, customerId),
  };
}

/** Null: no id stands in the row. Calls: two, and two where the id is a number. */
export function readCustomerRow(sheet: Sheet, row: number, columns: CustomerColumns): RowCustomer | null {
  const { headerRow, id, name, read } = columns;
  if (row <= headerRow) return null;
  const [cells] = sheet.getRange(row, 1, 1, Math.max(id, name ?? 0)).getValues() as Cell[][];
  const cell = cells[id - 1];
  const shown = typeof cell === 'number' ? paddedId(cell, sheet.getRange(row, id).getNumberFormat()) : cell;
  const customerId = read(shown);
  if (customerId === '') return null;
  return { customerId, name: (name !== null && cellText(cells[name - 1])) || null };
}
