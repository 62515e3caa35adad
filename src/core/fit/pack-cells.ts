/**
 * Where the packs' cells stand in the Rules tab, and which of them somebody has changed: those are the marketer's.
 */
import type { IssueLog } from '../base/issue';
import type { Names } from '../conditions/types';
import { findRuleColumns, type RuleColumns } from '../rules/rule-columns';
import type { Rule, RuleTable } from '../rules/types';
import { cellText } from '../settings/values';
import { cellAt, type SheetCells } from '../tables/sheet-cells';
import { FIT_ISSUES } from './issues';
import type { FoundCell, FoundCells, PackCell, WantedCells } from './types';

export interface PackRules {
  readonly sheet: SheetCells;
  readonly columns: RuleColumns;
  readonly tables: readonly RuleTable[];
  readonly cells: readonly PackCell[];
  readonly issues: IssueLog;
}

/** Null where the sheet has no header row of rules. `silent` takes what reading the rules has reported already. */
export function rulesColumns(sheet: SheetCells, names: Names, silent: IssueLog): RuleColumns | null {
  return findRuleColumns(sheet, { names, issues: silent });
}

/** The text of a rule's cell under a metric; null where the tab has no such column. */
export function textUnder(columns: RuleColumns, { row }: Rule, metric: string): string | null {
  const column = columns.tests.find(({ subject }) => subject.key === metric);
  return column ? cellText(cellAt(column.cells, row - 1)) : null;
}

/**
 * The cells of a pack's segment about one metric. A rule that is off or gone has none. Two rows of one id are copies: nobody
 * knows which is the pack's, so both are the marketer's.
 * Issues: fit.edited, a row each.
 */
export function findPackCells(
  rules: PackRules,
  { pack, segment, metric, into = metric }: WantedCells,
): FoundCells {
  const wanted = rules.cells.filter(
    (cell) => cell.pack === pack && cell.segment === segment && cell.metric === metric,
  );
  const open: FoundCell[] = [];
  let edited = 0;
  for (const cell of wanted) {
    const copies = rowsOf(rules, cell.id);
    const found = copies.length === 1 ? openCell(rules, copies[0], { ...cell, into }) : null;
    if (found) open.push(found);
    else for (const copy of copies) edited += reportEdited(rules, copy, metric);
  }
  return { open, edited };
}

type Row = Pick<FoundCell, 'table' | 'rule'>;

function rowsOf({ tables }: PackRules, id: string): Row[] {
  return tables.flatMap((table) =>
    table.rules.filter((rule) => rule.id === id).map((rule) => ({ table, rule })),
  );
}

function openCell(
  { columns }: PackRules,
  { table, rule }: Row,
  { metric, texts, into }: PackCell & { readonly into: string },
): FoundCell | null {
  const test = rule.tests.find(({ subject }) => subject?.key === metric);
  const isPacks = texts.includes(textUnder(columns, rule, metric) ?? '');
  const isFree = into === metric || textUnder(columns, rule, into) === '';
  return test && isPacks && isFree ? { table, rule, test } : null;
}

function reportEdited({ sheet, columns, issues }: PackRules, { rule }: Row, metric: string): number {
  const header = columns.tests.find(({ subject }) => subject.key === metric)?.header;
  issues.add(FIT_ISSUES, 'fit.edited', { sheet: sheet.name, column: header, row: rule.row });
  return 1;
}
