import fc from 'fast-check';
import type { SummarySegment } from '../../../src/protocol/summary';
import { sharesOf } from '../../../src/sidebar/tabs/summary/shares';

const segment = (customers: number, revenue: number | null): SummarySegment => ({
  segment: 'A',
  customers,
  change: null,
  orders: 0,
  revenue,
  do: '',
  doNot: '',
  owners: [],
});
const scheme = (...segments: SummarySegment[]) => ({ scheme: 'S', segments });

describe('shares of segments', () => {
  it('are of all customers and of all revenue; the largest of either kind fills the bar', () => {
    const shares = sharesOf({ customers: 8, revenue: 200 }, scheme(segment(6, 20), segment(2, 180)));
    // 6 and 2 of 8; 20 and 180 of 200.
    expect(shares).toEqual([
      { customers: 0.75, revenue: 0.1, largest: 0.9 },
      { customers: 0.25, revenue: 0.9, largest: 0.9 },
    ]);
  });

  it('of revenue are not known where no amount is, or all together is not positive', () => {
    expect(sharesOf({ customers: 1, revenue: null }, scheme(segment(1, null)))[0].revenue).toBeNull();
    expect(sharesOf({ customers: 1, revenue: 0 }, scheme(segment(1, 0)))[0].revenue).toBeNull();
    expect(sharesOf({ customers: 1, revenue: -5 }, scheme(segment(1, -5)))[0].revenue).toBeNull();
  });

  it('are below nothing for a segment that gave back more than it bought', () => {
    expect(
      sharesOf({ customers: 2, revenue: 100 }, scheme(segment(1, -20), segment(1, 120)))[0].revenue,
    ).toBe(-0.2);
  });

  it('are nothing without customers', () => {
    expect(sharesOf({ customers: 0, revenue: null }, scheme(segment(0, null)))).toEqual([
      { customers: 0, revenue: null, largest: 0 },
    ]);
    expect(sharesOf({ customers: 0, revenue: null }, scheme())).toEqual([]);
  });

  it('never exceed the largest', () => {
    const sizes = fc.array(fc.tuple(fc.nat(1000), fc.option(fc.integer({ min: -1000, max: 1000 }))));
    fc.assert(
      fc.property(sizes, fc.nat(5000), fc.option(fc.nat(5000)), (segments, customers, revenue) => {
        const rows = segments.map(([count, money]) => segment(count, money));
        for (const one of sharesOf({ customers, revenue }, scheme(...rows))) {
          expect(one.customers).toBeLessThanOrEqual(one.largest);
          expect(one.revenue ?? 0).toBeLessThanOrEqual(one.largest);
        }
      }),
    );
  });
});
