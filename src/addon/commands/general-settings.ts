/**
 * What Settings say of the whole workbook, for the page that changes it. Nothing is written.
 */
import { dayInZone, formatIsoDate, IssueLog, readSettings } from '../../core/index';
import type { SettingsAnswer } from '../../protocol/settings';
import { readOwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';

/** Faults of single settings are a run's to report: here they say nothing. */
export function generalSettings(): SettingsAnswer {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tab = readOwnTabs(book).input('settings');
  const issues = new IssueLog();
  const dayOf = dayInZone(book.getSpreadsheetTimeZone());
  const { language, history, asOf } = readSettings(tab && readTab(tab, issues), { dayOf, issues });
  const sheet = tab?.getName() ?? null;
  return { ok: true, language, history, asOf: asOf === null ? null : formatIsoDate(asOf), sheet };
}
