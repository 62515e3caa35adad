/**
 * Protected cells: one of them makes a whole write fail.
 */
import type { Box } from '../workbook/a1';
import { overlaps } from '../workbook/boxes';
import type { Protection } from '../workbook/cell-rules';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ServiceError } from './errors';

/** Whether a protection keeps this user out; warnings bind nobody. */
export function keepsOut({ warningOnly, editors }: Protection, user: string): boolean {
  return !warningOnly && editors !== null && !editors.includes(user);
}

/** Whether the user may edit every cell of the box. */
export function isEditable(grid: SheetGrid, box: Box, user: string): boolean {
  if (grid.protectedBoxes.some((other) => overlaps(other, box))) return false;
  return !grid.protections.some(
    (other) => keepsOut(other, user) && (other.box === null || overlaps(other.box, box)),
  );
}

/** Whether the tab as a whole is protected against the user. */
export function isTabLocked(grid: SheetGrid, user: string): boolean {
  return grid.protections.some((other) => other.box === null && keepsOut(other, user));
}

/** Whether a line put in at this position, from 0, would widen cells that are protected against the user. */
export function splitsProtected(
  grid: SheetGrid,
  user: string,
  side: 'rows' | 'columns',
  at: number,
): boolean {
  const start = side === 'rows' ? 'row' : 'column';
  const own = grid.protections.filter((other) => keepsOut(other, user)).map(({ box }) => box);
  return [...grid.protectedBoxes, ...own].some(
    (box) => box !== null && at > box[start] - 1 && at < box[start] - 1 + box[side],
  );
}

/** Throws Google's refusal when one cell of the box is protected against the user. */
export function checkEditable(grid: SheetGrid, box: Box, user: string): void {
  if (!isEditable(grid, box, user)) throw new ServiceError('protected');
}
