/**
 * Tables to check, and their findings in short: what the tests of the static checks share.
 */
import { IssueLog } from '../../../../src/core/base/issue';
import { foldKey } from '../../../../src/core/base/text';
import type { Binding } from '../../../../src/core/conditions/types';
import type { FoundFault, TableFault } from '../../../../src/core/rules/checks/faults';
import { findTableFaults } from '../../../../src/core/rules/checks/find-table-faults';
import type { Sample } from '../../../../src/core/rules/checks/samples';
import type { RuleTable } from '../../../../src/core/rules/types';
import type { SchemeSettings } from '../../../../src/core/settings/types';
import { columnOfValues } from '../../../../src/core/rules/checks/sample-columns';
import type { Column, Scalar } from '../../../../src/core/tables/column';
import { scheme, tablesOf, textColumn } from '../rules-grid';

/** The analysis date of the checks: 1970-01-11. */
export const AS_OF = 10;

/** Columns of the customers' own: what types rules may ask about. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  height: columnOfValues('number', [30]),
  score: columnOfValues('number', [1]),
  town: textColumn('Huế'),
  vip: columnOfValues('boolean', [true]),
  joined: columnOfValues('date', [0]),
  labels: columnOfValues('list', [['x']]),
};

/** A table of one scheme: the headers of the metric columns, then a row a rule, its segment first. */
export function tableOf(
  headers: readonly string[],
  rules: readonly (readonly string[])[],
  settings: Partial<SchemeSettings> = {},
): RuleTable {
  const grid = [['Scheme', 'Segment', ...headers], ...rules.map((cells) => ['A', ...cells])];
  const schemes = [scheme({ name: 'A', ...settings })];
  return tablesOf(grid, { settings: { schemes }, columns: COLUMNS })[0];
}

/** The findings of a table and its issues. */
export function check(table: RuleTable, accents = true) {
  const issues = new IssueLog();
  const found: FoundFault[] = findTableFaults([table], { issues, asOf: AS_OF, accents, bins: 5 });
  return { faults: found.map(({ fault }) => fault), issues: issues.list() };
}

/** One line a finding: what, in which sheet rows (2 is the first rule). */
export function linesOf(table: RuleTable): string[] {
  return check(table).faults.map(lineOf);
}

export function lineOf(fault: TableFault): string {
  switch (fault.kind) {
    case 'contradiction':
      return `${fault.rule.row} contradicts itself: ${fault.tests.map(({ column, text }) => `${column} ${text}`).join(', ')}`;
    case 'duplicate':
      return `${fault.rule.row} repeats ${fault.first.row}`;
    case 'shadowed':
      return `${fault.rule.row} is shadowed by ${rowsOf(fault.by)}${fault.unreachable ? `, nobody is ${fault.rule.segment}` : ''}`;
    case 'overlap':
      return `${fault.rule.row} overlaps ${rowsOf(fault.others)}: ${sampleText(fault.sample)}`;
    case 'gap':
      return `gap: ${sampleText(fault.sample)}`;
    case 'nearTwins':
      return `twins: ${fault.segments.join(', ')}`;
    case 'otherColour':
      return `${fault.rule.row} has another colour than ${fault.first.row}`;
    case 'undecided':
      return `undecided ${fault.question}: ${rowsOf(fault.rules)}`;
  }
}

function rowsOf(rules: readonly { readonly row: number }[]): string {
  return rules.map(({ row }) => row).join(' ');
}

export function sampleText(sample: Sample): string {
  return sample.map(({ subject, value }) => `${subject.name} ${JSON.stringify(value)}`).join(', ');
}

/** A customer with those values by the subjects' keys; everything else is blank. */
export function customerOf(table: RuleTable, values: ReadonlyMap<string, Scalar>): Binding {
  const types = new Map(
    table.rules.flatMap(({ tests }) =>
      tests.flatMap(({ condition }) => condition.subjects.map(({ key, type }) => [key, type] as const)),
    ),
  );
  return {
    column: (key) => columnOfValues(types.get(key) ?? 'number', [values.get(key) ?? null]),
    asOf: AS_OF,
    rowCount: 1,
    counted: () => true,
    accents: true,
  };
}

/** The key of a column of the customers' own. */
export function keyOfColumn(header: string): string {
  return `column:${foldKey(header)}`;
}
