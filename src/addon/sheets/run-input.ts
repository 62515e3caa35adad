/**
 * The cells of the workbook as core takes them, with the day that the run is about.
 */
import {
  dayInZone,
  parseIsoDate,
  type CheckInput,
  type ClassifyInput,
  type IssueLog,
  type Language,
  type SheetCells,
} from '../../core/index';
import type { ClassifyRequest } from '../../protocol';
import { keepsAnybody, segmentsBefore } from '../record/segments-before';
import { readState } from '../record/state-table';
import type { OwnTabs } from './own-tabs';
import { readWorkbook, type WorkbookCells } from './read-workbook';
import { TimeBudget } from './time-budget';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As core takes it; there is always a sheet of rules, if only that of the packs. */
export type RunInput = CheckInput & ClassifyInput & { readonly rules: SheetCells };

interface RunContext {
  readonly book: Spreadsheet;
  readonly request: Pick<ClassifyRequest, 'asOf'>;
  readonly timeZone: string;
  /** The instant of the run. */
  readonly now: Date;
  readonly issues: IssueLog;
}

/** The request's analysis date, else Settings', else the day of the run. */
export function runInput(cells: WorkbookCells, context: RunContext): RunInput {
  const { book, request, timeZone, now, issues } = context;
  const { settings, rules, cases, manual, language, tables, assignedBefore } = cells;
  const today = dayInZone(timeZone)(now.getTime());
  const requested = request.asOf === undefined ? null : parseIsoDate(request.asOf);
  const asOf = requested ?? settings.asOf ?? today;
  const locale = book.getSpreadsheetLocale();
  const given = { settings, rules, cases, manual, assignedBefore, language, issues };
  return { ...tables, ...given, asOf, today, timeZone, locale };
}

interface CheckContext {
  readonly tabs: OwnTabs;
  readonly userLanguage: Language;
  readonly issues: IssueLog;
  /** Every column of the customers is read, whoever names it. */
  readonly everyColumn?: boolean;
  /** Texts that name customers' columns, besides those of the tabs. */
  readonly alsoNamed?: readonly string[];
}

/** The input of a check or an explanation; null when something is wrong: the issues say what. */
export function readForCheck(
  request: ClassifyRequest,
  { tabs, issues, ...context }: CheckContext,
): RunInput | null {
  const { book } = tabs;
  const timeZone = book.getSpreadsheetTimeZone();
  const time = new TimeBudget();
  const cells = readWorkbook({ ...context, tabs, request, timeZone, issues, time, forCheck: true });
  if (!cells) return null;
  const input = runInput(cells, { book, request, timeZone, now: new Date(), issues });
  if (!keepsAnybody(cells.rules)) return input;
  return { ...input, segmentsBefore: segmentsBefore(readState(tabs), dayInZone(timeZone)) };
}
