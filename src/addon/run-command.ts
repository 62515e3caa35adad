/**
 * The one error boundary of clicks: takes the lock, runs, and says what happened in the user's language.
 */
import { TAB_TITLES, type Language } from '../core/index';
import { faultKind, textOf } from './steady/fault-kinds';
import { repeatCommand } from './steady/repeat-command';
import type { CheckAnswer, ClassifyAnswer } from '../protocol';
import type { DataAnswer } from '../protocol/data-check';
import {
  checkSentence,
  dataSentence,
  fill,
  findingLines,
  languageOfLocale,
  messages,
  summarySentence,
} from '../i18n/index';

const LOCK_WAIT_MS = 10000;

/**
 * Runs alone in this document. Null when another run holds the lock. Where Google fails for a moment it is run again: it must
 * keep nothing from one time to the next but when it was started, and what its answer is to tell of all of them.
 */
export function withDocumentLock<T>(run: (started: Date) => T, waitMs = LOCK_WAIT_MS): T | null {
  const lock = LockService.getDocumentLock();
  if (lock && !isTaken(lock, waitMs)) return null;
  try {
    return repeatCommand(run);
  } finally {
    if (lock) giveBack(lock);
  }
}

type Lock = GoogleAppsScript.Lock.Lock;

/** Whether the lock is ours now. Where Google cannot tell because too many ask, somebody else has it. */
export function isTaken(lock: Lock, waitMs: number): boolean {
  try {
    return lock.tryLock(waitMs);
  } catch (error) {
    if (faultKind(error) === 'lock') return false;
    throw error;
  }
}

/** What the command came to stands by then, and Google takes the lock back itself when the execution ends. */
export function giveBack(lock: Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
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
    else showAlert(texts.outcome.refused, atMost(errorsOf(answer), texts.outcome.more));
  });
}

/** An alert has no scroll bar; the tabs say the rest. */
const FINDINGS_SHOWN = 8;

/** Checks of the rules that a click started. */
export function runCheck(check: () => CheckAnswer): void {
  runLook(check, {
    title: ({ menu }) => menu.checkRules,
    sentence: checkSentence,
    lines: findingLines,
    more: ({ check: { more } }) => more,
  });
}

/** Checks of the data that a click started. What is only good to know is no reason to stop anybody. */
export function runDataCheck(check: () => DataAnswer): void {
  runLook(check, {
    title: ({ findings }) => findings.menu,
    sentence: dataSentence,
    lines: ({ findings }) =>
      findings.filter(({ severity }) => severity !== 'info').map(({ message }) => `• ${message}`),
    more: ({ findings }, language) => fill(findings.more, { tab: TAB_TITLES.findings[language] }),
  });
}

/** What a look at the workbook shows. */
interface Shown<A> {
  title(texts: ReturnType<typeof messages>): string;
  sentence(answer: A, language: Language): string;
  lines(answer: A): string[];
  /** Where the lines are that an alert has no room for; `{count}` of them. */
  more(texts: ReturnType<typeof messages>, language: Language): string;
}

/** An alert where there is anything to read, else a toast. */
function runLook<A>(look: () => A, show: Shown<A>): void {
  const language = languageOfLocale(Session.getActiveUserLocale());
  const texts = messages(language);
  guarded(language, () => {
    const answer = look();
    const lines = atMost(show.lines(answer), show.more(texts, language));
    if (lines.length === 0) showToast(show.title(texts), show.sentence(answer, language));
    else showAlert(show.sentence(answer, language), lines);
  });
}

/** Says what Google refused, and in the user's own language what to do about it; lets it through to the log. */
function guarded(language: Language, run: () => void): void {
  try {
    run();
  } catch (error) {
    const { failed, failures } = messages(language).outcome;
    const hint = Object.entries(failures).find(([kind]) => kind === faultKind(error))?.[1];
    showAlert(failed, [...(hint ? [hint] : []), textOf(error)]);
    throw error;
  }
}

function errorsOf({ issues }: Refused): string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ message }) => `• ${message}`);
}

/** The first lines, and how many there are besides. */
function atMost(lines: readonly string[], more: string): string[] {
  const rest = lines.length - FINDINGS_SHOWN;
  return rest > 0 ? [...lines.slice(0, FINDINGS_SHOWN), fill(more, { count: rest })] : [...lines];
}

function showToast(title: string, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
}

function showAlert(title: string, lines: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lines.join('\n\n'), ui.ButtonSet.OK);
}
