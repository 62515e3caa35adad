/**
 * A row in the Run log for a scheduled run that did not classify.
 */
import { fill, languageOfLocale, messages } from '../../i18n/index';
import { stoppedRow } from '../record/run-log';
import { writeOwnTab } from '../record/write-own-tab';
import { withDocumentLock } from '../run-command';
import { readOwnTabs } from '../sheets/own-tabs';
import { bookLanguage } from '../sheets/read-workbook';
import { TimeBudget } from '../sheets/time-budget';
import type { KeptResult } from './kept-result';
import { reasonText } from './schedule-state';

/**
 * False where another run is writing now, or Google lets nothing be written: there is a later time. What a protection forbids is
 * kept elsewhere: the log is for people who read on, no reason to fail once more.
 */
export function logStoppedRun(result: KeptResult, waitMs?: number): boolean {
  try {
    return withDocumentLock(() => write(result), waitMs) ?? false;
  } catch {
    return false;
  }
}

function write(result: KeptResult): true {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = readOwnTabs(book);
  const language = bookLanguage(tabs, languageOfLocale(Session.getActiveUserLocale()));
  const { skipped, failed } = messages(language).schedule.logged;
  const reason = reasonText(result, language);
  const what = fill(result.outcome === 'skipped' ? skipped : failed, { reason });
  writeOwnTab(stoppedRow(tabs, { started: new Date(result.at), what }, language), {
    book,
    language,
    time: new TimeBudget(),
  });
  SpreadsheetApp.flush();
  return true;
}
