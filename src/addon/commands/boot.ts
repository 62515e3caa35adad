/**
 * All that the sidebar needs to draw itself, in one call. Reads a few small tabs and nothing of the user's sheets.
 */
import type { Language } from '../../core/index';
import { languageOfLocale, messages } from '../../i18n/index';
import type { BootAnswer } from '../../protocol/first-run';
import { readDraft } from '../first-run/draft';
import { findSampleTabs } from '../first-run/sample-tabs';
import { readLastRun } from '../record/read-last-run';
import { lastGoodRun, latestRuns } from '../record/run-log';
import { readOwnTabs } from '../sheets/own-tabs';
import { bookLanguage } from '../sheets/read-workbook';
import { settleScheduleState } from '../schedule/schedule-state';
import { readSummary } from '../summary/read-summary';

/** Put in by the build. */
declare const ADDON_VERSION: string;

/** The language is that of the Settings tab where it names one, else the user's. */
export function boot(): BootAnswer {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = readOwnTabs(book);
  const language: Language = bookLanguage(tabs, languageOfLocale(Session.getActiveUserLocale()));
  const runs = latestRuns(tabs.made('log'));
  const last = runs[0] ?? null;
  const timeZone = book.getSpreadsheetTimeZone();
  const isDone = last?.command === 'classify' && last.isComplete;
  const known = readLastRun(tabs);
  const lastStarted = isDone ? last.started : null;
  const { who } = messages(language).record;
  return {
    language,
    locale: book.getSpreadsheetLocale(),
    timeZone,
    version: ADDON_VERSION,
    hasRules: tabs.input('rules') !== null,
    hasSegments: tabs.made('state') !== null,
    hasSample: Object.keys(findSampleTabs(book)).length > 0,
    draft: readDraft(),
    lastRun: last && {
      at: last.started.toISOString(),
      by: who[last.by],
      rows: last.rows,
      moved: last.moved,
      isUndo: last.command === 'undo',
      canUndo: isDone && known !== null && known.undoable !== null,
    },
    schedule: settleScheduleState({ language, timeZone, lastGood: lastGoodRun(runs) }),
    summary: known && readSummary(tabs, known, { language, lastStarted }),
  };
}
