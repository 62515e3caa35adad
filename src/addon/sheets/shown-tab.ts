/**
 * The tab Customers shown: one formula that picks the customers of a segment out of their sheet and follows it.
 */
import { LIST_SEPARATOR, type Language } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { columnLetters } from './a1';
import { growGrid } from './apply-tab';
import type { SegmentPlace } from './find-segment-column';
import { makeTab, type OwnTabs } from './own-tabs';
import { asText } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Above the list: the segment, and a hint. */
const FIRST_ROW = 3;
/** So many customers more may come before the list has no room. */
const SPARE_ROWS = 200;

/** The segment stands in a cell of its own, so that no text of a user's is part of the formula. */
const SEGMENT_CELL = '$B$1';

export interface Shown {
  readonly place: SegmentPlace;
  readonly segment: string;
  readonly customers: number;
}

/** How many rows and columns the list needs. */
export function sizeOfList({ place, customers }: Shown): { rows: number; columns: number } {
  return { rows: FIRST_ROW + customers + SPARE_ROWS, columns: Math.max(2, place.sheet.getLastColumn()) };
}

/** Made when missing; a list that stood there is replaced. */
export function writeShownTab(tabs: OwnTabs, shown: Shown, language: Language): Sheet {
  const sheet = tabs.made('shown') ?? makeTab(tabs.book, 'shown', language);
  const { segment, hint } = messages(language).show;
  growGrid(sheet, sizeOfList(shown));
  const name = shown.place.sheet.getName();
  sheet.getRange(1, 1, 2, 2).setValues([
    [asText(segment), asText(shown.segment)],
    [asText(fill(hint, { sheet: name }, language)), ''],
  ]);
  const separator = argumentSeparator(tabs.book.getSpreadsheetLocale());
  sheet.getRange(FIRST_ROW, 1).setValue(filterFormula(shown.place, separator));
  return sheet;
}

/**
 * The header row and every row whose segment, or one of whose segments, is that in SEGMENT_CELL. FIND minds case and knows no
 * wildcards.
 */
function filterFormula({ sheet, column, headerRow }: SegmentPlace, separator: string): string {
  const tab = `'${sheet.getName().replace(/'/g, "''")}'!`;
  const open = (from: string, to: string) => `${tab}$${from}$${headerRow}:$${to}`;
  const segments = open(columnLetters(column), columnLetters(column));
  const listed = (text: string) => `"${LIST_SEPARATOR}"&${text}&"${LIST_SEPARATOR}"`;
  const isIn = `ISNUMBER(FIND(${listed(SEGMENT_CELL)}${separator}${listed(segments)}))`;
  const table = open('A', columnLetters(sheet.getLastColumn()));
  return `=FILTER(${table}${separator}(ROW(${segments})=${headerRow})+${isIn})`;
}

/** A semicolon where the comma is the sign of decimals. @example argumentSeparator('vi_VN') //=> ';' */
function argumentSeparator(locale: string): ',' | ';' {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes('.') ? ',' : ';';
  } catch {
    // Sheets takes a semicolon in every locale, and writes it as it likes.
    return ';';
  }
}
