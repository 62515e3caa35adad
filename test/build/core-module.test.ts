/**
 * build/core.mjs for scripts: `classify`, grids in, grids out, by the contract that acceptance checks use.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun, ensureBuilt, runNode } from '../support/command-line';
import { freeNames } from '../support/checked-script';
import { figuresBySegment, readReport } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { readCells } from '../support/tables';
import type { CoreReport } from '../../src/core/report';

const file = temporaryFiles();
const CORE = join(process.cwd(), 'build/core.mjs');

interface Answer {
  readonly customers: unknown[][];
  readonly summary: unknown[][];
  readonly report: CoreReport;
}

/** What `classify` answers in a Node process that knows nothing but the module. Instants are written {"instant": ms}. */
function answerOf(input: Record<string, unknown>): Answer {
  ensureBuilt();
  writeFileSync(file('input.json'), JSON.stringify(input));
  writeFileSync(
    file('run.mjs'),
    `import { readFileSync } from 'node:fs';
     import { classify } from ${JSON.stringify(pathToFileURL(CORE).href)};
     const revive = (_key, value) => (value && typeof value.instant === 'number' ? new Date(value.instant) : value);
     const input = JSON.parse(readFileSync(${JSON.stringify(file('input.json'))}, 'utf8'), revive);
     process.stdout.write(JSON.stringify(classify(input)));`,
  );
  const { code, stdout, stderr } = runNode([file('run.mjs')]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

const RUN = { asOf: '2024-03-31', timeZone: 'Asia/Ho_Chi_Minh', lang: 'en' };
const instant = (iso: string) => ({ instant: Date.parse(iso) });

const SHOP = {
  customers: [
    ['Customer ID', 'City'],
    ['A', 'Huế'],
    ['B', 'Đà Lạt'],
    ['C', ''],
  ],
  orders: [
    ['Customer ID', 'Order date', 'Amount'],
    // 1 March in Vietnam, though February in UTC.
    ['A', instant('2024-02-29T17:00:00Z'), 30],
    ['B', '2024-02-10', '50'],
    ['A', '2024-03-11', 20],
    ['X', '2024-03-12', 7],
  ],
  rules: [
    ['Scheme', 'Segment', 'orders', 'Condition'],
    ['Habit', 'Regular', '>= 2', 'interpurchaseDays = 10'],
    ['Habit', 'One-off', 1, ''],
    ['Place', 'Centre', '', 'City = "huế"'],
  ],
  settings: [
    ['Section', 'Name', 'Value'],
    ['scheme', 'Habit', 'First'],
    ['scheme', 'Habit: otherwise', 'No orders'],
    ['scheme', 'Place', 'First'],
  ],
};

describe('classify of build/core.mjs', () => {
  it('gives the customers with a column a scheme, and the reasons', () => {
    const { customers } = answerOf({ ...SHOP, ...RUN });
    expect(customers.map((row) => row.slice(0, 4))).toEqual([
      ['Customer ID', 'City', 'Habit', 'Place'],
      ['A', 'Huế', 'Regular', 'Centre'],
      ['B', 'Đà Lạt', 'One-off', ''],
      ['C', '', 'No orders', ''],
    ]);
    expect(customers[0][4]).toBe('Why');
  });

  it('gives a summary, a row a segment', () => {
    const { summary } = answerOf({ ...SHOP, ...RUN });
    expect(summary.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['Habit', 'Regular', 1],
      ['Habit', 'One-off', 1],
      ['Habit', 'No orders', 1],
      ['Place', 'Centre', 1],
      ['Place', '', 2],
    ]);
  });

  it('gives a report in which revenue adds up', () => {
    const { report } = answerOf({ ...SHOP, ...RUN });
    expect(report).toMatchObject({
      asOf: '2024-03-31',
      // X is nobody of the customers sheet.
      counts: { customers: 3, customersWithOrders: 2, orders: 4, orderRows: 4 },
      revenue: 107,
      unassigned: { orders: 1, revenue: 7 },
      models: {},
    });
    expect(report.schemes.map(({ scheme, column, hitPolicy }) => [scheme, column, hitPolicy])).toEqual([
      ['Habit', 'Habit', 'First'],
      ['Place', 'Place', 'First'],
    ]);
  });

  it('gives issues alone for a rule that cannot be used', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['Habit', 'Regular', '=> 2'],
    ];
    const { customers, summary, report } = answerOf({ orders: SHOP.orders, rules, ...RUN });
    expect([customers, summary]).toEqual([[], []]);
    expect(report.issues).toEqual([
      expect.objectContaining({
        code: 'rule.badOperator',
        severity: 'error',
        where: expect.objectContaining({ sheet: 'Rules', column: 'orders', rows: [2] }) as unknown,
      }),
    ]);
  });

  it('leaves the grids as they were', () => {
    ensureBuilt();
    const script = `import { classify } from ${JSON.stringify(pathToFileURL(CORE).href)};
      const deepFreeze = (grid) => Object.freeze(grid.map((row) => Object.freeze(row)));
      const input = ${JSON.stringify({ ...SHOP, ...RUN })};
      for (const key of ['customers', 'orders', 'rules', 'settings']) input[key] = deepFreeze(input[key]);
      input.orders = deepFreeze(input.orders.filter((row) => typeof row[1] === 'string'));
      console.log(classify(input).customers.length);`;
    writeFileSync(file('frozen.mjs'), script);
    expect(runNode([file('frozen.mjs')])).toMatchObject({ code: 0, stdout: '4\n' });
  });

  it('runs where there is nothing but the language', () => {
    expect(freeNames(CORE)).toEqual([]);
  });
});

describeOnData('classify of build/core.mjs and the command line', () => {
  it('give the customers of the package rfm the same segments', () => {
    const source = dataFile('rfm/rfm_data_orders.csv');
    const rules = [
      ['Scheme', 'Segment', 'orders', 'days since last order', 'revenue'],
      ['Worth', 'Top', '>= 5', '<= 180', 'top 20%'],
      ['Worth', 'Warm', '-', '<= 180', '-'],
      ['Worth', 'Cold', '-', '-', '-'],
    ];
    const settings = [
      ['Section', 'Name', 'Value'],
      ['general', 'Metric columns', 'rfmScore; lastOrderDate'],
      ['scheme', 'Worth', 'First'],
    ];
    const csv = (grid: string[][]) => grid.map((row) => row.join(',')).join('\n');
    writeFileSync(file('rules.csv'), csv(rules));
    writeFileSync(file('settings.csv'), csv(settings));
    completeRun([
      ...['--orders', source, '--rules', file('rules.csv'), '--settings', file('settings.csv')],
      ...['--as-of', '2006-12-31', '--out', file('cli.csv'), '--json', file('cli.json')],
    ]);
    const run = { asOf: '2006-12-31', timeZone: 'UTC', lang: 'en' };
    const { customers, report } = answerOf({ orders: readCells(source), rules, settings, ...run });
    const columns = ['Customer ID', 'Worth', 'Why', 'rfmScore', 'lastOrderDate'];
    const pick = (grid: readonly unknown[][]) =>
      grid.map((row) => columns.map((header) => String(row[grid[0].indexOf(header)])));
    expect(pick(customers)).toHaveLength(996);
    expect(pick(customers)).toEqual(pick(readCells(file('cli.csv'))));
    const cli = readReport(file('cli.json'));
    expect(report.schemes.map(figuresBySegment)).toEqual(cli.schemes.map(figuresBySegment));
    expect(report.revenue).toBe(cli.revenue);
  });
});
