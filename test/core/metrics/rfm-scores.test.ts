import { metricById, rfm, shopMetrics, type ShopOrder } from '../../support/shop';

const asOf = '2024-01-31';

// Six customers c1 … c6: ci has i orders of 10 each, the latest on 2024-01-(10 + i).
const orders: ShopOrder[] = [1, 2, 3, 4, 5, 6].flatMap((i) =>
  Array.from({ length: i }, (_, k) => ({ customer: `c${i}`, date: `2024-01-${10 + i - k}`, amount: 10 })),
);

describe('RFM scores', () => {
  const metrics = shopMetrics({ customers: [{ id: 'none' }], orders }, { asOf });

  it('cut recency, number of orders and revenue at quintiles', () => {
    // Orders 1 … 6 cut at 2 3 4 5; revenue 10 … 60 at 20 30 40 50; days 20 … 15 at 16 17 18 19.
    expect(metrics.rfmScoring().frequency.cuts).toEqual([2, 3, 4, 5]);
    expect(metrics.rfmScoring().monetary.cuts).toEqual([20, 30, 40, 50]);
    expect(metrics.rfmScoring().recency.cuts).toEqual([16, 17, 18, 19]);
    expect(metricById(metrics, 'frequencyScore')).toEqual({
      none: null,
      c1: 1,
      c2: 1,
      c3: 2,
      c4: 3,
      c5: 4,
      c6: 5,
    });
    expect(metricById(metrics, 'monetaryScore')).toEqual({
      none: null,
      c1: 1,
      c2: 1,
      c3: 2,
      c4: 3,
      c5: 4,
      c6: 5,
    });
    expect(metricById(metrics, 'recencyScore')).toEqual({
      none: null,
      c1: 1,
      c2: 2,
      c3: 3,
      c4: 4,
      c5: 5,
      c6: 5,
    });
  });

  it('stand side by side in rfmScore', () => {
    expect(metricById(metrics, 'rfmScore')).toEqual({
      none: null,
      c1: 111,
      c2: 211,
      c3: 322,
      c4: 433,
      c5: 544,
      c6: 555,
    });
  });

  it('leave walk-ins out, of the cut points, too', () => {
    const walkIn: ShopOrder[] = Array.from({ length: 50 }, () => ({
      customer: 'walkin',
      date: asOf,
      amount: 99,
    }));
    const shop = { customers: [{ id: 'walkin', walkIn: true }], orders: [...orders, ...walkIn] };
    const metricsWithWalkIn = shopMetrics(shop, { asOf });
    expect(metricById(metricsWithWalkIn, 'rfmScore')).toMatchObject({ walkin: null, c6: 555 });
    expect(metricsWithWalkIn.rfmScoring().frequency.cuts).toEqual([2, 3, 4, 5]);
  });

  it('run from 1 to the number of bins', () => {
    const thirds = shopMetrics({ orders }, { asOf, settings: rfm({ bins: 3 }) });
    expect(metricById(thirds, 'rfmScore')).toEqual({ c1: 111, c2: 111, c3: 222, c4: 222, c5: 333, c6: 333 });
  });

  it('take own cut points, the value on one in the upper bin', () => {
    const own = rfm({ mode: 'cut-points', frequencyCuts: [2, 3, 5, 6] });
    expect(metricById(shopMetrics({ orders }, { asOf, settings: own }), 'frequencyScore')).toEqual({
      c1: 1,
      c2: 2,
      c3: 3,
      c4: 3,
      c5: 4,
      c6: 5,
    });
  });

  it('give all 1 for frequency when everybody ordered once', () => {
    const once = ['a', 'b', 'c'].map((customer, i) => ({
      customer,
      date: `2024-01-0${i + 1}`,
      amount: 10 * i,
    }));
    expect(metricById(shopMetrics({ orders: once }, { asOf }), 'frequencyScore')).toEqual({
      a: 1,
      b: 1,
      c: 1,
    });
  });

  it('are blank for all without customers with orders', () => {
    const empty = shopMetrics({ customers: [{ id: 'a' }], orders: [] }, { asOf });
    expect(metricById(empty, 'rfmScore')).toEqual({ a: null });
    expect(empty.rfmScoring().recency.cuts).toEqual([]);
  });
});
