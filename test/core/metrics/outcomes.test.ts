import { metricById, shopMetrics, type ShopOrder } from '../../support/shop';

const asOf = '2024-06-30';
const date = '2024-01-01';

function metricsOf(orders: ShopOrder[]) {
  return shopMetrics({ customers: [{ id: 'none' }], orders }, { asOf });
}

describe('discountedShare and discountRate', () => {
  const metrics = metricsOf([
    { customer: 'a', date, amount: 90, gross: 100, discount: 10 },
    { customer: 'a', date, amount: 300, gross: 300, discount: 0 },
    { customer: 'a', date, amount: 50, gross: 100, discount: 50, status: 'cancelled' },
    { customer: 'coupon', date, amount: 20, gross: 20, coupon: true },
  ]);

  it('count orders with a discount or a coupon, and the money off, of orders that count', () => {
    expect(metricById(metrics, 'discountedShare')).toEqual({ none: null, a: 0.5, coupon: 1 });
    expect(metricById(metrics, 'discountRate')).toEqual({ none: null, a: 10 / 400, coupon: 0 });
  });

  it('are blank for all where the sheet says nothing about discounts', () => {
    const bare = metricsOf([{ customer: 'a', date, amount: 90 }]);
    expect(metricById(bare, 'discountedShare')).toEqual({ none: null, a: null });
    expect(metricById(bare, 'discountRate')).toEqual({ none: null, a: null });
  });

  it('need only a coupon column for the share', () => {
    const coupons = metricsOf([
      { customer: 'a', date, amount: 90, coupon: true },
      { customer: 'a', date, amount: 90 },
    ]);
    expect(metricById(coupons, 'discountedShare')).toEqual({ none: null, a: 0.5 });
    expect(metricById(coupons, 'discountRate')).toEqual({ none: null, a: null });
  });
});

describe('cancelRate and returnRate', () => {
  it('divide by all orders, credit notes left out', () => {
    const metrics = metricsOf([
      { customer: 'a', date, amount: 1, status: 'counts' },
      { customer: 'a', date, amount: 1, status: 'counts' },
      { customer: 'a', date, amount: 1, status: 'cancelled' },
      { customer: 'a', date, amount: 1, status: 'returned' },
      { customer: 'a', date, amount: -1, status: 'creditNote' },
      { customer: 'never', date, amount: 1, status: 'cancelled' },
    ]);
    expect(metricById(metrics, 'cancelRate')).toEqual({ none: null, a: 0.25, never: 1 });
    expect(metricById(metrics, 'returnRate')).toEqual({ none: null, a: 0.25, never: 0 });
  });

  it('are blank for all without a status column', () => {
    expect(metricById(metricsOf([{ customer: 'a', date, amount: 1 }]), 'cancelRate')).toEqual({
      none: null,
      a: null,
    });
    expect(metricById(metricsOf([{ customer: 'a', date, amount: 1 }]), 'returnRate')).toEqual({
      none: null,
      a: null,
    });
  });
});

describe('refundShare', () => {
  it('adds refunds and credit notes and divides by the amounts before discount', () => {
    const metrics = metricsOf([
      { customer: 'a', date, amount: 80, gross: 100, refund: 20 },
      { customer: 'a', date, amount: 100, gross: 100 },
      { customer: 'a', date, amount: -30, status: 'creditNote' },
      { customer: 'b', date, amount: 10, gross: 10 },
    ]);
    expect(metricById(metrics, 'refundShare')).toEqual({ none: null, a: 50 / 200, b: 0 });
  });

  it('takes a negative row inside an order for a refund', () => {
    const metrics = metricsOf([{ customer: 'a', date, rows: [{ amount: 100 }, { amount: -25 }] }]);
    expect(metricById(metrics, 'refundShare')).toEqual({ none: null, a: 0.25 });
    expect(metricById(metrics, 'revenue')).toEqual({ none: 0, a: 75 });
  });

  it('is blank for all where the sheet shows no refunds', () => {
    expect(metricById(metricsOf([{ customer: 'a', date, amount: 1 }]), 'refundShare')).toEqual({
      none: null,
      a: null,
    });
  });
});

describe('categoryCount, topCategory and topCategoryShare', () => {
  const metrics = metricsOf([
    {
      customer: 'a',
      date,
      rows: [
        { amount: 30, category: 'Bikes' },
        { amount: 10, category: 'Caps' },
      ],
    },
    { customer: 'a', date, rows: [{ amount: 25, category: 'Caps' }, { amount: 35 }] },
    { customer: 'a', date, rows: [{ amount: 999, category: 'Gloves' }], status: 'cancelled' },
    { customer: 'tie', date, rows: [{ amount: 0.3, category: 'Caps' }] },
    {
      customer: 'tie',
      date,
      rows: [
        { amount: 0.1, category: 'Bikes' },
        { amount: 0.2, category: 'Bikes' },
      ],
    },
    { customer: 'plain', date, rows: [{ amount: 5 }] },
  ]);

  it('look at the rows of orders that count', () => {
    expect(metricById(metrics, 'categoryCount')).toEqual({ none: 0, a: 2, tie: 2, plain: 0 });
  });

  it('take the category with most revenue, the first by name where two are equal', () => {
    // 'a': Bikes 30, Caps 35.
    expect(metricById(metrics, 'topCategory')).toEqual({ none: null, a: 'Caps', tie: 'Bikes', plain: null });
  });

  it('divide by all revenue, rows without a category, too', () => {
    const shares = metricById(metrics, 'topCategoryShare');
    expect(shares).toEqual({ none: null, a: 0.35, tie: expect.closeTo(0.5, 12), plain: null });
  });

  it('are blank for all without categories', () => {
    const bare = metricsOf([{ customer: 'a', date, amount: 1 }]);
    expect(metricById(bare, 'categoryCount')).toEqual({ none: null, a: null });
    expect(metricById(bare, 'topCategory')).toEqual({ none: null, a: null });
  });
});

describe('topChannel', () => {
  it('is the channel with most orders that count, the first by name where two are equal', () => {
    const metrics = metricsOf([
      { customer: 'a', date, channel: 'web' },
      { customer: 'a', date, channel: 'web' },
      { customer: 'a', date, channel: 'shop' },
      { customer: 'tie', date, channel: 'web' },
      { customer: 'tie', date, channel: 'shop' },
      { customer: 'gone', date, channel: 'web', status: 'cancelled' },
    ]);
    expect(metricById(metrics, 'topChannel')).toEqual({ none: null, a: 'web', tie: 'shop', gone: null });
  });

  it('is blank for all without channels', () => {
    expect(metricById(metricsOf([{ customer: 'a', date }]), 'topChannel')).toEqual({ none: null, a: null });
  });
});
