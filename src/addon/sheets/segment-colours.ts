/**
 * Colours the cells of the segment columns by conditional rules behind the user's own, which stay as they are and win.
 */
import type { Classification, IssueLog } from '../../core/index';
import { colourRules, isColourFormula, type ColourRule } from './colour-rules';
import { readOwnColumnsAgain, type OwnPositions } from './own-columns';
import { TINT_TEXT } from './tint';
import type { TimeBudget } from './time-budget';
import { hasTimeForExtra, tryExtra } from './try-extra';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

interface ColourContext {
  readonly run: Classification;
  readonly headerRow: number;
  /** Where the columns stood when the run looked first. */
  readonly own: OwnPositions;
  readonly issues: IssueLog;
  readonly time: TimeBudget;
}

/**
 * To be called when the run is complete: a refusal is reported, and costs nothing but the colours.
 * Calls: 10; two a rule of the user's, six a rule of the add-on's that stands; where one differs two a rule once more, and
 * seven a rule that is made. Issues: write.coloursRefused, write.looksLate.
 */
export function colourSegments(sheet: Sheet, context: ColourContext): void {
  const run = () => colour(sheet, context);
  tryExtra({ sheet, issues: context.issues, refused: 'write.coloursRefused', run });
}

function colour(sheet: Sheet, { run, headerRow, own, issues, time }: ColourContext): void {
  const { positions } = readOwnColumnsAgain(sheet, own);
  const rules = colourRules(run, { positions, firstRow: headerRow + 1, lastRow: sheet.getMaxRows() });
  const work = { calls: CALLS + CALLS_PER_RULE * rules.length, flushes: 1 };
  if (!hasTimeForExtra(work, { time, sheet, issues }) || areColoured(sheet, rules)) return;
  const made = rules.map((rule) => makeRule(sheet, rule));
  // Read once more, and written at once: all rules are replaced, and a rule that somebody has just added is to stay.
  const { users } = splitRules(sheet.getConditionalFormatRules());
  sheet.setConditionalFormatRules([...users, ...made]);
  // So that a refusal comes out here.
  SpreadsheetApp.flush();
}

/** With those of the user's rules, whose number is not known yet. */
const CALLS = 100;
const CALLS_PER_RULE = 15;

function makeRule(sheet: Sheet, { formula, background, cells }: ColourRule): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(TINT_TEXT)
    .setRanges([sheet.getRange(cells)])
    .build();
}

/** Whether the add-on's rules are these already, with none of the user's behind them. */
function areColoured(sheet: Sheet, wanted: readonly ColourRule[]): boolean {
  const rules = sheet.getConditionalFormatRules();
  const { users, own } = splitRules(rules);
  if (own.length !== wanted.length) return false;
  return own.every((one, index) => rules[users.length + index] === one.rule && isSame(one, wanted[index]));
}

function isSame({ rule, condition, formula }: OwnRule, wanted: ColourRule): boolean {
  if (formula !== wanted.formula) return false;
  if (condition.getBackground() !== wanted.background || condition.getFontColor() !== TINT_TEXT) return false;
  const ranges = rule.getRanges();
  return ranges.length === 1 && ranges[0].getA1Notation() === wanted.cells;
}

/** One of the add-on's. */
interface OwnRule {
  readonly rule: Rule;
  readonly condition: Condition;
  readonly formula: string;
}

/** The rules, each part in its order. Calls: two a rule. */
function splitRules(rules: readonly Rule[]): { users: Rule[]; own: OwnRule[] } {
  const [users, own]: [Rule[], OwnRule[]] = [[], []];
  for (const rule of rules) {
    const condition = rule.getBooleanCondition();
    const formula: unknown = condition?.getCriteriaValues()[0];
    if (condition && isColourFormula(formula)) own.push({ rule, condition, formula });
    else users.push(rule);
  }
  return { users, own };
}

/** Takes the add-on's rules away again: all of them, or those of some columns. Calls: one where there are no rules. */
export function removeColours(sheet: Sheet, columns: readonly number[] | null = null): void {
  const rules = sheet.getConditionalFormatRules();
  const isDoomed = ({ rule }: OwnRule) =>
    columns === null || rule.getRanges().every((range) => columns.includes(range.getColumn()));
  const doomed = splitRules(rules)
    .own.filter(isDoomed)
    .map(({ rule }) => rule);
  if (doomed.length > 0) sheet.setConditionalFormatRules(rules.filter((rule) => !doomed.includes(rule)));
}
