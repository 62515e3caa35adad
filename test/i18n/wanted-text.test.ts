/**
 * What one condition wants of the value that it asks about, without its name.
 */
import type { Language } from '../../src/core/index';
import { wantedText } from '../../src/i18n/index';
import { tableOf } from '../core/rules/explain/customers';

function wanted(cells: Record<string, string>, language: Language = 'en'): string {
  const [rule] = tableOf([{ ...cells, Segment: 'x' }]).rules;
  return wantedText(rule.tests[0].condition.rule, { language, currency: 'VND' });
}

describe('what is wanted', () => {
  it.each<[cells: Record<string, string>, english: string, vietnamese: string]>([
    [{ orders: '>= 3' }, '3 times or more', 'ít nhất 3 lần'],
    [{ orders: '[3..5]' }, '3 to 5 times', 'từ 3 đến 5 lần'],
    [{ orders: '1, 2' }, '1 or 2 times', '1 hoặc 2 lần'],
    [{ orders: '!= 3' }, 'not exactly 3 times', 'không phải đúng 3 lần'],
    [{ revenue: '> 20000000' }, 'more than 20,000,000 đ', 'hơn 20.000.000 đ'],
    [{ revenue: 'top 20%' }, 'top 20%', '20% cao nhất'],
    [{ revenue: 'bottom 12.5%' }, 'bottom 12.5%', '12,5% thấp nhất'],
    [{ 'days since last order': '<= 60' }, 'at most 60 days', 'tối đa 60 ngày'],
    [{ 'last order date': '>= date("2026-03-01")' }, 'on 2026-03-01 or later', 'từ ngày 1/3/2026 trở đi'],
    [{ town: '"Huế", "Vinh"' }, 'Huế or Vinh', 'Huế hoặc Vinh'],
    [{ town: '!= "Huế"' }, 'not Huế', 'không phải Huế'],
    [{ town: 'null' }, 'blank', 'trống'],
    [{ town: '!= null' }, 'not blank', 'không phải trống'],
    [{ Condition: 'orders >= 3' }, '3 times or more', 'ít nhất 3 lần'],
    [{ Condition: '3 < orders' }, 'more than 3 times', 'hơn 3 lần'],
    [{ Condition: 'orders between 3 and 5' }, '3 to 5 times', 'từ 3 đến 5 lần'],
    [{ Condition: 'orders in (1, 2)' }, '1 or 2 times', '1 hoặc 2 lần'],
    [{ Condition: 'consent' }, 'yes', 'có'],
    [{ Condition: 'consent = false' }, 'no', 'không'],
  ])('of %j is: %s', (cells, english, vietnamese) => {
    expect([wanted(cells), wanted(cells, 'vi')]).toEqual([`needs ${english}`, `cần ${vietnamese}`]);
  });

  it('is a clause by itself where several values or a calculation are asked about', () => {
    expect(wanted({ Condition: 'revenue > orders' })).toBe('revenue is more than orders');
    expect(wanted({ Condition: 'revenue / orders >= 2' })).toBe('revenue ÷ orders is at least 2');
    expect(wanted({ Condition: 'contains(town, "H")' })).toBe('town contains H');
  });
});
