/**
 * Every entry point that Google calls, one line each. What stands here is global in Apps Script; nothing runs at load.
 */
import type { ClassifyAnswer } from '../protocol';
import { classifyWorkbook } from './commands/classify-customers';
import { addMenu } from './menu';
import { runCommand } from './run-command';
import { parseRequest } from './sidebar-api';

/** Runs when a spreadsheet is opened: adds the menu, in every authorization mode. */
export function onOpen(): void {
  addMenu();
}

/** Runs when the add-on is installed from an open spreadsheet, which onOpen then does not see. */
export function onInstall(): void {
  addMenu();
}

/** The menu item "Classify customers". */
export function classifyCustomers(): void {
  runCommand(() => classifyWorkbook({}));
}

/** The same run for pages: JSON in, JSON out. */
export function classifyFromPage(request: unknown): ClassifyAnswer {
  return classifyWorkbook(parseRequest(request));
}
