/**
 * Why rows were skipped, from the tab Data findings: it says so in the language of whoever ran.
 */
import { cellText, type Cell } from '../../core/index';
import { messages } from '../../i18n/index';
import type { SkippedRows } from '../../protocol/summary';
import { bodyOf } from '../record/tab-body';
import type { OwnTabs } from '../sheets/own-tabs';

/** [severity, found, count, sheet, column, places, done] */
const WIDTH = 7;

/** The most rows first. Empty: no tab, or nothing in it that is about skipped rows. Calls: three. */
export function readSkippedRows(tabs: OwnTabs): SkippedRows[] {
  const words = new Set((['en', 'vi'] as const).map((language) => messages(language).findings.done.skipped));
  const rows = bodyOf(tabs.made('findings'), WIDTH).filter((row) => words.has(cellText(row[WIDTH - 1])));
  return rows.map(skippedRow).sort((a, b) => b.count - a.count);
}

function skippedRow([, found, count, sheet]: readonly Cell[]): SkippedRows {
  return { text: cellText(found), sheet: cellText(sheet), count: typeof count === 'number' ? count : 0 };
}
