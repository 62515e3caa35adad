/**
 * The built add-on over a small workbook in the offline host: what the tests of the add-on share.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addRows } from '../../src/offline/files/load-workbook';
import { createHost, type Host, type HostOptions } from '../../src/offline/host';
import { parseManifest } from '../../src/offline/manifest';
import type { SheetGrid, CellScalar } from '../../src/offline/workbook/sheet-grid';
import { Workbook } from '../../src/offline/workbook/workbook';
import type { ClassifyAnswer, ClassifyRequest, Report } from '../../src/protocol';

const read = (name: string) => readFileSync(resolve(process.cwd(), 'dist', name), 'utf8');

/** What is pushed to Google. */
let built: Pick<HostOptions, 'bundle' | 'manifest'> | null = null;

export type Rows = CellScalar[][];

/** A workbook of tabs by name, in Vietnamese time. */
export function bookOf(tabs: Readonly<Record<string, Rows>>): Workbook {
  const workbook = new Workbook({ timeZone: 'Asia/Ho_Chi_Minh', locale: 'en_US' });
  for (const [name, rows] of Object.entries(tabs))
    addRows(
      workbook,
      rows.map((row) => [...row]),
      name,
    );
  return workbook;
}

/** The workbook with the add-on installed. */
export function hostOf(workbook: Workbook, options: Partial<HostOptions> = {}): Host {
  built ??= { bundle: read('Code.js'), manifest: parseManifest(read('appsscript.json')) };
  return createHost({
    workbook,
    ...built,
    userLocale: 'en',
    ...options,
  });
}

/** A run as a page starts it. */
export function answerOf(host: Host, request: ClassifyRequest = {}): ClassifyAnswer {
  return host.run('classifyFromPage', [{ asOf: '2026-03-31', ...request }], { mode: 'sidebar' })
    .result as ClassifyAnswer;
}

/** The report of a run that is not refused. */
export function classify(host: Host, request: ClassifyRequest = {}): Report {
  const answer = answerOf(host, request);
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer.report;
}

/** A tab by its name. */
export function tab(workbook: Workbook, name: string): SheetGrid {
  const grid = workbook.sheetNamed(name);
  if (!grid) throw new Error(`there is no tab ${name}`);
  return grid;
}

/** The cells of a tab as far as there is content. */
export function cellsOf(workbook: Workbook, name: string): Rows {
  const grid = tab(workbook, name);
  const { rows, columns } = grid.contentSize();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => grid.valueAt(row, column)),
  );
}

/** The cells below a header, wherever its column stands. */
export function columnUnder(workbook: Workbook, name: string, header: string): CellScalar[] {
  const [headers, ...rows] = cellsOf(workbook, name);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`there is no column ${header} in ${headers.join(', ')}`);
  return rows.map((row) => row[at]);
}

/** Everything that the tabs hold: for tests that nothing changed. */
export function everything(workbook: Workbook) {
  return workbook.sheets.map(({ name, notes, formulas, maxRows, maxColumns }) => ({
    name,
    cells: cellsOf(workbook, name),
    notes: [...notes],
    formulas: [...formulas],
    size: [maxRows, maxColumns],
  }));
}

/** The same but what every run writes: its row of the Run log, and the stamp beside it. */
export function everythingButLog(workbook: Workbook) {
  return everything(workbook).filter(({ name }) => name !== 'Run log');
}

/** The tabs that a run makes besides the Customers tab, in their order. */
export const RUN_TABS = [
  'Run log',
  'Segments state',
  'Segment summary',
  'Data findings',
  'Segment sizes',
  'Rules snapshot',
];

/** The log's twelve cells and their formats, as the run starts and when it is done, and the instant of the stamp. */
export const ALWAYS_WRITTEN = 49;

/** A rule: customers with two orders or more are regulars, those with one are new. */
export const RULES: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '>= 2'],
  ['Habit', 'New', '1'],
];

export const CUSTOMERS: Rows = [
  ['Customer ID', 'City'],
  ['a', 'Huế'],
  ['b', 'Hà Nội'],
  ['c', ''],
];

export const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount'],
  ['1', 'a', '2026-01-05', 100],
  ['2', 'a', '2026-02-05', 50],
  ['3', 'b', '2026-03-05', 70],
];

/** A shop of three customers: a is a regular, b is new, c has never bought. */
export function shopBook(changes: Readonly<Record<string, Rows>> = {}): Workbook {
  return bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES, ...changes });
}
