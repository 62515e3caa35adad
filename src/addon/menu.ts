/**
 * The add-on's menu. Built in every authorization mode: nothing here may touch the spreadsheet.
 */
import { languageOfLocale, messages } from '../i18n/index';

/** Adds the menu in the user's language. */
export function addMenu(): void {
  const { menu, record } = messages(languageOfLocale(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.classify, 'classifyCustomers')
    .addItem(menu.checkRules, 'checkRules')
    .addItem(record.undo, 'undoLastRun')
    .addItem(menu.setUp, 'setUp')
    .addItem(menu.removeEverything, 'removeEverything')
    .addToUi();
}
