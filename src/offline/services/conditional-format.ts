/**
 * ConditionalFormatRule and its builder: texts that equal a text, and formulas; a file's other rules pass through whole.
 */
import type { Execution } from '../execution';
import type { ConditionalRule } from '../workbook/cell-rules';
import type { SheetGrid } from '../workbook/sheet-grid';
import { BooleanCriteria } from './enums';
import { ServiceError } from './errors';
import type { CellRange } from './range-cells';
import { ServiceObject, asGoogle, behind } from './service-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Telling = 'copy' | 'getBooleanCondition' | 'getRanges';
type Setting =
  'build' | 'setBackground' | 'setFontColor' | 'setRanges' | 'whenFormulaSatisfied' | 'whenTextEqualTo';

/** A rule and the tab of its ranges; none before ranges are set. */
interface Placed {
  readonly rule: ConditionalRule;
  readonly grid: SheetGrid | null;
}

const EMPTY: ConditionalRule = { boxes: [], criteria: '', values: [] };

abstract class RuleTelling extends ServiceObject implements Pick<Google, Telling> {
  override readonly family = 'SpreadsheetApp.';

  constructor(
    protected readonly execution: Execution,
    public placed: Placed,
  ) {
    super();
  }

  copy(): GoogleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilderService(this.execution, this.placed));
  }

  getBooleanCondition(): GoogleCondition | null {
    const { rule } = this.placed;
    return rule.criteria in BooleanCriteria ? asGoogle(new BooleanConditionService(rule)) : null;
  }

  getRanges(): GoogleRange[] {
    const { grid, rule } = this.placed;
    return grid ? rule.boxes.map((box) => this.execution.objects.range(grid, box)) : [];
  }
}

/** A rule of a tab. */
export class ConditionalFormatRuleService extends RuleTelling {
  readonly serviceName = 'ConditionalFormatRule';
}

/** Makes a rule. */
export class ConditionalFormatRuleBuilderService
  extends RuleTelling
  implements Pick<GoogleBuilder, Telling | Setting>
{
  readonly serviceName = 'ConditionalFormatRuleBuilder';

  constructor(execution: Execution, placed: Placed = { rule: EMPTY, grid: null }) {
    super(execution, placed);
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const given = ranges.map((range) => behind<CellRange>(range));
    const grid = given[0]?.grid ?? null;
    if (given.some((range) => range.grid !== grid)) throw new ServiceError('otherSheetRule');
    return this.#change({ boxes: given.map(({ box }) => box) }, grid);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return this.#change({ criteria: 'TEXT_EQUAL_TO', values: [text] });
  }

  /** A formula may not look at another tab; what stands in quotes is a text. */
  whenFormulaSatisfied(formula: string): GoogleBuilder {
    if (formula.replace(/"(?:[^"]|"")*"/g, '').includes('!')) throw new ServiceError('otherSheetRule');
    return this.#change({ criteria: 'CUSTOM_FORMULA', values: [formula] });
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.#change({ background: color?.toLowerCase() });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return this.#change({ fontColor: color?.toLowerCase() });
  }

  build(): Google {
    const { rule } = this.placed;
    if (rule.criteria === '') throw new ServiceError('ruleIncomplete', 'a condition');
    if (rule.boxes.length === 0) throw new ServiceError('ruleIncomplete', 'at least one range');
    return asGoogle(new ConditionalFormatRuleService(this.execution, this.placed));
  }

  #change(change: Partial<ConditionalRule>, grid = this.placed.grid): GoogleBuilder {
    this.placed = { rule: { ...this.placed.rule, ...change, source: undefined }, grid };
    return asGoogle(this);
  }
}

type ConditionMembers = 'getBackground' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor';

class BooleanConditionService extends ServiceObject implements Pick<GoogleCondition, ConditionMembers> {
  readonly serviceName = 'BooleanCondition';
  override readonly family = 'SpreadsheetApp.';

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.fontColor ?? null;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return asGoogle(BooleanCriteria[this.rule.criteria as keyof typeof BooleanCriteria]);
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }
}

/** The rules of a tab, those of a file included. */
export function conditionalRulesOf(execution: Execution, grid: SheetGrid): Google[] {
  return grid.conditionalRules.map((rule) =>
    asGoogle(new ConditionalFormatRuleService(execution, { rule, grid })),
  );
}

/** Replaces all rules of the tab; throws for one whose ranges are on another. */
export function setConditionalRules(grid: SheetGrid, rules: readonly Google[]): void {
  const given = rules.map((rule) => behind<ConditionalFormatRuleService>(rule).placed);
  if (given.some((placed) => placed.grid !== grid)) throw new ServiceError('otherSheetRule');
  grid.conditionalRules = given.map(({ rule }) => rule);
}
