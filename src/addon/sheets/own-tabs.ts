/**
 * The add-on's own tabs: found by developer metadata, by name where a marketer may have made them, created when missing.
 */
import { foldKey, TAB_TITLES, type Language } from '../../core/index';
import { TAB_KEY, type OwnTab } from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that the add-on made for that purpose, or null. */
export function findMadeTab(book: Spreadsheet, tab: OwnTab): Sheet | null {
  const found = book.createDeveloperMetadataFinder().withKey(TAB_KEY).withValue(tab).find();
  return found.map((metadata) => metadata.getLocation().getSheet()).find((sheet) => sheet !== null) ?? null;
}

/** The tab of that name in any language, or null. */
export function findNamedTab(sheets: readonly Sheet[], tab: OwnTab): Sheet | null {
  const names = new Set(Object.values(TAB_TITLES[tab]).map(foldKey));
  return sheets.find((sheet) => names.has(foldKey(sheet.getName()))) ?? null;
}

/** A new tab at the end under a free name; the active sheet stays what it was. */
export function makeTab(book: Spreadsheet, tab: OwnTab, language: Language): Sheet {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(freeName(book, TAB_TITLES[tab][language]), book.getSheets().length);
  sheet.addDeveloperMetadata(TAB_KEY, tab, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  book.setActiveSheet(active);
  return sheet;
}

function freeName(book: Spreadsheet, name: string): string {
  if (!book.getSheetByName(name)) return name;
  let number = 2;
  while (book.getSheetByName(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
