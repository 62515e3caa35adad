import fc from 'fast-check';
import { formatIsoDate } from '../../../src/core/base/epoch-day';
import { dayInZone } from '../../../src/core/base/time-zone';
import { NO_SEASON, seasonCalendar } from '../../../src/core/metrics/season-calendar';
import { BUILT_IN_SEASONS } from '../../../src/core/settings/built-in-seasons';
import type { SeasonSettings, SeasonWindow } from '../../../src/core/settings/types';
import { day, metricById, shopMetrics, type ShopOrder } from '../../support/shop';

const windowsOf = (name: string): readonly SeasonWindow[] =>
  BUILT_IN_SEASONS.find((season) => season.name === name)?.windows ?? [];

/** First and last day of a season in a year, as ISO dates. */
function spanOf(windows: readonly SeasonWindow[], year: number): string[] {
  const span = { first: day(`${year - 1}-01-01`), last: day(`${year + 1}-12-31`) };
  const years = seasonCalendar(windows, span);
  const days = [...years.keys()].filter((index) => years[index] === year);
  return [days[0], days[days.length - 1]].map((index) => formatIsoDate(span.first + index));
}

describe('a built-in season', () => {
  it.each([
    // Lunar New Year's days 2024-02-10, 2025-01-29, 2007-02-17 (Vietnam); 30 days before to 6 after.
    ['Tết', 2024, ['2024-01-11', '2024-02-16']],
    ['Tết', 2025, ['2024-12-30', '2025-02-04']],
    ['Tết', 2007, ['2007-01-18', '2007-02-23']],
    ['8/3', 2024, ['2024-03-01', '2024-03-08']],
    ['20/10', 2024, ['2024-10-13', '2024-10-20']],
    ['11/11', 2024, ['2024-11-10', '2024-11-12']],
    // Black Friday: 29 November 2024, 28 November 2025, 24 November 2023, 23 November 2029 (the month begins on a Thursday).
    ['Black Friday', 2024, ['2024-11-25', '2024-12-02']],
    ['Black Friday', 2025, ['2025-11-24', '2025-12-01']],
    ['Black Friday', 2023, ['2023-11-20', '2023-11-27']],
    ['Black Friday', 2029, ['2029-11-19', '2029-11-26']],
    ['Christmas', 2024, ['2024-12-01', '2024-12-25']],
  ])('%s %i is %j', (name, year, expected) => {
    expect(spanOf(windowsOf(name), year)).toEqual(expected);
  });
});

describe('a season of days of the year', () => {
  const winter: SeasonWindow = { kind: 'yearly', from: { month: 12, day: 20 }, to: { month: 1, day: 5 } };

  it('that ends before it starts goes over New Year and belongs to the year in which it starts', () => {
    expect(spanOf([winter], 2024)).toEqual(['2024-12-20', '2025-01-05']);
  });

  it('has 29 February in leap years and ends on the 28th in others', () => {
    const february: SeasonWindow = { kind: 'yearly', from: { month: 2, day: 1 }, to: { month: 2, day: 29 } };
    expect(spanOf([february], 2024)).toEqual(['2024-02-01', '2024-02-29']);
    expect(spanOf([february], 2025)).toEqual(['2025-02-01', '2025-02-28']);
  });
});

it('a day in the windows of two years belongs to the earlier one', () => {
  const windows: SeasonWindow[] = [
    { kind: 'dates', from: day('2024-01-01'), to: day('2024-01-20') },
    { kind: 'dates', from: day('2023-12-20'), to: day('2024-01-10') },
  ];
  expect(spanOf(windows, 2023)).toEqual(['2023-12-20', '2024-01-10']);
  expect(spanOf(windows, 2024)).toEqual(['2024-01-11', '2024-01-20']);
});

it('no days have no season', () => {
  expect(seasonCalendar(windowsOf('Tết'), { first: 0, last: -1 })).toHaveLength(0);
});

it('whoever adds a window loses no day of a season', () => {
  const offset = fc.integer({ min: -180, max: 180 });
  const window = fc.tuple(offset, offset).map(([a, b]): SeasonWindow => ({
    kind: 'around',
    anchor: 'lunarNewYear',
    from: Math.min(a, b),
    to: Math.max(a, b),
  }));
  const span = { first: day('2023-06-01'), last: day('2025-06-01') };
  fc.assert(
    fc.property(window, window, (one, other) => {
      const alone = seasonCalendar([one], span);
      const both = seasonCalendar([one, other], span);
      alone.forEach((year, index) => {
        if (year !== NO_SEASON) expect(both[index]).not.toBe(NO_SEASON);
      });
    }),
    { numRuns: 40 },
  );
});

