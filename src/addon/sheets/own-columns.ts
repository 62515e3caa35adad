/**
 * Which columns of a sheet the add-on wrote: by developer metadata, and by header note where those were lost.
 */
import { HEADER_ROWS } from '../../core/index';
import { COLUMN_KEY, keyInNote } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** 1-based position by column key. Ties: of several columns with one key the leftmost counts. */
export function findOwnColumns(sheet: Sheet): Map<string, number> {
  const positions = columnsByMetadata(sheet);
  const [rows, width] = [Math.min(HEADER_ROWS, sheet.getLastRow()), sheet.getLastColumn()];
  if (rows === 0) return positions;
  for (const notes of sheet.getRange(1, 1, rows, width).getNotes()) {
    notes.forEach((note, index) => {
      const key = keyInNote(note);
      if (key !== null && !positions.has(key)) positions.set(key, index + 1);
    });
  }
  return positions;
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

/** @example columnLetters(28) //=> 'AB' */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
