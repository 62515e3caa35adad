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

/** Runs what a click started and shows how it ended: a toast when done, an alert that says what to mend when not. */
export function runCommand(command: () => ClassifyAnswer): void {
  const language = languageOfLocale(Session.getActiveUserLocale());
  const { menu, outcome } = messages(language);
  try {
    const answer = command();
    if (answer.ok) {
      SpreadsheetApp.getActiveSpreadsheet().toast(summarySentence(answer.report, language), menu.classify);
    } else showAlert(outcome.refused, errorsOf(answer));
  } catch (error) {
    // What Google refuses, it says in the user's own language.
    showAlert(outcome.failed, [error instanceof Error ? error.message : String(error)]);
    throw error;
  }
}

function errorsOf({ issues }: Extract<ClassifyAnswer, { ok: false }>): string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ message }) => `• ${message}`);
}

function showAlert(title: string, lines: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lines.join('\n\n'), ui.ButtonSet.OK);
}