/** The customer's share and years of a season; Tết unless said otherwise. */
function seasonOf(orders: readonly Partial<ShopOrder>[], season = 'Tết', seasons = BUILT_IN_SEASONS) {
  const listed = orders.map((order) => ({ customer: 'a', date: '2024-01-01', amount: 1, ...order }));
  const shop = { customers: [{ id: 'a' }], orders: listed };
  const metrics = shopMetrics(shop, { asOf: '2026-06-30', settings: { seasons } });
  return [metricById(metrics, `seasonShare:${season}`).a, metricById(metrics, `seasonYears:${season}`).a];
}

describe('seasonShare and seasonYears', () => {
  it('are blank and 0 without orders', () => expect(seasonOf([])).toEqual([null, 0]));

  it('are both blank without an orders sheet', () => {
    const metrics = shopMetrics({ customers: [{ id: 'a', orderCount: 3 }] }, { asOf: '2026-06-30' });
    expect([metricById(metrics, 'seasonShare:Tết').a, metricById(metrics, 'seasonYears:Tết').a]).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ['one order inside', ['2024-02-01'], [1, 1]],
    ['one order outside', ['2024-06-01'], [0, 0]],
    // 2024-01-11 and 2024-02-16 are the first and the last day, 01-10 and 02-17 are outside.
    [
      'orders at both ends and just outside',
      ['2024-01-10', '2024-01-11', '2024-02-16', '2024-02-17'],
      [0.5, 1],
    ],
    ['two orders of one day, each of them an order', ['2024-02-01', '2024-02-01', '2024-06-01'], [2 / 3, 1]],
    // Tết 2025 begins on 2024-12-30: the orders of 2024-02 and 2024-12-31 lie in two lunar years.
    ['two seasons in one calendar year', ['2024-02-01', '2024-12-31'], [1, 2]],
    ['both sides of New Year in one season', ['2024-12-31', '2025-01-02'], [1, 1]],
    ['29 February, which is after Tết 2024', ['2024-02-29', '2024-02-10'], [0.5, 1]],
  ])('of %s', (_what, dates, expected) => {
    expect(seasonOf(dates.map((date) => ({ date })))).toEqual(expected);
  });

  it('leave out what was cancelled or returned, and credit notes', () => {
    expect(
      seasonOf([
        { date: '2024-02-01', status: 'cancelled' },
        { date: '2024-02-01', status: 'returned' },
        { date: '2024-02-01', status: 'creditNote', amount: -1 },
        { date: '2024-06-01' },
      ]),
    ).toEqual([0, 0]);
  });

  it('count an order whose money was paid back, for its status counts', () => {
    expect(seasonOf([{ date: '2024-02-01', amount: 0, refund: 5 }, { date: '2024-06-01' }])).toEqual([
      0.5, 1,
    ]);
  });

  it('count an order in two windows of the season once', () => {
    const twice: SeasonSettings = {
      name: 'Sale',
      on: true,
      windows: [
        { kind: 'yearly', from: { month: 5, day: 1 }, to: { month: 5, day: 20 } },
        { kind: 'dates', from: day('2024-05-10'), to: day('2024-05-30') },
      ],
    };
    const dates = ['2024-05-15', '2024-05-25', '2024-07-01', '2024-08-01'].map((date) => ({ date }));
    expect(seasonOf(dates, 'Sale', [twice])).toEqual([0.5, 1]);
  });

  it('are asked for by any spelling of the season', () => {
    expect(seasonOf([{ date: '2024-12-24' }], 'noel')).toEqual([1, 1]);
  });

  it('are blank for a season that is off', () => {
    const off = BUILT_IN_SEASONS.map((season) => ({ ...season, on: false }));
    expect(seasonOf([{ date: '2024-02-01' }], 'Tết', off)).toEqual([null, null]);
  });

  it('give each customer their own', () => {
    const orders = [
      { customer: 'a', date: '2024-02-01', amount: 1 },
      { customer: 'b', date: '2024-02-01', amount: 1 },
      { customer: 'b', date: '2023-01-20', amount: 1 },
      { customer: null, date: '2024-02-01', amount: 1 },
    ];
    const metrics = shopMetrics({ orders }, { asOf: '2026-06-30' });
    // Tết 2023 is 22 January 2023.
    expect(metricById(metrics, 'seasonYears:Tết')).toEqual({ a: 1, b: 2 });
  });
});

it('an order at 23:59 in Hanoi lies on that day, one at midnight on the next', () => {
  const dayOf = dayInZone('Asia/Ho_Chi_Minh');
  // 2024-02-16 is the last day of the season; 17:00 UTC is midnight in Hanoi.
  const years = seasonCalendar(windowsOf('Tết'), { first: day('2024-02-16'), last: day('2024-02-17') });
  const yearAt = (instant: string) => years[dayOf(Date.parse(instant)) - day('2024-02-16')];
  expect([yearAt('2024-02-16T16:59:59Z'), yearAt('2024-02-16T17:00:00Z')]).toEqual([2024, NO_SEASON]);
});
