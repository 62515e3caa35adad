/**
 * What is missing for a segment, as a list for a page.
 */
import type { Language } from '../../src/core/index';
import { whatIsMissing } from '../../src/core/rules/explain/missing';
import { changeNeed, conditionNeed, missingHead, rivalNeed } from '../../src/i18n/index';
import { contextOf, tableOf, type Cells, type Customer } from '../core/rules/explain/customers';

const missing = (rules: readonly Cells[], customer: Customer) =>
  whatIsMissing(tableOf(rules), 'VIP', { row: 0, ...contextOf([customer]) });

function need(cells: Record<string, string>, customer: Customer, language: Language = 'en', canFill = false) {
  const { changes } = missing([{ ...cells, Segment: 'VIP' }], customer);
  return changeNeed(changes[0], canFill, { language, currency: 'VND' });
}

describe('a need', () => {
  it('of a number that has to rise says how far it is', () => {
    // 18,650,000 of 20,000,000 are 0.9325.
    expect(need({ revenue: '>= 20000000' }, { revenue: 18650000 })).toEqual({
      isUnknown: false,
      title: 'revenue: 1,350,000 đ more',
      note: '18,650,000 đ of 20,000,000 đ',
      share: 0.9325,
    });
    expect(need({ revenue: '>= 20000000' }, { revenue: 18650000 }, 'vi')).toMatchObject({
      title: 'revenue: thêm 1.350.000 đ',
      note: '18.650.000 đ trên 20.000.000 đ',
    });
  });

  it('of a number that has to fall, or is below zero, has no share', () => {
    expect(need({ 'days since last order': '<= 60' }, { recency: 75 })).toEqual({
      isUnknown: false,
      title: 'days since last order: 15 less',
      note: '75 now, 60 needed',
      share: null,
    });
    expect(need({ revenue: '>= 10' }, { revenue: -5 })).toMatchObject({
      title: 'revenue: 15 đ more',
      share: null,
    });
  });

  it('of a number that has to pass another says so', () => {
    expect(need({ revenue: '> 10' }, { revenue: 9.5 })).toMatchObject({
      title: 'revenue: over 0.5 đ more',
      note: '9.5 đ now, over 10 đ needed',
      share: 0.95,
    });
    expect(need({ revenue: '< 10' }, { revenue: 12 })).toMatchObject({
      title: 'revenue: over 2 đ less',
      note: '12 đ now, under 10 đ needed',
    });
  });

  it('of a blank says whether there is a cell to fill, and what would do', () => {
    expect(need({ orders: '>= 3' }, { orders: null }, 'en', true)).toEqual({
      isUnknown: true,
      title: 'Fill in orders',
      note: 'Needed: 3 or more',
      share: null,
    });
    expect(need({ orders: '>= 3' }, { orders: null }, 'vi')).toMatchObject({
      isUnknown: true,
      title: 'orders chưa có giá trị',
      note: 'Cần: ít nhất 3',
    });
    expect(need({ town: '"Huế", "Vinh"' }, { town: null }, 'en', true)).toMatchObject({
      title: 'Fill in town',
      note: 'Needed: Huế or Vinh',
    });
    expect(need({ town: '!= null' }, { town: null }, 'en', true)).toMatchObject({
      title: 'Fill in town',
      note: '',
    });
  });

  it.each<[cells: Record<string, string>, customer: Customer, title: string, note: string]>([
    [{ town: '"Huế"' }, { town: 'Vinh' }, 'town must be Huế', 'Vinh now'],
    [{ town: '!= "Huế"' }, { town: 'Huế' }, 'town must not be Huế', 'Huế now'],
    [{ town: 'null' }, { town: 'Huế' }, 'town must be blank', 'Huế now'],
    [{ drinks: 'tea' }, { drinks: ['cake'] }, 'drinks must include tea', 'cake now'],
    [{ Condition: 'consent' }, { consent: false }, 'consent must be yes', 'no now'],
    [
      { 'last order date': '>= date("2026-03-01")' },
      { lastOrder: '2026-02-20' },
      'last order date must be on 2026-03-01 or later',
      '2026-02-20 now',
    ],
  ])('of %j for %j: %s', (cells, customer, title, note) => {
    expect(need(cells, customer)).toEqual({ isUnknown: false, title, note, share: null });
  });

  it('of a calculation is its condition, with the values beside it', () => {
    const [condition] = missing([{ Segment: 'VIP', Condition: 'revenue / orders > 2' }], {
      revenue: 3,
      orders: 3,
    }).conditions;
    expect(conditionNeed(condition, { language: 'en' })).toEqual({
      isUnknown: false,
      title: 'revenue ÷ orders is more than 2',
      note: 'revenue: 3, orders: 3',
      share: null,
    });
  });

  it('of a rule that stands before is that it must not match', () => {
    const rules: Cells[] = [
      { Segment: 'Buyer', orders: '>= 1' },
      { Segment: 'VIP', orders: '>= 3' },
    ];
    const [rival] = missing(rules, { orders: 5 }).before;
    expect(rivalNeed(rival, { language: 'en' })).toMatchObject({ title: 'row 2 for Buyer must not match' });
  });
});

describe('the line over the needs', () => {
  const head = (rules: readonly Cells[], customer: Customer) =>
    missingHead(missing(rules, customer), { language: 'en' });

  it('is empty where the needs speak for themselves', () => {
    expect(head([{ Segment: 'VIP', orders: '>= 3' }], { orders: 1 })).toBe('');
  });

  it('says that the customer is there, cannot get there, or would, were no other rule before', () => {
    expect(head([{ Segment: 'VIP', orders: '>= 3' }], { orders: 5 })).toBe('The customer is in VIP already.');
    expect(head([{ Segment: 'x', orders: '>= 3' }], { orders: 5 })).toBe(
      'No rule can bring this customer into VIP by a change of values.',
    );
    const rules: Cells[] = [
      { Segment: 'Buyer', orders: '>= 1' },
      { Segment: 'VIP', orders: '>= 3' },
    ];
    expect(head(rules, { orders: 5 })).toBe(
      'The rule for VIP (row 3) matches already, but it does not decide.',
    );
  });
});
