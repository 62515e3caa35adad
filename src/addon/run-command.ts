/**
 * The one error boundary of clicks: takes the lock, runs, and says what happened in the user's language.
 */
import type { ClassifyAnswer } from '../protocol';
import { languageOfLocale, messages, summarySentence } from '../i18n/index';

const LOCK_WAIT_MS = 10000;

/** Runs alone in this document. Null when another run holds the lock. */
export function withDocumentLock<T>(run: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_WAIT_MS)) return null;
  try {
    return run();
  } finally {
    lock?.releaseLock();
  }
}

/** Shows the outcome of a run that a click started: a toast when done, an alert that says what to mend when refused. */
export function showOutcome(answer: ClassifyAnswer): void {
  const language = languageOfLocale(Session.getActiveUserLocale());
  const text = messages(language);
  if (answer.ok) {
    SpreadsheetApp.getActiveSpreadsheet().toast(summarySentence(answer.report, language), text.menu.classify);
    return;
  }
  const errors = answer.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => `• ${message}`);
  const ui = SpreadsheetApp.getUi();
  ui.alert(text.outcome.refused, errors.join('\n\n'), ui.ButtonSet.OK);
}
