/**
 * The rows below the header of one of the add-on's own tabs.
 */
import type { Cell } from '../../core/index';
import { readBlock } from '../sheets/read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first `width` columns. Empty: no tab, or one without rows. */
export function bodyOf(sheet: Sheet | null, width: number): Cell[][] {
  return sheet ? wholeOf(sheet, width).slice(1) : [];
}

/** With the header. */
export function wholeOf(sheet: Sheet, width: number): Cell[][] {
  return readBlock(sheet, { column: 1, width, rowCount: sheet.getLastRow() });
}
