/**
 * The cells that a formula names, rewritten when they move. Texts in quotes and names of functions are left alone.
 */
import type { Box } from './a1';
import { columnLetters, columnNumber } from './a1';

const TAB = "(?:'(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!";
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?\\d{1,7}';
const PLACE = `${COLUMN}${ROW}:${COLUMN}(?:${ROW})?|${COLUMN}${ROW}|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$!'])(${TAB})?(${PLACE})(?![\\p{L}\\p{N}_.(!:])`,
  'gu',
);

/** Past the last row and column of any tab: where open ranges such as A:A end. */
const FAR = 100_000_000;
const LOST = '#REF!';

/** Which tab a reference is to: null for the formula's own. */
export type IsMeant = (tab: string | null) => boolean;

/** The formula after its references to a tab have moved; where `move` gives null, #REF! stands. */
export function moveReferences(formula: string, isMeant: IsMeant, move: (box: Box) => Box | null): string {
  return formula.replace(TOKEN, (text: string, tab: string | undefined, place: string | undefined) => {
    if (place === undefined || !isMeant(tab === undefined ? null : tabName(tab))) return text;
    const corners = place.split(':').map(readCorner);
    const box = boxOf(corners);
    if (box.rows < 1 || box.columns < 1) return text;
    const moved = move(box);
    if (moved === null) return `${tab ?? ''}${LOST}`;
    const ends = [moved, { row: moved.row + moved.rows - 1, column: moved.column + moved.columns - 1 }];
    return `${tab ?? ''}${corners.map((corner, i) => writeCorner(corner, ends[i])).join(':')}`;
  });
}

/** The formula as it stands so many rows further down: rows without $ go along. */
export function shiftRelativeRows(formula: string, by: number): string {
  return formula.replace(TOKEN, (text: string, tab: string | undefined, place: string | undefined) => {
    if (place === undefined) return text;
    const corners = place.split(':').map(readCorner);
    const rows = corners.map(({ row, isRowFixed }) => (row === null || isRowFixed ? row : row + by));
    if (rows.some((row) => row !== null && row < 1)) return `${tab ?? ''}${LOST}`;
    const shown = corners.map((corner, i) =>
      writeCorner(corner, { row: rows[i] ?? 0, column: corner.column ?? 0 }),
    );
    return `${tab ?? ''}${shown.join(':')}`;
  });
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) : null,
    isColumnFixed: letters !== '' && first === '$',
    // "$3" of "$3:$4" has its mark in front.
    isRowFixed: letters === '' ? first === '$' : second === '$',
  };
}

function writeCorner(corner: Corner, { row, column }: { row: number; column: number }): string {
  const letters = corner.column === null ? '' : `${corner.isColumnFixed ? '$' : ''}${columnLetters(column)}`;
  return corner.row === null ? letters : `${letters}${corner.isRowFixed ? '$' : ''}${row}`;
}

function boxOf([first, last = first]: readonly Corner[]): Box {
  const [row, column] = [first.row ?? 1, first.column ?? 1];
  return { row, column, rows: (last.row ?? FAR) - row + 1, columns: (last.column ?? FAR) - column + 1 };
}

function tabName(tab: string): string {
  const name = tab.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
