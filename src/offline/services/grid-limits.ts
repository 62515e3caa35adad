/**
 * The limits of a spreadsheet's grid.
 */
import { MAX_COLUMNS } from '../workbook/a1';
import { MAX_CELLS } from '../workbook/workbook';
import type { Workbook } from '../workbook/workbook';
import { ServiceError } from './errors';

/** Most characters in a cell. */
export const MAX_CELL_CHARACTERS = 50_000;

/** Throws Google's refusal when so many more cells are too many. */
export function checkCellLimit(workbook: Workbook, more: number): void {
  if (workbook.cellCount() + more > MAX_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/** Throws when a sheet would become wider than column ZZZ. */
export function checkColumnLimit(columns: number): void {
  if (columns > MAX_COLUMNS) {
    throw new ServiceError(
      `This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS} columns.`,
    );
  }
}

/** Throws Google's refusal of a text that no cell can hold. */
export function checkCellText(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}
