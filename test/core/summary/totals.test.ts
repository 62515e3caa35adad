import fc from 'fast-check';
import { RULES_ALONE, type Assignment } from '../../../src/core/rules/evaluate';
import { segmentTotals } from '../../../src/core/summary/totals';
import { scheme } from '../rules/rules-grid';

/** Customers' segments by their index in VIP, Low, Empty; -1 is blank. */
function assignment(segment: readonly number[]): Assignment {
  const table = {
    sheet: 'Rules',
    scheme: scheme({ name: 'A' }),
    rules: [],
    segments: ['VIP', 'Low', 'Empty'],
    walkIn: null,
  };
  return {
    table,
    labels: table.segments,
    parts: [[0], [1], [2]],
    segment: Int32Array.from(segment),
    decidedBy: new Int32Array(segment.length),
    rulesOf: () => [],
    ...RULES_ALONE,
  };
}

function totals(segment: readonly number[], orders: readonly number[], revenue: readonly number[]) {
  return segmentTotals(assignment(segment), {
    orders: Float64Array.from(orders),
    revenue: Float64Array.from(revenue),
  });
}

describe('the totals of a segment', () => {
  it('are its customers, orders and revenue, with shares of all', () => {
    // Revenue 60 + 15 + 25 = 100; two of four customers are VIP, with 60 + 15 = 75.
    expect(totals([0, 0, 1, 1], [3, 1, 2, 0], [60, 15, 25, 0])).toEqual([
      { segment: 'VIP', customers: 2, share: 0.5, orders: 4, revenue: 75, revenueShare: 0.75 },
      { segment: 'Low', customers: 2, share: 0.5, orders: 2, revenue: 25, revenueShare: 0.25 },
      { segment: 'Empty', customers: 0, share: 0, orders: 0, revenue: 0, revenueShare: 0 },
    ]);
  });

  it('stand below the others for customers without a segment, where there are any', () => {
    expect(totals([0, -1], [1, 1], [30, 10])[3]).toEqual({
      segment: '',
      customers: 1,
      share: 0.5,
      orders: 1,
      revenue: 10,
      revenueShare: 0.25,
    });
  });

  it('leave out what is blank', () => {
    expect(totals([0, 0, 1], [1, NaN, 1], [10, NaN, 30])[0]).toMatchObject({
      customers: 2,
      orders: 1,
      revenue: 10,
    });
  });
});

it('a customer with several segments counts whole in each of them, and once in the whole', () => {
  const lists = { ...assignment([1, 0, -1]), labels: ['VIP', 'VIP; Low'], parts: [[0], [0, 1]] };
  const figures = { orders: Float64Array.of(3, 1, 1), revenue: Float64Array.of(60, 30, 10) };
  // VIP: the first two, 90 of 100; Low: the first alone, 60 of 100; the third has no segment.
  expect(segmentTotals(lists, figures)).toEqual([
    { segment: 'VIP', customers: 2, share: 2 / 3, orders: 4, revenue: 90, revenueShare: 0.9 },
    { segment: 'Low', customers: 1, share: 1 / 3, orders: 3, revenue: 60, revenueShare: 0.6 },
    { segment: 'Empty', customers: 0, share: 0, orders: 0, revenue: 0, revenueShare: 0 },
    { segment: '', customers: 1, share: 1 / 3, orders: 1, revenue: 10, revenueShare: 0.1 },
  ]);
});

describe('revenue', () => {
  it('is null in every segment where no amount is known', () => {
    const entries = totals([0, 1], [1, 1], [NaN, NaN]);
    expect(entries.map(({ revenue, revenueShare }) => [revenue, revenueShare])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it.each([
    ['0', [0, 0]],
    ['negative', [10, -20]],
  ])('has no shares where the whole is %s', (_what, revenue) => {
    expect(totals([0, 1], [1, 1], revenue).map((entry) => entry.revenueShare)).toEqual([null, null, null]);
  });
});

describe('all segments together', () => {
  it('are all customers, all orders and the whole revenue', () => {
    const customer = fc.record({
      segment: fc.integer({ min: -1, max: 2 }),
      orders: fc.integer({ min: 0, max: 9 }),
      revenue: fc.integer({ min: -5, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1 }), (customers) => {
        const entries = totals(
          customers.map(({ segment }) => segment),
          customers.map(({ orders }) => orders),
          customers.map(({ revenue }) => revenue),
        );
        const add = (numbers: readonly (number | null)[]) =>
          numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);
        expect(add(entries.map((entry) => entry.customers))).toBe(customers.length);
        expect(add(entries.map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(add(entries.map(({ orders }) => orders))).toBe(add(customers.map(({ orders }) => orders)));
        expect(add(entries.map(({ revenue }) => revenue))).toBe(add(customers.map(({ revenue }) => revenue)));
      }),
    );
  });

  it('have shares of 0 where there is no customer', () => {
    expect(totals([], [], []).map(({ customers, share, revenue }) => [customers, share, revenue])).toEqual([
      [0, 0, null],
      [0, 0, null],
      [0, 0, null],
    ]);
  });
});
