import { formatIsoDate, parseIsoDate } from '../../../src/core/base/epoch-day';
import { lunarNewYear } from '../../../src/core/models/lunar-new-year';
import { newMoon, solarLongitude } from '../../../src/core/models/moon-and-sun';

/**
 * The first days of the lunar years 2000–2099 in Vietnam, read out of the table that Hồ Ngọc Đức publishes with
 * "Âm lịch Việt Nam" (its days of the year, as dates); 2100 is not in it.
 */
// prettier-ignore
const PUBLISHED = [
  '2000-02-05', '2001-01-24', '2002-02-12', '2003-02-01', '2004-01-22', '2005-02-09', '2006-01-29', '2007-02-17',
  '2008-02-07', '2009-01-26', '2010-02-14', '2011-02-03', '2012-01-23', '2013-02-10', '2014-01-31', '2015-02-19',
  '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22',
  '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02', '2031-01-23',
  '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08', '2036-01-28', '2037-02-15', '2038-02-04', '2039-01-24',
  '2040-02-12', '2041-02-01', '2042-01-22', '2043-02-10', '2044-01-30', '2045-02-17', '2046-02-06', '2047-01-26',
  '2048-02-14', '2049-02-02', '2050-01-23', '2051-02-11', '2052-02-01', '2053-02-18', '2054-02-08', '2055-01-28',
  '2056-02-15', '2057-02-04', '2058-01-24', '2059-02-12', '2060-02-02', '2061-01-21', '2062-02-09', '2063-01-29',
  '2064-02-17', '2065-02-05', '2066-01-26', '2067-02-14', '2068-02-03', '2069-01-23', '2070-02-11', '2071-01-31',
  '2072-02-19', '2073-02-07', '2074-01-27', '2075-02-15', '2076-02-05', '2077-01-24', '2078-02-12', '2079-02-02',
  '2080-01-22', '2081-02-09', '2082-01-29', '2083-02-17', '2084-02-06', '2085-01-26', '2086-02-14', '2087-02-03',
  '2088-01-24', '2089-02-10', '2090-01-30', '2091-02-18', '2092-02-07', '2093-01-27', '2094-02-15', '2095-02-05',
  '2096-01-25', '2097-02-12', '2098-02-01', '2099-01-21',
];

describe('the first day of the lunar year', () => {
  it.each(PUBLISHED)('is %s, as published', (date) => {
    expect(formatIsoDate(lunarNewYear(Number(date.slice(0, 4))))).toBe(date);
  });

  // The new moon falls between 23:00 and 24:00 in Hanoi, which is the next day in Beijing.
  it.each([
    ['2007-02-17', '2007-02-18'],
    ['2030-02-02', '2030-02-03'],
    ['2053-02-18', '2053-02-19'],
  ])('is %s in Vietnam where it is %s in China', (date, inChina) => {
    const day = lunarNewYear(Number(date.slice(0, 4)));
    expect(formatIsoDate(day)).toBe(date);
    expect(formatIsoDate(day + 1)).toBe(inChina);
  });

  it('follows a leap month eleven in 2034', () => {
    expect(lunarNewYear(2034) - lunarNewYear(2033)).toBe(384);
  });

  it('is 353 to 355, or 383 to 385 days after the one before, and always between 21 January and 21 February', () => {
    for (let year = 1950; year <= 2100; year++) {
      expect([353, 354, 355, 383, 384, 385]).toContain(lunarNewYear(year + 1) - lunarNewYear(year));
      const monthAndDay = formatIsoDate(lunarNewYear(year)).slice(5);
      expect([year, monthAndDay >= '01-21' && monthAndDay <= '02-21']).toEqual([year, true]);
    }
  });
});

/** Meeus gives these as worked examples; tolerances in days. */
describe('the series of Meeus', () => {
  // Example 49.a: new moon of February 1977 (k = -283) at JDE 2443192.65118, some 48 seconds ahead of the clocks.
  it('finds the new moon of his example to a minute', () => {
    const instant = 2443192.65118 - 2440587.5 - 48 / 86400;
    expect(Math.abs(newMoon(-283) - instant)).toBeLessThan(1 / 1440);
  });

  // Example 25.a: 1992 October 13 at 0 h dynamical time, apparent longitude 199.90895°.
  it('finds the sun of his example to a thousandth of a degree', () => {
    const day = parseIsoDate('1992-10-13') ?? NaN;
    expect(solarLongitude(day)).toBeCloseTo(199.90895, 3);
  });
});
