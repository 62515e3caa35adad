/**
 * The top of the customers' sheet as formulas see it: the headers, and by their notes the columns that the add-on wrote.
 */
import { cellText, HEADER_ROWS, type Cell } from '../../core/index';
import { keyInNote } from '../sheets/layout';
import { readOwnColumns, type OwnPositions } from '../sheets/own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Layout {
  readonly sheet: Sheet;
  readonly name: string;
  /** How much of the top was read: rows, and columns from the first. */
  readonly size: TopSize;
  readonly top: readonly (readonly Cell[])[];
  /** The row (from 1) that holds the notes; null where there are none. */
  readonly notedRow: number | null;
  /** The columns (from 1) of the keys that are noted, leftmost first. */
  readonly noted: OwnPositions;
  /** Where a column stands, whatever it takes to know it: null where it is gone. */
  position(key: string): number | null;
  /** Whether headers and notes are still the same: two calls. */
  isUnchanged(): boolean;
}

export interface TopSize {
  readonly rows: number;
  readonly width: number;
}

/** Null: the sheet is empty. Calls: five, three where the size is known. Columns that are noted twice or not at all: see readOwnColumns. */
export function readLayout(sheet: Sheet, name: string, known?: TopSize): Layout | null {
  const size = known ?? { rows: Math.min(HEADER_ROWS, sheet.getLastRow()), width: sheet.getLastColumn() };
  if (size.rows === 0) return null;
  const range = sheet.getRange(1, 1, size.rows, size.width);
  const [top, notes] = [range.getValues() as Cell[][], range.getNotes()];
  const { noted, twice, notedRow } = marksIn(notes);
  let bound: OwnPositions | null = null;
  const anywhere = (key: string) => (bound ??= boundColumns(sheet)).get(key) ?? noted.get(key) ?? null;
  return {
    sheet,
    name,
    size,
    top,
    notedRow,
    noted,
    position: (key) => (twice.has(key) ? anywhere(key) : (noted.get(key) ?? anywhere(key))),
    isUnchanged: () => isSame(range.getValues() as Cell[][], top) && isSame(range.getNotes(), notes),
  };
}

interface Marks {
  readonly noted: OwnPositions;
  /** Keys that several columns have, since somebody copied one. */
  readonly twice: ReadonlySet<string>;
  readonly notedRow: number | null;
}

function marksIn(notes: readonly (readonly string[])[]): Marks {
  const marks = notes.flatMap((cells, row) =>
    cells.flatMap((note, column): [key: string, row: number, column: number][] => {
      const key = keyInNote(note);
      return key === null ? [] : [[key, row + 1, column + 1]];
    }),
  );
  const leftFirst = [...marks].sort(([, , a], [, , b]) => a - b);
  const [noted, twice] = [new Map<string, number>(), new Set<string>()];
  for (const [key, , column] of leftFirst) {
    if (noted.has(key)) twice.add(key);
    else noted.set(key, column);
  }
  return { noted, twice, notedRow: marks[0]?.[1] ?? null };
}

/** Google may not let a formula read metadata: then nothing is known but the notes. */
function boundColumns(sheet: Sheet): OwnPositions {
  try {
    return readOwnColumns(sheet).positions;
  } catch {
    return new Map();
  }
}

function isSame(now: readonly (readonly Cell[])[], then: readonly (readonly Cell[])[]): boolean {
  return now.every((row, index) => row.every((cell, column) => textOf(cell) === textOf(then[index][column])));
}

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString() : cellText(cell);
}
