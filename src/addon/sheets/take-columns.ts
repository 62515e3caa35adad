/**
 * Takes columns of the add-on's away again that a run added and undo has emptied. One that holds anything stays.
 */
import { readBlock } from './read-sheet';
import { deleteOwnColumns } from './delete-own-columns';
import { forgetWidth, restoreWidth } from './original-width';
import { findOwnColumns } from './own-columns';
import { takeFilterOff } from './own-filter';
import { removeColours } from './segment-colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Only columns that are blank below the header, and that whoever runs may edit whole: what is left standing is the user's to delete. */
export function takeColumns(sheet: Sheet, headerRow: number, keys: readonly string[]): void {
  const own = findOwnColumns(sheet);
  const doomed = keys
    .flatMap((key) => own.get(key) ?? [])
    .filter((column) => isFree(sheet, headerRow, column));
  // Gone already, by an undo that was cut off before it gave the blank columns back.
  const areGone = own.size === 0;
  if (doomed.length === 0 && !areGone) return;
  takeFilterOff(sheet);
  removeColours(sheet, doomed);
  deleteOwnColumns(
    sheet,
    keys.filter((key) => doomed.includes(own.get(key) ?? 0)),
  );
  restoreWidth(sheet, Math.min(...doomed, areGone ? sheet.getLastColumn() + 1 : Infinity));
  if (doomed.length === own.size) forgetWidth(sheet);
}

function isFree(sheet: Sheet, headerRow: number, column: number): boolean {
  const rows = sheet.getMaxRows();
  if (!sheet.getRange(1, column, rows, 1).canEdit()) return false;
  const cells = readBlock(sheet, { column, width: 1, rowCount: sheet.getLastRow() });
  return cells.every(([cell], row) => row === headerRow - 1 || cell === '');
}
