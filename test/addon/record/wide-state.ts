/**
 * The tab Segments state as version 0.1.0 left it after two runs of the changing shop, on 2026-03-31 and, when b has bought
 * again, on 2026-04-02: each fact of a run and each figure in a column of its own.
 */
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { columnUnder, cellsOf, tab } from '../open-book';

const [FIRST, SECOND] = [46112 + 10 / 24, 46114 + 10 / 24];

const sources = (orderRows: number, tail: string) => [
  {
    sheet: 'Customers',
    rows: 4,
    headerRow: 0,
    headers: ['Customer ID', 'City'],
    columns: [0, 1],
    tail: '32754261',
  },
  {
    sheet: 'Orders',
    rows: orderRows,
    headerRow: 0,
    headers: ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    columns: [0, 1, 2, 3],
    tail,
  },
];
const RULES = { rules: 'e7a62c68', settings: 'c4be5b67', manual: '' };
const RUN_BEFORE = {
  day: '2026-03-31',
  keys: ['segment:Habit'],
  customers: 3,
  revenue: 220,
  before: null,
  basis: { read: 6, skipped: 0, ...RULES, sources: sources(4, '91938d6b') },
};
const LAST_RUN = {
  day: '2026-04-02',
  keys: ['segment:Habit'],
  customers: 3,
  revenue: 225,
  before: { customers: 3, revenue: 220 },
  basis: { read: 7, skipped: 0, ...RULES, sources: sources(5, '14d5846f') },
};

const SUMMARY = [
  ['Scheme', 'Segment', 'Customers', 'Share', 'Orders', 'Revenue', 'Revenue share', 'Average order value'],
  ['Habit', 'Regular', 1, 1 / 3, 2, 150, 150 / 220, 75],
  ['Habit', 'New', 1, 1 / 3, 1, 70, 70 / 220, 70],
  ['Habit', '', 1, 1 / 3, 0, 0, 0, ''],
];
const FINDINGS = [
  ['Severity', 'What was found', 'Count', 'Sheet', 'Column', 'First rows', 'What was done'],
  ['', 'Nothing was found: all rows could be read.', '', '', '', '', ''],
];

/** By name; cells beyond the end of a column are blank. */
const COLUMNS: Readonly<Record<string, readonly (string | number)[]>> = {
  'key:Customer ID': ['a', 'b', 'c'],
  'undo.run': [SECOND, '80a6cb14'],
  'undo.mark': ['', 'ec4b8173', ''],
  'undo.why': ['', 'Habit: orders 1 (1) · row 3', ''],
  'undo.updatedAt': ['', FIRST, ''],
  'undo.summary': SUMMARY.map((row) => JSON.stringify(row)),
  'undo.findings': FINDINGS.map((row) => JSON.stringify(row)),
  'undo.lastRun': [JSON.stringify(RUN_BEFORE), '["2026-04-02"]'],
  'now:segment:Habit': ['Regular', 'Regular', ''],
  'previous:segment:Habit': ['', 'New', ''],
  'since:segment:Habit': [FIRST, SECOND, ''],
  'manual:segment:Habit': ['', '', ''],
  'undo.previous:segment:Habit': ['', '', ''],
  'undo.since:segment:Habit': ['', FIRST, ''],
  lastRun: [JSON.stringify(LAST_RUN)],
  'figure:revenue': [150, 75, 0],
  'figure:revenueYear': [150, 75, 0],
  'figure:rfm': ['1-1-5', '5-1-1', ''],
};

/** Puts it in place of the tab that the two runs have left. */
export function makeWide(book: Workbook): void {
  const sheet = tab(book, 'Segments state');
  const [header] = cellsOf(book, 'Segments state');
  const instant = sheet.formatAt(1, header.indexOf('since:segment:Habit'));
  const { rows, columns } = sheet.contentSize();
  const names = Object.keys(COLUMNS);
  sheet.maxColumns = names.length;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) sheet.setValue(row, column, '');
  names.forEach((name, column) => {
    sheet.setValue(0, column, name);
    COLUMNS[name].forEach((cell, index) => {
      sheet.setValue(index + 1, column, cell);
      if (cell === FIRST || cell === SECOND) sheet.setFormat(index + 1, column, instant);
    });
  });
}

/** What the tab says under a name, of a, b and c. */
export const stateOf = (book: Workbook, name: string) =>
  columnUnder(book, 'Segments state', name).slice(0, 3);
