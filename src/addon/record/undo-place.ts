/**
 * The customers' sheet as it stands when a run is to be undone: the add-on's columns, the ids, the cells.
 */
import type { Cell } from '../../core/index';
import { findOwnColumns } from '../sheets/own-columns';
import { findMadeTab } from '../sheets/own-tabs';
import { readColumns } from '../sheets/read-sheet';
import { findKeyHeader, findOwnKeys, readIds, type KeyPlace } from '../sheets/row-keys';
import { UPDATED_AT, type ColumnPlan } from '../sheets/write-plan';
import { isWatched } from './planned-state';
import type { StateTable } from './state-table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface UndoPlace {
  readonly sheet: Sheet;
  readonly keys: KeyPlace;
  /** The id of each row below the header. */
  readonly ids: readonly string[];
  readonly columns: readonly UndoColumn[];
}

/** A column as it stands: its cells are read. */
export type UndoColumn = Pick<ColumnPlan, 'key' | 'position'> & { readonly cells: readonly Cell[] };

/** Null: the ids or the columns are gone. */
export function findUndoPlace(book: Spreadsheet, state: StateTable): UndoPlace | null {
  const sheet = customersSheet(book, state);
  const keys = sheet && keyPlace(sheet, state);
  if (!sheet || !keys) return null;
  const ids = readIds(sheet, keys, state.idHeader);
  return { sheet, keys, ids, columns: watchedColumns(sheet, keys.headerRow) };
}

function customersSheet(book: Spreadsheet, { idHeader }: StateTable): Sheet | null {
  if (idHeader === null) return findMadeTab(book, 'customers');
  return book.getSheets().find((sheet) => findOwnColumns(sheet).has(UPDATED_AT)) ?? null;
}

function keyPlace(sheet: Sheet, { idHeader }: StateTable): KeyPlace | null {
  return idHeader === null ? findOwnKeys(sheet) : findKeyHeader(sheet, idHeader, { headerRow: 1, column: 1 });
}

function watchedColumns(sheet: Sheet, headerRow: number): UndoColumn[] {
  const own = [...findOwnColumns(sheet)].filter(([key]) => isWatched(key));
  const [rowCount, columnCount] = [sheet.getLastRow(), sheet.getLastColumn()];
  const read = readColumns(
    { sheet, name: '', rowCount, columnCount, top: [] },
    own.map(([, position]) => position - 1),
  );
  return own.map(([key, position]) => {
    const { rows, index } = read.column(position - 1);
    return { key, position, cells: rows.slice(headerRow).map((row) => row[index]) };
  });
}
