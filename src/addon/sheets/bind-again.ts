/**
 * Binds columns and tabs again that are known by their notes only, since their metadata were lost in a copy or an import: from
 * then on they are found whatever becomes of the notes. Not for new ones.
 */
import { COLUMN_KEY, keyInNote, TAB_KEY } from './layout';
import { bindColumn, unbindColumns } from './own-columns';
import { bindTab, type MadeTab } from './own-tabs';
import type { ColumnPlan } from './write-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Calls: three, and one a bound column. A column that somebody moves meanwhile is left for the next run. */
export function bindColumnsAgain(sheet: Sheet, headerRow: number, columns: readonly ColumnPlan[]): void {
  const finder = sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY);
  const bound = new Set(finder.find().map((metadata) => metadata.getValue()));
  const lost = columns.filter(({ key }) => !bound.has(key));
  if (lost.length === 0) return;
  const isMarked = readHeaderNotes(sheet, headerRow);
  const marked = lost.filter(isMarked);
  for (const { key, position } of marked) bindColumn(sheet, position, key);
  const isStillMarked = readHeaderNotes(sheet, headerRow);
  const wrong = marked.filter((column) => !isStillMarked(column));
  if (wrong.length > 0) {
    unbindColumns(
      sheet,
      wrong.map(({ key }) => key),
    );
  }
}

/** A test of whether a column's own note stands on its header. */
function readHeaderNotes(sheet: Sheet, headerRow: number): (column: ColumnPlan) => boolean {
  const [notes] = sheet.getRange(headerRow, 1, 1, sheet.getLastColumn()).getNotes();
  return ({ key, position }) => keyInNote(notes[position - 1] ?? '') === key;
}

/** Calls: three, and one a bound tab. */
export function bindTabsAgain(
  book: Spreadsheet,
  tabs: readonly { readonly tab: MadeTab; readonly sheet: Sheet | null }[],
): void {
  const finder = book.createDeveloperMetadataFinder().withKey(TAB_KEY);
  const bound = new Set(finder.find().map((metadata) => metadata.getValue()));
  for (const { tab, sheet } of tabs) if (sheet && !bound.has(tab)) bindTab(sheet, tab);
}
