/**
 * Grids in, grids out: the same run for scripts that have no spreadsheet.
 */
import { formatIsoDate, parseIsoDate } from './base/epoch-day';
import { invariant } from './base/invariant';
import { IssueLog } from './base/issue';
import type { Language } from './base/language';
import { dayInZone } from './base/time-zone';
import { classifySheets, type Classification } from './classify';
import type { SheetMapping } from './intake/types';
import { reportOf, type CoreReport } from './report';
import { readSettings } from './settings/read-settings';
import { summaryGrid } from './summary/summary-grid';
import { cellAt, sheetFromGrid, type Cell, type SheetCells } from './tables/sheet-cells';
import { OUTPUT_WORDS } from './words/output';
import type { OutputColumn } from './segments/output-columns';

export type Grid = readonly (readonly Cell[])[];

export interface GridsInput {
  readonly customers?: Grid;
  readonly orders?: Grid;
  readonly lines?: Grid;
  readonly products?: Grid;
  readonly rules?: Grid;
  readonly settings?: Grid;
  /** The tab Manual segments. */
  readonly manual?: Grid;
  /** 'YYYY-MM-DD' */
  readonly asOf: string;
  readonly timeZone: string;
  readonly lang: Language;
}

export interface GridsResult {
  /** The customers with the segment columns beside them; empty when the input is wrong. */
  readonly customers: Cell[][];
  readonly summary: Cell[][];
  /** The issues alone when the input is wrong: they say why. */
  readonly report: CoreReport | Pick<CoreReport, 'asOf' | 'issues'>;
}

/**
 * Shape: grids with a header row, as getValues() returns them → the customers' grid from its header row on, with columns added.
 * Units: dates in added columns are 'YYYY-MM-DD'.
 * Throws: when asOf is no date.
 */
export function classify(input: GridsInput): GridsResult {
  const asOf = parseIsoDate(input.asOf);
  invariant(asOf !== null, `asOf is a date 'YYYY-MM-DD', not '${input.asOf}'`);
  const issues = new IssueLog();
  const sheets = namedSheets(input);
  const settings = readSettings(sheets.settings, { dayOf: dayInZone(input.timeZone), issues });
  const { timeZone, lang: language } = input;
  const locale = language === 'vi' ? 'vi_VN' : 'en_US';
  // Without a clock no date is suspicious: orders after the analysis date are left out, and that is all.
  const today = Infinity;
  const run = classifySheets({ ...sheets, settings, asOf, today, timeZone, locale, language, issues });
  if (!run) return { customers: [], summary: [], report: { asOf: input.asOf, issues: issues.list() } };
  run.findCustomerFaults(issues);
  const schemes = run.schemes.map(({ assignment, totals }) => ({
    name: assignment.table.scheme.name,
    totals,
  }));
  return {
    customers: customersGrid(sheets.customers, run, language),
    summary: summaryGrid(schemes, run, language),
    report: reportOf(run, { asOf, issues: issues.list() }),
  };
}

function namedSheets(input: GridsInput) {
  const sheet = (name: string, grid: Grid | undefined) => (grid ? sheetFromGrid(name, grid) : null);
  return {
    customers: sheet('Customers', input.customers),
    orders: sheet('Orders', input.orders),
    lines: sheet('Order lines', input.lines),
    products: sheet('Products', input.products),
    rules: sheet('Rules', input.rules),
    settings: sheet('Settings', input.settings),
    manual: sheet('Manual segments', input.manual),
  };
}

function customersGrid(sheet: SheetCells | null, run: Classification, language: Language): Cell[][] {
  const { mapping, sheetRows, ids } = run.customers;
  const headers = run.columns.map(({ header }) => header);
  if (!sheet || !mapping) {
    const rows = ids.map((id) => [id, ...headers.map((): Cell => '')]);
    fillColumns(rows, { from: 1, columns: run.columns, rowOf: (customer) => customer });
    return [[OUTPUT_WORDS[language].customerId, ...headers], ...rows];
  }
  const rows = ownRows(sheet, mapping, headers.length);
  const first = mapping.headerRow + 2;
  const rowOf = (customer: number) => sheetRows[customer] - first;
  fillColumns(rows, { from: mapping.headers.length, columns: run.columns, rowOf });
  return [[...mapping.headers, ...headers], ...rows];
}

/** The sheet's rows below its header, with room for further columns. */
function ownRows(sheet: SheetCells, { headers, headerRow }: SheetMapping, added: number): Cell[][] {
  const columns = headers.map((_, index) => sheet.column(index));
  const rows: Cell[][] = [];
  for (let row = headerRow + 1; row < sheet.rowCount; row++) {
    const cells = new Array<Cell>(headers.length + added).fill('');
    for (let index = 0; index < columns.length; index++) cells[index] = cellAt(columns[index], row) ?? '';
    rows.push(cells);
  }
  return rows;
}

interface Filling {
  /** The grid's index of the first added column. */
  readonly from: number;
  readonly columns: readonly OutputColumn[];
  /** The grid's index of a customer's row. */
  rowOf(customer: number): number;
}

function fillColumns(rows: Cell[][], { from, columns, rowOf }: Filling): void {
  columns.forEach((column, offset) => {
    const isDate = column.type === 'date';
    for (let customer = 0; customer < column.length; customer++) {
      const value = column.cell(customer);
      rows[rowOf(customer)][from + offset] =
        isDate && typeof value === 'number' ? formatIsoDate(value) : value;
    }
  });
}
