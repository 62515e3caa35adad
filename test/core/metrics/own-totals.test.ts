import { IssueLog } from '../../../src/core/base/issue';
import { epochDay } from '../../../src/core/base/epoch-day';
import { metricEngine } from '../../../src/core/metrics/engine';
import { METRIC_MESSAGES as english } from '../../../src/i18n/en/metrics';
import { METRIC_MESSAGES as vietnamese } from '../../../src/i18n/vi/metrics';
import { metricById, shopMetrics } from '../../support/shop';
import { readGrids, SETTINGS } from '../intake/read-grids';

const asOf = '2024-03-31';

describe('customers without an orders sheet', () => {
  const metrics = shopMetrics(
    {
      customers: [
        { id: 'a', orderCount: 4, revenue: 200, lastOrderDate: '2024-03-01' },
        { id: 'b', orderCount: 1, revenue: 50, recencyDays: 90 },
        { id: 'both', orderCount: 2, revenue: 50, recencyDays: 5, lastOrderDate: '2024-03-30' },
        { id: 'none', orderCount: 0 },
        { id: 'blank' },
        { id: 'unknown count', revenue: 100 },
      ],
    },
    { asOf },
  );

  it('have the totals of their own row', () => {
    expect(metricById(metrics, 'orderCount')).toEqual({
      a: 4,
      b: 1,
      both: 2,
      none: 0,
      blank: 0,
      'unknown count': null,
    });
    expect(metricById(metrics, 'revenue')).toEqual({
      a: 200,
      b: 50,
      both: 50,
      none: 0,
      blank: 0,
      'unknown count': 100,
    });
    expect(metricById(metrics, 'aov')).toEqual({
      a: 50,
      b: 50,
      both: 25,
      none: null,
      blank: null,
      'unknown count': null,
    });
  });

  it('have days and date of the last order from each other; where they differ, from the date', () => {
    expect(metricById(metrics, 'recencyDays')).toMatchObject({
      a: 30,
      b: 90,
      both: 1,
      none: null,
      blank: null,
    });
    expect(metricById(metrics, 'lastOrderDate')).toMatchObject({
      a: '2024-03-01',
      b: '2024-01-01',
      both: '2024-03-30',
    });
  });

  it('have shares, ABC and scores', () => {
    expect(metricById(metrics, 'revenueShare')).toMatchObject({
      a: 0.5,
      b: 0.125,
      both: 0.125,
      'unknown count': 0.25,
      none: null,
    });
    expect(metricById(metrics, 'abc')).toMatchObject({ a: 'A', 'unknown count': 'A', b: 'A', both: 'B' });
    // Revenue 50 50 100 200, at positions 0.6, 1.2, 1.8, 2.4: cut at 50 60 90 140.
    expect(metricById(metrics, 'monetaryScore')).toEqual({
      a: 5,
      b: 1,
      both: 1,
      none: null,
      blank: null,
      'unknown count': 4,
    });
  });

  it.each([
    'purchaseDays',
    'repeatCount',
    'firstOrderDate',
    'tenureDays',
    'activeSpanDays',
    'medianGapDays',
    'lateness',
    'ordersLast90Days',
    'revenueLast90Days',
    'revenueTrend',
    'monthsActive',
    'halfYearsActive',
    'peakSeasonYears',
    'cancelRate',
    'discountedShare',
    'categoryCount',
    'topChannel',
    'quantity',
    'largestOrder',
  ] as const)('have no %s: it is unknown, not 0', (key) => {
    expect(new Set(Object.values(metricById(metrics, key)))).toEqual(new Set([null]));
  });

  it('have blank days since a last order after the analysis date, and an issue says so', () => {
    const issues = new IssueLog();
    const later = shopMetrics(
      { customers: [{ id: 'a', orderCount: 1, lastOrderDate: '2024-04-02' }] },
      { asOf, issues },
    );
    expect(metricById(later, 'recencyDays')).toEqual({ a: null });
    expect(issues.list()).toMatchObject([
      {
        code: 'metrics.totalAfterAsOf',
        severity: 'info',
        count: 1,
        where: { column: 'lastOrderDate', rows: [2] },
      },
    ]);
  });
});

describe('customers with totals and orders', () => {
  const orders = [
    { customer: 'same', date: '2024-03-01', amount: 10.1 },
    { customer: 'same', date: '2024-03-21', amount: 10.2 },
    { customer: 'other', date: '2024-03-21', amount: 10 },
    { customer: 'not in the sheet', date: '2024-03-21', amount: 10 },
  ];
  const customers = [
    { id: 'same', orderCount: 2, revenue: 20.3, recencyDays: 10, lastOrderDate: '2024-03-21' },
    { id: 'other', orderCount: 3, revenue: 30, recencyDays: 10, lastOrderDate: '2024-03-20' },
    { id: 'none', orderCount: 1, revenue: 0 },
    { id: 'blank' },
  ];

  it('have the totals of their orders', () => {
    const metrics = shopMetrics({ customers, orders }, { asOf });
    expect(metricById(metrics, 'orderCount')).toMatchObject({ same: 2, other: 1, none: 0, blank: 0 });
    expect(metricById(metrics, 'revenue')).toMatchObject({ other: 10, none: 0 });
    expect(metricById(metrics, 'lastOrderDate')).toMatchObject({ other: '2024-03-21' });
  });

  it('have one issue a column where the two differ', () => {
    const issues = new IssueLog();
    shopMetrics({ customers, orders }, { asOf, issues });
    const issue = (column: string, rows: number[]) =>
      expect.objectContaining({
        code: 'metrics.totalDiffers',
        severity: 'info',
        count: rows.length,
        where: { sheet: 'Customers', column, rows, range: undefined },
      });
    // Rows: same 2, other 3, none 4.
    expect(issues.list()).toEqual([
      issue('orderCount', [3, 4]),
      issue('revenue', [3]),
      issue('lastOrderDate', [3]),
    ]);
  });

  it('say nothing about revenue when the orders have no amounts', () => {
    const issues = new IssueLog();
    const bare = [{ customer: 'a', date: '2024-03-21' }];
    shopMetrics({ customers: [{ id: 'a', revenue: 30 }], orders: bare }, { asOf, issues });
    expect(issues.list()).toEqual([]);
  });
});

describe('the sentences of the issues', () => {
  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const code of Object.keys(english) as (keyof typeof english)[]) {
      expect(placeholders(vietnamese[code])).toEqual(placeholders(english[code]));
    }
  });
});

describe('totals that could not be read', () => {
  it('are unknown, not 0', () => {
    const { intake } = readGrids({
      customers: [
        ['ID', 'Orders', 'Revenue'],
        ['a', 'x', 'abc'],
        ['b', '', ''],
        ['c', 0, 'abc'],
        ['d', 2, 10],
      ],
    });
    if (!intake) throw new Error('no intake');
    const metrics = metricEngine({
      intake,
      settings: SETTINGS,
      asOf: epochDay(2024, 3, 31),
      issues: new IssueLog(),
    });
    expect(metricById(metrics, 'orderCount')).toEqual({ a: null, b: 0, c: 0, d: 2 });
    expect(metricById(metrics, 'revenue')).toEqual({ a: null, b: 0, c: null, d: 10 });
  });
});
