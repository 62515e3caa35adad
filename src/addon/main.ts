/**
 * Every entry point that Google calls, one line each. What stands here is global in Apps Script; nothing runs at load.
 */
import { fitSentence, removalSentence, setUpSentence } from '../i18n/index';
import type {
  CheckAnswer,
  ClassifyAnswer,
  FitAnswer,
  RemovalAnswer,
  SetUpAnswer,
  UndoAnswer,
} from '../protocol';
import type { CrossingAnswer } from '../protocol/crossing';
import type { DataAnswer } from '../protocol/data-check';
import type { GoToAnswer } from '../protocol/go-to';
import type { CountAnswer, RuleNamesAnswer, SetRuleCellAnswer, WhatIfAnswer } from '../protocol/rule-trials';
import type {
  BootAnswer,
  ColumnsAnswer,
  FirstRunAnswer,
  PacksAnswer,
  ProgressAnswer,
  SampleAnswer,
} from '../protocol/first-run';
import type { ExplainAnswer, SelectedAnswer } from '../protocol/explain';
import type { ManualAnswer, ManualListAnswer } from '../protocol/manual';
import type { SettingsAnswer } from '../protocol/settings';
import type { ShowAllAnswer, ShowAnswer } from '../protocol/show-customers';
import type { StaleAnswer } from '../protocol/summary';
import type { BackfillAnswer, PastAnswer, TrendsAnswer } from '../protocol/trends';
import { applyFirstRun } from './commands/apply-first-run';
import { backfillSizes } from './commands/backfill-sizes';
import { boot } from './commands/boot';
import { checkDataInWorkbook } from './commands/check-data';
import { checkWorkbook } from './commands/check-rules';
import { classifyWorkbook } from './commands/classify-customers';
import { crossSchemes } from './commands/cross-schemes';
import { explainInWorkbook } from './commands/explain-customer';
import { goTo } from './commands/go-to';
import { generalSettings } from './commands/general-settings';
import { guessColumns } from './commands/guess-columns';
import { lookBack } from './commands/look-back';
import { lookForChanges } from './commands/look-for-changes';
import { listManual, removeManual, setManual } from './commands/manual-segments';
import { offerPacks } from './commands/offer-packs';
import { fitByQuestions } from './commands/fit-click';
import { fitWorkbook } from './commands/fit-thresholds';
import { isRemovalConfirmed, removeEverythingWritten } from './commands/remove-everything';
import { addSample, removeSample } from './commands/sample-data';
import { selectedCustomer } from './commands/selected-customer';
import { setUpWorkbook } from './commands/set-up';
import { showAllCustomers, showCustomers } from './commands/show-customers';
import { showMoved } from './commands/show-moved';
import { showScored } from './commands/show-scored';
import { trends } from './commands/trends';
import { countInWorkbook, listRuleNames } from './commands/try-condition';
import { undoRun } from './commands/undo-last-run';
import { setRuleCell, whatIfInWorkbook } from './commands/what-if';
import { keepDraft } from './first-run/draft';
import { parseChoice, parseDraft, parseFirstRun, parseLanguage, parseRun } from './first-run/parse-requests';
import { addMenu } from './menu';
import { openPage } from './open-page';
import {
  parseBackfillRequest,
  parsePastRequest,
  parseShowMovedRequest,
  parseTrendsRequest,
} from './past/parse-requests';
import { cancelRun, readProgress } from './progress';
import {
  parseCount,
  parseGoTo,
  parseRuleCheck,
  parseRuleNames,
  parseSetRuleCell,
  parseWhatIf,
} from './rule-requests';
import { runCheck, runDataCheck, runClick, runCommand } from './run-command';
import {
  parseCrossingRequest,
  parseDataRequest,
  parseExplainRequest,
  parseFitRequest,
  parseManualListRequest,
  parseRemovalRequest,
  parseRemoveManualRequest,
  parseRequest,
  parseSetManualRequest,
  parseSetUpRequest,
  parseShowRequest,
  parseShowScoredRequest,
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
  return checkWorkbook(parseRuleCheck(request));
}

/** Chooses a cell, rows or a tab, for pages: JSON in, JSON out. */
export function goToFromPage(request: unknown): GoToAnswer {
  return goTo(parseGoTo(request));
}

/** What conditions may ask about. */
export function ruleNamesFromPage(request: unknown): RuleNamesAnswer {
  return listRuleNames(parseRuleNames(request));
}

/** Whom a condition fits, before it stands in a rule. */
export function countFromPage(request: unknown): CountAnswer {
  return countInWorkbook(parseCount(request));
}

/** Who would move if a cell of the Rules tab held another text. */
export function whatIfFromPage(request: unknown): WhatIfAnswer {
  return whatIfInWorkbook(parseWhatIf(request));
}

/** Writes another text into a cell of the Rules tab, where it still holds the one that was seen. */
export function setRuleCellFromPage(request: unknown): SetRuleCellAnswer {
  return setRuleCell(parseSetRuleCell(request));
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

/** Which customer stands in the chosen row, for pages: JSON in, JSON out. */
export function selectedCustomerFromPage(request: unknown): SelectedAnswer {
  return selectedCustomer(parseLanguage(request));
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

/** What Settings say of the whole workbook, for pages. */
export function settingsFromPage(): SettingsAnswer {
  return generalSettings();
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

/** The customers with two RFM scores, for pages. */
export function showScoredFromPage(request: unknown): ShowAnswer {
  return showScored(parseShowScoredRequest(request));
}

/** Two schemes against each other, for pages: JSON in, JSON out. */
export function crossingFromPage(request: unknown): CrossingAnswer {
  return crossSchemes(parseCrossingRequest(request));
}

/** Shows customers who moved, for pages: JSON in, JSON out. */
export function showMovedFromPage(request: unknown): ShowAnswer {
  return showMoved(parseShowMovedRequest(request));
}

/** Sizes over the months, and who moved between two days, for pages: JSON in, JSON out. */
export function trendsFromPage(request: unknown): TrendsAnswer {
  return trends(parseTrendsRequest(request));
}

/** Who would have been where on a past day, and who moved since, for pages: JSON in, JSON out. */
export function timeMachineFromPage(request: unknown): PastAnswer {
  return lookBack(parsePastRequest(request));
}

/** Computes the sizes at past month ends, for pages: JSON in, JSON out. */
export function backfillFromPage(request: unknown): BackfillAnswer {
  return backfillSizes(parseBackfillRequest(request));
}

/** The segments that were set by hand, for pages: JSON in, JSON out. */
export function manualFromPage(request: unknown): ManualListAnswer {
  return listManual(parseManualListRequest(request));
}

/** Sets a customer's segment by hand. */
export function setManualFromPage(request: unknown): ManualAnswer {
  return setManual(parseSetManualRequest(request));
}

/** Takes it back. */
export function removeManualFromPage(request: unknown): ManualAnswer {
  return removeManual(parseRemoveManualRequest(request));
}

/** All that the sidebar needs to draw itself. */
export function bootFromPage(): BootAnswer {
  return boot();
}

/** What has changed since the last run. */
export function staleFromPage(request: unknown): StaleAnswer {
  return lookForChanges(parseLanguage(request));
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
export function applyFirstRunFromPage(request: unknown): FirstRunAnswer {
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
