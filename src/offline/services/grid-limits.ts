/**
 * The limits of a spreadsheet's grid.
 */
import { MAX_COLUMNS } from '../workbook/a1';
import type { Box } from '../workbook/a1';
import type { SheetGrid } from '../workbook/sheet-grid';
import { MAX_CELLS } from '../workbook/workbook';
import type { Workbook } from '../workbook/workbook';
import { ServiceError } from './errors';

/** Most characters in a cell. */
export const MAX_CELL_CHARACTERS = 50_000;

/** Throws Google's refusal when so many more cells are too many. */
export function checkCellLimit(workbook: Workbook, more: number): void {
  if (workbook.cellCount() + more > MAX_CELLS) {
    throw new ServiceError('tooManyCells', MAX_CELLS);
  }
}

/** Throws when a sheet would become wider than column ZZZ. */
export function checkColumnLimit(columns: number): void {
  if (columns > MAX_COLUMNS) {
    throw new ServiceError('tooManyColumns', MAX_COLUMNS);
  }
}

/** Throws Google's refusal of a text that no cell can hold. */
export function checkCellText(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new ServiceError('cellTooLong', MAX_CELL_CHARACTERS);
  }
}

/** Whether the sheet has all cells of the box. */
export function isInside(box: Box, grid: SheetGrid): boolean {
  return box.row + box.rows - 1 <= grid.maxRows && box.column + box.columns - 1 <= grid.maxColumns;
}

/** Throws Google's refusal of a tab that somebody deleted, and of a box that leaves it. */
export function checkThere(workbook: Workbook, grid: SheetGrid, box: Box): void {
  if (!workbook.sheets.includes(grid)) throw new ServiceError('sheetNotFound', grid.id);
  checkInside(box, grid);
}

/** Throws Google's refusal of a box that leaves the sheet. */
export function checkInside(box: Box, grid: SheetGrid): void {
  if (!isInside(box, grid)) throw new ServiceError('outsideSheet');
}
