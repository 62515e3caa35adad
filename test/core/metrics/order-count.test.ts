import { metricById, shopMetrics, type ShopOrder } from '../../support/shop';

const customers = [{ id: 'none' }];
const orders: ShopOrder[] = [
  { customer: 'one', date: '2024-03-01', amount: 10 },
  { customer: 'same day', date: '2024-03-01', amount: 10 },
  { customer: 'same day', date: '2024-03-01', amount: 20 },
  { customer: 'mixed', date: '2024-01-01', amount: 10 },
  { customer: 'mixed', date: '2024-01-05', amount: 10, status: 'cancelled' },
  { customer: 'mixed', date: '2024-01-06', amount: 10, status: 'returned' },
  { customer: 'mixed', date: '2024-01-07', amount: -5, status: 'creditNote' },
  { customer: 'mixed', date: '2024-02-29', amount: 10 },
  { customer: null, date: '2024-02-29', amount: 99 },
];
const metrics = shopMetrics({ customers, orders }, { asOf: '2024-03-31' });

describe('orderCount', () => {
  it('counts orders whose status counts, and neither credit notes nor orders of nobody', () => {
    expect(metricById(metrics, 'orderCount')).toEqual({ none: 0, one: 1, 'same day': 2, mixed: 2 });
  });
});

describe('purchaseDays', () => {
  it('counts a day with two orders once', () => {
    expect(metricById(metrics, 'purchaseDays')).toEqual({ none: 0, one: 1, 'same day': 1, mixed: 2 });
  });
});

describe('repeatCount', () => {
  it('is one less than the purchase days, and 0 without orders', () => {
    expect(metricById(metrics, 'repeatCount')).toEqual({ none: 0, one: 0, 'same day': 0, mixed: 1 });
  });
});
