/**
 * Which columns of a sheet the add-on wrote: by developer metadata, and by header note where those were lost.
 */
import { HEADER_ROWS } from '../../core/index';
import { columnLetters } from './a1';
import { COLUMN_KEY, keyInNote } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** 1-based position by column key. */
export type OwnPositions = ReadonlyMap<string, number>;

/** The add-on's columns as they stood at one look. */
export interface OwnColumns {
  readonly positions: OwnPositions;
  /** The row (1-based) whose notes mark them: a marketer may have put rows above it. Null where there is none. */
  readonly headerRow: number | null;
  /** The keys that stand in notes. */
  readonly marked: ReadonlySet<string>;
}

/**
 * A look at the live sheet: seven calls, and four a column.
 * Ties: of several columns with one key the leftmost counts, but one that is bound counts before one that is noted.
 */
export function readOwnColumns(sheet: Sheet): OwnColumns {
  const marks = readMarks(sheet);
  const positions = columnsByMetadata(sheet);
  for (const { key, column } of marks) if (!positions.has(key)) positions.set(key, column);
  return { positions, ...seenIn(marks) };
}

/**
 * A later look at the live sheet, at columns that an earlier one found: four calls, as long as nothing moved. Notes move
 * with their columns, so if each of these keys is noted once, where it stood, its column stands there. If not, metadata say.
 */
export function readOwnColumnsAgain(sheet: Sheet, before: OwnPositions): OwnColumns {
  const marks = readMarks(sheet);
  const positions = new Map(marks.map(({ key, column }): [string, number] => [key, column]));
  const isAsBefore =
    positions.size === marks.length && [...before].every(([key, column]) => positions.get(key) === column);
  return isAsBefore ? { positions, ...seenIn(marks) } : readOwnColumns(sheet);
}

/** Only where the columns stand: see readOwnColumns. */
export function findOwnColumns(sheet: Sheet): OwnPositions {
  return readOwnColumns(sheet).positions;
}

interface Mark {
  readonly key: string;
  /** 1-based */
  readonly row: number;
  readonly column: number;
}

function seenIn(marks: readonly Mark[]): Pick<OwnColumns, 'headerRow' | 'marked'> {
  return { headerRow: marks[0]?.row ?? null, marked: new Set(marks.map(({ key }) => key)) };
}

/** The column keys in the notes of the top rows, row by row. */
function readMarks(sheet: Sheet): Mark[] {
  const [rows, width] = [Math.min(HEADER_ROWS, sheet.getLastRow()), sheet.getLastColumn()];
  if (rows === 0) return [];
  const notes = sheet.getRange(1, 1, rows, width).getNotes();
  return notes.flatMap((cells, row) =>
    cells.flatMap((note, column): Mark[] => {
      const key = keyInNote(note);
      return key === null ? [] : [{ key, row: row + 1, column: column + 1 }];
    }),
  );
}

function columnsByMetadata(sheet: Sheet): Map<string, number> {
  const positions = new Map<string, number>();
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    const column = metadata.getLocation().getColumn();
    const key = metadata.getValue();
    if (!column || key === null) continue;
    positions.set(key, Math.min(column.getColumn(), positions.get(key) ?? Infinity));
  }
  return positions;
}

/** Binds a column to its key, so that moving or renaming it loses nothing. */
export function bindColumn(sheet: Sheet, column: number, key: string): void {
  const letters = columnLetters(column);
  sheet
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(COLUMN_KEY, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Takes the bindings of some keys back; the columns themselves stay as they are. */
export function unbindColumns(sheet: Sheet, keys: readonly string[]): void {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    if (keys.includes(metadata.getValue() ?? '')) metadata.remove();
  }
}
