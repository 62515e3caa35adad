/**
 * "What if this cell said something else?": the rules with one text in the place of another, on the customers at hand, against
 * the rules as they stand. Nothing is written, and what stands in the customers' cells does not count.
 */
import { dayInZone } from './base/time-zone';
import { IssueLog, type Issue } from './base/issue';
import { assign } from './fit/changed-tables';
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import { readRules } from './rules/read-rules';
import { findRuleColumns } from './rules/rule-columns';
import type { Rule, RuleTable } from './rules/types';
import { withWalkInSegment } from './rules/walk-in-segment';
import { movementBetween, type Movement, type Move } from './segments/movement';
import { segmentColumn } from './segments/output-columns';
import { cellText } from './settings/values';
import { withCell } from './tables/changed-cell';
import type { SheetCells } from './tables/sheet-cells';
import { TRIAL_ISSUES } from './trial-issues';

export interface CellQuestion {
  /** Row in the Rules tab, 1 the top one. */
  readonly row: number;
  /** The header of a column that tests something, or of the conditions, as it stands in the tab. */
  readonly column: string;
  readonly text: string;
}

export interface MoveAtStake extends Move {
  /** What those customers brought in the last 365 days, in the sheet's currency; null where no amount of theirs is known. */
  readonly revenue: number | null;
}

export interface WhatIf {
  /** Of the rule's scheme; no other can change. */
  readonly scheme: string;
  readonly customers: number;
  /** The rule as it stands, and as it would be. */
  readonly before: Rule;
  readonly after: Rule;
  readonly segments: Movement['segments'];
  /** The largest first. */
  readonly moves: readonly MoveAtStake[];
  /** All who would move, in the customers' order. `row`: in their sheet, 0 where the orders alone know them. */
  readonly movers: readonly {
    readonly row: number;
    readonly id: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** The rules cannot be used as they would be. */
export interface FaultyCell {
  readonly faults: readonly Issue[];
}

/**
 * Rules alone are asked: who is kept in a segment, or was put there by hand, is judged like everybody.
 * Empty: null when the sheets, the settings or the rules are wrong as they stand, or there is no such cell; the issues say why.
 */
export function whatIf(input: RuleDataInput, question: CellQuestion): WhatIf | FaultyCell | null {
  const data = readRuleData(input);
  const { rules: sheet, issues } = input;
  if (!data || !sheet) return null;
  const before = findRule(data.tables, question.row);
  if (!before) {
    issues.add(TRIAL_ISSUES, 'trial.noRule', { sheet: sheet.name, row: question.row });
    return null;
  }
  const column = columnOf(sheet, question.column, data);
  if (column < 0) {
    issues.add(TRIAL_ISSUES, 'trial.noCell', { sheet: sheet.name, column: question.column });
    return null;
  }
  const changed = withCell(sheet, { row: question.row - 1, column }, question.text);
  const found = new IssueLog();
  const tables = readChanged(changed, data, { ...input, issues: found });
  const after = findRule(tables, question.row);
  if (!after || found.hasErrors)
    return { faults: found.list().filter(({ severity }) => severity === 'error') };
  return compare({ before, after }, data);
}

interface Found {
  readonly table: RuleTable;
  readonly rule: Rule;
}

/** Null: the row is empty, or its rule is switched off. */
function findRule(tables: readonly RuleTable[], row: number): Found | null {
  for (const table of tables) {
    const rule = table.rules.find((one) => one.row === row);
    if (rule) return { table, rule };
  }
  return null;
}

/** From 0; -1 where the header names no condition. */
function columnOf(sheet: SheetCells, header: string, { names }: RuleData): number {
  // What is wrong with the columns was reported when the rules were read.
  const columns = findRuleColumns(sheet, { names, issues: new IssueLog() });
  if (!columns || header === '') return -1;
  const { headers, tests, headerRow } = columns;
  const isAsked = headers.condition === header || tests.some((test) => test.header === header);
  return isAsked ? sheet.top[headerRow].findIndex((cell) => cellText(cell) === header) : -1;
}

function readChanged(
  sheet: SheetCells,
  { names, intake }: RuleData,
  { settings, timeZone, language, issues }: RuleDataInput,
): readonly RuleTable[] {
  const written = readRules(sheet, { names, settings, dayOf: dayInZone(timeZone), issues });
  return withWalkInSegment(written, intake.customers, language);
}

interface Pair {
  readonly before: Found;
  readonly after: Found;
}

function compare({ before, after }: Pair, data: RuleData): WhatIf {
  const { customers } = data.intake;
  const [was, is] = [before, after].map(({ table }) => assign(table, data.binding));
  const textsOf = (assignment: typeof was): string[] => {
    const { cell } = segmentColumn(assignment);
    return customers.ids.map((_, customer) => String(cell(customer)));
  };
  const [from, to] = [textsOf(was), textsOf(is)];
  const { segments, moves, movers } = movementBetween({ before: from, after: to }, is);
  return {
    scheme: before.table.scheme.name,
    customers: customers.count,
    before: before.rule,
    after: after.rule,
    segments,
    moves: withRevenue(moves, { from, to, movers, data }),
    movers: movers.map((customer) => ({
      row: customers.sheetRows[customer],
      id: customers.ids[customer],
      from: from[customer],
      to: to[customer],
    })),
  };
}

interface Moved {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly movers: readonly number[];
  readonly data: RuleData;
}

function withRevenue(moves: readonly Move[], { from, to, movers, data }: Moved): MoveAtStake[] {
  const column = data.column('revenueLast365Days');
  const sums = new Map<string, number>();
  const keyOf = (one: string, other: string) => JSON.stringify([one, other]);
  for (const customer of movers) {
    const revenue = column.type === 'number' ? column.values[customer] : NaN;
    const key = keyOf(from[customer], to[customer]);
    if (!Number.isNaN(revenue)) sums.set(key, (sums.get(key) ?? 0) + revenue);
  }
  return moves.map((move) => ({ ...move, revenue: sums.get(keyOf(move.from, move.to)) ?? null }));
}
