import { formatIsoDate } from '../../../src/core/base/epoch-day';
import { day, metricById, shopMetrics, type ShopOrder } from '../../support/shop';

const asOf = '2024-06-30';

function daysAgo(days: number, order: Partial<ShopOrder> = {}): ShopOrder {
  return { customer: 'a', date: formatIsoDate(day(asOf) - days), amount: 1, ...order };
}

function values(key: Parameters<typeof metricById>[1], orders: ShopOrder[]): unknown {
  return metricById(shopMetrics({ customers: [{ id: 'a' }], orders }, { asOf }), key).a;
}

describe.each([30, 90, 365] as const)('the last %i days', (days) => {
  const orders = [daysAgo(0), daysAgo(days - 1, { amount: 10 }), daysAgo(days, { amount: 100 })];

  it('hold the analysis date and days − 1 before it, but not the day before those', () => {
    expect(values(`ordersLast${days}Days`, orders)).toBe(2);
    expect(values(`revenueLast${days}Days`, orders)).toBe(11);
  });

  it('hold no cancelled order; a credit note lowers revenue only', () => {
    const more = [
      ...orders,
      daysAgo(1, { status: 'cancelled' }),
      daysAgo(1, { amount: -4, status: 'creditNote' }),
    ];
    expect(values(`ordersLast${days}Days`, more)).toBe(2);
    expect(values(`revenueLast${days}Days`, more)).toBe(7);
  });

  it('hold 0 without orders', () => {
    expect(values(`ordersLast${days}Days`, [daysAgo(0, { customer: 'b' })])).toBe(0);
    expect(values(`revenueLast${days}Days`, [daysAgo(0, { customer: 'b' })])).toBe(0);
  });
});

describe.each([
  ['revenueTrend', 90],
  ['revenueYearTrend', 364],
] as const)('%s', (key, days) => {
  it(`divides the last ${days} days by the ${days} days before`, () => {
    const orders = [
      daysAgo(days - 1, { amount: 30 }),
      daysAgo(days, { amount: 15 }),
      daysAgo(2 * days - 1, { amount: 5 }),
    ];
    expect(values(key, [...orders, daysAgo(2 * days, { amount: 99 })])).toBe(1.5); // 30 ÷ (15 + 5)
  });

  it('is 0 when nothing came lately, and blank when nothing or less than nothing came before', () => {
    expect(values(key, [daysAgo(days, { amount: 15 })])).toBe(0);
    expect(values(key, [daysAgo(0)])).toBeNull();
    expect(values(key, [daysAgo(0), daysAgo(days, { amount: -15, status: 'creditNote' })])).toBeNull();
  });

  it('is blank when the sums before cancel out, whatever binary makes of them', () => {
    const before = [0.1, 0.2, -0.3].map((amount) => daysAgo(days, { amount }));
    expect(values(key, [daysAgo(0), ...before])).toBeNull();
  });
});

describe('halfYearsActive', () => {
  it('counts which of the four 182-day windows have an order', () => {
    expect(values('halfYearsActive', [daysAgo(0), daysAgo(181)])).toBe(1);
    expect(values('halfYearsActive', [daysAgo(181), daysAgo(182)])).toBe(2);
    expect(
      values(
        'halfYearsActive',
        [0, 182, 364, 546, 727].map((days) => daysAgo(days)),
      ),
    ).toBe(4);
    expect(values('halfYearsActive', [daysAgo(728)])).toBe(0);
    expect(values('halfYearsActive', [daysAgo(5, { status: 'returned' })])).toBe(0);
  });
});

describe('monthsActive and yearsActive', () => {
  const on = (...dates: string[]): ShopOrder[] => dates.map((date) => ({ customer: 'a', date, amount: 1 }));

  it('count calendar months of a year and years with an order', () => {
    const orders = on('2022-12-31', '2023-01-01', '2023-01-31', '2024-01-01', '2024-02-29');
    expect(values('monthsActive', orders)).toBe(4);
    expect(values('yearsActive', orders)).toBe(3);
  });

  it('tell the same month of two years apart', () => {
    expect(values('monthsActive', on('2023-02-01', '2024-02-01'))).toBe(2);
  });

  it('are 0 without orders', () => {
    expect(values('monthsActive', [daysAgo(0, { status: 'cancelled' })])).toBe(0);
    expect(values('yearsActive', [daysAgo(0, { status: 'cancelled' })])).toBe(0);
  });
});

describe('peakMonthShare and peakSeasonYears', () => {
  const on = (...dates: string[]): ShopOrder[] => dates.map((date) => ({ customer: 'a', date, amount: 1 }));

  it('find the best three neighbouring months, across the new year, too', () => {
    // December, January, February: 4 of 5 orders, in the seasons that start in December 2021 and December 2022.
    const orders = on('2021-12-20', '2022-02-01', '2022-12-24', '2023-01-02', '2023-07-01');
    expect(values('peakMonthShare', orders)).toBe(0.8);
    expect(values('peakSeasonYears', orders)).toBe(2);
  });

  it('count one order as one season', () => {
    expect(values('peakMonthShare', on('2022-05-01'))).toBe(1);
    expect(values('peakSeasonYears', on('2022-05-01'))).toBe(1);
  });

  it('count orders, not days, and none that was cancelled', () => {
    const orders = [...on('2022-05-01', '2022-05-01', '2022-09-01'), daysAgo(0, { status: 'cancelled' })];
    expect(values('peakMonthShare', orders)).toBeCloseTo(2 / 3, 12);
  });

  it('are blank and 0 without orders', () => {
    expect(values('peakMonthShare', [daysAgo(0, { customer: 'b' })])).toBeNull();
    expect(values('peakSeasonYears', [daysAgo(0, { customer: 'b' })])).toBe(0);
  });

  it('take the window that starts earliest in the year when two are as good', () => {
    // January–March: 2 orders in 2 years; June–August: 2 orders in 1 year.
    const orders = on('2021-03-01', '2022-03-01', '2022-08-01', '2022-08-02');
    expect(values('peakMonthShare', orders)).toBe(0.5);
    expect(values('peakSeasonYears', orders)).toBe(2);
  });
});
