import fc from 'fast-check';
import {
  civilDate,
  daysInMonth,
  epochDay,
  formatIsoDate,
  isCivilDate,
  monthIndex,
  parseIsoDate,
} from '../../../src/core/base/epoch-day';

describe('epochDay', () => {
  // Source: POSIX time ÷ 86,400 of midnight UTC. 30 years with 7 leap days lie between 1970 and 2000: 10,950 + 7.
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 2, 1, 31],
    [2000, 1, 1, 10957],
    [2000, 2, 29, 11016],
    [2000, 3, 1, 11017],
    // The day that Sheets counts as serial number 0.
    [1899, 12, 30, -25569],
  ])('of %i-%i-%i is %i', (year, month, day, expected) => {
    expect(epochDay(year, month, day)).toBe(expected);
    expect(civilDate(expected)).toEqual({ year, month, day });
  });

  it('and civilDate undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (day) => {
        const date = civilDate(day);
        expect(epochDay(date.year, date.month, date.day)).toBe(day);
      }),
    );
  });

  it('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50000, max: 50000 }), (day) => {
        expect(formatIsoDate(day)).toBe(new Date(day * 86400000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('a leap year', () => {
  it.each([
    [2023, 28],
    [2024, 29],
    [2000, 29],
    [1900, 28],
    [2100, 28],
  ])('%i: February has %i days', (year, days) => expect(daysInMonth(year, 2)).toBe(days));
});

describe('isCivilDate', () => {
  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2024, 4, 31, false],
    [2024, 13, 1, false],
    [2024, 0, 1, false],
    [2024, 1, 0, false],
  ])('%i-%i-%i: %s', (year, month, day, expected) => expect(isCivilDate(year, month, day)).toBe(expected));
});

describe('parseIsoDate', () => {
  it('reads YYYY-MM-DD', () => expect(parseIsoDate('1970-01-02')).toBe(1));

  it.each(['2024-02-30', '2024-2-3', '24-02-03', '2024/02/03', '2024-02-03T00:00', ' 2024-02-03', ''])(
    'reads nothing else: "%s"',
    (text) => expect(parseIsoDate(text)).toBeNull(),
  );

  it('reads what formatIsoDate writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }), (day) => {
        expect(parseIsoDate(formatIsoDate(day))).toBe(day);
      }),
    );
  });
});

describe('monthIndex', () => {
  it('is equal within a calendar month and one more in the next', () => {
    const [first, last, next] = [epochDay(2025, 12, 1), epochDay(2025, 12, 31), epochDay(2026, 1, 1)];
    expect(monthIndex(last)).toBe(monthIndex(first));
    expect(monthIndex(next)).toBe(monthIndex(first) + 1);
  });
});
