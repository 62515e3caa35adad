/**
 * The cells that a formula names: one cell, or cells of one column. Not for ranges of several columns.
 */

export interface CellReference {
  /** Null: the sheet in which the formula stands. */
  readonly sheet: string | null;
  /** Letters. */
  readonly column: string;
  /** The first row; 1 is the top one. */
  readonly from: number;
  /** The last row; null: as far as the sheet goes. */
  readonly to: number | null;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})(?:\$?(\d{1,8}))?(?::\$?([A-Z]{1,3})(?:\$?(\d{1,8}))?)?$/i;

/** Sheets has ten million cells at most. */
const LAST_ROW = 10_000_000;

/**
 * What a person typed. Null: no cell, or cells of several columns.
 * @example parseReference("'My sheet'!a2:A") //=> { sheet: 'My sheet', column: 'A', from: 2, to: null }
 */
export function parseReference(text: string): CellReference | null {
  const parts = REFERENCE.exec(text.trim());
  if (!parts) return null;
  const [, quoted, plain, first, from, last, to] = parts;
  const rows = last === undefined ? oneRow(from) : rowsBetween(from, to);
  const column = first.toUpperCase();
  if (!rows || (last !== undefined && last.toUpperCase() !== column)) return null;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain?.trim() ?? null, column, ...rows };
}

type Rows = Pick<CellReference, 'from' | 'to'>;

function oneRow(text: string | undefined): Rows | null {
  const row = Number(text);
  return isRow(row) ? { from: row, to: row } : null;
}

/** Turned round they are the same cells. 'A:A5' is not how Sheets writes any. */
function rowsBetween(first: string | undefined, last: string | undefined): Rows | null {
  if (first === undefined) return last === undefined ? { from: 1, to: null } : null;
  const [from, to] = [Number(first), last === undefined ? null : Number(last)];
  if (!isRow(from) || (to !== null && !isRow(to))) return null;
  return to !== null && to < from ? { from: to, to: from } : { from, to };
}

function isRow(row: number): boolean {
  return row >= 1 && row <= LAST_ROW;
}

/**
 * As a formula has it. Names of sheets are always in quotes: so none of them can be anything else.
 * @example referenceText({ sheet: "Ann's", column: 'A', from: 2, to: null }) //=> "'Ann''s'!A2:A"
 */
export function referenceText({ sheet, column, from, to }: CellReference): string {
  const tab = sheet === null ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  return `${tab}${cellsText({ column, from, to })}`;
}

/** The cells without their sheet. @example cellsText({ column: 'A', from: 2, to: 2 }) //=> 'A2' */
export function cellsText({ column, from, to }: Omit<CellReference, 'sheet'>): string {
  if (to === from) return `${column}${from}`;
  if (to !== null) return `${column}${from}:${column}${to}`;
  return from === 1 ? `${column}:${column}` : `${column}${from}:${column}`;
}
