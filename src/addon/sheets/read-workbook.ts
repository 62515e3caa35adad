/**
 * Reads what a run needs from the workbook: settings and rules, then the tables' columns that are mapped or that rules name.
 */
import {
  dayInZone,
  findSources,
  foldKey,
  mapSheet,
  neededColumns,
  parseFieldKey,
  readSettings,
  sheetFromGrid,
  RUN_ISSUES,
  SETUP_ISSUES,
  IssueLog,
  type Language,
  type Settings,
  type SheetCells,
  type TableKind,
} from '../../core/index';
import type { ClassifyRequest } from '../../protocol';
import { choosePacks, DEFAULT_PACKS, packRules, packSettings, type Pack } from '../../templates/index';
import { TAB_VERSION } from './migrations/index';
import { findInputTab, findMadeTabs } from './own-tabs';
import { findOwnColumns } from './own-columns';
import { withPaddedIds } from './padded-ids';
import { readColumns, readTop, readWhole, type SheetTop } from './read-sheet';
import { tabWords } from './tab-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ReadContext {
  readonly book: Spreadsheet;
  readonly request: ClassifyRequest;
  /** The language where neither the request nor Settings name one. */
  readonly userLanguage: Language;
  readonly timeZone: string;
  readonly issues: IssueLog;
}

export type Tables = Readonly<Record<TableKind, SheetCells | null>>;

export interface WorkbookCells {
  readonly settings: Settings;
  readonly language: Language;
  readonly rules: SheetCells;
  readonly tables: Tables;
  /** The sheet that holds the marketer's customers; null when they are known from orders alone. */
  readonly customersSheet: Sheet | null;
}

/** Null when something is wrong: the issues say what. Nothing is written. */
export function readWorkbook(context: ReadContext): WorkbookCells | null {
  const { book, request, issues } = context;
  const sheets = book.getSheets();
  const settingsTab = findInputTab(book, 'settings');
  const rulesTab = findInputTab(book, 'rules');
  const language = languageOf(context, settingsTab);
  const packs = packsOf(request, { hasRules: rulesTab !== null, issues });
  if (!packs) return null;
  const settings = readAllSettings(context, { settingsTab, packs, language });
  const rules =
    packs.length > 0 || !rulesTab ? packRulesSheet(packs, language) : readWhole(readTop(rulesTab));
  if (issues.hasErrors) return null;
  const own = [settingsTab, rulesTab, ...findMadeTabs(book)];
  const ownIds = new Set(own.map((sheet) => sheet?.getSheetId()));
  const others = sheets.filter((sheet) => !ownIds.has(sheet.getSheetId()));
  const tops = others.map((sheet) => withoutOwnColumns(readTop(sheet)));
  const tables = readTables({ tops, settings, rules, issues });
  return tables && { settings, language, rules, ...tables };
}

/** The language of a command without a request: Settings', else the user's. */
export function bookLanguage(book: Spreadsheet, userLanguage: Language): Language {
  const timeZone = book.getSpreadsheetTimeZone();
  return languageOf({ request: {}, userLanguage, timeZone }, findInputTab(book, 'settings'));
}

type LanguageContext = Pick<ReadContext, 'request' | 'userLanguage' | 'timeZone'>;

function languageOf(
  { request, userLanguage, timeZone }: LanguageContext,
  settingsTab: Sheet | null,
): Language {
  if (request.lang) return request.lang;
  if (!settingsTab) return userLanguage;
  return (
    readSettings(readWhole(readTop(settingsTab)), { dayOf: dayInZone(timeZone), issues: new IssueLog() })
      .language ?? userLanguage
  );
}

/** Empty: no packs means that the Rules tab holds. */
function packsOf(
  { packs: names }: ClassifyRequest,
  { hasRules, issues }: { hasRules: boolean; issues: IssueLog },
): readonly Pack[] | null {
  const wanted = names && names.length > 0 ? names : hasRules ? [] : DEFAULT_PACKS;
  const choice = choosePacks(wanted);
  if ('unknown' in choice) issues.add(RUN_ISSUES, 'run.unknownPack', {}, { pack: choice.unknown });
  else if ('conflict' in choice) {
    const [first, second] = choice.conflict;
    issues.add(RUN_ISSUES, 'run.packConflict', {}, { first, second, setting: choice.setting });
  } else {
    if (!hasRules && wanted === DEFAULT_PACKS) {
      issues.add(RUN_ISSUES, 'run.defaultPacks', {}, { packs: DEFAULT_PACKS.join(', ') });
    }
    return choice.packs;
  }
  return null;
}

