/**
 * Which columns of a sheet the add-on wrote: by developer metadata, and by header note where those were lost.
 */
import { HEADER_ROWS } from '../../core/index';
import { columnLetters } from './a1';
import { COLUMN_KEY, keyInNote } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** 1-based position by column key. Ties: of several columns with one key the leftmost counts. */
export function findOwnColumns(sheet: Sheet): Map<string, number> {
  const positions = columnsByMetadata(sheet);
  for (const keys of keysInNotes(sheet)) {
    keys.forEach((key, index) => {
      if (key !== null && !positions.has(key)) positions.set(key, index + 1);
    });
  }
  return positions;
}

/** The row (1-based) whose notes mark the add-on's columns: a marketer may have put rows above it. Null where there is none. */
export function findOwnHeaderRow(sheet: Sheet): number | null {
  const index = keysInNotes(sheet).findIndex((keys) => keys.some((key) => key !== null));
  return index < 0 ? null : index + 1;
}

/** The column keys in the notes of the top rows. */
function keysInNotes(sheet: Sheet): (string | null)[][] {
  const [rows, width] = [Math.min(HEADER_ROWS, sheet.getLastRow()), sheet.getLastColumn()];
  if (rows === 0) return [];
  return sheet
    .getRange(1, 1, rows, width)
    .getNotes()
    .map((notes) => notes.map(keyInNote));
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
