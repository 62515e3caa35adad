/**
 * "Check my data": says everything that is worth knowing of the data, without a rule. Nothing is written.
 */
import { checkData, IssueLog, type Language } from '../../core/index';
import { languageOfLocale } from '../../i18n/index';
import type { DataAnswer, DataRequest } from '../../protocol/data-check';
import { placeFinder } from '../sheets/finding-places';
import { findingsOf } from '../sheets/findings';
import { readOwnTabs } from '../sheets/own-tabs';
import { readWorkbook } from '../sheets/read-workbook';
import { runInput } from '../sheets/run-input';
import { TimeBudget } from '../sheets/time-budget';

/** Never throws for faulty data: the answer says what is wrong. */
export function checkDataInWorkbook(request: DataRequest): DataAnswer {
  const userLanguage = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [issues, time, timeZone] = [new IssueLog(), new TimeBudget(), book.getSpreadsheetTimeZone()];
  const tabs = readOwnTabs(book);
  const cells = readWorkbook({ tabs, request, userLanguage, timeZone, issues, time, everyColumn: true });
  if (!cells) return refusal(issues, userLanguage);
  const { language, tables, settings } = cells;
  const counts = checkData(runInput(cells, { book, request, timeZone, now: new Date(), issues }));
  const findings = findingsOf(issues.list(), placeFinder(tables, settings), language);
  return { ok: counts !== null && !issues.hasErrors, counts, findings };
}

/** Without the sheets no row has a place. */
function refusal(issues: IssueLog, language: Language): DataAnswer {
  return { ok: false, counts: null, findings: findingsOf(issues.list(), () => [], language) };
}
