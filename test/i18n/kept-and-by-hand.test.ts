/**
 * How a person is told that a customer is kept, or was put somewhere by hand.
 */
import { parseIsoDate, type Language } from '../../src/core/index';
import type { Assignment } from '../../src/core/rules/evaluate';
import { explainCustomer } from '../../src/core/rules/explain/explanation';
import type { ByHand } from '../../src/core/rules/types';
import { explanationLines, ruleSentence } from '../../src/i18n/index';
import { contextOf, tableOf, type Cells, type Customer } from '../core/rules/explain/customers';
import { assigned, daysAgo, type Known } from '../core/rules/keep/kept';

const TIERS: readonly Cells[] = [
  { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'revenue >= 8', 'Hold days': '30' },
  { Segment: 'Regular', revenue: '>= 1' },
];

function lines(
  language: Language,
  customer: Customer,
  beside: Pick<Assignment, 'keptBy' | 'byHand'>,
): readonly string[] {
  const explanation = explainCustomer(tableOf(TIERS), 0, { ...contextOf([customer]), beside });
  return explanationLines(explanation, { language, currency: 'VND' }).map(
    ({ depth, text }) => ' '.repeat(depth) + text,
  );
}

const kept = (language: Language, customer: Known) =>
  lines(language, customer, assigned(tableOf(TIERS), [customer])).slice(0, 4);

describe('a customer who is kept', () => {
  it('is told with the condition that still holds', () => {
    const customer = { revenue: 9, was: 'VIP' };
    expect(kept('en', customer)).toEqual([
      'A: VIP, decided by row 2',
      ' ✗ row 2 for VIP: keeps the customer, who was there before, and decides',
      '  ✗ revenue is 9 đ; wanted: >= 10',
      '  ✓ revenue is 9 đ; wanted: revenue >= 8',
    ]);
    expect(kept('vi', customer)[1]).toBe(' ✗ dòng 2, nhóm VIP: giữ khách vốn đang ở nhóm này, và quyết định');
  });

  it('is told with the days', () => {
    const customer = { revenue: 5, was: 'VIP', since: daysAgo(12) };
    expect(kept('en', customer)[3]).toBe('  in the segment for 12 of at least 30 days');
    expect(kept('vi', customer)[3]).toBe('  đã ở trong nhóm 12 ngày, cần ít nhất 30 ngày');
  });
});

describe('a segment set by hand', () => {
  const until = parseIsoDate('2026-12-31');
  const head = (language: Language, byHand: ByHand) =>
    lines(language, { revenue: 5 }, { keptBy: () => null, byHand: new Map([[0, byHand]]) })[0];

  it('is told with its last day and the reason, as far as there are any', () => {
    const asked = { segment: 'VIP', until, reason: 'asked by Lan' };
    expect(head('en', asked)).toBe('A: VIP, set by hand until 2026-12-31: asked by Lan');
    expect(head('vi', { ...asked, reason: 'Lan đề nghị' })).toBe(
      'A: VIP, gán tay đến hết 31/12/2026: Lan đề nghị',
    );
    expect(head('en', { segment: 'VIP', until: null, reason: '' })).toBe('A: VIP, set by hand');
  });
});

describe('a rule as a sentence', () => {
  const said = (keep: Readonly<Record<string, string>>, language: Language) => {
    const [rule] = tableOf([{ Segment: 'VIP', orders: '>= 3', ...keep }]).rules;
    return ruleSentence(rule, { language, currency: 'VND' });
  };

  it('ends with whom it keeps', () => {
    const condition = { 'Keep if': 'orders >= 2' };
    expect(said(condition, 'en')).toBe('VIP: ordered 3 times or more (kept while: ordered 2 times or more)');
    expect(said({ 'Hold days': '1' }, 'en')).toBe('VIP: ordered 3 times or more (kept at least 1 day)');
    expect(said({ ...condition, 'Hold days': '30' }, 'en')).toBe(
      'VIP: ordered 3 times or more (kept at least 30 days, and while: ordered 2 times or more)',
    );
    expect(said({ ...condition, 'Hold days': '30' }, 'vi')).toBe(
      'VIP: đặt hàng ít nhất 3 lần (giữ nhóm ít nhất 30 ngày, và khi: đặt hàng ít nhất 2 lần)',
    );
  });
});
