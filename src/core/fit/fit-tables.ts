/**
 * Fits, one after the other: each on the tables that those before it have left, and only if the rules stay in order.
 */
import type { IssueLog } from '../base/issue';
import type { Binding, Names } from '../conditions/types';
import { countDecided } from '../rules/matches';
import type { RuleColumns } from '../rules/rule-columns';
import type { Rule, RuleTable } from '../rules/types';
import type { Column } from '../tables/column';
import type { SheetCells } from '../tables/sheet-cells';
import { assign, changedRule, changedTable, isWorse, type CheckedOn } from './changed-tables';
import { FIT_ISSUES } from './issues';
import { findPackCells, textUnder } from './pack-cells';
import { FITS } from './registry';
import type { FitDraft, FitKey, FitReason, PackCell, Shop } from './types';

export interface FitInput {
  /** The Rules tab. */
  readonly sheet: SheetCells;
  readonly columns: RuleColumns;
  readonly tables: readonly RuleTable[];
  readonly names: Names;
  readonly binding: Binding;
  readonly packCells: readonly PackCell[];
  /** How many customers a statistic must rest on. */
  readonly fewest: number;
  /** Left out: every one. */
  readonly only?: readonly string[];
  readonly check: Omit<CheckedOn, 'binding'>;
  readonly issues: IssueLog;
}

/** A rule as it stands and as it is to be. */
export interface FittedRule {
  readonly scheme: string;
  readonly before: Rule;
  readonly after: Rule;
  /** Customers to whom it gives its segment, with all fits made. */
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly reason: FitReason | null;
  /** Metric, header of its column, and the texts. */
  readonly cells: readonly {
    readonly metric: string;
    readonly column: string;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface Fitted {
  readonly key: FitKey;
  readonly customers: number;
  readonly rules: readonly FittedRule[];
}

/**
 * Fits that would change something and leave the rules in order.
 * Issues: fit.edited, fit.tooFew, fit.wouldBreak.
 */
export function fitTables(input: FitInput): Fitted[] {
  const keys = (Object.keys(FITS) as FitKey[]).filter((key) => input.only?.includes(key) ?? true);
  const tables = new Map(input.tables.map((table) => [table.scheme.name, table]));
  const accepted: Accepted[] = [];
  for (const key of keys) {
    const draft = FITS[key](shopOf(input));
    const change = draft && changeOf(key, draft, input);
    if (change && change.rules.length > 0) accept(change, { tables, accepted, input });
  }
  return counted(accepted, tables, input);
}

function shopOf({ sheet, columns, tables, binding, packCells, fewest, issues }: FitInput): Shop {
  const column = (metric: string) => numbersIn(binding.column(metric));
  return {
    binding,
    column,
    cells: (wanted) => findPackCells({ sheet, columns, tables, cells: packCells, issues }, wanted),
    values: (metric) =>
      column(metric)
        .filter((value, row) => !Number.isNaN(value) && binding.counted(row))
        .sort(),
    isEnough(customers, cells) {
      if (customers >= fewest) return true;
      for (const { rule } of cells) {
        issues.add(FIT_ISSUES, 'fit.tooFew', { sheet: sheet.name, row: rule.row }, { customers, fewest });
      }
      return false;
    },
  };
}

function numbersIn(column: Column): Float64Array {
  return column.type === 'number' ? column.values : new Float64Array(0);
}

type Uncounted = Omit<FittedRule, 'customersBefore' | 'customersAfter'>;

interface Accepted {
  readonly key: FitKey;
  readonly customers: number;
  readonly table: RuleTable;
  readonly rules: readonly Uncounted[];
}

/** Rules that say it already are left out. */
function changeOf(key: FitKey, { customers, changes }: FitDraft, input: FitInput): Accepted {
  const rules = changes.map((change): Uncounted => {
    const { table, rule: before } = change.found;
    const cells = cellsOf(change.cells, before, input);
    return {
      scheme: table.scheme.name,
      before,
      after: changedRule(change, input),
      reason: change.reason,
      cells,
    };
  });
  const changed = rules.filter(({ cells }) => cells.length > 0);
  return { key, customers, table: changes[0].found.table, rules: changed };
}

function cellsOf(
  cells: Readonly<Record<string, string>>,
  rule: Rule,
  { columns }: FitInput,
): FittedRule['cells'] {
  return Object.entries(cells).flatMap(([metric, to]) => {
    const from = textUnder(columns, rule, metric) ?? '';
    const column = columns.tests.find(({ subject }) => subject.key === metric)?.header ?? '';
    return from === to ? [] : [{ metric, column, from, to }];
  });
}

interface State {
  readonly tables: Map<string, RuleTable>;
  readonly accepted: Accepted[];
  readonly input: FitInput;
}

function accept(change: Accepted, { tables, accepted, input }: State): void {
  const { table, rules } = change;
  const { sheet, issues, check, binding } = input;
  const before = tables.get(table.scheme.name) ?? table;
  const after = changedTable(
    before,
    rules.map((rule) => rule.after),
  );
  if (isWorse(before, after, { ...check, binding })) {
    for (const {
      before: { row },
    } of rules)
      issues.add(FIT_ISSUES, 'fit.wouldBreak', { sheet: sheet.name, row });
    return;
  }
  tables.set(table.scheme.name, after);
  accepted.push(change);
}

function counted(
  accepted: readonly Accepted[],
  tables: ReadonlyMap<string, RuleTable>,
  { binding }: FitInput,
): Fitted[] {
  return accepted.map(({ key, customers, table, rules }) => {
    const now = tables.get(table.scheme.name) ?? table;
    const [before, after] = [table, now].map((each) => countDecided(assign(each, binding)));
    const indexOf = ({ row }: Rule) => table.rules.findIndex((rule) => rule.row === row);
    return {
      key,
      customers,
      rules: rules.map((rule) => {
        const index = indexOf(rule.before);
        return { ...rule, customersBefore: before[index], customersAfter: after[index] };
      }),
    };
  });
}
