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
import type {
  ChosenCellAnswer,
  FormulaChoicesAnswer,
  InsertFormulaAnswer,
  RemoveFormulaAnswer,
} from '../protocol/insert-formula';
import type { ManualAnswer, ManualListAnswer } from '../protocol/manual';
import type { ScheduleAnswer } from '../protocol/schedule';
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
import { chosenCell, formulaChoices, insertFormula, removeFormula } from './commands/insert-formula';
import { lookBack } from './commands/look-back';
import { lookForChanges } from './commands/look-for-changes';
import { listManual, removeManual, setManual } from './commands/manual-segments';
import { offerPacks } from './commands/offer-packs';
import { fitByQuestions } from './commands/fit-click';
import { fitWorkbook } from './commands/fit-thresholds';
import { isRemovalConfirmed, removeEverythingWritten } from './commands/remove-everything';
import { addSample, removeSample } from './commands/sample-data';
import { setSchedule, showSchedule } from './commands/schedule';
import { selectedCustomer } from './commands/selected-customer';
import { setUpWorkbook } from './commands/set-up';
import { showAllCustomers, showCustomers } from './commands/show-customers';
import { showMoved } from './commands/show-moved';
import { showScored } from './commands/show-scored';
import { trends } from './commands/trends';
import { countInWorkbook, listRuleNames } from './commands/try-condition';
import { undoRun } from './commands/undo-last-run';
import { setRuleCell, whatIfInWorkbook } from './commands/what-if';
import { classifyLive } from './custom-functions/classify';
import type { FormulaAnswer } from './custom-functions/arguments';
import { rfmOf } from './custom-functions/rfm';
import { segmentOf } from './custom-functions/segment';
import { actionOf } from './custom-functions/segment-action';
import { countOf } from './custom-functions/segment-count';
import { metricOf } from './custom-functions/segment-metric';
import { whyOf } from './custom-functions/segment-why';
import { keepDraft } from './first-run/draft';
import { parseChoice, parseDraft, parseFirstRun, parseLanguage, parseRun } from './first-run/parse-requests';
import { parseInsertFormula, parseRemoveFormula } from './insert-formula/parse-requests';
import { addMenu } from './menu';
import { openPage, openPageAtSettings } from './open-page';
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
import { parseSetSchedule } from './schedule/parse-request';
import { runScheduled } from './schedule/scheduled-run';
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

/** The menu item "Set a schedule". */
export function openSchedule(): void {
  openPageAtSettings();
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

/** When runs start by themselves, for pages. */
export function scheduleFromPage(request: unknown): ScheduleAnswer {
  return showSchedule(parseLanguage(request));
}

/** Sets this person's schedule, or switches it off: JSON in, JSON out. */
export function setScheduleFromPage(request: unknown): ScheduleAnswer {
  return setSchedule(parseSetSchedule(request));
}

/** What the clock calls. */
export function scheduledRun(event: unknown): void {
  runScheduled(event);
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

/** What formulas in cells can show, for the page that puts them together. */
export function formulaChoicesFromPage(request: unknown): FormulaChoicesAnswer {
  return formulaChoices(parseLanguage(request));
}

/** Which cell is chosen in the sheet, and where the ids beside it stand. */
export function chosenCellFromPage(request: unknown): ChosenCellAnswer {
  return chosenCell(parseLanguage(request));
}

/** Writes a formula into the chosen cell, where it is blank. */
export function insertFormulaFromPage(request: unknown): InsertFormulaAnswer {
  return insertFormula(parseInsertFormula(request));
}

/** Takes it out again, where it still stands. */
export function removeFormulaFromPage(request: unknown): RemoveFormulaAnswer {
  return removeFormula(parseRemoveFormula(request));
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

/**
 * Classifies customers in the cell, from ranges alone: a segment beside each row · Phân loại khách hàng ngay trong ô, chỉ từ các vùng: mỗi dòng một nhóm
 *
 * @param {Range} customers The customers with their header row; may be left blank · Khách hàng, có dòng tiêu đề; có thể bỏ trống
 * @param {Range} orders The orders with their header row; may be left blank · Đơn hàng, có dòng tiêu đề; có thể bỏ trống
 * @param {Range|string} rules The rules with their header row, or a ready-made pack such as "RFM" · Quy tắc, có dòng tiêu đề, hoặc một bộ có sẵn như "RFM"
 * @param {Date|string} asOf The analysis date: TODAY() or a cell with a date · Ngày phân tích: TODAY() hoặc một ô chứa ngày
 * @param {Range} settings The settings with their header row; may be left out · Cài đặt, có dòng tiêu đề; có thể bỏ qua
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @return {string[][]} A column as long as the customers’ range · Một cột dài bằng vùng khách hàng
 * @customfunction
 */
export function CLASSIFY(
  customers: unknown,
  orders: unknown,
  rules: unknown,
  asOf: unknown,
  settings?: unknown,
  scheme?: unknown,
): unknown[][] {
  return classifyLive({ customers, orders, rules, asOf, settings, scheme });
}

/**
 * The segment of a customer as the last run left it · Nhóm của khách hàng theo lần chạy gần nhất
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {string} The segment; blank without one · Tên nhóm; trống nếu không có
 * @customfunction
 */
export function SEGMENT(id: unknown, scheme?: unknown, stamp?: unknown, ...more: unknown[]): FormulaAnswer {
  return segmentOf({ id, scheme, stamp }, more);
}

/**
 * Why a customer is in its segment · Vì sao khách hàng thuộc nhóm đó
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {string} The reason · Lý do
 * @customfunction
 */
export function SEGMENT_WHY(
  id: unknown,
  scheme?: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return whyOf({ id, scheme, stamp }, more);
}

/**
 * What the rules say to do with a customer’s segment · Việc cần làm với nhóm của khách hàng, theo quy tắc
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {string} The action · Việc cần làm
 * @customfunction
 */
export function SEGMENT_ACTION(
  id: unknown,
  scheme?: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return actionOf({ id, scheme, stamp }, more);
}

/**
 * A figure of a customer as the last run computed it · Một chỉ số của khách hàng theo lần chạy gần nhất
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} metric Its name or key, such as "orders" · Tên hoặc mã chỉ số, chẳng hạn "số đơn"
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {number|Date|string} The figure · Giá trị của chỉ số
 * @customfunction
 */
export function SEGMENT_METRIC(
  id: unknown,
  metric: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return metricOf({ id, metric, stamp }, more);
}

/**
 * How many customers the last run put into a segment · Số khách hàng của một nhóm theo lần chạy gần nhất
 *
 * @param {string|Range} segment One segment, or a range of them · Một nhóm, hoặc một vùng
 * @param {string} scheme Which scheme; the first one that has the segment if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên có nhóm đó
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {number} How many customers · Số khách hàng
 * @customfunction
 */
export function SEGMENT_COUNT(
  segment: unknown,
  scheme?: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return countOf({ segment, scheme, stamp }, more);
}

/**
 * The RFM score of a customer, such as 543 · Điểm RFM của khách hàng, chẳng hạn 543
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {number} The score; blank without orders · Điểm; trống nếu không có đơn
 * @customfunction
 */
export function RFM(id: unknown, stamp?: unknown, ...more: unknown[]): FormulaAnswer {
  return rfmOf({ id, stamp }, more);
}
