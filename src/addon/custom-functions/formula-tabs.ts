/**
 * The add-on's own tabs as formulas look for them: one at a time, by name and note first. Whether Google lets a formula read
 * developer metadata is not known, so they are asked only where names and notes give nothing, and may refuse.
 */
import { foldKey, TAB_TITLES } from '../../core/index';
import { keyInNote, TAB_KEY } from '../sheets/layout';
import { OWN_ID_KEY } from '../sheets/row-keys';
import type { InputTabKind, MadeTab, TabFinder } from '../sheets/own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Looked up when they are asked for, and once.
 * Calls: four a tab under its usual name; else ten, and one for each tab of the spreadsheet.
 */
export function formulaTabs(book: Spreadsheet): TabFinder {
  const found = new Map<MadeTab, Sheet | null>();
  const names = once(
    () => new Map(book.getSheets().map((sheet): [string, Sheet] => [sheet.getName(), sheet])),
  );
  const made = (tab: MadeTab): Sheet | null => {
    const known = found.get(tab);
    if (known !== undefined) return known;
    const sheet = usualTab(book, tab) ?? boundTab(book, tab) ?? markedTab(names(), tab);
    found.set(tab, sheet);
    return sheet;
  };
  const input = (tab: InputTabKind): Sheet | null =>
    usualTab(book, tab) ??
    boundTab(book, tab) ??
    titledTab(book, tab) ??
    markedTab(names(), tab) ??
    namedTab(names(), tab);
  return { book, made, input };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function titlesOf(tab: MadeTab): string[] {
  return [...new Set(Object.values(TAB_TITLES[tab]))];
}

/** The add-on notes on the first cell what the tab is; on that of the customers, that it is the column of their ids. */
function isMarked(sheet: Sheet, tab: MadeTab): boolean {
  const mark = tab === 'customers' ? OWN_ID_KEY : `tab:${tab}`;
  return keyInNote(sheet.getRange(1, 1).getNote()) === mark;
}

function usualTab(book: Spreadsheet, tab: MadeTab): Sheet | null {
  for (const title of titlesOf(tab)) {
    const sheet = book.getSheetByName(title);
    if (sheet && isMarked(sheet, tab)) return sheet;
  }
  return null;
}

/** 'Segments state 2', where the usual name was taken. */
function markedTab(sheets: ReadonlyMap<string, Sheet>, tab: MadeTab): Sheet | null {
  const titles = titlesOf(tab);
  for (const [name, sheet] of sheets) {
    const isNumbered = titles.some((title) => name !== title && name.startsWith(title));
    if (isNumbered && isMarked(sheet, tab)) return sheet;
  }
  return null;
}

function boundTab(book: Spreadsheet, tab: MadeTab): Sheet | null {
  try {
    const bound = book.createDeveloperMetadataFinder().withKey(TAB_KEY).withValue(tab).find();
    return bound.map((metadata) => metadata.getLocation().getSheet()).find((sheet) => sheet !== null) ?? null;
  } catch {
    return null;
  }
}

/** A marketer's own, under the very title. */
function titledTab(book: Spreadsheet, tab: InputTabKind): Sheet | null {
  const titled = titlesOf(tab).map((title) => book.getSheetByName(title));
  return titled.find((sheet) => sheet !== null) ?? null;
}

/** Under a title in other spelling. */
function namedTab(sheets: ReadonlyMap<string, Sheet>, tab: InputTabKind): Sheet | null {
  const titles = new Set(titlesOf(tab).map(foldKey));
  for (const [name, sheet] of sheets) if (titles.has(foldKey(name))) return sheet;
  return null;
}
