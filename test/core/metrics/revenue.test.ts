import { metricById, shopMetrics } from '../../support/shop';

const asOf = '2024-03-31';

describe('revenue and aov', () => {
  const metrics = shopMetrics(
    {
      customers: [{ id: 'none' }],
      orders: [
        { customer: 'plain', date: '2024-01-01', amount: 0.1 },
        { customer: 'plain', date: '2024-01-02', amount: 0.2 },
        { customer: 'credit', date: '2024-01-01', amount: 100 },
        { customer: 'credit', date: '2024-01-09', amount: -30, status: 'creditNote' },
        { customer: 'only credit', date: '2024-01-09', amount: -30, status: 'creditNote' },
        { customer: 'gone', date: '2024-01-01', amount: 50, status: 'cancelled' },
        { customer: 'gone', date: '2024-01-01', amount: 50, status: 'returned' },
        { customer: 'blank', date: '2024-01-01' },
        { customer: 'half blank', date: '2024-01-01' },
        { customer: 'half blank', date: '2024-01-02', amount: 8 },
      ],
    },
    { asOf },
  );

  it('adds credit notes, leaves cancelled and returned orders out and makes no 0 of unknown amounts', () => {
    expect(metricById(metrics, 'revenue')).toEqual({
      none: 0,
      plain: 0.3, // not 0.30000000000000004
      credit: 70,
      'only credit': -30,
      gone: 0,
      blank: null,
      'half blank': 8,
    });
  });

  it('divides by orders, not by credit notes, and is blank without orders', () => {
    expect(metricById(metrics, 'aov')).toEqual({
      none: null,
      plain: 0.15,
      credit: 70,
      'only credit': null,
      gone: null,
      blank: null,
      'half blank': 4,
    });
  });

  it.each([
    'revenue',
    'aov',
    'largestOrder',
    'revenueLast30Days',
    'revenueLast90Days',
    'revenueLast365Days',
    'revenueTrend',
    'revenueYearTrend',
    'discountRate',
    'refundShare',
    'topCategory',
    'topCategoryShare',
    'revenueRank',
    'revenueShare',
    'cumulativeShare',
    'shareAbove',
    'abc',
    'monetaryScore',
    'rfmScore',
  ] as const)('%s is blank for all without an amount column', (key) => {
    const orders = [{ customer: 'a', date: '2024-03-01', discount: 1, refund: 1, rows: undefined }];
    expect(metricById(shopMetrics({ customers: [{ id: 'b' }], orders }, { asOf }), key)).toEqual({
      a: null,
      b: null,
    });
  });
});

describe('quantity and largestOrder', () => {
  const orders = [
    { customer: 'a', date: '2024-01-01', amount: 10, quantity: 2 },
    { customer: 'a', date: '2024-01-02', amount: 40, quantity: 1 },
    { customer: 'a', date: '2024-01-03', amount: 20 },
    { customer: 'a', date: '2024-01-04', amount: 90, quantity: 9, status: 'returned' as const },
    { customer: 'negative', date: '2024-01-04', amount: -5, quantity: 1 },
    { customer: 'blank last', date: '2024-01-04', amount: 7 },
    { customer: 'blank last', date: '2024-01-05' },
  ];
  const metrics = shopMetrics({ customers: [{ id: 'none' }], orders }, { asOf });

  it('sums the pieces of orders that count', () => {
    expect(metricById(metrics, 'quantity')).toEqual({ none: 0, a: 3, negative: 1, 'blank last': 0 });
  });

  it('is blank for all without a quantity column', () => {
    const bare = shopMetrics({ orders: [{ customer: 'a', date: '2024-01-01', amount: 10 }] }, { asOf });
    expect(metricById(bare, 'quantity')).toEqual({ a: null });
  });

  it('takes the largest order that counts', () => {
    expect(metricById(metrics, 'largestOrder')).toEqual({ none: null, a: 40, negative: -5, 'blank last': 7 });
  });
});
