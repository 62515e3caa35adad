/**
 * Runs the page's examples as the add-on runs rules: the same reading, the same checks, the same tests of rules.
 */
import {
  checkSheets,
  dayInZone,
  invariant,
  IssueLog,
  parseIsoDate,
  readSettings,
  sheetFromGrid,
  TAB_TITLES,
  type Cell,
  type Issue,
  type Language,
  type RuleCheck,
} from '../../src/core/index';

export type Grid = readonly (readonly Cell[])[];

/** The tabs of an example; those left out are not there. */
export interface ExampleTabs {
  readonly customers?: Grid;
  readonly rules: Grid;
  readonly cases?: Grid;
  readonly settings?: Grid;
}

export interface ExampleRun {
  /** Null where an issue is an error. */
  readonly check: RuleCheck | null;
  readonly issues: readonly Issue[];
}

/** The analysis date of every example: what `today()` gives. */
export const AS_OF = '2026-06-30';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Checks the tabs, in the language in which they are written. */
export function checkGrids(tabs: ExampleTabs, language: Language): ExampleRun {
  const asOf = parseIsoDate(AS_OF);
  invariant(asOf !== null, 'the analysis date of the examples is a date');
  const issues = new IssueLog();
  const sheet = (name: keyof ExampleTabs) =>
    tabs[name] ? sheetFromGrid(TAB_TITLES[name][language], tabs[name]) : null;
  const settings = readSettings(sheet('settings'), { dayOf: dayInZone(TIME_ZONE), issues });
  const check = checkSheets({
    customers: sheet('customers'),
    orders: null,
    lines: null,
    products: null,
    rules: sheet('rules'),
    cases: sheet('cases'),
    settings,
    asOf,
    today: asOf,
    timeZone: TIME_ZONE,
    locale: language === 'vi' ? 'vi_VN' : 'en_US',
    language,
    issues,
  });
  return { check, issues: issues.list() };
}
