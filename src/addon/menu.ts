/**
 * The add-on's menu. Built in every authorization mode: nothing here may touch the spreadsheet.
 */
import { languageOfLocale, messages } from '../i18n/index';
import { repeatShort } from './steady/repeat-command';

/** Adds the menu in the user's language. What is done daily stands in the menu itself, the rest one step deeper. */
export function addMenu(): void {
  repeatShort(buildMenu);
}

function buildMenu(): void {
  const { menu, record, findings, fit, page, schedule } = messages(
    languageOfLocale(Session.getActiveUserLocale()),
  );
  const ui = SpreadsheetApp.getUi();
  const rules = ui
    .createMenu(menu.rules)
    .addItem(menu.setUp, 'setUp')
    .addItem(menu.checkRules, 'checkRules')
    .addItem(fit.menu, 'fitThresholds');
  ui.createAddonMenu()
    .addItem(page.open, 'openSidebar')
    .addItem(menu.classify, 'classifyCustomers')
    .addItem(record.undo, 'undoLastRun')
    .addItem(findings.menu, 'checkMyData')
    .addItem(schedule.menu, 'openSchedule')
    .addSubMenu(rules)
    .addItem(menu.removeEverything, 'removeEverything')
    .addToUi();
}
