/**
 * Protected cells and rejecting validation: what makes a whole write fail.
 */
import type { Box } from '../workbook/a1';
import { formatA1 } from '../workbook/a1';
import { cellBox, overlaps } from '../workbook/boxes';
import type { BoxValidation, Protection } from '../workbook/cell-rules';
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

/** Throws Google's refusal when one cell of the box is protected against the user. */
export function checkEditable(grid: SheetGrid, box: Box, user: string): void {
  if (!isEditable(grid, box, user)) throw new ServiceError('protected');
}

/** Throws Google's refusal when a rejecting rule does not have the value; blanks pass. */
export function checkValidation(
  rules: readonly BoxValidation[],
  [row, column]: readonly [number, number],
  value: unknown,
): void {
  if (value === '') return;
  const box = cellBox(row, column);
  const rule = rules.find((other) => overlaps(other.box, box));
  if (!rule || allowed(rule, value)) return;
  throw new ServiceError('validation', formatA1(box), listed(rule));
}

function allowed({ kind, values }: BoxValidation, value: unknown): boolean {
  if (kind === 'checkbox' && values.length === 0) return /^(?:true|false)$/i.test(String(value));
  // An apostrophe in front is no part of the text.
  return values.includes(typeof value === 'string' ? value.replace(/^'/, '') : String(value));
}

function listed({ kind, values }: BoxValidation): string {
  return kind === 'checkbox' && values.length === 0 ? 'TRUE, FALSE' : values.join(', ');
}
