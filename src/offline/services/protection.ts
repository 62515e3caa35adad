/**
 * Protected cells and rejecting validation: what makes a whole write fail.
 */
import type { Box } from '../workbook/a1';
import { formatA1 } from '../workbook/a1';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ServiceError } from './errors';

/** Whether two boxes share a cell. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether the running user may edit every cell of the box. */
export function isEditable(grid: SheetGrid, box: Box): boolean {
  return !grid.protectedBoxes.some((other) => overlaps(other, box));
}

/** Throws Google's refusal when one cell of the box is protected. */
export function checkEditable(grid: SheetGrid, box: Box): void {
  if (!isEditable(grid, box)) {
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Throws Google's refusal when a rejecting list does not have the value; blanks pass. */
export function checkValidation(
  grid: SheetGrid,
  cell: { row: number; column: number },
  value: unknown,
): void {
  if (value === '') return;
  const box = { ...cell, rows: 1, columns: 1 };
  const rule = grid.validations.find((other) => other.rejects && overlaps(other.box, box));
  if (!rule || rule.values.includes(String(value))) return;
  throw new ServiceError(
    `The data you entered in cell ${formatA1(box)} violates the data validation rules set on this cell. Please enter one of the following values: ${rule.values.join(', ')}.`,
  );
}
