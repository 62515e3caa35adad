/**
 * Reads little grids (or real csv files) through readTables, with settings that say nothing.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { IssueLog, type Issue } from '../../../src/core/base/issue';
import { epochDay } from '../../../src/core/base/epoch-day';
import { readTables } from '../../../src/core/intake/read-tables';
import type { Intake, Orders } from '../../../src/core/intake/types';
import type { Settings } from '../../../src/core/settings/types';
import { sheetFromGrid, type Cell } from '../../../src/core/tables/sheet-cells';
import { dataFile } from '../../support/shared-data';

export type Grid = readonly (readonly Cell[])[];

export const SETTINGS = {
  asOf: null,
  sources: {},
  map: new Map(),
  statuses: new Map(),
  unknownStatus: 'counts',
  amountBeforeDiscount: false,
  decimalSign: null,
  dateOrder: null,
  walkIns: new Set(),
  testCustomers: new Set(),
} as unknown as Settings;

export interface Given {
  readonly customers?: Grid;
  readonly orders?: Grid;
  readonly lines?: Grid;
  readonly products?: Grid;
  readonly settings?: Partial<Settings>;
  readonly asOf?: number;
  readonly today?: number;
  readonly locale?: string;
  readonly timeZone?: string;
}

export interface Result {
  readonly intake: Intake | null;
  readonly log: IssueLog;
  issues(): Issue[];
  codes(): string[];
}

/** Analysis date 2024-12-31 and today 2025-01-01 unless said. */
export function readGrids(given: Given): Result {
  const log = new IssueLog();
  const sheet = (name: string, grid: Grid | undefined) => (grid ? sheetFromGrid(name, grid) : null);
  const intake = readTables({
    customers: sheet('Customers', given.customers),
    orders: sheet('Orders', given.orders),
    lines: sheet('Lines', given.lines),
    products: sheet('Products', given.products),
    settings: { ...SETTINGS, ...given.settings },
    asOf: given.asOf ?? epochDay(2024, 12, 31),
    today: given.today ?? epochDay(2025, 1, 1),
    timeZone: given.timeZone ?? 'Asia/Ho_Chi_Minh',
    locale: given.locale ?? 'vi_VN',
    issues: log,
  });
  const issues = () => log.list();
  return { intake, log, issues, codes: () => issues().map(({ code }) => code) };
}

/** The orders of a run that must have some. */
export function ordersOf(result: Result): Orders {
  if (!result.intake?.orders) throw new Error(`no orders: ${JSON.stringify(result.issues())}`);
  return result.intake.orders;
}

/** The intake of a run that must not have failed. */
export function intakeOf(result: Result): Intake {
  if (!result.intake) throw new Error(`no intake: ${JSON.stringify(result.issues())}`);
  return result.intake;
}

/** The one issue of that code. */
export function issueOf(result: Result, code: string): Issue {
  const found = result.issues().filter((issue) => issue.code === code);
  if (found.length !== 1) throw new Error(`${found.length} of ${code} in ${JSON.stringify(result.codes())}`);
  return found[0];
}

/** Cells of a csv or tsv file under shared/data, all texts. */
export function readCsv(path: string): string[][] {
  const bytes = readFileSync(dataFile(path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
}

export function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
