/**
 * Rows that the add-on added to a tab that is not its own, so that they can be taken out again. Developer metadata of the tab
 * say by what they are known, not where they stand: whoever sorts a tab moves rows, and what is bound to them stays behind.
 */
import { HEADER_ROWS, type Cell } from '../../core/index';
import { adjacentRuns } from '../sheets/read-sheet';
import { markChanges, markedRows, type RowMark } from './row-marks';
import { draftOf, type TabDraft } from './tab-draft';
import { LAYOUTS, type SetUpTabKind } from './tab-layouts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The value is the kind of the tab, and behind it the marks of the rows. */
export const ROWS_KEY = 'customer-segments.rows';

/** Google keeps 30,000 characters for a sheet. Rows for which there is no room stay when the add-on goes. */
const MOST_CHARACTERS = 20_000;

export interface NotedRows {
  readonly tab: SetUpTabKind;
  readonly marks: ReadonlySet<RowMark>;
}

/** What a value says. */
export function parseNotedRows(value: string): NotedRows {
  const [tab, ...marks] = value.split(' ');
  return { tab: tab as SetUpTabKind, marks: new Set(marks) };
}

/**
 * Notes the rows that the draft adds, and what those that were noted say now. Calls: none where it neither adds rows nor
 * changes any.
 */
export function noteOwnRows(sheet: Sheet, tab: SetUpTabKind, draft: TabDraft): void {
  const { added, renewed } = markChanges(tab, draft);
  if (added.length === 0 && renewed.size === 0) return;
  const entry = findNoted(sheet);
  const before = parseNotedRows(entry?.getValue() ?? '').marks;
  const marks = new Set([...[...before].map((mark) => renewed.get(mark) ?? mark), ...added]);
  const value = [tab, ...marks].join(' ');
  const isSame = marks.size === before.size && [...marks].every((mark) => before.has(mark));
  if (isSame || value.length > MOST_CHARACTERS) return;
  if (entry) entry.setValue(value);
  else sheet.addDeveloperMetadata(ROWS_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Deletes them, from below, while they say what was written. Somebody may move rows at any moment: each look is followed by one deletion. */
export function deleteOwnRows(sheet: Sheet): void {
  const entry = findNoted(sheet);
  if (!entry) return;
  const noted = parseNotedRows(entry.getValue() ?? '');
  let movable = sheet.getMaxRows() - sheet.getFrozenRows();
  for (let looks = noted.marks.size; looks > 0; looks--) {
    const [last] = adjacentRuns(findOwnRows(sheet, noted)).reverse();
    if (!last) return;
    // A sheet cannot lose all the rows that are not frozen.
    if (last.width >= movable)
      sheet.getRange(last.start + 1, 1, last.width, sheet.getMaxColumns()).clearContent();
    else sheet.deleteRows(last.start + 1, last.width);
    movable -= last.width;
  }
}

function findNoted(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return sheet.createDeveloperMetadataFinder().withKey(ROWS_KEY).find()[0];
}

/** From 0. The cells are read last: nothing comes between them and what is done by them. */
function findOwnRows(sheet: Sheet, { tab, marks }: NotedRows): number[] {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0) return [];
  const notes = sheet.getRange(1, 1, Math.min(HEADER_ROWS, rows), columns).getNotes();
  const range = sheet.getRange(1, 1, rows, columns);
  const formulas = range.getFormulas();
  const cells = range
    .getValues()
    .map((row: Cell[], i) => row.map((cell, j) => (formulas[i][j] === '' ? cell : formulas[i][j])));
  const draft = draftOf({ cells, notes }, LAYOUTS[tab]);
  return draft ? markedRows(tab, draft, marks) : [];
}
