/**
 * Reads the workbook once, as a run does, for segments of as many past days as a page asks for.
 */
import { PAST_ISSUES, timeMachine, type IssueLog, type Language, type TimeMachine } from '../../core/index';
import type { RunProgress } from '../progress';
import type { OwnTabs } from '../sheets/own-tabs';
import { readWorkbook } from '../sheets/read-workbook';
import { runInput } from '../sheets/run-input';
import type { TimeBudget } from '../sheets/time-budget';

export interface MachineContext {
  readonly language: Language;
  readonly issues: IssueLog;
  readonly time: TimeBudget;
  readonly progress: RunProgress;
}

/** The machine, and whether runs of this workbook keep their history. */
export interface OpenMachine {
  readonly machine: TimeMachine;
  readonly keepsHistory: boolean;
}

/** Null when something is wrong: the issues say what. Issues: what a run would say, past.noOrders, past.sheetAsOfToday. */
export function openMachine(tabs: OwnTabs, context: MachineContext): OpenMachine | null {
  const { language, issues, time, progress } = context;
  const { book } = tabs;
  const timeZone = book.getSpreadsheetTimeZone();
  const request = { lang: language };
  const read = () =>
    readWorkbook({ tabs, request, userLanguage: language, timeZone, issues, time, progress });
  const cells = time.timeReading(read, (known) => known?.work ?? {});
  if (!cells) return null;
  progress.enter('computing');
  const machine = timeMachine(runInput(cells, { book, request: {}, timeZone, now: new Date(), issues }));
  if (!machine) return null;
  const names = machine.asOfToday;
  if (names.length > 0) issues.add(PAST_ISSUES, 'past.sheetAsOfToday', {}, { names: names.join(', ') });
  return { machine, keepsHistory: cells.settings.history };
}
