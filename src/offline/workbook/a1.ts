/**
 * A1 notation to grid coordinates and back. Rows and columns are counted from 1, as Apps Script does.
 */

/** The most columns that a sheet may have: A to ZZZ. */
export const MAX_COLUMNS = 18278;

/** A rectangle of cells; a side is open ('A:A', '3:3') where the notation names no end. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** 'A:A' spans all rows, whatever their number; '3:3' all columns. */
  readonly open?: 'rows' | 'columns';
}

/** @example columnLetters(28) //=> 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnNumber('AB') //=> 28 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The notation without a sheet's name, as getA1Notation gives it. */
export function formatA1(box: Box): string {
  const left = columnLetters(box.column);
  const right = columnLetters(box.column + box.columns - 1);
  const bottom = box.row + box.rows - 1;
  if (box.open === 'rows') return `${left}:${right}`;
  if (box.open === 'columns') return `${box.row}:${bottom}`;
  const start = `${left}${box.row}`;
  return box.rows === 1 && box.columns === 1 ? start : `${start}:${right}${bottom}`;
}

/** Reads "B2", "A1:C3", "A:A", "2:2", "A2:A", with an optional sheet's name before it; null when it is none of them. */
export function parseA1(
  text: string,
  size: { rows: number; columns: number },
): (Box & { sheet?: string }) | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, quoted, plain, fromLetters, fromRow, toLetters, toRow] = match;
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const box =
    toLetters === undefined
      ? singleCell(fromLetters, fromRow)
      : corners({ fromLetters, fromRow, toLetters, toRow }, size);
  return box && (sheet === undefined ? box : { ...box, sheet });
}

function singleCell(letters: string, row: string): Box | null {
  if (!letters || !row || Number(row) < 1) return null;
  return { row: Number(row), column: columnNumber(letters), rows: 1, columns: 1 };
}

interface Corners {
  readonly fromLetters: string;
  readonly fromRow: string;
  readonly toLetters: string;
  readonly toRow: string;
}

function corners(text: Corners, size: { rows: number; columns: number }): Box | null {
  const side = openSide(text);
  if (side === null) return null;
  const row = Number(text.fromRow || 1);
  const bottom = Number(text.toRow || size.rows);
  if (row < 1 || bottom < 1) return null;
  const column = columnNumber(text.fromLetters || 'A');
  const right = text.toLetters ? columnNumber(text.toLetters) : size.columns;
  return {
    row: Math.min(row, bottom),
    column: Math.min(column, right),
    rows: Math.abs(bottom - row) + 1,
    columns: Math.abs(right - column) + 1,
    ...(side ? { open: side } : {}),
  };
}

/** Which side has no ends ("A:A": rows), undefined when both have one; null when the notation is none. */
function openSide({
  fromLetters,
  fromRow,
  toLetters,
  toRow,
}: Corners): 'rows' | 'columns' | undefined | null {
  if (fromLetters && toLetters && !fromRow && !toRow) return 'rows';
  if (fromRow && toRow && !fromLetters && !toLetters) return 'columns';
  // "A2:A" and "A2:2" end at the grid's edge; "A:A2" and ":B2" are no notation.
  return fromLetters && fromRow && (toLetters || toRow) ? undefined : null;
}
