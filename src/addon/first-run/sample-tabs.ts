/**
 * The sample shop in tabs of its own, which say that they are a sample and are known again by metadata.
 */
import { formatIsoDate, dayInZone, TAB_TITLES, type Language, type TableKind } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { sampleShop } from '../../samples/index';
import { growGrid } from '../sheets/grow-grid';
import { findLeftBlank, freeName } from '../sheets/own-tabs';
import { toWritten } from '../sheets/written-cell';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of a tab of the sample; its value is the kind of table. */
const SAMPLE_KEY = 'customer-segments.sample';

/** The sample's tabs by kind of table; those that somebody deleted are missing. */
export function findSampleTabs(book: Spreadsheet): Partial<Record<TableKind, Sheet>> {
  const tabs: Partial<Record<TableKind, Sheet>> = {};
  for (const metadata of book.createDeveloperMetadataFinder().withKey(SAMPLE_KEY).find()) {
    const [kind, sheet] = [metadata.getValue() as TableKind, metadata.getLocation().getSheet()];
    if (sheet) tabs[kind] ??= sheet;
  }
  return tabs;
}

/** Adds those that are missing, as of the day of the run; gives the names of all. No tab that stands there is touched. */
export function addSampleTabs(book: Spreadsheet, language: Language): Record<string, string> {
  const present = findSampleTabs(book);
  const asOf = formatIsoDate(dayInZone(book.getSpreadsheetTimeZone())(new Date().getTime()));
  const shop = sampleShop({ lang: language, asOf });
  const names: Record<string, string> = {};
  for (const kind of Object.keys(shop) as TableKind[]) {
    const there = present[kind];
    const sheet = there ?? addTab(book, { kind, language });
    // Also one whose making was cut off before anything stood in it.
    if (!there || there.getLastRow() === 0) fillTab(sheet, shop[kind]);
    names[kind] = sheet.getName();
  }
  return names;
}

/** The names of those that there were go into `found` first: a command that is begun again finds them gone. */
export function removeSampleTabs(book: Spreadsheet, found: Set<string>): void {
  const tabs = Object.values(findSampleTabs(book));
  const ids = new Set(tabs.map((sheet) => sheet.getSheetId()));
  const isOther = (sheet: Sheet) => !ids.has(sheet.getSheetId()) && !sheet.isSheetHidden();
  // A spreadsheet cannot lose its last visible tab.
  if (tabs.length > 0 && !book.getSheets().some(isOther)) book.insertSheet();
  for (const sheet of tabs) found.add(sheet.getName());
  for (const sheet of tabs) book.deleteSheet(sheet);
}

interface SampleTab {
  readonly kind: TableKind;
  readonly language: Language;
}

function addTab(book: Spreadsheet, { kind, language }: SampleTab): Sheet {
  const title = fill(messages(language).firstRun.sampleTab, { table: TAB_TITLES[kind][language] });
  const sheet =
    findLeftBlank(book, title) ?? book.insertSheet(freeName(book, title), book.getSheets().length);
  sheet.addDeveloperMetadata(SAMPLE_KEY, kind, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  return sheet;
}

function fillTab(sheet: Sheet, rows: readonly (readonly (string | number)[])[]): void {
  const [height, width] = [rows.length, rows[0].length];
  growGrid(sheet, { rows: height, columns: width });
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? 'General' : '@'))));
  sheet.getRange(1, 1, 1, width).setFontWeight('bold');
  sheet.setFrozenRows(1);
  // The values last: by them is seen that the tab is whole.
  range.setValues(rows.map((row) => row.map(toWritten)));
}
