/**
 * The ids that stand beside the results: by them a run knows, just before it writes, where each customer stands now.
 */
import { cellText, customerIdReader, HEADER_ROWS, type CellColumn } from '../../core/index';
import type { OwnColumns } from './own-columns';
import { withPaddedIds } from './padded-ids';
import { readColumns } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The id column of a sheet as it was read. */
export interface RowKeys {
  /** 1-based */
  readonly column: number;
  /** Its header; null on a tab that the add-on made, whose id column is known by its metadata. */
  readonly header: string | null;
  /** The id of each row below the header, '' where there is none. */
  readonly ids: readonly string[];
}

/** Where the headers and the ids stand, from 1. */
export interface KeyPlace {
  readonly headerRow: number;
  readonly column: number;
}

/** The column key of the ids on a tab that the add-on made. */
export const OWN_ID_KEY = 'customer:customerId';

/** The ids of a column that was read: those of rows below the header. */
export function idsIn({ rows, index }: CellColumn, headerRow: number, header: string | null): string[] {
  // The tab that the add-on made holds ids as they are; a marketer's may hold phone numbers for ids.
  const read = header === null ? cellText : customerIdReader('customers', { index: 0, header });
  return rows.slice(headerRow).map((row) => read(row[index]));
}

/** Reads the id column as it stands now: two calls a block of rows, four where ids are shown with leading zeros. */
export function readIds(sheet: Sheet, { headerRow, column }: KeyPlace, header: string | null): string[] {
  const [index, rowCount] = [column - 1, sheet.getLastRow()];
  const top = { sheet, name: '', rowCount, columnCount: column, top: [] };
  const fields = { customerId: { index, header: header ?? '' } };
  const cells = withPaddedIds(readColumns(top, [index]), top, { sheet: '', headerRow, headers: [], fields });
  return idsIn(cells.column(index), headerRow, header);
}

/** Where the id column of a made tab stands. Null: it is gone. */
export function findOwnKeys({ positions, headerRow }: OwnColumns): KeyPlace | null {
  const column = positions.get(OWN_ID_KEY);
  return column === undefined ? null : { headerRow: headerRow ?? 1, column };
}

/** Where the header of the ids stands now: where it stood, if it is still there. Null: nowhere in the top rows. */
export function findKeyHeader(sheet: Sheet, header: string, before: KeyPlace): KeyPlace | null {
  const [rows, columns] = [Math.min(HEADER_ROWS, sheet.getLastRow()), sheet.getLastColumn()];
  if (rows === 0) return null;
  const isHeader = (cell: unknown): boolean => cellText(cell) === cellText(header);
  const top = sheet.getRange(1, 1, rows, columns).getValues();
  if (isHeader(top[before.headerRow - 1]?.[before.column - 1])) return before;
  const inRow = (row: number): number => top[row]?.findIndex(isHeader) ?? -1;
  if (inRow(before.headerRow - 1) >= 0) return { ...before, column: inRow(before.headerRow - 1) + 1 };
  const row = top.findIndex((_, index) => inRow(index) >= 0);
  return row < 0 ? null : { headerRow: row + 1, column: inRow(row) + 1 };
}
