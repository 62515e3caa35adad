/**
 * Shows the sidebar: one file of the add-on's own, which asks for all data by itself.
 */
import { languageOfLocale, messages } from '../i18n/index';
import { repeatShort } from './steady/repeat-command';

/** Only where Google lets a page be shown: a click in an open spreadsheet. */
export function openPage(): void {
  repeatShort(() => show(HtmlService.createHtmlOutputFromFile('Sidebar')));
}

/** The same, beginning with the settings, among which the schedule stands. */
export function openPageAtSettings(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const html = page.replace('<body>', '<body data-tab="settings">');
  repeatShort(() => show(HtmlService.createHtmlOutput(html)));
}

function show(output: GoogleAppsScript.HTML.HtmlOutput): void {
  const { page } = messages(languageOfLocale(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi().showSidebar(output.setTitle(page.title));
}
