/**
 * Every entry point that Google calls, one line each. What stands here is global in Apps Script; nothing runs at load.
 */
import { fitSentence, removalSentence, setUpSentence } from '../i18n/index';
import type {
  CheckAnswer,
  ClassifyAnswer,
  ExplainAnswer,
  FitAnswer,
  RemovalAnswer,
  SetUpAnswer,
  UndoAnswer,
} from '../protocol';
import type { DataAnswer } from '../protocol/data-check';
import type {
  BootAnswer,
  ColumnsAnswer,
  PacksAnswer,
  ProgressAnswer,
  SampleAnswer,
} from '../protocol/first-run';
import type { ShowAllAnswer, ShowAnswer } from '../protocol/show-customers';
import { applyFirstRun } from './commands/apply-first-run';
import { boot } from './commands/boot';
import { checkDataInWorkbook } from './commands/check-data';
import { checkWorkbook } from './commands/check-rules';
import { classifyWorkbook } from './commands/classify-customers';
import { explainInWorkbook } from './commands/explain-customer';
import { guessColumns } from './commands/guess-columns';
import { offerPacks } from './commands/offer-packs';
import { fitByQuestions } from './commands/fit-click';
import { fitWorkbook } from './commands/fit-thresholds';
import { isRemovalConfirmed, removeEverythingWritten } from './commands/remove-everything';
import { addSample, removeSample } from './commands/sample-data';
import { setUpWorkbook } from './commands/set-up';
import { showAllCustomers, showCustomers } from './commands/show-customers';
import { undoRun } from './commands/undo-last-run';
import { keepDraft } from './first-run/draft';
import { parseChoice, parseDraft, parseFirstRun, parseLanguage, parseRun } from './first-run/parse-requests';
import { addMenu } from './menu';
import { openPage } from './open-page';
import { cancelRun, readProgress } from './progress';
import { runCheck, runDataCheck, runClick, runCommand } from './run-command';
import {
  parseCheckRequest,
  parseDataRequest,
  parseExplainRequest,
  parseFitRequest,
  parseRemovalRequest,
  parseRequest,
  parseSetUpRequest,
  parseShowRequest,
} from './sidebar-api';

/** Runs when a spreadsheet is opened: adds the menu, in every authorization mode. */
export function onOpen(): void {
  addMenu();
}

/** Runs when the add-on is installed from an open spreadsheet, which onOpen then does not see. */
export function onInstall(): void {
  addMenu();
}

/** The menu item "Open the sidebar". */
export function openSidebar(): void {
  openPage();
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

/** The menu item "Check my data". */
export function checkMyData(): void {
  runDataCheck(() => checkDataInWorkbook({}));
}

/** The same for pages: JSON in, JSON out. */
export function doctorFromPage(request: unknown): DataAnswer {
  return checkDataInWorkbook(parseDataRequest(request));
}

/** Why a customer is in its segments, for pages: JSON in, JSON out. */
export function explainFromPage(request: unknown): ExplainAnswer {
  return explainInWorkbook(parseExplainRequest(request));
}

/** The menu item "Fit thresholds to my data": asks before it writes. */
export function fitThresholds(): void {
  runClick(fitByQuestions, { title: ({ fit }) => fit.menu, done: fitSentence });
}

/** The same for pages, which ask themselves: JSON in, JSON out. */
export function fitFromPage(request: unknown): FitAnswer {
  return fitWorkbook(parseFitRequest(request));
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

/** Shows the customers of a segment in the sheet, for pages: JSON in, JSON out. */
export function showCustomersFromPage(request: unknown): ShowAnswer {
  return showCustomers(parseShowRequest(request));
}

/** Shows all of them again. */
export function showAllFromPage(request: unknown): ShowAllAnswer {
  return showAllCustomers(parseLanguage(request));
}

/** All that the sidebar needs to draw itself. */
export function bootFromPage(): BootAnswer {
  return boot();
}

/** Which sheets and columns a run would take. */
export function columnsFromPage(request: unknown): ColumnsAnswer {
  return guessColumns(parseChoice(request));
}

/** The rule packs to pick from. */
export function packsFromPage(request: unknown): PacksAnswer {
  return offerPacks(parseChoice(request));
}

/** The last step of the first run. */
export function applyFirstRunFromPage(request: unknown): ClassifyAnswer {
  return applyFirstRun(parseFirstRun(request));
}

/** How far a run is. */
export function progressFromPage(request: unknown): ProgressAnswer {
  return { progress: readProgress(parseRun(request)) };
}

/** Ends a run that has not written yet. */
export function cancelFromPage(request: unknown): object {
  cancelRun(parseRun(request));
  return {};
}

/** Keeps where the person is in the first run, or forgets it. */
export function draftFromPage(request: unknown): object {
  keepDraft(parseDraft(request));
  return {};
}

/** Adds the sample shop in tabs of its own. */
export function sampleFromPage(request: unknown): SampleAnswer {
  return addSample(parseLanguage(request));
}

/** Takes the sample shop out again. */
export function removeSampleFromPage(request: unknown): RemovalAnswer {
  return removeSample(parseLanguage(request));
}
