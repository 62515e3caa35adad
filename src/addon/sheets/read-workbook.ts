/**
 * Reads what a run needs from the workbook: settings and rules, then the tables.
 */
import {
  dayInZone,
  parseFieldKey,
  readSettings,
  sheetFromGrid,
  RUN_ISSUES,
  SETUP_ISSUES,
  TAB_TITLES,
  IssueLog,
  type AssignedBefore,
  type Language,
  type Settings,
  type SheetCells,
} from '../../core/index';
import type { ClassifyRequest } from '../../protocol';
import { choosePacks, DEFAULT_PACKS, packRules, packSettings, type Pack } from '../../templates/index';
import { namesOwners, readAssignedOwners } from './assigned-owners';
import { withThresholds } from '../../templates/starters/index';
import { TAB_VERSION } from './migrations/index';
import { RunProgress } from '../progress';
import { besideSample } from './beside-sample';
import { withChoice } from './chosen-settings';
import type { InputTabKind, OwnTabs } from './own-tabs';
import { readTop } from './read-sheet';
import { readTab } from './read-tab';
import { readTables, type Tables } from './read-tables';
import { settingsMark } from './settings-mark';
import { tabWords } from './tab-words';
import type { TimeBudget, Work } from './time-budget';
import { withoutOwnColumns, type UserTop } from './user-top';

export interface ReadContext {
  readonly tabs: OwnTabs;
  readonly request: ClassifyRequest;
  /** The language where neither the request nor Settings name one. */
  readonly userLanguage: Language;
  readonly timeZone: string;
  readonly issues: IssueLog;
  readonly time: TimeBudget;
  /** Left out: nobody watches. */
  readonly progress?: RunProgress;
  /** Read in place of the tabs that stand there, where they are not null. */
  readonly drafted?: Readonly<Partial<Record<InputTabKind, SheetCells | null>>>;
  /** Rules are to be checked: there may be no customers, and the tab Rule tests is read. */
  readonly forCheck?: boolean;
  /** The data are to be checked: every column of the customers is read. */
  readonly everyColumn?: boolean;
  /** Texts that name columns of the customers that are to be read, besides those of the tabs. */
  readonly alsoNamed?: readonly string[];
}

export interface WorkbookCells {
  readonly settings: Settings;
  /** Of the Settings tab as it stands, whatever the request adds. */
  readonly settingsMark: string;
  readonly language: Language;
  readonly rules: SheetCells;
  readonly tables: Tables;
  /** The sheet that holds the marketer's customers; null when they are known from orders alone. */
  readonly customersTop: UserTop | null;
  /** The tab Rule tests; null where there is none, or nobody checks. */
  readonly cases: SheetCells | null;
  /** The tab Manual segments; null where there is none. */
  readonly manual: SheetCells | null;
  /** Whom an earlier run gave each customer to; undefined where there is none, or no rule names owners. */
  readonly assignedBefore: AssignedBefore | undefined;
  /** What reading all this was. */
  readonly work: Work;
}

/** Null when something is wrong: the issues say what. Nothing is written. */
export function readWorkbook(context: ReadContext): WorkbookCells | null {
  const { tabs, request, issues } = context;
  const settingsCells = readInput('settings', context);
  const language = languageOf(context, settingsCells);
  const packs = packsOf(request, { hasRules: hasRules(context), issues });
  if (!packs) return null;
  const settings = readAllSettings(context, { settingsCells, packs, language });
  const ownRules = packs.length > 0 ? null : readInput('rules', context);
  const rules = ownRules ?? packRulesSheet(packs, language);
  if (issues.hasErrors) return null;
  const cases = context.forCheck ? readInput('cases', context) : null;
  const manual = readInput('manual', context);
  const all = tabs.others.map((sheet) => withoutOwnColumns(readTop(sheet)));
  const tops = besideSample(
    all.filter((top) => !isLeftBlank(top, all)),
    settings,
  );
  const alsoNamed = sheetFromGrid('', [context.alsoNamed ?? []]);
  const naming = [rules, ...(cases ? [cases] : []), alsoNamed];
  const { progress = new RunProgress(null) } = context;
  const dealsOwners = !context.forCheck && namesOwners(rules);
  const tables = readTables({ ...context, tops, settings, naming, dealsOwners, progress });
  if (!tables) return null;
  const assignedBefore = dealsOwners ? readAssignedOwners(tables, { ...context, progress }) : undefined;
  if (issues.hasErrors) return null;
  const mark = settingsMark(settingsCells, context.timeZone);
  return { settings, settingsMark: mark, language, rules, cases, manual, assignedBefore, ...tables };
}

