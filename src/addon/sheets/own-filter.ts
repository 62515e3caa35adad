/**
 * The basic filter of a customers' sheet, where it is the add-on's: it says so on the sheet, and asks about nothing but the
 * add-on's own segments. One that somebody has added a question to is theirs.
 */
import { readSegments, type SegmentPlace } from './find-segment-column';
import { findOwnColumns, readOwnColumnsAgain, type OwnPositions } from './own-columns';

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
  /** Whose the column is, and where it stands, from 1. */
  readonly key: string;
  readonly column: number;
  /** What it said of each row when it was read. */
  readonly read: readonly string[];
  readonly texts: readonly string[];
}

/** What somebody changed while the filter was set, so that it would hide others than it is to. */
export type Disturbance = 'columns' | 'rows';

/**
 * Shows the rows with none of these texts; a filter of the add-on's is replaced. To be called where one may. Null: that is what
 * is seen now. Else the filter is off again.
 */
export function filterOut(place: SegmentPlace, hidden: readonly Hidden[]): Disturbance | null {
  const { sheet, own } = place;
  const before = sheet.getFilter();
  // Somebody's since it was asked for: setting it anew will find that out.
  if (before && !isOwn(sheet, before, own)) return 'rows';
  mark(sheet);
  before?.remove();
  const filter = setFilter(place, hidden);
  // Rows that have just gone cannot be looked at: then Google ends the command, and nothing stays hidden.
  let disturbance: Disturbance | null = 'rows';
  try {
    disturbance = disturbanceOf(filter, place, hidden);
  } finally {
    if (disturbance) takeBack(filter, hidden);
  }
  return disturbance;
}

/** A question more than were asked is somebody's, and with it the filter. */
function takeBack(filter: Filter, hidden: readonly Hidden[]): void {
  const asked = columnsAsked(filter);
  if (asked.length <= hidden.length) filter.remove();
  else for (const { column } of hidden) if (asked.includes(column)) filter.removeColumnFilterCriteria(column);
}

/** Before the filter is there: one that is cut off before it asks anything is the add-on's all the same. */
function mark(sheet: Sheet): void {
  if (marksOf(sheet).length > 0) return;
  sheet.addDeveloperMetadata(FILTER_KEY, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function setFilter({ sheet, headerRow }: SegmentPlace, hidden: readonly Hidden[]): Filter {
  const rows = sheet.getLastRow() - headerRow + 1;
  const filter = sheet.getRange(headerRow, 1, rows, sheet.getLastColumn()).createFilter();
  // Values, not a condition: a condition that begins with = would be a formula.
  for (const { column, texts } of hidden) {
    const criteria = SpreadsheetApp.newFilterCriteria()
      .setHiddenValues([...texts])
      .build();
    filter.setColumnFilterCriteria(column, criteria);
  }
  return filter;
}

/** People insert and move lines at any moment: whether the filter asks about the segments, and about every customer's. */
function disturbanceOf(filter: Filter, place: SegmentPlace, hidden: readonly Hidden[]): Disturbance | null {
  const { sheet, own, headerRow } = place;
  const now = readOwnColumnsAgain(sheet, own);
  const isMoved = hidden.some(({ key, column }) => now.positions.get(key) !== column);
  const asked = columnsAsked(filter);
  const range = filter.getRange();
  const isOther = asked.length !== hidden.length || hidden.some(({ column }) => !asked.includes(column));
  if (isMoved || isOther || range.getLastColumn() !== sheet.getLastColumn()) return 'columns';
  const isWhole = range.getRow() === headerRow && range.getLastRow() === sheet.getLastRow();
  if (!isWhole || (now.headerRow ?? headerRow) !== headerRow) return 'rows';
  return hidden.every((one) => isSame(one.read, readSegments({ ...place, column: one.column })))
    ? null
    : 'rows';
}

/** In any order: whoever sorts changes nothing of who is seen. */
function isSame(before: readonly string[], now: readonly string[]): boolean {
  const [known, found] = [new Set(before), new Set(now)];
  return known.size === found.size && [...found].every((text) => known.has(text));
}

/** Takes the add-on's filter off; of one that somebody has added to only its own part. False: there is none. */
export function takeFilterOff(sheet: Sheet): boolean {
  const marks = marksOf(sheet);
  const seen = marks.length === 0 ? null : lookAtFilter(sheet);
  if (!seen) return false;
  const { filter, asked, own } = seen;
  const mine = asked.filter((column) => segmentColumns(own).has(column));
  if (filter && mine.length > 0) {
    if (mine.length === asked.length) filter.remove();
    else for (const column of mine) filter.removeColumnFilterCriteria(column);
  }
  for (const metadata of marks) metadata.remove();
  return mine.length > 0;
}

/** Somebody who keeps moving columns is left alone: the mark stays for the next time. */
const LOOKS = 5;

/** The filter, the columns of which it hides something, and where the own ones stood at that moment. Null: they never stood still. */
function lookAtFilter(sheet: Sheet) {
  let own = findOwnColumns(sheet);
  for (let looks = 0; looks < LOOKS; looks++) {
    const filter = sheet.getFilter();
    const asked = filter ? columnsAsked(filter) : [];
    const now = readOwnColumnsAgain(sheet, own).positions;
    if (now.size === own.size && [...now].every(([key, column]) => own.get(key) === column))
      return { filter, asked, own };
    own = now;
  }
  return null;
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
