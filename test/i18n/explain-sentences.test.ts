import type { Language } from '../../src/core/index';
import { explainCustomer } from '../../src/core/rules/explain/explanation';
import { whatIsMissing } from '../../src/core/rules/explain/missing';
import { countUndecided } from '../../src/core/rules/explain/undecided';
import type { SchemeSettings } from '../../src/core/settings/types';
import { explanationLines, missingLines, undecidedSentence } from '../../src/i18n/index';
import { bindingOf, contextOf, tableOf, type Cells, type Customer } from '../core/rules/explain/customers';

const options = (language: Language) => ({ language, currency: 'VND' });

/** Indented as a shell would show it. */
const shown = (lines: readonly { depth: number; text: string }[]) =>
  lines.map(({ depth, text }) => ' '.repeat(depth) + text);

describe('an explanation in words', () => {
  const rules: Cells[] = [
    { Segment: 'VIP', orders: '>= 3', revenue: '> 1000' },
    { Segment: 'Local', Condition: 'town = "Huế" and not(orders > 5)' },
    { Segment: 'Low', 'days since last order': '> 90' },
  ];
  const customer: Customer = { orders: 4, revenue: 800, town: 'Huế', recency: null };
  const explained = (language: Language, settings: Partial<SchemeSettings> = {}, shop = customer) =>
    shown(
      explanationLines(explainCustomer(tableOf(rules, settings), 0, contextOf([shop])), options(language)),
    );

  it('says in English what decided and how each condition came out', () => {
    expect(explained('en')).toEqual([
      'A: Local, decided by row 3',
      ' ✗ row 2 for VIP: does not match',
      '  ✓ orders is 4; wanted: >= 3',
      '  ✗ revenue is 800 đ; wanted: > 1000',
      ' ✓ row 3 for Local: matches and decides',
      '  ✓ all of these:',
      '   ✓ town is Huế; wanted: town = "Huế"',
      '   ✓ not this:',
      '    ✗ orders is 4; wanted: orders > 5',
      ' ? row 4 for Low: undecided, since a value is blank',
      '  ? days since last order is blank; wanted: > 90',
    ]);
  });

  it('says it in Vietnamese', () => {
    expect(explained('vi').slice(0, 4)).toEqual([
      'A: Local, theo dòng 3',
      ' ✗ dòng 2, nhóm VIP: không khớp',
      '  ✓ orders: 4; cần: >= 3',
      '  ✗ revenue: 800 đ; cần: > 1000',
    ]);
  });

  it.each<[string, Partial<SchemeSettings>, Customer, string, string]>([
    [
      'no rule matches',
      {},
      { orders: 1 },
      'A: no segment, since no rule matches',
      'A: không có nhóm, vì không quy tắc nào khớp',
    ],
    [
      'the rest gets a segment',
      { otherwise: 'Rest' },
      { orders: 1 },
      'A: Rest, since no rule matches',
      'A: Rest, vì không quy tắc nào khớp',
    ],
    [
      'several match',
      { hitPolicy: 'Unique' },
      { orders: 4, revenue: 2000, town: 'Huế' },
      'A: no segment, since several rules match where only one may',
      'A: không có nhóm, vì nhiều quy tắc cùng khớp trong khi chỉ một được khớp',
    ],
  ])('says that %s', (_what, settings, shop, english, vietnamese) => {
    expect([explained('en', settings, shop)[0], explained('vi', settings, shop)[0]]).toEqual([
      english,
      vietnamese,
    ]);
  });

  it('names every rule of a list', () => {
    const shop = { orders: 4, revenue: 2000, town: 'Huế' };
    expect(explained('en', { hitPolicy: 'Collect' }, shop)[0]).toBe('A: VIP; Local, decided by row 2, row 3');
  });
});

