/**
 * The add-on's own tabs: found by developer metadata, by name where a marketer may have made them, created when missing.
 */
import { foldKey, TAB_TITLES, type Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { keyInNote, noteMarker, TAB_KEY } from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the note on the first cell of a made tab is marked with; on a customers tab that is the id column's own marker. */
const MARKS = {
  customers: 'customer:customerId',
  summary: 'tab:summary',
  findings: 'tab:findings',
  shown: 'tab:shown',
  settings: 'tab:settings',
  rules: 'tab:rules',
  cases: 'tab:cases',
  manual: 'tab:manual',
  state: 'tab:state',
  rulesSnapshot: 'tab:rulesSnapshot',
  log: 'tab:log',
  history: 'tab:history',
  sizes: 'tab:sizes',
} as const;

/** The tabs that the add-on makes itself. */
export type MadeTab = keyof typeof MARKS;
/** Those that a marketer may make. */
export type InputTabKind = 'settings' | 'rules' | 'cases' | 'manual';

/** Tabs by their purpose, for whoever needs no more. */
export type TabFinder = Pick<OwnTabs, 'book' | 'made' | 'input'>;
/** Those that the add-on makes itself. */
export type MadeTabs = Pick<OwnTabs, 'made'>;

const INPUT_TABS: readonly InputTabKind[] = ['settings', 'rules', 'cases', 'manual'];

/** Which tab is whose, as it stood when a command began: looked up once, and asked by whoever needs a tab. */
export interface OwnTabs {
  readonly book: Spreadsheet;
  /** The tab that the add-on made for that purpose, or null: by metadata, and by name and note where those were lost. */
  made(tab: MadeTab): Sheet | null;
  /** Every tab that the add-on made. */
  readonly all: readonly Sheet[];
  /** The Settings, Rules, Rule tests or Manual segments tab: the one that the add-on made, whatever its name is now, else one of that name. */
  input(tab: InputTabKind): Sheet | null;
  /** Tabs that are none of these, in their order. */
  readonly others: readonly Sheet[];
}

/** Calls: five, one for each tab of the spreadsheet, four for each of the add-on's. */
export function readOwnTabs(book: Spreadsheet): OwnTabs {
  const names = new Map(book.getSheets().map((sheet): [string, Sheet] => [sheet.getName(), sheet]));
  const made = boundTabs(book);
  const tabs = Object.keys(MARKS) as MadeTab[];
  for (const tab of tabs) {
    const marked = made.has(tab) ? null : findMarkedTab(names, tab);
    if (marked) made.set(tab, marked);
  }
  const all = tabs.flatMap((tab) => made.get(tab) ?? []);
  const input = (tab: InputTabKind) => made.get(tab) ?? findNamedTab(names, tab);
  // Names tell tabs apart as well as ids do, and are known already.
  const own = new Set([...all, ...INPUT_TABS.map(input)].map((sheet) => sheet?.getName()));
  const others = [...names].flatMap(([name, sheet]) => (own.has(name) ? [] : [sheet]));
  return { book, made: (tab) => made.get(tab) ?? null, all, input, others };
}

/** Of several tabs that are bound to one purpose the first counts. */
function boundTabs(book: Spreadsheet): Map<string, Sheet> {
  const bound = new Map<string, Sheet>();
  for (const metadata of book.createDeveloperMetadataFinder().withKey(TAB_KEY).find()) {
    const [tab, sheet] = [metadata.getValue(), metadata.getLocation().getSheet()];
    if (tab !== null && sheet && !bound.has(tab)) bound.set(tab, sheet);
  }
  return bound;
}

/** One tab as the live spreadsheet has it: for tabs that may have been made or deleted since the command began. */
export function findMadeTab(book: Spreadsheet, tab: MadeTab): Sheet | null {
  const found = book.createDeveloperMetadataFinder().withKey(TAB_KEY).withValue(tab).find();
  const bound = found.map((metadata) => metadata.getLocation().getSheet()).find((sheet) => sheet !== null);
  return bound ?? readOwnTabs(book).made(tab);
}

type SheetsByName = ReadonlyMap<string, Sheet>;

function findMarkedTab(sheets: SheetsByName, tab: MadeTab): Sheet | null {
  const titles = Object.values(TAB_TITLES[tab]);
  for (const [name, sheet] of sheets) {
    const isNamed = titles.some((title) => name.startsWith(title));
    if (isNamed && keyInNote(sheet.getRange(1, 1).getNote()) === MARKS[tab]) return sheet;
  }
  return null;
}

/** The tab of that name in any language, or null. */
function findNamedTab(sheets: SheetsByName, tab: InputTabKind): Sheet | null {
  const names = new Set(Object.values(TAB_TITLES[tab]).map(foldKey));
  for (const [name, sheet] of sheets) if (names.has(foldKey(name))) return sheet;
  return null;
}

/** A new tab at the end under a free name; the active sheet stays what it was. It is to be marked when it looks as it is to. */
export function makeTab(book: Spreadsheet, tab: MadeTab, language: Language): Sheet {
  const left = findBlankTab(book, tab);
  if (left) {
    bindTab(left, tab);
    return left;
  }
  const active = book.getActiveSheet();
  try {
    const sheet = book.insertSheet(freeName(book, TAB_TITLES[tab][language]), book.getSheets().length);
    bindTab(sheet, tab);
    return sheet;
  } finally {
    book.setActiveSheet(active);
  }
}

/** The same, marked at once. */
export function makeMarkedTab(book: Spreadsheet, tab: MadeTab, language: Language): Sheet {
  const sheet = makeTab(book, tab, language);
  markTab(sheet, tab, language);
  return sheet;
}

/** A blank one that bears the title in any language: see findLeftBlank. */
function findBlankTab(book: Spreadsheet, tab: MadeTab): Sheet | null {
  for (const title of Object.values(TAB_TITLES[tab])) {
    const left = findLeftBlank(book, title);
    if (left) return left;
  }
  return null;
}

/** Whether makeTab would take this tab in place of a new one. Calls: two where anything stands on it. */
export function isBlankTab(sheet: Sheet, tab: MadeTab): boolean {
  return Object.values(TAB_TITLES[tab]).includes(sheet.getName()) && isBlank(sheet);
}

/**
 * Made by a command that was cut off before it could bind it, or by somebody who has put nothing on it: nobody loses anything
 * when it is filled. Null: there is none.
 */
export function findLeftBlank(book: Spreadsheet, title: string): Sheet | null {
  const sheet = book.getSheetByName(title);
  return sheet && isBlank(sheet) ? sheet : null;
}

function isBlank(sheet: Sheet): boolean {
  if (sheet.getLastRow() > 0 || sheet.getRange(1, 1).getNote() !== '') return false;
  if (sheet.createDeveloperMetadataFinder().find().length > 0) return false;
  // A formula may show nothing.
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const holds = (cells: string[][]) => cells.some((row) => row.some((text) => text !== ''));
  return !holds(all.getFormulas()) && !holds(all.getNotes()) && sheet.getCharts().length === 0;
}

/** Puts the mark on a made tab by which it is known where its binding is lost. */
export function markTab(sheet: Sheet, tab: MadeTab, language: Language): void {
  sheet.getRange(1, 1).setNote(`${messages(language).sheet.columnNote}\n${noteMarker(MARKS[tab])}`);
}

/** Whether it was marked: else a command was cut off while it made it, or somebody took the note off. */
export function isTabDressed(sheet: Sheet, tab: MadeTab): boolean {
  return keyInNote(sheet.getRange(1, 1).getNote()) === MARKS[tab];
}

/** Binds a tab to its purpose, so that renaming it loses nothing. */
export function bindTab(sheet: Sheet, tab: MadeTab): void {
  sheet.addDeveloperMetadata(TAB_KEY, tab, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The name, with a number behind it where a tab has it already. */
export function freeName(book: Spreadsheet, name: string): string {
  if (!book.getSheetByName(name)) return name;
  let number = 2;
  while (book.getSheetByName(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
