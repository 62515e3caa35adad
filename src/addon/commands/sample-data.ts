/**
 * "Try with sample data": puts the sample shop into tabs of its own, and takes it out again.
 */
import { IssueLog, RUN_ISSUES, type Language } from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { RemovalAnswer } from '../../protocol';
import type { SampleAnswer } from '../../protocol/first-run';
import { addSampleTabs, removeSampleTabs } from '../first-run/sample-tabs';
import { withDocumentLock } from '../run-command';
import { applyDraft } from '../set-up/apply-draft';
import { forgetSheets } from '../set-up/chosen-columns';
import { openTab, type InputTab } from '../set-up/input-tab';
import { readOwnTabs } from '../sheets/own-tabs';

interface Request {
  readonly lang?: Language;
}

/** Once: tabs that are there already are taken. */
export function addSample({ lang }: Request): SampleAnswer {
  const language = languageOf(lang);
  const sources = withDocumentLock(() => {
    const names = addSampleTabs(SpreadsheetApp.getActiveSpreadsheet(), language);
    SpreadsheetApp.flush();
    return names;
  });
  return sources ? { ok: true, sources } : busy(language);
}

/** With its segments, which stand in its tabs; Settings do not speak of them any more. */
export function removeSample({ lang }: Request): RemovalAnswer {
  const language = languageOf(lang);
  const found = new Set<string>();
  const isDone = withDocumentLock(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    removeSampleTabs(book, found);
    forgetInSettings(openTab(readOwnTabs(book), 'settings'), [...found], language);
    SpreadsheetApp.flush();
    return true;
  });
  return isDone ? { ok: true, columns: 0, tabs: found.size } : busy(language);
}

function forgetInSettings(
  { tab, sheet, draft, isMade }: InputTab,
  names: readonly string[],
  language: Language,
): void {
  if (!sheet || !draft || names.length === 0) return;
  forgetSheets(draft, names);
  const looks = { dropDowns: [], boxes: [], nameNotes: new Map<number, string>() };
  if (draft.changes.length > 0) applyDraft({ tab, sheet, isMade, draft, language, ...looks }, []);
}

function languageOf(lang: Language | undefined): Language {
  return lang ?? languageOfLocale(Session.getActiveUserLocale());
}

function busy(language: Language) {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false as const, issues: reportIssues(issues, language) };
}
