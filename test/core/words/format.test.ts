import type { Language } from '../../../src/core/base/language';
import { formatDay, formatNumber, formatShare } from '../../../src/core/words/format';
import { day } from '../../support/shop';

describe('formatNumber', () => {
  it.each<[number, string, string]>([
    [0, '0', '0'],
    [-0, '0', '0'],
    [7, '7', '7'],
    [999, '999', '999'],
    [1000, '1,000', '1.000'],
    [-1000, '-1,000', '-1.000'],
    [1234567.891, '1,234,567.89', '1.234.567,89'],
    [0.5, '0.5', '0,5'],
    [0.1 + 0.2, '0.3', '0,3'],
    [2.5, '2.5', '2,5'],
    [999.995, '1,000', '1.000'],
    // Less than half a hundredth is 0, and 0 has no sign.
    [-0.004, '0', '0'],
    [-0.006, '-0.01', '-0,01'],
    [999999999999999, '999,999,999,999,999', '999.999.999.999.999'],
    // Past 10^15 the number stands as JavaScript prints it.
    [1e15, '1000000000000000', '1000000000000000'],
    [1e21, '1e+21', '1e+21'],
  ])('of %d is %s in English and %s in Vietnamese', (value, en, vi) => {
    expect([formatNumber(value, 'en'), formatNumber(value, 'vi')]).toEqual([en, vi]);
  });
});

describe('formatShare', () => {
  it.each<[number, Language, string]>([
    [0, 'en', '0%'],
    [1, 'en', '100%'],
    [0.4567, 'en', '45.67%'],
    [0.4567, 'vi', '45,67%'],
    [1 / 3, 'vi', '33,33%'],
    [12, 'en', '1,200%'],
    // 0.07 × 100 is 7.000000000000001 in binary.
    [0.07, 'en', '7%'],
  ])('of %d in %s is %s', (value, language, text) => expect(formatShare(value, language)).toBe(text));
});

describe('formatDay', () => {
  it.each<[string, Language, string]>([
    ['2026-03-01', 'en', '2026-03-01'],
    ['2026-03-01', 'vi', '1/3/2026'],
    ['1969-12-31', 'vi', '31/12/1969'],
  ])('of %s in %s is %s', (iso, language, text) => expect(formatDay(day(iso), language)).toBe(text));
});
