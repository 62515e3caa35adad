/**
 * Every entry point that Google calls, one line each. What stands here is global in Apps Script; nothing runs at load.
 */
import { removalSentence, setUpSentence } from '../i18n/index';
import type {
  CheckAnswer,
  ClassifyAnswer,
  ExplainAnswer,
  RemovalAnswer,
  SetUpAnswer,
  UndoAnswer,
} from '../protocol';
import { checkWorkbook } from './commands/check-rules';
import { classifyWorkbook } from './commands/classify-customers';
import { explainInWorkbook } from './commands/explain-customer';
import { isRemovalConfirmed, removeEverythingWritten } from './commands/remove-everything';
import { setUpWorkbook } from './commands/set-up';
import { undoRun } from './commands/undo-last-run';
import { addMenu } from './menu';
import { runCheck, runClick, runCommand } from './run-command';
import {
  parseCheckRequest,
  parseExplainRequest,
  parseRemovalRequest,
  parseRequest,
  parseSetUpRequest,
} from './sidebar-api';

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

/** The menu item "Undo the last run". */
export function undoLastRun(): void {
  runClick(undoRun, { title: ({ record }) => record.undo, done: ({ message }) => message });
}

/** The same for pages: JSON out. */
export function undoFromPage(): UndoAnswer {
  return undoRun();
}

/** The same run for pages: JSON in, JSON out. */
export function classifyFromPage(request: unknown): ClassifyAnswer {
  return classifyWorkbook(parseRequest(request));
}

/** The menu item "Check rules". */
export function checkRules(): void {
  runCheck(() => checkWorkbook({}));
}

/** The same for pages: JSON in, JSON out. */
export function checkFromPage(request: unknown): CheckAnswer {
  return checkWorkbook(parseCheckRequest(request));
}

/** Why a customer is in its segments, for pages: JSON in, JSON out. */
export function explainFromPage(request: unknown): ExplainAnswer {
  return explainInWorkbook(parseExplainRequest(request));
}

/** The menu item "Set up rules and settings". */
export function setUp(): void {
  runClick(() => setUpWorkbook({}), { title: ({ menu }) => menu.setUp, done: setUpSentence });
}

/** The same for pages: JSON in, JSON out. */
export function setUpFromPage(request: unknown): SetUpAnswer {
  return setUpWorkbook(parseSetUpRequest(request));
}

/** The menu item "Remove everything the add-on wrote": asks first. */
export function removeEverything(): void {
  const remove = () => removeEverythingWritten({ confirmed: true });
  if (isRemovalConfirmed())
    runClick(remove, { title: ({ menu }) => menu.removeEverything, done: removalSentence });
}

/** The same for pages, which ask themselves. */
export function removeEverythingFromPage(request: unknown): RemovalAnswer {
  return removeEverythingWritten(parseRemovalRequest(request));
}
