/**
 * The Rules tab → decision tables, one a scheme. Each row is a rule; each cell under a metric's name is a test of it.
 */
import type { IssueLog, IssueParams } from '../base/issue';
import { formatIsoDate } from '../base/epoch-day';
import type { DayOfInstant } from '../base/time-zone';
import { compileCell, compileExpression, type CompiledRule } from '../conditions';
import { CONDITION_FAULTS } from '../conditions/faults';
import type { Names } from '../conditions/types';
import type { Settings } from '../settings/types';
import { cellText, readBoolean, readDayCount } from '../settings/values';
import { cellAt, isBlankCell, isDateCell, type SheetCells } from '../tables/sheet-cells';
import { RULES_ISSUES, RULE_LIMIT } from './issues';
import { readColour } from './read-colours';
import { readOwners } from './read-owners';
import { groupByScheme } from './schemes';
import { findRuleColumns, type RuleColumns, type TestColumn } from './rule-columns';
import type { RuleKeep, RuleTable, RuleTest, SchemeRule } from './types';

export interface RulesContext {
  readonly names: Names;
  readonly settings: Settings;
  readonly dayOf: DayOfInstant;
  readonly issues: IssueLog;
}

/**
 * Shape: a sheet whose header row names Scheme and Segment → tables in the order of Settings' list, else of appearance.
 * Empty: no sheet or no rule that is on is an error.
 * Issues: RULES_ISSUES and the faults of single cells; any error means that the tables must not be used.
 */
export function readRules(sheet: SheetCells | null, context: RulesContext): RuleTable[] {
  const columns = sheet && findRuleColumns(sheet, context);
  if (!sheet || !columns) {
    if (!sheet) context.issues.add(RULES_ISSUES, 'rules.noRules');
    return [];
  }
  const reader = new RuleReader(sheet, columns, context);
  const rules = reader.readAll();
  if (rules.length === 0 && !context.issues.hasErrors) {
    context.issues.add(RULES_ISSUES, 'rules.noRules', { sheet: sheet.name });
  }
  const { settings, issues } = context;
  const place = { sheet: sheet.name, column: columns.headers.scheme };
  const { holdDays: holdColumn } = columns.headers;
  return groupByScheme(rules, { place, holdColumn, settings, issues });
}

interface OwnCell {
  readonly row: number;
  readonly column: keyof RuleColumns['own'];
}

class RuleReader {
  constructor(
    private readonly sheet: SheetCells,
    private readonly columns: RuleColumns,
    private readonly context: RulesContext,
  ) {}

  readAll(): SchemeRule[] {
    const rules: SchemeRule[] = [];
    for (let row = this.columns.headerRow + 1; row < this.sheet.rowCount; row++) {
      if (this.isBlankRow(row) || !this.isOn(row)) continue;
      if (rules.length === RULE_LIMIT) {
        const place = { sheet: this.sheet.name, row: row + 1 };
        this.context.issues.add(RULES_ISSUES, 'rules.tooMany', place, { limit: RULE_LIMIT });
        break;
      }
      rules.push(this.readRule(row));
    }
    return rules;
  }

  private readRule(row: number): SchemeRule {
    const { own, tests } = this.columns;
    const [scheme, segment] = [cellText(cellAt(own.scheme, row)), cellText(cellAt(own.segment, row))];
    if (scheme === '') this.report('rules.noScheme', { row, column: 'scheme' });
    if (segment === '') this.report('rules.noSegment', { row, column: 'segment' });
    const compiled: RuleTest[] = [];
    for (const test of tests) this.addTest(compiled, row, test);
    const condition = this.readExpression(row, 'condition');
    if (condition) compiled.push(condition);
    const id = own.id ? cellText(cellAt(own.id, row)) : '';
    const owners = own.owner ? readOwners(cellAt(own.owner, row)) : [];
    const colour = this.readColour(row);
    const keep = this.readKeep(row);
    const rule = { id, row: row + 1, segment, owners, colour, tests: compiled, ...(keep && { keep }) };
    return { scheme, rule };
  }

  /** Null where the rule keeps nobody. */
  private readKeep(row: number): RuleKeep | null {
    const condition = this.readExpression(row, 'keepIf');
    const days = this.readDays(row);
    return condition || days > 0 ? { condition, days } : null;
  }

  private readDays(row: number): number {
    const cell = this.columns.own.holdDays && cellAt(this.columns.own.holdDays, row);
    const found = cellText(cell);
    if (found === '' || found === '-') return 0;
    const days = readDayCount(cell);
    if (days === null) this.report('rules.badHold', { row, column: 'holdDays' }, { found });
    return days ?? 0;
  }

  /** What is no colour says nothing: nobody gets another segment for it. */
  private readColour(row: number): string {
    const cell = this.columns.own.colour && cellAt(this.columns.own.colour, row);
    const colour = readColour(cell);
    if (colour === null) this.report('rules.badColour', { row, column: 'colour' }, { found: cellText(cell) });
    return colour ?? '';
  }

  private addTest(into: RuleTest[], row: number, { header, subject, cells }: TestColumn): void {
    const cell = this.ruleCell(cellAt(cells, row));
    const condition = this.accept(compileCell(cell, subject, this.context.names), row, header);
    if (condition && condition.subjects.length > 0)
      into.push({ subject, condition, text: cellText(cell), column: header });
  }

  /** Null where the cell asks nothing, or cannot be read. */
  private readExpression(row: number, name: 'condition' | 'keepIf'): RuleTest | null {
    const cells = this.columns.own[name];
    if (!cells) return null;
    const cell = this.ruleCell(cellAt(cells, row));
    const column = this.columns.headers[name];
    const condition = this.accept(compileExpression(cell, this.context.names), row, column);
    const text = cellText(cell);
    return condition && text !== '' && text !== '-' ? { subject: null, condition, text, column } : null;
  }

  private accept(
    { condition, faults }: CompiledRule,
    row: number,
    column: string,
  ): CompiledRule['condition'] {
    for (const { code, range, params } of faults) {
      this.context.issues.add(
        CONDITION_FAULTS,
        code,
        { sheet: this.sheet.name, column, row: row + 1, range },
        params,
      );
    }
    return condition;
  }

  /** Sheets makes dates of what looks like one: give the language back what it can read. */
  private ruleCell(cell: unknown): unknown {
    return isDateCell(cell) ? `date("${formatIsoDate(this.context.dayOf(cell.getTime()))}")` : cell;
  }

  private isBlankRow(row: number): boolean {
    const { own, tests } = this.columns;
    const named = [own.scheme, own.segment, own.condition, own.keepIf, own.holdDays];
    const asked = [...named, ...tests.map(({ cells }) => cells)];
    return asked.every((cells) => !cells || isBlankCell(cellAt(cells, row)));
  }

  private isOn(row: number): boolean {
    const cell = this.columns.own.on && cellAt(this.columns.own.on, row);
    if (isBlankCell(cell)) return true;
    const on = readBoolean(cell);
    if (on === null) this.report('rules.badOn', { row, column: 'on' }, { found: cellText(cell) });
    return on ?? true;
  }

  private report(code: string, { row, column }: OwnCell, params: IssueParams = {}): void {
    const place = { sheet: this.sheet.name, column: this.columns.headers[column], row: row + 1 };
    this.context.issues.add(RULES_ISSUES, code, place, params);
  }
}