describe('what is missing in words', () => {
  const lines = (rules: readonly Cells[], shop: Customer, language: Language) =>
    shown(
      missingLines(whatIsMissing(tableOf(rules), 'VIP', { row: 0, ...contextOf([shop]) }), options(language)),
    );

  it.each<[cells: Record<string, string>, shop: Customer, english: string, vietnamese: string]>([
    [
      { orders: '>= 3' },
      { orders: 2 },
      'orders: 1 more (2 now, 3 needed)',
      'orders: thêm 1 (hiện là 2, cần 3)',
    ],
    [
      { revenue: '>= 10000000' },
      { revenue: 9300000 },
      'revenue: 700,000 đ more (9,300,000 đ now, 10,000,000 đ needed)',
      'revenue: thêm 700.000 đ (hiện là 9.300.000 đ, cần 10.000.000 đ)',
    ],
    [
      { revenue: '> 10' },
      { revenue: 9.5 },
      'revenue: over 0.5 đ more (9.5 đ now, over 10 đ needed)',
      'revenue: thêm hơn 0,5 đ (hiện là 9,5 đ, cần trên 10 đ)',
    ],
    [
      { 'days since last order': '<= 60' },
      { recency: 75 },
      'days since last order: 15 less (75 now, 60 needed)',
      'days since last order: bớt 15 (hiện là 75, cần 60)',
    ],
    [
      { orders: '>= 3' },
      { orders: null },
      'orders needs a value: 3 or more',
      'orders cần có giá trị: ít nhất 3',
    ],
    [{ orders: '[3..5]' }, { orders: null }, 'orders needs a value: 3', 'orders cần có giá trị: 3'],
    [
      { orders: '< 3' },
      { orders: null },
      'orders needs a value: at most 2',
      'orders cần có giá trị: tối đa 2',
    ],
    [
      { 'last order date': '>= date("2026-03-01")' },
      { lastOrder: '2026-02-20' },
      'last order date must be on 2026-03-01 or later (2026-02-20 now)',
      'last order date phải từ ngày 1/3/2026 trở đi (hiện là 20/2/2026)',
    ],
    [
      { town: '"Hà Nội"' },
      { town: 'Huế' },
      'town must be Hà Nội (Huế now)',
      'town phải là Hà Nội (hiện là Huế)',
    ],
    [
      { town: '!= "Huế"' },
      { town: 'Huế' },
      'town must not be Huế (Huế now)',
      'town không được là Huế (hiện là Huế)',
    ],
    [
      { Condition: 'consent' },
      { consent: false },
      'consent must be yes (no now)',
      'consent phải là có (hiện là không)',
    ],
    [
      { drinks: 'tea' },
      { drinks: ['cake'] },
      'drinks must include tea (cake now)',
      'drinks phải có tea (hiện là cake)',
    ],
    [{ town: 'null' }, { town: 'Huế' }, 'town must be blank (Huế now)', 'town phải để trống (hiện là Huế)'],
    [{ town: '!= null' }, { town: null }, 'town needs a value', 'town cần có giá trị'],
    [
      { Condition: 'revenue / orders > 100' },
      { revenue: 5, orders: 1 },
      'this must hold, too: revenue ÷ orders is more than 100',
      'cũng cần đúng: revenue ÷ orders trên 100',
    ],
  ])('%j of %j: %s', (cells, shop, english, vietnamese) => {
    const rules = [{ ...cells, Segment: 'VIP' }];
    expect(lines(rules, shop, 'en')).toEqual(['Missing for VIP (row 2):', ` ${english}`]);
    expect(lines(rules, shop, 'vi')).toEqual(['Để vào nhóm VIP (dòng 2) còn thiếu:', ` ${vietnamese}`]);
  });

  it('says which rule stands before', () => {
    const rules: Cells[] = [
      { Segment: 'Buyer', orders: '>= 1' },
      { Segment: 'VIP', orders: '>= 3' },
    ];
    expect(lines(rules, { orders: 5 }, 'en')).toEqual([
      'The rule for VIP (row 3) matches already, but it does not decide.',
      ' row 2 for Buyer must not match: it would decide first, or clash.',
    ]);
  });

  it('says that the customer is there, or cannot get there', () => {
    expect(lines([{ Segment: 'VIP', orders: '>= 3' }], { orders: 5 }, 'en')).toEqual([
      'The customer is in VIP already.',
    ]);
    expect(lines([{ Segment: 'x', orders: '>= 3' }], { orders: 1 }, 'vi')).toEqual([
      'Không quy tắc nào có thể đưa khách hàng này vào nhóm VIP dù giá trị thay đổi.',
    ]);
  });
});

it('an undecided rule says for how many customers, and which blanks', () => {
  const table = tableOf([{ Segment: 'VIP', revenue: '> 5', 'days since last order': '< 9' }]);
  const [one] = countUndecided(table, bindingOf([{ revenue: null, recency: 5 }]));
  expect(undecidedSentence(one, 'en')).toBe(
    'row 2 for VIP: undecided for 1 customer, since these are blank: revenue (1).',
  );
  const shop = [...new Array<Customer>(1200).fill({ revenue: null, recency: null })];
  const [many] = countUndecided(table, bindingOf(shop));
  expect(undecidedSentence(many, 'vi')).toBe(
    'dòng 2, nhóm VIP: chưa rõ với 1.200 khách hàng, vì các giá trị sau để trống: revenue (1.200), days since last order (1.200).',
  );
});