interface SettingSources {
  readonly settingsTab: Sheet | null;
  readonly packs: readonly Pack[];
  readonly language: Language;
}

/** The tab's settings; packs bring their own schemes in place of the tab's; the request's map wins over both. */
function readAllSettings(context: ReadContext, { settingsTab, packs, language }: SettingSources): Settings {
  const { timeZone, issues, request } = context;
  const dayOf = dayInZone(timeZone);
  const base = settingsTab
    ? readSettings(readWhole(readTop(settingsTab)), { dayOf, issues })
    : readSettings(null, { dayOf, issues });
  if (settingsTab) reportNewer(settingsTab.getName(), base, issues);
  const withPacks = packs.length > 0 ? overlayPacks(base, packs, { language, dayOf, issues }) : base;
  const metricColumns = request.metrics ? 'all' : withPacks.metricColumns;
  const sources = { ...withPacks.sources, ...request.sources };
  return { ...withPacks, sources, map: requestedMap(withPacks, request, issues), metricColumns };
}

/** What a newer add-on wrote may mean something else than this one would read. */
function reportNewer(sheet: string, { version }: Settings, issues: IssueLog): void {
  if (version === null || version <= TAB_VERSION) return;
  issues.add(SETUP_ISSUES, 'setup.newer', { sheet }, { found: version, known: TAB_VERSION });
}

function overlayPacks(
  base: Settings,
  packs: readonly Pack[],
  { language, dayOf, issues }: { language: Language; dayOf: (ms: number) => number; issues: IssueLog },
): Settings {
  const grid = packSettings(packs, tabWords(language));
  return readSettings(sheetFromGrid('', grid), { dayOf, issues, base: { ...base, schemes: [] } });
}

function packRulesSheet(packs: readonly Pack[], language: Language): SheetCells {
  return sheetFromGrid(tabWords(language).rulesTab, packRules(packs, tabWords(language)));
}

function requestedMap(settings: Settings, { map = {} }: ClassifyRequest, issues: IssueLog): Settings['map'] {
  const merged = new Map(settings.map);
  for (const [field, header] of Object.entries(map)) {
    const key = parseFieldKey(field);
    if (key) merged.set(key, header);
    else issues.add(RUN_ISSUES, 'run.unknownField', {}, { field });
  }
  return merged;
}

/** Columns that the add-on wrote are no input: their headers are hidden from the search for columns. */
export function withoutOwnColumns(top: SheetTop): SheetTop {
  const own = new Set(findOwnColumns(top.sheet).values());
  if (own.size === 0) return top;
  return {
    ...top,
    top: top.top.map((cells) => cells.map((cell, index) => (own.has(index + 1) ? '' : cell))),
  };
}

interface TableContext {
  readonly tops: readonly SheetTop[];
  readonly settings: Settings;
  readonly rules: SheetCells;
  readonly issues: IssueLog;
}

function readTables({ tops, settings, rules, issues }: TableContext) {
  const sources = findSources(tops, settings, issues);
  if (!sources) return null;
  const read = (kind: TableKind): SheetCells | null => {
    const top = tops.find(({ name }) => name === sources[kind]);
    if (!top) return null;
    // A first look, only to know which columns to read: what is wrong with them is reported by the run.
    const mapping = mapSheet(kind, top, { settings, issues: new IssueLog() });
    if (!mapping) return readColumns(top, []);
    const extra = kind === 'customers' ? columnsNamedIn(rules, mapping.headers) : [];
    return withPaddedIds(readColumns(top, [...neededColumns(mapping), ...extra]), top, mapping);
  };
  const tables = {
    customers: read('customers'),
    orders: read('orders'),
    lines: read('lines'),
    products: read('products'),
  };
  const customersSheet = tops.find(({ name }) => name === sources.customers)?.sheet ?? null;
  return { tables, customersSheet };
}

/** Columns whose header stands anywhere in the rules: as a header, or inside a condition. */
function columnsNamedIn(rules: SheetCells, headers: readonly string[]): number[] {
  const texts = new Set<string>();
  for (let index = 0; index < rules.columnCount; index++) {
    const { rows, index: at } = rules.column(index);
    for (const row of rows)
      if (typeof row[at] === 'string' && row[at] !== '') texts.add(foldKey(row[at] as string));
  }
  const all = [...texts].join('\n');
  return headers.flatMap((header, index) =>
    foldKey(header) !== '' && all.includes(foldKey(header)) ? [index] : [],
  );
}
