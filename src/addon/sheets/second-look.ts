/**
 * Whether rows moved while a table was read. One call sees a sheet as it is at one moment; between two calls somebody may
 * sort, and then the cells of one row are of two customers.
 */
import type { Cell, SheetCells } from '../../core/index';
import { BLOCK_ROWS } from './layout';
import { adjacentRuns } from './read-sheet';
import { isSameCell } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table as it was read first. */
export interface FirstLook {
  readonly cells: SheetCells;
  /** The columns that were read, from 0. */
  readonly columns: readonly number[];
  /** A column that may tell rows apart, and was read before those of other calls; null where there is none. */
  readonly key: number | null;
  /** The rows down to the header, which name nobody. */
  readonly headerRows: number;
}

/**
 * The columns that prove it: what was read of a row before it moved is not what stands there now. The column that was read
 * first proves it for all, if no two rows have the same cell there; else all columns must be looked at again.
 */
export function columnsToProve({ cells, columns, key, headerRows }: FirstLook): readonly number[] {
  return key !== null && tellsRowsApart(cells, key, headerRows) ? [key] : columns;
}

function tellsRowsApart(cells: SheetCells, key: number, headerRows: number): boolean {
  const { rows, index } = cells.column(key);
  const seen = new Set<Cell>();
  for (let row = headerRows; row < rows.length; row++) {
    // Two Dates are never one object, though they be one day.
    if (typeof rows[row][index] === 'object') return false;
    seen.add(rows[row][index]);
  }
  return seen.size === rows.length - headerRows;
}

/** Reads those columns again: two calls a block of rows and group of adjacent columns, until something differs. */
export function haveRowsMoved(sheet: Sheet, cells: SheetCells, columns: readonly number[]): boolean {
  const { rowCount } = cells;
  return adjacentRuns(columns).some(({ start, width }) => {
    const before = Array.from({ length: width }, (_, offset) => cells.column(start + offset));
    for (let from = 0; from < rowCount; from += BLOCK_ROWS) {
      const height = Math.min(BLOCK_ROWS, rowCount - from);
      const now = sheet.getRange(from + 1, start + 1, height, width).getValues();
      const isSame = ({ rows, index }: (typeof before)[number], offset: number) =>
        now.every((row, at) => isSameCell(row[offset], rows[from + at][index]));
      if (!before.every(isSame)) return true;
    }
    return false;
  });
}
