/**
 * Colours the cells of the segment columns by conditional rules behind the user's own, which stay as they are and win.
 */
import { WRITE_ISSUES, type Classification, type IssueLog } from '../../core/index';
import { colourRules, isColourFormula, type ColourRule } from './colour-rules';
import { readOwnColumnsAgain, type OwnPositions } from './own-columns';
import { TINT_TEXT } from './tint';
import type { TimeBudget } from './time-budget';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

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
 * Calls: 12; two a rule of the user's, six a rule of the add-on's that stands; where one differs as many again, and six a
 * rule that is made. Issues: write.coloursRefused, write.coloursLate.
 */
export function colourSegments(sheet: Sheet, context: ColourContext): void {
  const { issues } = context;
  try {
    tryToColour(sheet, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    issues.add(WRITE_ISSUES, 'write.coloursRefused', { sheet: sheet.getName() }, { reason });
  }
}

function tryToColour(sheet: Sheet, { run, headerRow, own, issues, time }: ColourContext): void {
  const { positions } = readOwnColumnsAgain(sheet, own);
  const rules = colourRules(run, { positions, firstRow: headerRow + 1, lastRow: sheet.getMaxRows() });
  if (!time.hasTimeFor({ calls: CALLS + CALLS_PER_RULE * rules.length, flushes: 1 })) {
    issues.add(WRITE_ISSUES, 'write.coloursLate', { sheet: sheet.getName() });
    return;
  }
  if (areColoured(sheet, rules)) return;
  const made = rules.map((rule) => makeRule(sheet, rule));
  // Read once more, and written at once: all rules are replaced, and a rule that somebody has just added is to stay.
  const { users } = splitRules(sheet.getConditionalFormatRules());
  sheet.setConditionalFormatRules([...users, ...made]);
  // So that a refusal comes out here.
  SpreadsheetApp.flush();
}

const CALLS = 100;
const CALLS_PER_RULE = 14;

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
  return own.every((rule, index) => rules[users.length + index] === rule && isSame(rule, wanted[index]));
}

function isSame(rule: Rule, { formula, background, cells }: ColourRule): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition || condition.getCriteriaValues()[0] !== formula) return false;
  if (condition.getBackground() !== background || condition.getFontColor() !== TINT_TEXT) return false;
  const ranges = rule.getRanges();
  return ranges.length === 1 && ranges[0].getA1Notation() === cells;
}

/** The rules, each part in its order. */
function splitRules(rules: readonly Rule[]): { users: Rule[]; own: Rule[] } {
  const isOwn = (rule: Rule) => isColourFormula(rule.getBooleanCondition()?.getCriteriaValues()[0]);
  const own = rules.filter(isOwn);
  return { users: rules.filter((rule) => !own.includes(rule)), own };
}

/** Takes the add-on's rules away again: all of them, or those of some columns. Calls: one where there are no rules. */
export function removeColours(sheet: Sheet, columns: readonly number[] | null = null): void {
  const rules = sheet.getConditionalFormatRules();
  const { own } = splitRules(rules);
  const isDoomed = (rule: Rule) =>
    columns === null || rule.getRanges().every((range) => columns.includes(range.getColumn()));
  const doomed = own.filter(isDoomed);
  if (doomed.length > 0) sheet.setConditionalFormatRules(rules.filter((rule) => !doomed.includes(rule)));
}
