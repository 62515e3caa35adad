/**
 * CLASSIFY: a scheme's segments from ranges, computed in the cell. By the same core as a run, without a run's memory: nobody is
 * kept where the last run left them, and the tab Manual segments is not read. Nor are lines of orders and products, which are
 * no arguments, nor the look of cells: an id that is shown as 007 is the number 7.
 */
import {
  classifyColumn,
  dayInZone,
  invariant,
  IssueLog,
  readSettings,
  type Cell,
  type Language,
  type Settings,
  type SheetCells,
} from '../../core/index';
import { fill, languageOfLocale, messages, reportIssue } from '../../i18n/index';
import { overlayPacks, packRulesSheet } from '../sheets/read-workbook';
import {
  complaint,
  readAsOf,
  readRange,
  readRules,
  readSchemeName,
  type LiveArguments,
} from './classify-arguments';
import { packsNamed, schemeAliases } from './classify-packs';

/**
 * Shape: as many rows as the customers' range has, one column, the scheme's name beside the headers; without customers a header
 * row, then a row a customer of the orders, in the order of first sight: id and segment.
 * Empty: '' above the headers, and for customers without a segment, blank rows and rows that a run would skip.
 * Calls: four. Throws: a sentence in the user's language, with the row of the range; warnings do not stop it.
 */
export function classifyLive(given: LiveArguments): Cell[][] {
  const userLanguage = languageOfLocale(Session.getActiveUserLocale());
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [timeZone, locale] = [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()];
  const issues = new IssueLog();
  const customers = readRange(given.customers, 'customers', userLanguage);
  const orders = readRange(given.orders, 'orders', userLanguage);
  if (!customers && !orders) throw complaint('noTables', userLanguage);
  const dayOf = dayInZone(timeZone);
  const read = readHow(given, { userLanguage, dayOf, issues });
  const asOf = readAsOf(given.asOf, dayOf, userLanguage);
  const scheme = readSchemeName(given.scheme, userLanguage);
  stopAtErrors(issues, userLanguage);
  // Without a clock no date is suspicious: orders after the analysis date are left out, and that is all.
  const context = { asOf, today: Infinity, timeZone, locale, issues };
  const tables = { customers, orders, lines: null, products: null };
  const column = classifyColumn(
    { ...tables, ...read, ...context },
    scheme === null ? [] : schemeAliases(scheme),
  );
  if (!column) stopAtErrors(issues, userLanguage);
  invariant(column, 'what is refused is reported');
  if (column.rows === null) throw unknownScheme(scheme ?? '', column.schemes, userLanguage);
  return customers ? asLongAs(given.customers as Cell[][], column.rows) : column.rows;
}

interface HowContext {
  readonly userLanguage: Language;
  readonly dayOf: (ms: number) => number;
  readonly issues: IssueLog;
}

interface How {
  readonly rules: SheetCells;
  readonly settings: Settings;
  /** Of packs and of what is written: the settings', else the user's. */
  readonly language: Language;
}

/** Rules and settings, as a run takes them. Packs bring their own schemes. */
function readHow(given: LiveArguments, { userLanguage, dayOf, issues }: HowContext): How {
  const rules = readRules(given.rules, userLanguage);
  const base = readSettings(readRange(given.settings, 'settings', userLanguage), { dayOf, issues });
  const language = base.language ?? userLanguage;
  if (rules !== null && typeof rules !== 'string') return { rules, settings: base, language };
  const packs = packsNamed(rules, language, issues);
  const settings = overlayPacks(base, packs, { language, dayOf, issues });
  return { rules: { ...packRulesSheet(packs, language), name: 'rules' }, settings, language };
}

/** Throws: the first error with its place, and how many there are besides. */
function stopAtErrors(issues: IssueLog, language: Language): void {
  const [first, ...rest] = issues.list().filter(({ severity }) => severity === 'error');
  if (!first) return;
  const { message } = reportIssue(first, language);
  if (rest.length === 0) throw new Error(message);
  throw new Error(fill(messages(language).live.more, { message, more: rest.length }, language));
}

function unknownScheme(found: string, schemes: readonly string[], language: Language): Error {
  const { noScheme, noSchemes } = messages(language).live;
  if (schemes.length === 0) return new Error(noSchemes);
  return new Error(fill(noScheme, { found, known: schemes.join(', ') }, language));
}

/** Blank rows at the end of the range have a cell each, too. */
function asLongAs(range: readonly Cell[][], rows: Cell[][]): Cell[][] {
  while (rows.length < range.length) rows.push(['']);
  return rows;
}
