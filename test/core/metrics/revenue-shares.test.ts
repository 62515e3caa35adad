import { idOrder } from '../../../src/core/metrics/id-order';
import { metricById, shopMetrics, type ShopCustomer } from '../../support/shop';

const asOf = '2024-06-30';

/** One order each of that amount. */
function metricsOf(amounts: Record<string, number>, customers: ShopCustomer[] = []) {
  const orders = Object.entries(amounts).map(([customer, amount]) => ({
    customer,
    date: '2024-01-01',
    amount,
  }));
  return shopMetrics({ customers, orders }, { asOf });
}

describe('revenueRank', () => {
  it('is by revenue descending, equal revenue by id', () => {
    expect(metricById(metricsOf({ b: 10, a: 10, c: 30, '10': 10, '9': 10 }), 'revenueRank')).toEqual({
      c: 1,
      '9': 2,
      '10': 3,
      a: 4,
      b: 5,
    });
  });

  it('is exact where revenue differs by less than the eye sees', () => {
    const metrics = metricsOf({ a: 1000000000.01, b: 1000000000.02, c: 1000000000.03 });
    expect(metricById(metrics, 'revenueRank')).toEqual({ a: 3, b: 2, c: 1 });
  });

  it('leaves out walk-ins and customers without revenue above 0', () => {
    const metrics = metricsOf({ walkin: 50, zero: 0, minus: -1, a: 1 }, [
      { id: 'walkin', walkIn: true },
      { id: 'none' },
    ]);
    expect(metricById(metrics, 'revenueRank')).toEqual({
      walkin: null,
      none: null,
      zero: null,
      minus: null,
      a: 1,
    });
    expect(metricById(metrics, 'revenueShare')).toEqual({
      walkin: null,
      none: null,
      zero: null,
      minus: null,
      a: 1,
    });
    expect(metricById(metrics, 'abc')).toEqual({ walkin: null, none: null, zero: null, minus: null, a: 'A' });
  });
});

describe('revenueShare, cumulativeShare and shareAbove', () => {
  const metrics = metricsOf({ a: 50, b: 20, c: 20, d: 10 });

  it('are the own share, the share up to the customer, and the share of those with more', () => {
    expect(metricById(metrics, 'revenueShare')).toEqual({ a: 0.5, b: 0.2, c: 0.2, d: 0.1 });
    expect(metricById(metrics, 'cumulativeShare')).toEqual({ a: 0.5, b: 0.7, c: 0.9, d: 1 });
    expect(metricById(metrics, 'shareAbove')).toEqual({ a: 0, b: 0.5, c: 0.5, d: 0.9 });
  });
});

describe('abc', () => {
  it('looks at the share accumulated before the customer: a bound itself is the next class', () => {
    // Before: 0, .5, .8, .95, .99.
    expect(metricById(metricsOf({ a: 50, b: 30, c: 15, d: 4, e: 1 }), 'abc')).toEqual({
      a: 'A',
      b: 'A',
      c: 'B',
      d: 'C',
      e: 'C',
    });
  });

  it('is not moved over a bound by binary sums', () => {
    // Ten customers with 0.1 each: before the ninth are 0.8 of 1.
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`c${i}`, 0.1]));
    expect(metricById(metricsOf(ten), 'abc')).toMatchObject({ c7: 'A', c8: 'B', c9: 'B' });
  });

  it('gives the largest customer A, however large', () => {
    expect(metricById(metricsOf({ a: 990, b: 10 }), 'abc')).toEqual({ a: 'A', b: 'C' });
  });

  it('takes its bounds from Settings', () => {
    const orders = [60, 30, 10].map((amount, i) => ({ customer: `c${i}`, date: '2024-01-01', amount }));
    const metrics = shopMetrics({ orders }, { asOf, settings: { abcBounds: [0.5, 0.9] } });
    expect(metricById(metrics, 'abc')).toEqual({ c0: 'A', c1: 'B', c2: 'C' });
  });
});

describe('idOrder', () => {
  const sorted = (ids: string[]) => {
    const compare = idOrder(ids);
    return ids
      .map((_, i) => i)
      .sort(compare)
      .map((i) => ids[i]);
  };

  it('puts plain digits first, as numbers, and the rest by code unit', () => {
    expect(sorted(['b', '10', 'a', '9', 'B', '-1', ''])).toEqual(['9', '10', '', '-1', 'B', 'a', 'b']);
  });

  it('tells numbers apart that are too long for a double', () => {
    expect(sorted(['90071992547409931', '90071992547409930'])).toEqual([
      '90071992547409930',
      '90071992547409931',
    ]);
  });

  it('settles equal numbers by their zeros', () => {
    expect(sorted(['7', '007', '6'])).toEqual(['6', '007', '7']);
  });
});
