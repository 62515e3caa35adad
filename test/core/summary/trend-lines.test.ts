import { TREND_MONTHS, trendLines, type SizeOnDay } from '../../../src/core/summary/trend-lines';
import { day } from '../../support/shop';

const size = (iso: string, segment: string, customers: number, more: Partial<SizeOnDay> = {}): SizeOnDay => ({
  day: day(iso),
  segment,
  customers,
  revenue: null,
  isComputed: false,
  ...more,
});

const values = (points: readonly ({ readonly value: number } | null)[]) =>
  points.map((point) => point?.value ?? null);

describe('the lines of a scheme', () => {
  it('have a point a calendar month: the last size of the month, and nothing where none is known', () => {
    const sizes = [
      size('2026-01-31', 'VIP', 3, { isComputed: true }),
      size('2026-03-02', 'VIP', 4),
      size('2026-03-30', 'VIP', 5),
      size('2026-04-01', 'VIP', 6),
    ];
    const [{ customers }] = trendLines(sizes, day('2026-04-20'));
    expect(customers.points).toHaveLength(TREND_MONTHS);
    expect(values(customers.points).slice(-4)).toEqual([3, null, 5, 6]);
    expect(customers.points[TREND_MONTHS - 4]).toEqual({
      day: day('2026-01-31'),
      value: 3,
      isComputed: true,
    });
  });

  it('end with the later day: what comes after it is not known yet', () => {
    const sizes = [size('2026-03-02', 'VIP', 4), size('2026-03-30', 'VIP', 5), size('2026-05-01', 'VIP', 9)];
    const [{ customers }] = trendLines(sizes, day('2026-03-10'));
    expect(values(customers.points).slice(-2)).toEqual([null, 4]);
  });

  it('are in the order of the last day, then of the days before; those without a segment have none', () => {
    const sizes = [
      size('2026-03-30', 'Old', 1),
      size('2026-03-30', 'New', 2),
      size('2026-04-01', 'New', 3),
      size('2026-04-01', 'VIP', 4),
      size('2026-04-01', '', 5),
    ];
    expect(trendLines(sizes, day('2026-04-01')).map(({ segment }) => segment)).toEqual(['New', 'VIP', 'Old']);
  });

  it('say what is unusual by months that are no longer shown, too', () => {
    // 14 months before April 2026 the segment began to grow by 10 a month: 8 months from February 2025, then a gap.
    const months = ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    const grown = months.map((month, i) => size(`2025-${month}-28`, 'VIP', 100 + 10 * i));
    // December has 200, so January is usually 210, give or take 5% of 200 = 10.
    const after = (customers: number) =>
      trendLines([...grown, size('2026-01-15', 'VIP', customers)], day('2026-01-15'))[0].customers.alarm;
    expect([after(199), after(200), after(220), after(221)]).toEqual(['below', null, null, 'above']);
  });

  it('are of revenue where an amount is known', () => {
    const sizes = [
      size('2026-03-30', 'VIP', 1, { revenue: 10 }),
      size('2026-04-01', 'VIP', 1),
      size('2026-04-01', 'New', 1),
    ];
    const [vip, fresh] = trendLines(sizes, day('2026-04-01'));
    expect(values(vip.revenue?.points ?? []).slice(-2)).toEqual([10, null]);
    expect(fresh.revenue).toBeNull();
  });

  it('are none without sizes', () => {
    expect(trendLines([], day('2026-04-01'))).toEqual([]);
  });
});
