/**
 * The one error boundary of clicks: takes the lock, runs, and says what happened in the user's language.
 */
import type { Language } from '../core/index';
import type { CheckAnswer, ClassifyAnswer } from '../protocol';
import {
  checkSentence,
  fill,
  findingLines,
  languageOfLocale,
  messages,
  summarySentence,
} from '../i18n/index';

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

/** Runs a classification that a click started: see runClick. */
export function runCommand(command: () => ClassifyAnswer): void {
  runClick(command, {
    title: ({ menu }) => menu.classify,
    done: ({ report }, language) => summarySentence(report, language),
  });
}

type Refused = Extract<ClassifyAnswer, { ok: false }>;

/** What the toast says when a command is done. */
interface Outcome<D> {
  title(texts: ReturnType<typeof messages>): string;
  done(answer: D, language: Language): string;
}

/** Runs what a click started and shows how it ended: a toast when done, an alert that says what to mend when not. */
export function runClick<D extends { readonly ok: true }>(
  command: () => D | Refused,
  show: Outcome<D>,
): void {
  const language = languageOfLocale(Session.getActiveUserLocale());
  const texts = messages(language);
  guarded(language, () => {
    const answer = command();
    if (answer.ok) showToast(show.title(texts), show.done(answer, language));
    else showAlert(texts.outcome.refused, errorsOf(answer));
  });
}

/** An alert has no scroll bar; the tab Rules says the rest. */
const FINDINGS_SHOWN = 8;

/** Checks that a click started: an alert where there is anything to read, else a toast. */
export function runCheck(check: () => CheckAnswer): void {
  const language = languageOfLocale(Session.getActiveUserLocale());
  const { menu, check: words } = messages(language);
  guarded(language, () => {
    const answer = check();
    const findings = findingLines(answer);
    const rest = findings.splice(FINDINGS_SHOWN).length;
    if (rest > 0) findings.push(fill(words.more, { count: rest }));
    if (findings.length === 0) showToast(menu.checkRules, checkSentence(answer, language));
    else showAlert(checkSentence(answer, language), findings);
  });
}

/** Says what Google refused, in the user's own language, and lets it through to the log. */
function guarded(language: Language, run: () => void): void {
  try {
    run();
  } catch (error) {
    showAlert(messages(language).outcome.failed, [error instanceof Error ? error.message : String(error)]);
    throw error;
  }
}

function errorsOf({ issues }: Refused): string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ message }) => `• ${message}`);
}

function showToast(title: string, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
}

function showAlert(title: string, lines: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lines.join('\n\n'), ui.ButtonSet.OK);
}
