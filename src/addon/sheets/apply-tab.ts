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

/** Of each block only the rows from the first that differs to the last one are written. */
export function applyTab(book: Spreadsheet, plan: TabPlan, language: Language): void {
  const sheet = plan.sheet ?? newTab(book, plan, language);
  const [height, width] = [plan.rows.length, plan.rows[0].length];
  growGrid(sheet, { rows: height, columns: width });
  const written = sheet.getLastRow();
  for (let from = 0; from < height; from += BLOCK_ROWS) {
    const wanted = plan.rows.slice(from, from + BLOCK_ROWS);
    const present = from < written ? sheet.getRange(from + 1, 1, wanted.length, width).getValues() : [];
    const [first, end] = changedRows(present, wanted);
    if (first === end) continue;
    const rows = wanted.slice(first, end);
    const range = sheet.getRange(from + first + 1, 1, rows.length, width);
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
  if (look.hidden) hide(sheet, rows[0].length);
  return sheet;
}

/** The add-on's memory: out of sight, and without the columns that it does not need, since blank cells count, too. */
function hide(sheet: Sheet, width: number): void {
  const surplus = sheet.getMaxColumns() - width;
  if (surplus > 0) sheet.deleteColumns(width + 1, surplus);
  sheet.hideSheet();
}

/** Adds the rows and columns that are missing. */
export function growGrid(sheet: Sheet, needed: { rows: number; columns: number }): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (needed.columns > columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
  if (needed.rows > rows) sheet.insertRowsAfter(rows, needed.rows - rows);
}

type Rows = readonly (readonly Cell[])[];

/** The first row that differs and the one behind the last that does; equal where none does. */
function changedRows(present: Rows, wanted: Rows): [first: number, end: number] {
  const isSame = (row: number) =>
    row < present.length && wanted[row].every((cell, column) => isSameCell(cell, present[row][column]));
  let [first, end] = [0, wanted.length];
  while (first < end && isSame(first)) first++;
  while (end > first && isSame(end - 1)) end--;
  return [first, end];
}
