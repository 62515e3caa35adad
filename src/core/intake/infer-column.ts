/**
 * A column of the marketer's own: its type is what nearly all of its cells read as.
 */
import { isBlankCell } from '../tables/sheet-cells';
import type { Column } from '../tables/column';
import { claimsOf, headerKey } from './aliases';
import { readBoolean } from './booleans';
import { CELL, sliceBelowHeader } from './column-slice';
import type { ColumnSlice } from './column-slice';
import { parseDates } from './date-column';
import type { FieldType } from './field-types';
import { parseNumbers } from './number-column';
import { readTyped } from './typed-column';
import type { TypedSource } from './typed-column';

/**
 * The column by the narrowest type that fits: boolean words in every cell, numbers or dates in nearly every one, else text.
 * One "n/a" among points does not make them texts: it is blank then, and reported.
 * Lists only under headers of interests and tags. Numbers with leading zeros are codes, thus texts.
 * Empty: a column of blanks is a text column.
 */
export function inferColumn(source: TypedSource): Column {
  return readTyped(source, inferType(source));
}

/** Of the cells that are not blank, at least this share must read as numbers, or as dates. */
const NEARLY_ALL = 0.9;

function inferType({ sheet, match, kept, context }: TypedSource): FieldType {
  const claims = claimsOf('customers', headerKey(match.header));
  if (claims.some(({ field }) => field === 'interests' || field === 'tags')) return 'list';
  const slice = sliceBelowHeader(sheet.cells, sheet.mapping, match.index);
  const filled = kept.filter((k) => !isBlankCell(cellAt(slice, k)));
  if (filled.length === 0) return 'text';
  const first = cellAt(slice, filled[0]);
  if (isBooleanCell(first)) return filled.every((k) => isBooleanCell(cellAt(slice, k))) ? 'boolean' : 'text';
  const readsAs = (cells: Uint8Array) =>
    filled.filter((k) => cells[k] === CELL.read).length >= NEARLY_ALL * filled.length;
  const numbers = parseNumbers(slice, { decimalSign: context.settings.decimalSign });
  if (readsAs(numbers.cells) && !filled.some((k) => isCode(cellAt(slice, k)))) return 'number';
  return readsAs(parseDates(slice, context.dates).cells) && !readsAs(numbers.cells) ? 'date' : 'text';
}

function cellAt({ cells, from }: ColumnSlice, k: number): unknown {
  return cells.rows[from + k][cells.index];
}

/** 1 and 0 are numbers first. */
function isBooleanCell(cell: unknown): boolean {
  return cell !== 1 && cell !== 0 && cell !== '1' && cell !== '0' && readBoolean(cell) !== null;
}

/** '00123' is no number: its zeros matter. */
function isCode(cell: unknown): boolean {
  return typeof cell === 'string' && /^\s*0\d/.test(cell);
}
