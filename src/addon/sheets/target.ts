/**
 * Where the results stand: the marketer's customers sheet, or the tab that is made where orders alone are known.
 */
import type { Classification, OutputColumn, SheetCells } from '../../core/index';
import { readOwnColumns, type OwnPositions } from './own-columns';
import type { OwnTabs } from './own-tabs';
import type { SheetTop } from './read-sheet';
import { findOwnKeys, idsIn, readIds, type KeyPlace, type RowKeys } from './row-keys';

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
  /** Where the add-on's columns stood when the run looked first; people may have moved them since. */
  readonly own: OwnPositions;
}

interface TargetContext {
  readonly tabs: OwnTabs;
  readonly customersTop: (SheetTop & { readonly own: OwnPositions }) | null;
  /** The customers sheet as it was read. */
  readonly tables: { readonly customers: SheetCells | null };
}

/** The sheet and the row of every customer. A made tab keeps its rows: new customers stand below. */
export function findTarget(run: Classification, { tabs, customersTop, tables }: TargetContext): Target {
  const { mapping, sheetRows, ids: customerIds } = run.customers;
  if (!customersTop || !mapping) return findMadeTarget(run, tabs.made('customers'));
  const { sheet, own } = customersTop;
  const [headerRow, lastRow] = [mapping.headerRow + 1, sheet.getLastRow()];
  const keys = keysAsRead(mapping.fields.customerId, headerRow, tables.customers);
  return { sheet, headerRow, lastRow, rowOf: sheetRows, customerIds, keys, identity: [], own };
}

type IdMatch = NonNullable<Classification['customers']['mapping']>['fields']['customerId'];

function keysAsRead(match: IdMatch, headerRow: number, cells: SheetCells | null): RowKeys | null {
  if (!match || !cells) return null;
  const ids = idsIn(cells.column(match.index), headerRow, match.header);
  return { column: match.index + 1, header: match.header, ids };
}

function findMadeTarget(run: Classification, sheet: Sheet | null): Target {
  const own = sheet && readOwnColumns(sheet);
  const place = own && findOwnKeys(own);
  const keys = sheet && place && ownKeys(sheet, place);
  const headerRow = place?.headerRow ?? 1;
  const rowById = new Map(keys?.ids.map((id, index) => [id, headerRow + 1 + index]));
  let lastRow = Math.max(headerRow, sheet?.getLastRow() ?? 0);
  const customerIds = run.customers.ids;
  const rowOf = Int32Array.from(customerIds, (id) => rowById.get(id) ?? ++lastRow);
  const positions = own?.positions ?? new Map<string, number>();
  return { sheet, headerRow, lastRow, rowOf, customerIds, keys, identity: run.identity(), own: positions };
}

function ownKeys(sheet: Sheet, place: KeyPlace): RowKeys {
  return { column: place.column, header: null, ids: readIds(sheet, place, null) };
}
