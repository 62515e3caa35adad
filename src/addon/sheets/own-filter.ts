/**
 * The basic filter of a customers' sheet, where it is the add-on's: it says so on the sheet, and asks about nothing but the
 * add-on's own segments. One that somebody has added a question to is theirs.
 */
import type { SegmentPlace } from './find-segment-column';
import { findOwnColumns, type OwnPositions } from './own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** Developer metadata of a sheet on which the add-on has put a filter. */
const FILTER_KEY = 'customer-segments.filter';

/** Whether the sheet can be filtered without touching a filter of the user's, by whoever runs. */
export function mayFilter({ sheet, own }: SegmentPlace): boolean {
  const filter = sheet.getFilter();
  if (filter && !isOwn(sheet, filter, own)) return false;
  return sheet.getDataRange().canEdit();
}

/** The texts that a column is not to show. */
export interface Hidden {
  /** From 1. */
  readonly column: number;
  readonly texts: readonly string[];
}

/** Shows the rows with none of these texts; a filter of the add-on's is replaced. To be called where one may. */
export function filterOut({ sheet, headerRow }: SegmentPlace, hidden: readonly Hidden[]): void {
  // Marked first: a filter that is cut off before it asks anything is the add-on's all the same.
  if (marksOf(sheet).length === 0) {
    sheet.addDeveloperMetadata(FILTER_KEY, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  sheet.getFilter()?.remove();
  const rows = sheet.getLastRow() - headerRow + 1;
  const filter = sheet.getRange(headerRow, 1, rows, sheet.getLastColumn()).createFilter();
  // Values, not a condition: a condition that begins with = would be a formula.
  for (const { column, texts } of hidden) {
    const criteria = SpreadsheetApp.newFilterCriteria()
      .setHiddenValues([...texts])
      .build();
    filter.setColumnFilterCriteria(column, criteria);
  }
}

/** Takes the add-on's filter off; of one that somebody has added to only its own part. False: there is none. */
export function takeFilterOff(sheet: Sheet): boolean {
  const marks = marksOf(sheet);
  if (marks.length === 0) return false;
  const [filter, own] = [sheet.getFilter(), findOwnColumns(sheet)];
  const asked = filter ? columnsAsked(filter) : [];
  const mine = asked.filter((column) => segmentColumns(own).has(column));
  if (filter && mine.length > 0) {
    if (mine.length === asked.length) filter.remove();
    else for (const column of mine) filter.removeColumnFilterCriteria(column);
  }
  for (const metadata of marks) metadata.remove();
  return mine.length > 0;
}

function isOwn(sheet: Sheet, filter: Filter, own: OwnPositions): boolean {
  if (marksOf(sheet).length === 0) return false;
  const asked = columnsAsked(filter);
  return asked.every((column) => segmentColumns(own).has(column));
}

/** Columns of which the filter hides something, from 1. Calls: three, and one a column of the filter. */
function columnsAsked(filter: Filter): number[] {
  const range = filter.getRange();
  const first = range.getColumn();
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => first + index);
  return columns.filter((column) => filter.getColumnFilterCriteria(column) !== null);
}

function segmentColumns(own: OwnPositions): ReadonlySet<number> {
  return new Set([...own].flatMap(([key, position]) => (key.startsWith('segment:') ? [position] : [])));
}

function marksOf(sheet: Sheet) {
  return sheet.createDeveloperMetadataFinder().withKey(FILTER_KEY).find();
}
