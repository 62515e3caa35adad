/**
 * Writes the stamp of a run: when all else is written, so that no formula calculates on half of a run's results.
 */
import { STAMP_NAME } from '../../protocol/formulas';
import { growGrid } from './grow-grid';
import { findMadeTab } from './own-tabs';
import { STAMP_COLUMN, type SeenCell, type StampPlan } from './stamp-cell';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Pixels; the instant and its name stand in it whole. */
const WIDTH = 270;
/** What Sheets gives a column. */
const SHEETS_WIDTH = 100;

/**
 * The name goes last: where it stands in its place, no other stamp is left.
 * Calls: two where the stamp stands in its place, eleven at most where it is new, six more a stray one.
 */
export function writeStamp(plan: StampPlan, book: Spreadsheet): void {
  const { value, cell, format, isNamed, strays } = plan;
  const range = cell ? rangeOf(cell) : newCell(book);
  if (!range) return;
  if (format !== null) range.setNumberFormat(format);
  range.setValue(value);
  for (const stray of strays) clearStray(stray);
  if (isNamed) return;
  // A name is given at once, and what is written may be held back.
  if (strays.length > 0) SpreadsheetApp.flush();
  range.getSheet().setColumnWidth(range.getColumn(), WIDTH);
  book.setNamedRange(STAMP_NAME, range);
}

/** Its column is as wide as any other again, unless somebody has made it so wide, or the stamp is in it. */
function clearStray(stray: SeenCell): void {
  const { sheet, row, column } = stray;
  if (row === 1 && sheet.getColumnWidth(column) === WIDTH) sheet.setColumnWidth(column, SHEETS_WIDTH);
  rangeOf(stray).clearContent().setNumberFormat('General');
}

/** Null where somebody has just deleted the tab. */
function newCell(book: Spreadsheet): Range | null {
  const sheet = findMadeTab(book, 'log');
  if (!sheet) return null;
  growGrid(sheet, { rows: 1, columns: STAMP_COLUMN });
  return sheet.getRange(1, STAMP_COLUMN);
}

function rangeOf({ sheet, row, column }: SeenCell): Range {
  return sheet.getRange(row, column);
}

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Takes the name away, unless it stands for cells of somebody's own. To be called before the tab goes. */
export function removeStampName(book: Spreadsheet, isOwn: (sheetId: number) => boolean): void {
  for (const named of book.getNamedRanges()) {
    if (named.getName() !== STAMP_NAME) continue;
    const range = cellsOf(named);
    if (!range || isOwn(range.getSheet().getSheetId())) named.remove();
  }
}

/** Null where the cells are gone, in whichever way Sheets says so. */
function cellsOf(named: NamedRange): Range | null {
  try {
    return named.getRange();
  } catch {
    return null;
  }
}
