/**
 * The tab Customers shown: one formula that picks the customers of a segment out of their sheet and follows it.
 */
import { LIST_SEPARATOR, type Language } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { argumentSeparator } from '../../protocol/formula-text';
import { columnLetters } from './a1';
import { growGrid } from './grow-grid';
import type { SegmentPlace } from './find-segment-column';
import { makeMarkedTab, type OwnTabs } from './own-tabs';
import { asText } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Above the list: the segment, and a hint. */
export const FIRST_ROW = 3;
/** The word, and up to two segments. */
export const TITLE_COLUMNS = 3;
/** So many customers more may come before the list has no room. */
const SPARE_ROWS = 200;

/** Segments stand in cells of their own, so that no text of a user's is part of the formula. */
const SEGMENT_CELLS = ['$B$1', '$C$1'] as const;

/** A segment, and where it stands. */
export interface ShownSegment {
  readonly place: SegmentPlace;
  readonly segment: string;
}

export interface Shown {
  /** One, or two in the same sheet: then who is in both. */
  readonly segments: readonly [ShownSegment, ShownSegment?];
  readonly customers: number;
}

/** How many rows and columns the list needs. */
export function sizeOfList({ segments, customers }: Shown): { rows: number; columns: number } {
  const width = segments[0].place.sheet.getLastColumn();
  return { rows: FIRST_ROW + customers + SPARE_ROWS, columns: Math.max(TITLE_COLUMNS, width) };
}

/** Made when missing; a list that stood there is replaced. */
export function writeShownTab(tabs: OwnTabs, shown: Shown, language: Language): Sheet {
  const sheet = tabs.made('shown') ?? makeMarkedTab(tabs.book, 'shown', language);
  const { segment, hint } = messages(language).show;
  const size = sizeOfList(shown);
  growGrid(sheet, size);
  clearCopy(sheet, size.columns);
  const [first, second] = shown.segments;
  const name = first.place.sheet.getName();
  sheet.getRange(1, 1, 2, TITLE_COLUMNS).setValues([
    [asText(segment), asText(first.segment), asText(second?.segment ?? '')],
    [asText(fill(hint, { sheet: name }, language)), '', ''],
  ]);
  const separator = argumentSeparator(tabs.book.getSpreadsheetLocale());
  sheet.getRange(FIRST_ROW, 1).setValue(filterFormula(shown, separator));
  return sheet;
}

/** Rows that were copied there would stand in the way of the formula's. */
function clearCopy(sheet: Sheet, width: number): void {
  const rows = sheet.getLastRow() - FIRST_ROW + 1;
  if (rows <= 0 || sheet.getRange(FIRST_ROW, 1, 1, 1).getFormulas()[0][0] !== '') return;
  sheet.getRange(FIRST_ROW, 1, rows, width).clearContent();
}

/**
 * The header row and every row that has each segment in its column, alone or in a list. FIND minds case and knows no wildcards.
 */
function filterFormula({ segments }: Shown, separator: string): string {
  const { sheet, headerRow } = segments[0].place;
  const tab = `'${sheet.getName().replace(/'/g, "''")}'!`;
  const open = (from: string, to: string) => `${tab}$${from}$${headerRow}:$${to}`;
  const listed = (text: string) => `"${LIST_SEPARATOR}"&${text}&"${LIST_SEPARATOR}"`;
  const columns = segments.flatMap((one) => (one ? [columnLetters(one.place.column)] : []));
  const isIn = columns.map((letters, index) => {
    const cells = open(letters, letters);
    return `ISNUMBER(FIND(${listed(SEGMENT_CELLS[index])}${separator}${listed(cells)}))`;
  });
  const first = open(columns[0], columns[0]);
  const table = open('A', columnLetters(sheet.getLastColumn()));
  return `=FILTER(${table}${separator}(ROW(${first})=${headerRow})+${isIn.join('*')})`;
}
