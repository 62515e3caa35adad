/**
 * The Settings tab for the few formulas that cannot do without it: a scheme that was renamed, a column of ids that is mapped.
 */
import { dayInZone, IssueLog, readSettings, type Settings } from '../../core/index';
import type { TabFinder } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';

/** What is wrong with them is a run's to say. Calls: eight, and those of looking for the tab. */
export function formulaSettings({ book, input }: TabFinder): Settings {
  const tab = input('settings');
  const issues = new IssueLog();
  return readSettings(tab && readTab(tab, issues), {
    dayOf: dayInZone(book.getSpreadsheetTimeZone()),
    issues,
  });
}
