import { metricById, shopMetrics } from '../../support/shop';

const metrics = shopMetrics(
  {
    customers: [{ id: 'none' }],
    orders: [
      { customer: 'today', date: '2024-03-01', amount: 10 },
      // 2024 is a leap year: 29 February lies between, so 2 days.
      { customer: 'leap', date: '2024-02-28', amount: 10 },
      { customer: 'leap', date: '2024-02-29', amount: 10 },
      { customer: 'gone', date: '2024-01-01', amount: 10, status: 'cancelled' },
      { customer: 'gone', date: '2024-02-01', amount: -10, status: 'creditNote' },
      { customer: 'late cancel', date: '2023-03-01', amount: 10 },
      { customer: 'late cancel', date: '2024-02-20', amount: 10, status: 'cancelled' },
    ],
  },
  { asOf: '2024-03-01' },
);

describe('firstOrderDate and lastOrderDate', () => {
  it('are the days of the first and the latest order that counts', () => {
    expect(metricById(metrics, 'firstOrderDate')).toEqual({
      none: null,
      today: '2024-03-01',
      leap: '2024-02-28',
      gone: null,
      'late cancel': '2023-03-01',
    });
    expect(metricById(metrics, 'lastOrderDate')).toEqual({
      none: null,
      today: '2024-03-01',
      leap: '2024-02-29',
      gone: null,
      'late cancel': '2023-03-01',
    });
  });
});

describe('recencyDays', () => {
  it('is 0 for an order on the analysis date and blank without orders', () => {
    // 2023-03-01 to 2024-03-01 holds 29 February: 366 days.
    expect(metricById(metrics, 'recencyDays')).toEqual({
      none: null,
      today: 0,
      leap: 1,
      gone: null,
      'late cancel': 366,
    });
  });
});

describe('tenureDays and activeSpanDays', () => {
  it('count from the first order: to the analysis date, to the latest order', () => {
    expect(metricById(metrics, 'tenureDays')).toEqual({
      none: null,
      today: 0,
      leap: 2,
      gone: null,
      'late cancel': 366,
    });
    expect(metricById(metrics, 'activeSpanDays')).toEqual({
      none: null,
      today: 0,
      leap: 1,
      gone: null,
      'late cancel': 0,
    });
  });
});
