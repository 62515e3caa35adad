/**
 * The add-on's own tabs: found by developer metadata, by name where a marketer may have made them, created when missing.
 */
import { foldKey, TAB_TITLES, type Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { keyInNote, noteMarker, TAB_KEY, type OwnTab } from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the note on the first cell of a made tab is marked with; on a customers tab that is the id column's own marker. */
const MARKS = {
  customers: 'customer:customerId',
  summary: 'tab:summary',
  settings: 'tab:settings',
  rules: 'tab:rules',
  state: 'tab:state',
  rulesSnapshot: 'tab:rulesSnapshot',
  log: 'tab:log',
  history: 'tab:history',
} as const;

/** The tabs that the add-on makes itself. */
export type MadeTab = keyof typeof MARKS;

/** The tab that the add-on made for that purpose, or null: by metadata, and by name and note where those were lost. */
export function findMadeTab(book: Spreadsheet, tab: MadeTab): Sheet | null {
  const found = book.createDeveloperMetadataFinder().withKey(TAB_KEY).withValue(tab).find();
  const bound = found.map((metadata) => metadata.getLocation().getSheet()).find((sheet) => sheet !== null);
  return bound ?? findMarkedTab(book, tab);
}

/** Every tab that the add-on made. */
export function findMadeTabs(book: Spreadsheet): Sheet[] {
  return (Object.keys(MARKS) as MadeTab[]).flatMap((tab) => findMadeTab(book, tab) ?? []);
}

/** The Settings or the Rules tab: the one that the add-on made, whatever its name is now, else one of that name. */
export function findInputTab(book: Spreadsheet, tab: 'settings' | 'rules'): Sheet | null {
  return findMadeTab(book, tab) ?? findNamedTab(book.getSheets(), tab);
}

function findMarkedTab(book: Spreadsheet, tab: MadeTab): Sheet | null {
  const titles = Object.values(TAB_TITLES[tab]);
  const isMarked = (sheet: Sheet) =>
    titles.some((title) => sheet.getName().startsWith(title)) &&
    keyInNote(sheet.getRange(1, 1).getNote()) === MARKS[tab];
  return book.getSheets().find(isMarked) ?? null;
}

/** The tab of that name in any language, or null. */
function findNamedTab(sheets: readonly Sheet[], tab: OwnTab): Sheet | null {
  const names = new Set(Object.values(TAB_TITLES[tab]).map(foldKey));
  return sheets.find((sheet) => names.has(foldKey(sheet.getName()))) ?? null;
}

/** A new tab at the end under a free name; the active sheet stays what it was. */
export function makeTab(book: Spreadsheet, tab: MadeTab, language: Language): Sheet {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(freeName(book, TAB_TITLES[tab][language]), book.getSheets().length);
  sheet.addDeveloperMetadata(TAB_KEY, tab, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.getRange(1, 1).setNote(`${messages(language).sheet.columnNote}\n${noteMarker(MARKS[tab])}`);
  book.setActiveSheet(active);
  return sheet;
}

function freeName(book: Spreadsheet, name: string): string {
  if (!book.getSheetByName(name)) return name;
  let number = 2;
  while (book.getSheetByName(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
