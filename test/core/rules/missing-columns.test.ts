import { classify } from '../../../src/core/classify-grids';

const RULES = [
  ['Scheme', 'Segment', 'orders', 'revenue', 'Condition'],
  ['Value', 'VIP', '', '> 100', ''],
  ['Value', 'Big', '', '', 'average order value > 10 or revenue > 50'],
  ['Value', 'Any', '>= 0', '', ''],
];

function missing(tables: { customers?: unknown[][]; orders?: unknown[][] }) {
  const run = classify({ ...tables, rules: RULES, asOf: '2026-01-01', timeZone: 'UTC', lang: 'en' });
  return run.report.issues
    .filter(({ code }) => code === 'rules.missingColumns')
    .map(({ where, params }) => [params.metric, where.rows, params.fields]);
}

const REVENUE = 'orders.amount|orders.unitPrice|customers.revenue';

describe('a rule about a metric without a column', () => {
  it('is named with the columns that would give the metric, one issue a metric', () => {
    expect(
      missing({
        orders: [
          ['Customer ID', 'Order date'],
          ['A', '2025-01-05'],
        ],
      }),
    ).toEqual([
      ['revenue', [2, 3], REVENUE],
      ['average order value', [3], REVENUE],
    ]);
  });

  it('is not named where one of the columns is there', () => {
    const customers = [
      ['Customer ID', 'Total revenue', 'Orders'],
      ['A', 10, 1],
    ];
    expect(missing({ customers })).toEqual([]);
  });

  it('about orders is named where the customers alone are known, without totals', () => {
    const customers = [
      ['Customer ID', 'Name'],
      ['A', 'An'],
    ];
    expect(missing({ customers }).map(([metric]) => metric)).toEqual([
      'revenue',
      'average order value',
      'orders',
    ]);
  });
});
