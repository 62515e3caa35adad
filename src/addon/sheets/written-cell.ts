/**
 * Cells on their way into a sheet. Sheets reads what scripts write as if it were typed: formulas, dates, numbers.
 */
import type { Cell } from '../../core/index';

/** A text that stays the text it is: the leading apostrophe is consumed by Sheets and never shown. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** A cell as setValues must be given it so that it reads back as it is. */
export function toWritten(cell: Cell): Cell {
  return typeof cell === 'string' ? asText(cell) : cell;
}

/** An instant as cells and files keep it: to the second. */
export function wholeSeconds(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

/** Whether two cells read the same; Dates by their instant. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
}