/** The language of a command without a request: Settings', else the user's. */
export function bookLanguage(tabs: OwnTabs, userLanguage: Language): Language {
  const timeZone = tabs.book.getSpreadsheetTimeZone();
  const settingsCells = readInput('settings', { tabs, issues: new IssueLog() });
  return languageOf({ request: {}, userLanguage, timeZone }, settingsCells);
}

/** The tab that a run was to fill with customers when it was cut off: it is nobody's table. */
function isLeftBlank({ name, rowCount }: UserTop, all: readonly UserTop[]): boolean {
  const isNamedSo = Object.values(TAB_TITLES.customers).some((title) => title === name);
  return rowCount === 0 && isNamedSo && all.some((other) => other.rowCount > 0);
}

type InputContext = Pick<ReadContext, 'tabs' | 'issues' | 'drafted'>;

function readInput(kind: InputTabKind, { tabs, issues, drafted = {} }: InputContext): SheetCells | null {
  const [draft, tab] = [drafted[kind], tabs.input(kind)];
  return draft ?? (tab && readTab(tab, issues));
}

function hasRules({ tabs, drafted = {} }: InputContext): boolean {
  return Boolean(drafted.rules) || tabs.input('rules') !== null;
}

type LanguageContext = Pick<ReadContext, 'request' | 'userLanguage' | 'timeZone'>;

function languageOf(
  { request, userLanguage, timeZone }: LanguageContext,
  settingsCells: SheetCells | null,
): Language {
  if (request.lang) return request.lang;
  if (!settingsCells) return userLanguage;
  const { language } = readSettings(settingsCells, { dayOf: dayInZone(timeZone), issues: new IssueLog() });
  return language ?? userLanguage;
}

/** Empty: no packs means that the Rules tab holds. */
function packsOf(
  { packs: names, thresholds }: ClassifyRequest,
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
    return withThresholds(choice.packs, thresholds);
  }
  return null;
}

interface SettingSources {
  readonly settingsCells: SheetCells | null;
  readonly packs: readonly Pack[];
  readonly language: Language;
}

/** The tab's settings; packs bring their own schemes in place of the tab's; the request's map wins over both. */
function readAllSettings(context: ReadContext, { settingsCells, packs, language }: SettingSources): Settings {
  const { timeZone, issues, request } = context;
  const dayOf = dayInZone(timeZone);
  const base = readSettings(settingsCells, { dayOf, issues });
  if (settingsCells) reportNewer(settingsCells.name, base, issues);
  const withPacks = packs.length > 0 ? overlayPacks(base, packs, { language, dayOf, issues }) : base;
  const metricColumns = request.metrics ? 'all' : withPacks.metricColumns;
  reportUnknownFields(request, issues);
  return { ...withChoice(withPacks, request), metricColumns };
}

/** What a newer add-on wrote may mean something else than this one would read. */
function reportNewer(sheet: string, { version }: Settings, issues: IssueLog): void {
  if (version === null || version <= TAB_VERSION) return;
  issues.add(SETUP_ISSUES, 'setup.newer', { sheet }, { found: version, known: TAB_VERSION });
}

/** The packs' schemes in place of those there are. */
export function overlayPacks(
  base: Settings,
  packs: readonly Pack[],
  { language, dayOf, issues }: { language: Language; dayOf: (ms: number) => number; issues: IssueLog },
): Settings {
  const grid = packSettings(packs, tabWords(language));
  return readSettings(sheetFromGrid('', grid), { dayOf, issues, base: { ...base, schemes: [] } });
}

/** The rows that packs would put into the Rules tab. */
export function packRulesSheet(packs: readonly Pack[], language: Language): SheetCells {
  return sheetFromGrid(tabWords(language).rulesTab, packRules(packs, tabWords(language)));
}

function reportUnknownFields({ map = {} }: ClassifyRequest, issues: IssueLog): void {
  for (const field of Object.keys(map))
    if (!parseFieldKey(field)) issues.add(RUN_ISSUES, 'run.unknownField', {}, { field });
}
