import { metricById, shopMetrics, type ShopOrder } from '../../support/shop';

/** Share and number of new products of customer a. */
function noveltyOf(orders: readonly Partial<ShopOrder>[], noveltyDays = 30) {
  const listed = orders.map((order) => ({ customer: 'a', date: '2024-06-01', ...order }));
  const shop = { customers: [{ id: 'a' }], orders: listed };
  const metrics = shopMetrics(shop, { asOf: '2026-06-30', settings: { noveltyDays } });
  return [metricById(metrics, 'newProductShare').a, metricById(metrics, 'newProductCount').a];
}

const launched = (date: string, launch?: string): Partial<ShopOrder> => ({
  date,
  rows: [{ amount: 1, launch }],
});
const bought = (date: string, product?: string, more: Partial<ShopOrder> = {}): Partial<ShopOrder> => ({
  date,
  rows: [{ amount: 1, product }],
  ...more,
});

describe('newProductShare and newProductCount with launch dates', () => {
  it('count rows from the day of the launch to thirty days after it', () => {
    // Launch 2024-06-01: days 0 and 30 are new; a day before it and day 31 are not. 2 of 4.
    const dates = ['2024-05-31', '2024-06-01', '2024-07-01', '2024-07-02'];
    expect(noveltyOf(dates.map((date) => launched(date, '2024-06-01')))).toEqual([0.5, 2]);
  });

  it('use the days of Settings', () => {
    expect(noveltyOf([launched('2024-06-08', '2024-06-01')], 7)).toEqual([1, 1]);
    expect(noveltyOf([launched('2024-06-09', '2024-06-01')], 7)).toEqual([0, 0]);
  });

  it('take a row without one for a row of nothing new', () => {
    expect(noveltyOf([launched('2024-06-02', '2024-06-01'), launched('2024-06-02')])).toEqual([0.5, 1]);
  });

  it('count rows, not orders', () => {
    // Three rows in two orders, two of them new.
    const rows = [{ launch: '2024-06-01' }, { launch: '2020-01-01' }];
    expect(noveltyOf([{ rows }, launched('2024-06-01', '2024-06-01')])).toEqual([2 / 3, 2]);
  });

  it('leave out orders that do not count', () => {
    const cancelled = { ...launched('2024-06-01', '2024-06-01'), status: 'cancelled' as const };
    expect(noveltyOf([cancelled, launched('2024-06-01', '2020-01-01')])).toEqual([0, 0]);
  });
});

describe('newProductShare and newProductCount without launch dates', () => {
  it('take the first day on which the orders have the product, and leave out the first thirty days', () => {
    // The data begin on 2024-01-01, so rows count from 2024-01-31. 'old' is 31 days old on 2024-02-01; 'new' appears on 2024-03-01:
    // 03-01 and 03-31 (day 30) are new, 04-01 is not. 2 new of 4 rows.
    expect(
      noveltyOf([
        bought('2024-01-01', 'old'),
        bought('2024-02-01', 'old'),
        bought('2024-03-01', 'new'),
        bought('2024-03-31', 'new'),
        bought('2024-04-01', 'new'),
      ]),
    ).toEqual([0.5, 2]);
  });

  it('look at the thirtieth day after the first, not at the one before', () => {
    const start = bought('2024-01-01', 'old');
    expect(noveltyOf([start, bought('2024-01-30', 'new')])).toEqual([null, 0]);
    expect(noveltyOf([start, bought('2024-01-31', 'new')])).toEqual([1, 1]);
  });

  it('see a product first in anybody’s order, of any status', () => {
    // 'x' first appears on 2024-02-01 in a stranger's cancelled order; on 2024-04-01 it is 60 days old.
    const stranger = bought('2024-02-01', 'x', { customer: null, status: 'cancelled' });
    expect(noveltyOf([bought('2024-01-01', 'old'), stranger, bought('2024-04-01', 'x')])).toEqual([0, 0]);
  });

  it('take a row without a product for a row of nothing new', () => {
    expect(
      noveltyOf([bought('2024-01-01', 'old'), bought('2024-03-01'), bought('2024-03-01', 'new')]),
    ).toEqual([0.5, 1]);
  });
});

describe('newProductShare and newProductCount', () => {
  it('are blank and 0 without orders', () => {
    const stranger = { ...launched('2024-06-01', '2024-06-01'), customer: 'b' };
    expect(noveltyOf([stranger])).toEqual([null, 0]);
  });

  it('are blank where neither launch dates nor products are known', () => {
    expect(noveltyOf([{ amount: 1 }])).toEqual([null, null]);
  });
});
