/**
 * "Remove everything the add-on wrote": asked first, since it cannot be taken back from the menu.
 */
import { IssueLog, RUN_ISSUES, SETUP_ISSUES, type Language } from '../../core/index';
import { languageOfLocale, messages, reportIssues } from '../../i18n/index';
import type { RemovalAnswer, RemovalRequest } from '../../protocol';
import { isConfirmed } from '../ask';
import { withDocumentLock } from '../run-command';
import { dropSchedule } from './schedule';
import { removeOwn, type FoundOwn } from '../set-up/remove-own';

/** The user's own cells stay as they are. Refused without consent: nothing is changed then. */
export function removeEverythingWritten({ confirmed, lang }: RemovalRequest): RemovalAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  if (confirmed !== true) return refusal('setup.notConfirmed', language);
  const found: FoundOwn = { columns: new Set(), tabs: new Set() };
  const isDone = withDocumentLock(() => {
    dropSchedule();
    removeOwn(SpreadsheetApp.getActiveSpreadsheet(), found);
    SpreadsheetApp.flush();
    return true;
  });
  if (!isDone) return refusal('run.busy', language);
  return { ok: true, columns: found.columns.size, tabs: found.tabs.size };
}

/** Asks the user. Not while a lock is held: locks do not outlive the wait for an answer. */
export function isRemovalConfirmed(): boolean {
  const { removal } = messages(languageOfLocale(Session.getActiveUserLocale()));
  return isConfirmed(removal.question, removal.warning);
}

function refusal(code: 'setup.notConfirmed' | 'run.busy', language: Language): RemovalAnswer {
  const issues = new IssueLog();
  issues.add({ ...RUN_ISSUES, ...SETUP_ISSUES }, code);
  return { ok: false, issues: reportIssues(issues, language) };
}
