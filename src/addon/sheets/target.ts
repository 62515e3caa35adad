/**
 * Where the results stand: the marketer's customers sheet, or the tab that is made where orders alone are known.
 */
import type { Classification, OutputColumn, SheetCells } from '../../core/index';
import { findMadeTab } from './own-tabs';
import { findOwnKeys, idsIn, readIds, type KeyPlace, type RowKeys } from './row-keys';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Target {
  /** Null: a customers tab is to be made. */
  readonly sheet: Sheet | null;
  /** 1-based */
  readonly headerRow: number;
  /** The last row that holds a customer or is to hold one, 1-based. */
  readonly lastRow: number;
  /** Sheet row (1-based) of each customer; 0 for a customer whose row has gone since the sheet was read. */
  readonly rowOf: Int32Array;
  /** The id of each customer. */
  readonly customerIds: readonly string[];
  /** The ids in the sheet; null where the tab is to be made. */
  readonly keys: RowKeys | null;
  /** Columns that identify the customers, only on a made tab. */
  readonly identity: readonly OutputColumn[];
}

interface TargetContext {
  readonly book: Spreadsheet;
  readonly customersSheet: Sheet | null;
  /** The customers sheet as it was read. */
  readonly tables: { readonly customers: SheetCells | null };
}

/** The sheet and the row of every customer. A made tab keeps its rows: new customers stand below. */
export function findTarget(run: Classification, { book, customersSheet, tables }: TargetContext): Target {
  const { mapping, sheetRows, ids: customerIds } = run.customers;
  if (!customersSheet || !mapping) return findMadeTarget(run, findMadeTab(book, 'customers'));
  const [headerRow, lastRow] = [mapping.headerRow + 1, customersSheet.getLastRow()];
  const keys = keysAsRead(mapping.fields.customerId, headerRow, tables.customers);
  return { sheet: customersSheet, headerRow, lastRow, rowOf: sheetRows, customerIds, keys, identity: [] };
}

type IdMatch = NonNullable<Classification['customers']['mapping']>['fields']['customerId'];

function keysAsRead(match: IdMatch, headerRow: number, cells: SheetCells | null): RowKeys | null {
  if (!match || !cells) return null;
  const ids = idsIn(cells.column(match.index), headerRow, match.header);
  return { column: match.index + 1, header: match.header, ids };
}

function findMadeTarget(run: Classification, sheet: Sheet | null): Target {
  const place = sheet && findOwnKeys(sheet);
  const keys = place && ownKeys(sheet, place);
  const headerRow = place?.headerRow ?? 1;
  const rowById = new Map(keys?.ids.map((id, index) => [id, headerRow + 1 + index]));
  let lastRow = Math.max(headerRow, sheet?.getLastRow() ?? 0);
  const customerIds = run.customers.ids;
  const rowOf = Int32Array.from(customerIds, (id) => rowById.get(id) ?? ++lastRow);
  return { sheet, headerRow, lastRow, rowOf, customerIds, keys, identity: run.identity() };
}

function ownKeys(sheet: Sheet, place: KeyPlace): RowKeys {
  return { column: place.column, header: null, ids: readIds(sheet, place, null) };
}
