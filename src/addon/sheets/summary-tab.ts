/**
 * The Segment summary tab: the add-on's own, rewritten whole when a figure changed.
 */
import type { Cell, Language } from '../../core/index';
import { findMadeTab, makeTab } from './own-tabs';
import { SUMMARY_WIDTHS } from './layout';
import { asText } from './typed-text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Number formats of the eight columns; revenue in the sheet's currency has none of its own. */
const FORMATS = ['@', '@', '#,##0', '0.0%', '#,##0', '#,##0.##', '0.0%', '#,##0.##'];

/** Shape: a header row and the segments' rows, as wide as the summary. */
export function writeSummary(
  book: Spreadsheet,
  grid: readonly (readonly Cell[])[],
  language: Language,
): void {
  const sheet = findMadeTab(book, 'summary') ?? newSummaryTab(book, language);
  const width = grid[0].length;
  if (isWritten(sheet, grid)) return;
  if (sheet.getLastRow() > 0) sheet.getRange(1, 1, sheet.getLastRow(), width).clearContent();
  if (sheet.getMaxRows() < grid.length)
    sheet.insertRowsAfter(sheet.getMaxRows(), grid.length - sheet.getMaxRows());
  const range = sheet.getRange(1, 1, grid.length, width);
  range.setNumberFormats(grid.map(() => FORMATS.slice(0, width)));
  range.setValues(grid.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell))));
}

function newSummaryTab(book: Spreadsheet, language: Language): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = makeTab(book, 'summary', language);
  sheet.getRange(1, 1, 1, SUMMARY_WIDTHS.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  SUMMARY_WIDTHS.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  return sheet;
}

function isWritten(sheet: GoogleAppsScript.Spreadsheet.Sheet, grid: readonly (readonly Cell[])[]): boolean {
  if (sheet.getLastRow() !== grid.length) return false;
  const written = sheet.getRange(1, 1, grid.length, grid[0].length).getValues();
  return grid.every((row, i) => row.every((cell, j) => cell === written[i][j]));
}
