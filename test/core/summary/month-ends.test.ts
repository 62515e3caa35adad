import { formatIsoDate } from '../../../src/core/base/epoch-day';
import { monthEndsBefore } from '../../../src/core/summary/month-ends';
import { day } from '../../support/shop';

const before = (iso: string, count: number) => monthEndsBefore(day(iso), count).map(formatIsoDate);

describe('the month ends before a day', () => {
  it('are counted from the latest back, over the turn of the year and leap days', () => {
    expect(before('2024-03-15', 4)).toEqual(['2024-02-29', '2024-01-31', '2023-12-31', '2023-11-30']);
  });

  it('do not hold the day itself, though it ends a month', () => {
    expect(before('2026-03-31', 1)).toEqual(['2026-02-28']);
    expect(before('2026-04-01', 1)).toEqual(['2026-03-31']);
  });
});
