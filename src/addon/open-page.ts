/**
 * Shows the sidebar: one file of the add-on's own, which asks for all data by itself.
 */
import { languageOfLocale, messages } from '../i18n/index';

/** Only where Google lets a page be shown: a click in an open spreadsheet. */
export function openPage(): void {
  const { page } = messages(languageOfLocale(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(page.title));
}
