/**
 * A formula that somebody put together on a page: what it can show, where it would stand, writing it, taking it out again.
 */
import {
  INSERT_ISSUES,
  IssueLog,
  RUN_ISSUES,
  SHOW_ISSUES,
  type InsertIssueCode,
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import { formulaOf, type WishFault } from '../../protocol/formula-text';
import { STAMP_NAME } from '../../protocol/formulas';
import type {
  ChosenCellAnswer,
  FormulaChoicesAnswer,
  FormulaChoicesRequest,
  FormulaWish,
  InsertFormulaAnswer,
  InsertFormulaRequest,
  RemoveFormulaAnswer,
  RemoveFormulaRequest,
} from '../../protocol/insert-formula';
import { readChosenCell, type ChosenCell } from '../insert-formula/chosen-place';
import { findRoom } from '../insert-formula/find-faults';
import { readFormulaChoices, type FormulaChoices } from '../insert-formula/formula-choices';
import { withDocumentLock } from '../run-command';
import { columnNumber } from '../sheets/a1';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';

/** Refused before the first run. Nothing is written. */
export function formulaChoices({ lang }: FormulaChoicesRequest): FormulaChoicesAnswer {
  const language = languageOr(lang);
  const issues = new IssueLog();
  return (
    readChoices(readOwnTabs(SpreadsheetApp.getActiveSpreadsheet()), { language, issues }) ??
    refusal(issues, language)
  );
}

/** Where the person is. Nothing is written. */
export function chosenCell({ lang }: FormulaChoicesRequest): ChosenCellAnswer {
  const language = languageOr(lang);
  const chosen = readChosenCell(readOwnTabs(SpreadsheetApp.getActiveSpreadsheet()));
  if (chosen) return { ok: true, place: chosen.place };
  const issues = new IssueLog();
  issues.add(INSERT_ISSUES, 'insert.noPlace');
  return refusal(issues, language);
}

/** Into the cell that is chosen now, and only where all that it fills is blank. */
export function insertFormula({ wish, lang }: InsertFormulaRequest): InsertFormulaAnswer {
  const context = { language: languageOr(lang), issues: new IssueLog() };
  const tries: Tries = { last: null };
  const insert = () => standing(tries) ?? write(wish, context, tries);
  const written = withDocumentLock(() => insert() ?? refusal(context.issues, context.language));
  return written ?? busy(context.language);
}

/** Only while the cell still holds that very formula. */
export function removeFormula({ lang, ...place }: RemoveFormulaRequest): RemoveFormulaAnswer {
  const language = languageOr(lang);
  const tries = { isTakenOut: false };
  return withDocumentLock(() => takeOut(place, language, tries)) ?? busy(language);
}

interface Context {
  readonly language: Language;
  readonly issues: IssueLog;
}

/** What an earlier try has written, which Google may have taken though it said that it failed. */
interface Tries {
  last: { readonly range: Range; readonly answer: Inserted } | null;
}

type Range = GoogleAppsScript.Spreadsheet.Range;
type Inserted = Extract<InsertFormulaAnswer, { ok: true }>;

/** Null: nothing was written, or it does not stand there. */
function standing({ last }: Tries): Inserted | null {
  if (!last) return null;
  const formula = last.range.getFormula();
  return plain(formula) === plain(last.answer.formula) ? { ...last.answer, formula } : null;
}

/** Sheets sets blanks and quotes as it likes. */
function plain(formula: string): string {
  return formula.replace(/[\s'"]/g, '');
}

function readChoices(tabs: OwnTabs, { language, issues }: Context): FormulaChoices | null {
  const choices = readFormulaChoices(tabs, language);
  if (!choices) issues.add(SHOW_ISSUES, 'show.noRun');
  else if (!tabs.book.getRangeByName(STAMP_NAME)) {
    issues.add(INSERT_ISSUES, 'insert.noStamp', {}, { name: STAMP_NAME });
    return null;
  }
  return choices;
}

function write(wish: FormulaWish, context: Context, tries: Tries): Inserted | null {
  const { issues } = context;
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const choices = readChoices(tabs, context);
  if (!choices || !isThere(wish, choices, issues)) return null;
  const chosen = readChosenCell(tabs);
  if (!chosen) {
    issues.add(INSERT_ISSUES, 'insert.noPlace');
    return null;
  }
  const made = formulaOf(wish, chosen.place, choices.separator);
  if ('fault' in made) {
    addWishFault(made.fault, { wish, chosen, issues });
    return null;
  }
  const filled = findRoom({ tabs, chosen, ids: made.ids, issues });
  if (!filled) return null;
  const { sheet, row, column } = chosen.place;
  const answer: Inserted = { ok: true, sheet, row, column, formula: made.formula, ...filled };
  tries.last = { range: chosen.range, answer };
  chosen.range.setFormula(made.formula);
  SpreadsheetApp.flush();
  // As Sheets keeps it: by it the formula is known again.
  return { ...answer, formula: chosen.range.getFormula() };
}

/** What the last run left may be another since the page asked. */
function isThere(
  { scheme, segment, metric }: FormulaWish,
  choices: FormulaChoices,
  issues: IssueLog,
): boolean {
  const schemes = choices.schemes.filter((one) => scheme === undefined || one.scheme === scheme);
  const isSegment = segment === undefined || schemes[0]?.segments.includes(segment);
  const isMetric = metric === undefined || choices.metrics.some(({ text }) => text === metric);
  const lost = [schemes.length > 0 ? '' : scheme, isSegment ? '' : segment, isMetric ? '' : metric].find(
    Boolean,
  );
  if (lost) issues.add(INSERT_ISSUES, 'insert.gone', {}, { found: lost });
  return !lost;
}

interface Wished {
  readonly wish: FormulaWish;
  readonly chosen: ChosenCell;
  readonly issues: IssueLog;
}

function addWishFault(fault: WishFault, { wish, chosen, issues }: Wished): void {
  const { sheet, row, ids, guess } = chosen.place;
  const code: InsertIssueCode = `insert.${fault}`;
  if (fault === 'badReference') issues.add(INSERT_ISSUES, code, {}, { found: wish.reference ?? guess });
  else issues.add(INSERT_ISSUES, code, { sheet }, { row, header: ids?.headerRow ?? 0 });
}

type Place = Omit<RemoveFormulaRequest, 'lang'>;

function takeOut(
  { sheet, row, column, formula }: Place,
  language: Language,
  tries: { isTakenOut: boolean },
): RemoveFormulaAnswer {
  const issues = new IssueLog();
  const cell = `${column}${row}`;
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  const isInside = found && row <= found.getMaxRows() && columnNumber(column) <= found.getMaxColumns();
  const range = isInside ? found.getRange(cell) : null;
  const mayEdit = range?.canEdit();
  // An earlier try may have done it, though Google said that it failed.
  if (tries.isTakenOut && range?.isBlank()) return { ok: true, sheet, cell };
  // Last, so that nothing comes between it and the deletion: whoever moves cells puts others there.
  if (range?.getFormula() !== formula) issues.add(INSERT_ISSUES, 'insert.changed', { sheet }, { cell });
  else if (!mayEdit) issues.add(INSERT_ISSUES, 'insert.protected', { sheet }, { cells: cell });
  if (!range || issues.hasErrors) return refusal(issues, language);
  tries.isTakenOut = true;
  range.clearContent();
  SpreadsheetApp.flush();
  return { ok: true, sheet, cell };
}

function languageOr(lang: Language | undefined): Language {
  return lang ?? languageOfLocale(Session.getActiveUserLocale());
}

function busy(language: Language) {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return refusal(issues, language);
}

function refusal(issues: IssueLog, language: Language) {
  return { ok: false as const, issues: reportIssues(issues, language) };
}
