/**
 * The published results of the R package rfm, from its own two tables.
 */
import { writeFileSync } from 'node:fs';
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { lazily } from '../support/lazily';
import { figuresBySegment, readReport, schemeOf } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { differences, readCells, readRows, rowsBy } from '../support/tables';

const SCORES = [
  { ours: 'recencyDays', theirs: 'recency_days' },
  { ours: 'orderCount', theirs: 'transaction_count' },
  { ours: 'revenue', theirs: 'amount' },
  { ours: 'recencyScore', theirs: 'recency_score' },
  { ours: 'frequencyScore', theirs: 'frequency_score' },
  { ours: 'monetaryScore', theirs: 'monetary_score' },
  { ours: 'rfmScore', theirs: 'rfm_score' },
];

/** A published segment table: [customers, orders, revenue] by segment. */
function published(name: string): Record<string, (number | null)[]> {
  return Object.fromEntries(
    readRows(dataFile(`rfm/expected/rfm_segments_${name}.csv`)).map((row) => [
      row.segment,
      [Number(row.customers), Number(row.orders), Number(row.revenue)],
    ]),
  );
}

describeOnData('the orders of the package rfm', () => {
  const file = temporaryFiles();
  const run = lazily(() =>
    completeRun([
      ...['--orders', dataFile('rfm/rfm_data_orders.csv'), '--as-of', '2006-12-31'],
      ...['--pack', 'rfm-package,rfm-second', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]),
  );
  const report = lazily(() => (run(), readReport(file('report.json'))));
  const ours = lazily(() => (run(), rowsBy(file('customers.csv'), 'Customer ID')));
  const theirs = lazily(() =>
    rowsBy(dataFile('rfm/expected/rfm_scores_orders_2006-12-31.csv'), 'customer_id'),
  );

  it('are 4,906 of 995 customers', () => {
    expect(run().code).toBe(0);
    expect(report().counts).toMatchObject({ customers: 995, customersWithOrders: 995, orders: 4906 });
    expect(ours().size).toBe(995);
  });

  it('give the segments of the vignette', () => {
    const figures = figuresBySegment(schemeOf(report(), 'rfm-package'));
    // As the vignette prints them: customers, orders, revenue.
    expect(figures).toEqual({
      Champions: [35, 316, 31646],
      'Potential Loyalist': [342, 2211, 204856],
      'Loyal Customers': [170, 799, 76562],
      Promising: [9, 28, 4249],
      'New Customers': [104, 329, 28837],
      "Can't Lose Them": [47, 274, 32446],
      'At Risk': [28, 216, 22227],
      'Need Attention': [10, 57, 4562],
      'About To Sleep': [102, 283, 23449],
      Lost: [148, 393, 35324],
    });
    expect(figures).toEqual(published('vignette_orders_2006-12-31'));
  });

  it('give the segments of the second table, with 158 champions', () => {
    const figures = figuresBySegment(schemeOf(report(), 'rfm-second'));
    expect(figures.Champions).toEqual([158, 1234, 120178]);
    expect(figures).toEqual(published('test_orders_2006-12-31'));
  });

  it('give every customer the published scores', () => {
    expect(theirs().size).toBe(995);
    expect(differences(ours(), theirs(), SCORES)).toEqual([]);
  });

  it('give every customer the published segments', () => {
    const pairs = [
      { ours: 'RFM package segment', theirs: 'segment_vignette' },
      { ours: 'RFM second segment', theirs: 'segment_test' },
    ];
    expect(differences(ours(), theirs(), pairs)).toEqual([]);
  });
});

/** The vignette's table and the second, as a marketer types them: bands of the three scores, first match wins. */
const TABLES: Readonly<Record<string, string>> = {
  Vignette: `Champions 5 5 5 | Potential Loyalist 3-5 3-5 2-5 | Loyal Customers 2-4 2-4 2-4 | Promising 3-4 1-3 3-5
    | New Customers 4-5 1-3 1-5 | Can't Lose Them 1-2 3-4 4-5 | At Risk 1-2 2-5 4-5 | Need Attention 1-3 3-5 3-5
    | About To Sleep 2-3 1-3 1-4 | Lost 1 1-5 1-5`,
  Second: `Champions 4-5 4-5 4-5 | Loyal Customers 2-5 3-5 3-5 | Potential Loyalist 3-5 1-3 1-3 | New Customers 4-5 1 1
    | Promising 3-4 1 1 | Need Attention 2-3 2-3 2-3 | About To Sleep 2-3 1-2 1-2 | At Risk 1-2 2-5 2-5
    | Can't Lose Them 1 4-5 4-5 | Lost 1-2 1-2 1-2`,
};

function rulesCsv(): string {
  const rows = Object.entries(TABLES).flatMap(([scheme, table]) =>
    table.split('|').map((line) => {
      const [, segment, bands] = /^\s*(.+?) ([\d -]+?)\s*$/.exec(line) ?? ['', '', ''];
      return [scheme, segment, ...bands.split(' ').map((band) => band.replace('-', '..'))].join(',');
    }),
  );
  return ['Scheme,Segment,recencyScore,frequencyScore,monetaryScore', ...rows, ''].join('\n');
}

const OWN_CUTS = `Section,Name,Value
rfm,Mode,own cut points
rfm,Recency cut points,115; 181; 297; 482
rfm,Frequency cut points,4; 5; 6; 8
rfm,Monetary cut points,256; 382; 506; 666
scheme,Vignette,First
scheme,Vignette: otherwise,Others
scheme,Second,First
scheme,Second: otherwise,Others
`;

describeOnData('own cut points', () => {
  const file = temporaryFiles();
  const run = lazily(() => {
    writeFileSync(file('rules.csv'), rulesCsv());
    writeFileSync(file('settings.csv'), OWN_CUTS);
    return completeRun([
      ...['--orders', dataFile('rfm/rfm_data_orders.csv'), '--as-of', '2006-12-31'],
      ...['--rules', file('rules.csv'), '--settings', file('settings.csv'), '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]);
  });
  const report = lazily(() => (run(), readReport(file('report.json'))));
  const ours = lazily(() => (run(), rowsBy(file('customers.csv'), 'Customer ID')));
  const theirs = lazily(() =>
    rowsBy(dataFile('rfm/expected/rfm_scores_orders_custom_bins.csv'), 'customer_id'),
  );

  it('give every customer the scores that base R gives', () => {
    expect(run().code).toBe(0);
    expect(theirs().size).toBe(995);
    expect(differences(ours(), theirs(), SCORES)).toEqual([]);
  });

  it('give every customer the segments that base R gives', () => {
    const pairs = [
      { ours: 'Vignette', theirs: 'segment_vignette' },
      { ours: 'Second', theirs: 'segment_test' },
    ];
    expect(differences(ours(), theirs(), pairs)).toEqual([]);
  });

  it.each([
    ['Vignette', 'vignette_orders_custom_bins'],
    ['Second', 'test_orders_custom_bins'],
  ])('give the totals of the table %s', (name, expected) => {
    const scheme = report().schemes.find(({ scheme }) => scheme === name);
    expect(scheme && figuresBySegment(scheme)).toEqual(published(expected));
  });
});

describeOnData('the customer table of the package rfm', () => {
  const file = temporaryFiles();
  const source = dataFile('rfm/rfm_data_customer.csv.gz');
  const run = lazily(() =>
    completeRun([
      ...['--customers', source, '--as-of', '2007-01-01', '--pack', 'rfm-package', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]),
  );
  // "revenue" is both the table's own column and a metric's: records would keep one of them.
  const cells = lazily(() => (run(), readCells(file('customers.csv'))));

  it('is 39,999 customers with totals in their rows, and no orders', () => {
    expect(run().code).toBe(0);
    const { counts } = readReport(file('report.json'));
    expect(counts).toMatchObject({ customers: 39999, orderRows: 0, skippedCustomerRows: 0 });
  });

  it('keeps its columns and its rows, each customer in one', () => {
    const given = readCells(source);
    expect(given).toHaveLength(40000);
    expect(cells().map((row) => row.slice(0, given[0].length))).toEqual(given);
  });

  it('gives recency, frequency and monetary from the row', () => {
    const [headers, ...rows] = cells();
    const own = { recencyDays: 'recency_days', orderCount: 'number_of_orders', revenue: 'revenue' };
    for (const [metric, column] of Object.entries(own)) {
      const [to, from] = [headers.lastIndexOf(metric), headers.indexOf(column)];
      expect(to).toBeGreaterThan(from);
      expect(rows.filter((row) => row[to] !== row[from])).toEqual([]);
    }
  });

  it('scores everybody from 1 to 5', () => {
    const [headers, ...rows] = cells();
    for (const score of ['recencyScore', 'frequencyScore', 'monetaryScore']) {
      const at = headers.indexOf(score);
      expect([...new Set(rows.map((row) => row[at]))].sort()).toEqual(['1', '2', '3', '4', '5']);
    }
  });
});
