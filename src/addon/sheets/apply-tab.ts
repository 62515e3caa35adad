/**
 * Writes one of the add-on's own tabs: made when missing, rewritten where it differs, surplus rows cleared.
 */
import type { Cell, Language } from '../../core/index';
import { BLOCK_ROWS } from './layout';
import { makeTab } from './own-tabs';
import type { TabPlan } from './tab-plan';
import { isSameCell, toWritten } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Blocks of rows that already hold what they should are not written. */
export function applyTab(book: Spreadsheet, plan: TabPlan, language: Language): void {
  const sheet = plan.sheet ?? newTab(book, plan, language);
  const [height, width] = [plan.rows.length, plan.rows[0].length];
  growGrid(sheet, { rows: height, columns: width });
  const written = sheet.getLastRow();
  for (let from = 0; from < height; from += BLOCK_ROWS) {
    const rows = plan.rows.slice(from, from + BLOCK_ROWS);
    const range = sheet.getRange(from + 1, 1, rows.length, width);
    if (from < written && isWritten(range.getValues(), rows)) continue;
    range.setNumberFormats(rows.map(() => [...plan.look.formats]));
    range.setValues(rows.map((row) => row.map(toWritten)));
  }
  if (written > height) sheet.getRange(height + 1, 1, written - height, width).clearContent();
}

function newTab(book: Spreadsheet, { tab, look, rows }: TabPlan, language: Language): Sheet {
  const sheet = makeTab(book, tab, language);
  growGrid(sheet, { rows: 1, columns: rows[0].length });
  sheet.getRange(1, 1, 1, rows[0].length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  look.widths.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  if (look.hidden) sheet.hideSheet();
  return sheet;
}

/** Adds the rows and columns that are missing. */
export function growGrid(sheet: Sheet, needed: { rows: number; columns: number }): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (needed.columns > columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
  if (needed.rows > rows) sheet.insertRowsAfter(rows, needed.rows - rows);
}

function isWritten(present: readonly (readonly Cell[])[], wanted: readonly (readonly Cell[])[]): boolean {
  return wanted.every((row, i) => row.every((cell, j) => isSameCell(cell, present[i][j])));
}
