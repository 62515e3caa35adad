/**
 * Why a customer is in a segment, in one sentence: what it has of all that the deciding rules ask about.
 */
import type { Language } from '../../src/core/index';
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { explainCustomer } from '../../src/core/rules/explain/explanation';
import { RULES_ALONE } from '../../src/core/rules/evaluate';
import type { ByHand } from '../../src/core/rules/types';
import type { SchemeSettings } from '../../src/core/settings/types';
import { reasonSentence } from '../../src/i18n/index';
import { contextOf, tableOf, type Cells, type Customer } from '../core/rules/explain/customers';

function reason(
  rules: readonly Cells[],
  customer: Customer,
  language: Language = 'en',
  settings: Partial<SchemeSettings> = {},
): string {
  const explanation = explainCustomer(tableOf(rules, settings), 0, contextOf([customer]));
  return reasonSentence(explanation, { language, currency: 'VND' });
}

const one = (cells: Record<string, string>): Cells[] => [{ ...cells, Segment: 'x' }];

describe('the reason', () => {
  it.each<[cells: Record<string, string>, customer: Customer, english: string, vietnamese: string]>([
    [{ orders: '>= 3' }, { orders: 9 }, 'Because: ordered 9 times.', 'Vì đặt hàng 9 lần.'],
    [{ orders: '>= 1' }, { orders: 1 }, 'Because: ordered 1 time.', 'Vì đặt hàng 1 lần.'],
    [
      { orders: '>= 3', 'days since last order': '<= 60' },
      { orders: 9, recency: 12 },
      'Because: ordered 9 times and last ordered 12 days ago.',
      'Vì đặt hàng 9 lần và đơn gần nhất cách đây 12 ngày.',
    ],
    [
      { revenue: '> 10' },
      { revenue: 18650000.126 },
      'Because: spent 18,650,000.13 đ.',
      'Vì chi tiêu 18.650.000,13 đ.',
    ],
    [
      { 'last order date': '>= date("2026-03-01")' },
      { lastOrder: '2026-03-15' },
      'Because: placed the last order on 2026-03-15.',
      'Vì đặt đơn gần nhất vào ngày 15/3/2026.',
    ],
    [{ town: '"Huế", "Vinh"' }, { town: 'Huế' }, 'Because: town is Huế.', 'Vì town là Huế.'],
    [{ Condition: 'consent' }, { consent: true }, 'Because: consent is yes.', 'Vì consent là có.'],
    [
      { drinks: 'tea' },
      { drinks: ['tea', 'cake'] },
      'Because: has tea and cake among drinks.',
      'Vì drinks có tea và cake.',
    ],
    [{ town: 'null' }, { town: null }, 'Because: has no value for town.', 'Vì town để trống.'],
  ])('of %j: %s', (cells, customer, english, vietnamese) => {
    expect([reason(one(cells), customer), reason(one(cells), customer, 'vi')]).toEqual([english, vietnamese]);
  });

  it('names what several conditions ask about once', () => {
    expect(
      reason(one({ orders: '>= 3', Condition: 'orders < 20 and town = "Huế"' }), { orders: 9, town: 'Huế' }),
    ).toBe('Because: ordered 9 times and town is Huế.');
  });

  it('of an "or" names what holds, and of a denied "and" what does not', () => {
    const customer = { orders: 9, town: 'Huế' };
    expect(reason(one({ Condition: 'orders > 20 or town = "Huế"' }), customer)).toBe('Because: town is Huế.');
    expect(reason(one({ Condition: 'not(orders > 20 and town = "Huế")' }), customer)).toBe(
      'Because: ordered 9 times.',
    );
  });

  it('of a share is the place among the others', () => {
    expect(reason(one({ revenue: 'top 100%' }), { revenue: 5 })).toBe(
      'Because: is among the top 100% by revenue.',
    );
  });

  it('of a calculation is what is asked, for there is no one value', () => {
    expect(reason(one({ Condition: 'revenue / orders > 2' }), { revenue: 9, orders: 3 })).toBe(
      'Because: revenue ÷ orders is more than 2.',
    );
  });

  it('of a rule without conditions, or of no rule, is said plainly', () => {
    expect(reason(one({ orders: '-' }), { orders: 1 })).toBe('The rule takes every customer.');
    expect(reason(one({ orders: '> 3' }), { orders: 1 })).toBe(
      'No rule matches, and there is no segment for all others.',
    );
    expect(reason(one({ orders: '> 3' }), { orders: 1 }, 'en', { otherwise: 'rest' })).toBe(
      'No rule matches, so this is the segment of all others.',
    );
    const two = [...one({ orders: '> 0' }), { Segment: 'y', orders: '> 0' }];
    expect(reason(two, { orders: 1 }, 'en', { hitPolicy: 'Unique' })).toBe(
      'Several rules match where only one may, so there is no segment.',
    );
  });

  it('of a list has the facts of every rule that gave it', () => {
    const two = [...one({ orders: '> 0' }), { Segment: 'y', town: '"Huế"' }];
    expect(reason(two, { orders: 2, town: 'Huế' }, 'en', { hitPolicy: 'Collect' })).toBe(
      'Because: ordered 2 times and town is Huế.',
    );
  });
});

describe('the reason of a segment that was set by hand', () => {
  const set = (byHand: ByHand, language: Language = 'en'): string => {
    const beside = { ...RULES_ALONE, byHand: new Map([[0, byHand]]) };
    const context = { ...contextOf([{ orders: 1 }]), beside };
    return reasonSentence(explainCustomer(tableOf(one({ orders: '> 3' })), 0, context), { language });
  };
  const until = parseIsoDate('2026-12-31');

  it('says until when, and why', () => {
    expect(set({ segment: 'x', until, reason: 'Asked by Lan' })).toBe(
      'Set by hand until 2026-12-31: Asked by Lan',
    );
    expect(set({ segment: 'x', until, reason: 'Lan yêu cầu' }, 'vi')).toBe(
      'Gán tay đến hết ngày 31/12/2026: Lan yêu cầu',
    );
  });

  it('without a day or a reason says so much', () => {
    expect(set({ segment: 'x', until: null, reason: '' })).toBe('Set by hand until it is taken back.');
    expect(set({ segment: 'x', until: null, reason: '' }, 'vi')).toBe('Gán tay cho đến khi bỏ gán.');
  });
});
