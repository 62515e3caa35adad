/**
 * The segments of one scheme as a column beside the customers, for a formula in a cell. Nobody was there before it: no rule
 * keeps a customer, and nothing was set by hand.
 */
import { assignSegments } from './assign-segments';
import type { Customers } from './intake/types';
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import type { RuleTable } from './rules/types';
import { segmentColumn, type OutputCell, type OutputColumn } from './segments/output-columns';
import { OUTPUT_WORDS } from './words/output';
import { foldWord } from './words/lookup';

/** The column, or the schemes that there are where none of those asked for is among them. */
export type LiveColumn =
  { readonly rows: OutputCell[][] } | { readonly rows: null; readonly schemes: readonly string[] };

/**
 * Shape: one cell a row of the customers' sheet, the scheme's column as header; where the orders alone know the customers a
 * header row, then a customer a row: id and segment.
 * `names`: the scheme by its name, else its column, else its pack; none of them asks for the first scheme.
 * Empty: '' above the header, for customers without a segment, for blank and skipped rows; null when the sheets, the settings
 * or the rules are wrong: the issues say why.
 */
export function classifyColumn(input: RuleDataInput, names: readonly string[]): LiveColumn | null {
  const data = readRuleData(input);
  if (!data) return null;
  const table = tableNamed(data.tables, names);
  if (!table) return { rows: null, schemes: data.tables.map(({ scheme }) => scheme.name) };
  // The other schemes' metrics would be computed for nobody.
  const column = segmentsOf(table, data, input);
  const { customers } = data.intake;
  const rows = input.customers
    ? besideCustomers(customers, column, input.customers.rowCount)
    : withIds(customers, column, OUTPUT_WORDS[input.language].customerId);
  return { rows };
}

function tableNamed(tables: readonly RuleTable[], names: readonly string[]): RuleTable | undefined {
  if (names.length === 0) return tables[0];
  const wanted = new Set(names.map(foldWord));
  const named = (nameOf: (scheme: RuleTable['scheme']) => string | null) =>
    tables.find(({ scheme }) => wanted.has(foldWord(nameOf(scheme) ?? '')));
  return named(({ name }) => name) ?? named(({ column }) => column) ?? named(({ pack }) => pack);
}

function segmentsOf(table: RuleTable, data: RuleData, input: RuleDataInput): OutputColumn {
  const [assignment] = assignSegments({ ...data, tables: [table] }, input);
  return segmentColumn(assignment);
}

function besideCustomers(
  { mapping, sheetRows }: Customers,
  column: OutputColumn,
  rowCount: number,
): OutputCell[][] {
  const rows = Array.from({ length: rowCount }, (): OutputCell[] => ['']);
  if (mapping) rows[mapping.headerRow][0] = column.header;
  for (let customer = 0; customer < column.length; customer++) {
    const row = sheetRows[customer];
    // A customer whom the orders alone know has no row.
    if (row > 0) rows[row - 1][0] = column.cell(customer);
  }
  return rows;
}

function withIds({ ids }: Customers, column: OutputColumn, idHeader: string): OutputCell[][] {
  return [[idHeader, column.header], ...ids.map((id, customer) => [id, column.cell(customer)])];
}
