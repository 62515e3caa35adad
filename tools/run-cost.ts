/**
 * What runs cost by the host's model: service calls, cells, virtual seconds. Prints the table of docs/performance.md.
 * The calls and cells are real ones of the bundle; the seconds are the stated cost of each, not a measurement of Google.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { virtualClock } from '../src/offline/clock';
import { addRows } from '../src/offline/files/load-workbook';
import { createHost, type Host, type RunResult } from '../src/offline/host';
import { parseManifest } from '../src/offline/manifest';
import { Workbook } from '../src/offline/workbook/workbook';
import { SAMPLE_AS_OF, sampleShop } from '../src/samples/index';
import { formulaTable } from './formula-cost';

type Row = (string | number)[];
type Tables = Readonly<Record<string, Row[]>>;

const BOOKS: Readonly<Record<string, () => Tables>> = {
  'sample shop, 240 customers': sampleTables,
  '10,000 customers, 100,000 orders': () => shopTables(10_000, 100_000),
  'ten million cells: 200,000 customers, 900,000 orders': () => plainTables(200_000, 900_000),
  'ten million cells with every metric: 100,000 customers, 300,000 orders': () =>
    plainTables(100_000, 300_000),
};

/** The sample shop with all its tabs. */
function sampleTables(): Tables {
  const { customers, orders, lines, products } = sampleShop({ lang: 'en' });
  return { Customers: customers, Orders: orders, 'Order lines': lines, Products: products };
}

/** The sample shop's columns; its orders are repeated under other numbers until there are enough. */
function shopTables(customerCount: number, orderCount: number): Tables {
  const { customers, orders } = sampleShop({ lang: 'en', customers: customerCount });
  const [header, ...rows] = orders;
  const repeated = Array.from({ length: orderCount }, (_, index): Row => {
    const [id, ...rest] = rows[index % rows.length];
    return [`${id}-${Math.floor(index / rows.length)}`, ...rest];
  });
  return { Customers: customers, Orders: [header, ...repeated] };
}

const DAY_MS = 86_400_000;
const SPAN_DAYS = 1095;

/** Two columns of customers and four of orders, so that with the add-on's own tabs they make close to ten million cells. */
function plainTables(customerCount: number, orderCount: number): Tables {
  const lastDay = Date.parse(SAMPLE_AS_OF);
  const dayOf = (index: number) =>
    new Date(lastDay - ((index * 7919) % SPAN_DAYS) * DAY_MS).toISOString().slice(0, 10);
  const customers = Array.from({ length: customerCount }, (_, i): Row => [`K${i}`, `City ${i % 50}`]);
  // Some buy often, a tenth never.
  const buyer = (index: number) =>
    Math.floor((((index * 7907) % orderCount) / orderCount) ** 2 * customerCount * 0.9);
  const orders = Array.from({ length: orderCount }, (_, i): Row => [
    i,
    `K${buyer(i)}`,
    dayOf(i),
    10 + (i % 500),
  ]);
  return {
    Customers: [['Customer ID', 'City'], ...customers],
    Orders: [['Order ID', 'Customer ID', 'Order date', 'Amount'], ...orders],
  };
}

const COMMANDS: readonly (readonly [what: string, run: (host: Host) => RunResult])[] = [
  ['preview', (host) => classify(host, { preview: true })],
  ['first run', classify],
  ['nothing changes', classify],
  ['customers move', (host) => (raiseAmounts(host), classify(host))],
  ['undo', (host) => host.run('undoFromPage', [], { mode: 'sidebar' })],
  ['every metric added', (host) => classify(host, { metrics: true })],
  ['every metric, nothing changes', (host) => classify(host, { metrics: true })],
];

function classify(host: Host, request: object = {}): RunResult {
  return host.run('classifyFromPage', [{ asOf: SAMPLE_AS_OF, ...request }], { mode: 'sidebar' });
}

/** Every eleventh order is worth twenty times as much, so that many customers move. */
function raiseAmounts({ workbook }: Host): void {
  const orders = workbook.sheetNamed('Orders');
  const column = orders?.rows[0].indexOf('Amount') ?? -1;
  orders?.rows.forEach((cells, row) => {
    if (row > 0 && row % 11 === 0) orders.setValue(row, column, Number(cells[column]) * 20);
  });
}

/** This module runs from build/. */
const built = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../dist/${path}`, import.meta.url)), 'utf8');

function open(tables: Tables): Host {
  const workbook = new Workbook({ timeZone: 'Asia/Ho_Chi_Minh', locale: 'en_US' });
  for (const [name, rows] of Object.entries(tables)) addRows(workbook, rows, name);
  return createHost({
    workbook,
    bundle: built('Code.js'),
    manifest: parseManifest(built('appsscript.json')),
    clock: virtualClock(Date.parse(SAMPLE_AS_OF)),
  });
}

const COUNT = new Intl.NumberFormat('en-US');

function line(what: string, { result, stats }: RunResult, nodeMs: number): string {
  const { ok, issues } = result as { ok: boolean; issues?: readonly { code: string }[] };
  const outcome = ok ? 'done' : `refused: ${issues?.[0]?.code}`;
  const { calls, cellsRead, cellsWritten, costMs } = stats;
  const figures = [calls, cellsRead, cellsWritten, Math.round(costMs / 1000)].map((n) => COUNT.format(n));
  return `| ${[what, ...figures, outcome, (nodeMs / 1000).toFixed(1)].join(' | ')} |`;
}

const wanted = process.argv[2] ?? '';
for (const [book, tables] of Object.entries(BOOKS)) {
  if (!book.includes(wanted)) continue;
  console.log(
    `\n**${book}**\n\n| command | calls | cells read | cells written | virtual s | outcome | s in Node |`,
  );
  console.log('| --- | ---: | ---: | ---: | ---: | --- | ---: |');
  const host = open(tables());
  for (const [what, run] of COMMANDS) {
    const started = performance.now();
    const answer = run(host);
    console.log(line(what, answer, performance.now() - started));
  }
}

for (const [customers, orders] of [
  [1_000, 3_000],
  [20_000, 60_000],
  [100_000, 300_000],
]) {
  const book = `formulas over ${COUNT.format(customers)} customers`;
  if (!book.includes(wanted)) continue;
  const host = open(plainTables(customers, orders));
  classify(host);
  console.log(
    `\n**${book}**\n\n| formula | ${'calls | cells read | virtual s | '.repeat(2)}1,000 s | never cached |`,
  );
  console.log(`| --- |${' ---: |'.repeat(8)}`);
  for (const text of formulaTable(host, customers)) console.log(text);
}
