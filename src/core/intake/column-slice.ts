/**
 * The cells of one column below the header row, and what can be wrong with each.
 */
import type { CellColumn, SheetCells } from '../tables/sheet-cells';
import type { SheetMapping } from './types';

/** Rows from (inclusive) to (exclusive) of a column; entry k of a parsed column is row from + k. */
export interface ColumnSlice {
  readonly cells: CellColumn;
  readonly from: number;
  readonly to: number;
}

/** What became of a cell. */
export const CELL = { read: 0, blank: 1, unreadable: 2, ambiguous: 3 } as const;

/** A column's data rows. */
export function sliceBelowHeader(sheet: SheetCells, mapping: SheetMapping, index: number): ColumnSlice {
  return { cells: sheet.column(index), from: mapping.headerRow + 1, to: sheet.rowCount };
}

/** How many data rows stand below the header row. */
export function dataRowCount(sheet: SheetCells, mapping: SheetMapping): number {
  return Math.max(0, sheet.rowCount - mapping.headerRow - 1);
}

/** The sheet's row number (1 is the top row) of data row k. */
export function sheetRow(mapping: SheetMapping, k: number): number {
  return mapping.headerRow + k + 2;
}
