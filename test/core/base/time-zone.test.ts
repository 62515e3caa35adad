/**
 * Instants are written in UTC; the clock of each zone is from the IANA time zone database.
 */
import fc from 'fast-check';
import { epochDay, parseIsoDate } from '../../../src/core/base/epoch-day';
import { dayInZone, isTimeZone, startOfDayInZone } from '../../../src/core/base/time-zone';

const HOUR = 3600000;

function dayOf(zone: string, instant: string): number {
  return dayInZone(zone)(Date.parse(instant));
}

function startOf(zone: string, isoDay: string): string {
  return new Date(startOfDayInZone(zone)(parseIsoDate(isoDay) ?? NaN)).toISOString();
}

describe('dayInZone', () => {
  it('turns at midnight in Asia/Ho_Chi_Minh, which is 17:00 UTC', () => {
    expect(dayOf('Asia/Ho_Chi_Minh', '2024-01-01T16:59:59.999Z')).toBe(epochDay(2024, 1, 1));
    expect(dayOf('Asia/Ho_Chi_Minh', '2024-01-01T17:00:00Z')).toBe(epochDay(2024, 1, 2));
  });

  it('is the UTC day in UTC, before 1970, too', () => {
    expect(dayOf('UTC', '1969-12-31T23:59:59.999Z')).toBe(-1);
    expect(dayOf('UTC', '1970-01-01T00:00:00Z')).toBe(0);
  });

  // New York: clocks go from 2:00 to 3:00 on 2024-03-10 (07:00 UTC) and from 2:00 to 1:00 on 2024-11-03 (06:00 UTC).
  it.each([
    ['begins at 05:00 UTC on the day of 23 hours', '2024-03-10T04:59:59Z', '2024-03-09'],
    ['begins at 05:00 UTC on the day of 23 hours', '2024-03-10T05:00:00Z', '2024-03-10'],
    ['ends at 04:00 UTC on the day of 23 hours', '2024-03-11T03:59:59Z', '2024-03-10'],
    ['ends at 04:00 UTC on the day of 23 hours', '2024-03-11T04:00:00Z', '2024-03-11'],
    ['begins at 04:00 UTC on the day of 25 hours', '2024-11-03T04:00:00Z', '2024-11-03'],
    ['ends at 05:00 UTC on the day of 25 hours', '2024-11-04T04:59:59Z', '2024-11-03'],
    ['ends at 05:00 UTC on the day of 25 hours', '2024-11-04T05:00:00Z', '2024-11-04'],
  ])('in New York %s: %s is %s', (_rule, instant, day) => {
    expect(dayOf('America/New_York', instant)).toBe(parseIsoDate(day));
  });

  it('knows offsets that are not whole hours', () => {
    // Kathmandu is 5:45 ahead: its midnight is 18:15 UTC.
    expect(dayOf('Asia/Kathmandu', '2024-05-01T18:14:59Z')).toBe(epochDay(2024, 5, 1));
    expect(dayOf('Asia/Kathmandu', '2024-05-01T18:15:00Z')).toBe(epochDay(2024, 5, 2));
  });
});

describe('startOfDayInZone', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', '2024-01-02', '2024-01-01T17:00:00.000Z'],
    ['UTC', '2024-01-02', '2024-01-02T00:00:00.000Z'],
    ['America/New_York', '2024-03-10', '2024-03-10T05:00:00.000Z'],
    ['America/New_York', '2024-03-11', '2024-03-11T04:00:00.000Z'],
    ['America/New_York', '2024-11-03', '2024-11-03T04:00:00.000Z'],
    ['America/New_York', '2024-11-04', '2024-11-04T05:00:00.000Z'],
  ])('%s, %s: %s', (zone, day, instant) => expect(startOf(zone, day)).toBe(instant));

  it('is the first instant of the day where the clocks skip midnight', () => {
    // São Paulo went from 23:59:59 (3 hours behind) to 1:00 (2 hours behind) on 2018-11-04, at 03:00 UTC.
    expect(startOf('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00.000Z');
    // Beirut went from 2 to 3 hours ahead at midnight of 2024-03-31, at 22:00 UTC the day before.
    expect(startOf('Asia/Beirut', '2024-03-31')).toBe('2024-03-30T22:00:00.000Z');
  });

  it('is the second midnight where the first one is taken back', () => {
    // São Paulo went from 24:00 back to 23:00 on the evening of 2018-02-17: the 18th begins at 03:00 UTC.
    expect(startOf('America/Sao_Paulo', '2018-02-18')).toBe('2018-02-18T03:00:00.000Z');
  });

  it('is the first of two midnights of one day', () => {
    // Havana went from 1:00 back to 0:00 on 2024-11-03, from 4 to 5 hours behind.
    expect(startOf('America/Havana', '2024-11-03')).toBe('2024-11-03T04:00:00.000Z');
  });

  it('belongs to its day, and the instant before it to the day before', () => {
    const zones = [
      'Asia/Ho_Chi_Minh',
      'America/New_York',
      'America/Sao_Paulo',
      'Asia/Beirut',
      'Europe/Paris',
    ];
    const days = fc.integer({ min: epochDay(1990, 1, 1), max: epochDay(2030, 1, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, day) => {
        const start = startOfDayInZone(zone)(day);
        expect(dayInZone(zone)(start)).toBe(day);
        expect(dayInZone(zone)(start - 1)).toBe(day - 1);
        expect(dayInZone(zone)(start + 20 * HOUR)).toBe(day);
      }),
    );
  });
});

describe('isTimeZone', () => {
  it('knows names of the IANA database, and no others', () => {
    expect(['Asia/Ho_Chi_Minh', 'UTC', 'Asia/Hanoi_', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the last instant that there is', () => {
  // 8.64e15 ms are 100,000,000 days; New York is behind UTC and Ho Chi Minh City before it.
  it.each([
    ['Asia/Ho_Chi_Minh', 100_000_000],
    ['America/New_York', 99_999_999],
  ])('falls on a day in %s', (zone, day) => {
    expect(dayInZone(zone)(8.64e15)).toBe(day);
    expect(dayInZone(zone)(-8.64e15)).toBe(day - 200_000_000);
  });
});
