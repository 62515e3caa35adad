import fc from 'fast-check';
import { METRIC_KEYS } from '../../../src/core/words/metric-keys';
import { formatIsoDate } from '../../../src/core/base/epoch-day';
import { day, metricById, rfm, shopMetrics, type ShopOrder } from '../../support/shop';

const asOf = '2024-06-30';
const customers = ['1', '2', '10', 'a', 'b', 'c'].map((id) => ({ id, walkIn: id === 'b' }));

const order: fc.Arbitrary<ShopOrder> = fc.record({
  customer: fc.constantFrom('1', '2', '10', 'a', 'b', null),
  date: fc.integer({ min: 0, max: 800 }).map((days) => formatIsoDate(day(asOf) - days)),
  amount: fc.integer({ min: -2000, max: 20000 }).map((cents) => cents / 100),
  status: fc.constantFrom('counts', 'counts', 'counts', 'cancelled', 'returned'),
  quantity: fc.integer({ min: 0, max: 5 }),
  discount: fc.integer({ min: 0, max: 3 }),
  channel: fc.constantFrom('web', 'shop', 'phone'),
});
const orders = fc.array(order, { maxLength: 40 });

describe('whatever the orders', () => {
  it('metrics do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(orders, (listed) => {
        const forward = shopMetrics({ customers, orders: listed }, { asOf });
        const backward = shopMetrics({ customers, orders: [...listed].reverse() }, { asOf });
        for (const key of METRIC_KEYS) expect(metricById(backward, key)).toEqual(metricById(forward, key));
      }),
      { numRuns: 60 },
    );
  });

  it('shares of revenue sum to 1, and the last one accumulated is 1', () => {
    fc.assert(
      fc.property(orders, (listed) => {
        const metrics = shopMetrics({ customers, orders: listed }, { asOf });
        const shares = numbers(metricById(metrics, 'revenueShare'));
        if (shares.length === 0) return;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.max(...numbers(metricById(metrics, 'cumulativeShare')))).toBe(1);
      }),
    );
  });

  it('ranks are 1, 2, 3 … and no better rank has less revenue', () => {
    fc.assert(
      fc.property(orders, (listed) => {
        const metrics = shopMetrics({ customers, orders: listed }, { asOf });
        const revenue = metricById(metrics, 'revenue');
        const ranked = Object.entries(metricById(metrics, 'revenueRank')).filter(([, rank]) => rank !== null);
        ranked.sort((a, b) => Number(a[1]) - Number(b[1]));
        expect(ranked.map(([, rank]) => rank)).toEqual(ranked.map((_, i) => i + 1));
        for (let i = 1; i < ranked.length; i++) {
          expect(Number(revenue[ranked[i][0]])).toBeLessThanOrEqual(Number(revenue[ranked[i - 1][0]]));
        }
      }),
    );
  });

  it('scores run from 1 to the number of bins, and equal values have equal scores', () => {
    const modes = fc.constantFrom('quantiles' as const, 'rfm-package' as const);
    fc.assert(
      fc.property(orders, modes, fc.integer({ min: 3, max: 9 }), (listed, mode, bins) => {
        const metrics = shopMetrics({ customers, orders: listed }, { asOf, settings: rfm({ mode, bins }) });
        const [counts, scores] = [metricById(metrics, 'orderCount'), metricById(metrics, 'frequencyScore')];
        const scoreOf = new Map<unknown, unknown>();
        for (const { id, walkIn } of customers) {
          if (walkIn || counts[id] === 0) expect(scores[id]).toBeNull();
          else {
            expect(scores[id]).toBeGreaterThanOrEqual(1);
            expect(scores[id]).toBeLessThanOrEqual(bins);
            expect(scoreOf.get(counts[id]) ?? scores[id]).toBe(scores[id]);
            scoreOf.set(counts[id], scores[id]);
          }
        }
      }),
    );
  });
});

function numbers(values: Record<string, unknown>): number[] {
  return Object.values(values).filter((value): value is number => typeof value === 'number');
}
