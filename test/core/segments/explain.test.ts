import { IssueLog } from '../../../src/core/base/issue';
import type { Language } from '../../../src/core/base/language';
import { dayInZone } from '../../../src/core/base/time-zone';
import { evaluate, type Assignment } from '../../../src/core/rules/evaluate';
import { readRules } from '../../../src/core/rules/read-rules';
import { decidingRule, REASON_LENGTH, reasonsOf } from '../../../src/core/segments/explain';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import type { SchemeSettings } from '../../../src/core/settings/types';
import type { Column } from '../../../src/core/tables/column';
import { sheetFromGrid } from '../../../src/core/tables/sheet-cells';
import { day } from '../../support/shop';
import { namesWith, scheme, textColumn } from '../rules/rules-grid';

const number = (value: number): Column => ({ type: 'number', values: Float64Array.of(value) });

/** What one customer's columns hold. */
const VALUES: Readonly<Record<string, Column>> = {
  orderCount: number(1234),
  revenue: number(-1500000.5),
  discountedShare: number(0.4567),
  aov: number(NaN),
  lastOrderDate: { type: 'date', values: Float64Array.of(day('2026-03-01')) },
  'column:noio': textColumn('Huế'),
  'column:dongy': { type: 'boolean', values: Int8Array.of(0) },
  'column:douong': {
    type: 'list',
    starts: Uint32Array.of(0, 2),
    codes: Int32Array.of(0, 1),
    dictionary: ['trà', 'cà phê'],
  },
};
const OWN = {
  'Nơi ở': VALUES['column:noio'],
  'Đồng ý': VALUES['column:dongy'],
  'Đồ uống': VALUES['column:douong'],
};

/** The one customer's assignment under rules below these headers. */
function assigned(
  language: Language,
  rows: readonly (readonly string[])[],
  settings: Partial<SchemeSettings>,
): Assignment {
  const issues = new IssueLog();
  const [table] = readRules(sheetFromGrid('Rules', rows), {
    names: namesWith(OWN, language),
    settings: { ...DEFAULT_SETTINGS, schemes: [scheme({ name: 'A', ...settings })] },
    dayOf: dayInZone('UTC'),
    issues,
  });
  expect(issues.list()).toEqual([]);
  const asOf = day('2026-03-31');
  return evaluate(table, { column, asOf, rowCount: 1, counted: () => true, accents: true }, issues);
}

function column(key: string): Column {
  return VALUES[key];
}

/** The customer's reason. */
function reason(
  language: Language,
  rows: readonly (readonly string[])[],
  settings: Partial<SchemeSettings> = {},
): string {
  const isShare = (key: string) => key === 'discountedShare';
  return reasonsOf(assigned(language, rows, settings), { language, column, isShare })(0);
}

/** What the history says of the customer's rule. */
function ruleIn(
  language: Language,
  rows: readonly (readonly string[])[],
  settings: Partial<SchemeSettings> = {},
): string {
  return decidingRule(assigned(language, rows, settings), language)(0);
}

/** The reason of a rule that asks one thing. */
function oneTest(language: Language, header: string, cell: string): string {
  return reason(language, [
    ['Scheme', 'Segment', header],
    ['A', 'x', cell],
  ]);
}

describe('the reason of a rule', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'orders', '>= 2', 'A: orders 1,234 (>= 2) · row 2'],
    ['vi', 'orders', '>= 2', 'A: số đơn hàng 1.234 (>= 2) · dòng 2'],
    ['en', 'revenue', '< 0', 'A: revenue -1,500,000.5 (< 0) · row 2'],
    ['vi', 'doanh thu', '< 0', 'A: doanh thu -1.500.000,5 (< 0) · dòng 2'],
    ['en', 'discounted share', '< 50%', 'A: discounted share 45.67% (< 50%) · row 2'],
    ['vi', 'discounted share', '< 50%', 'A: tỷ lệ đơn giảm giá 45,67% (< 50%) · dòng 2'],
    [
      'en',
      'last order date',
      '< date("2026-04-01")',
      'A: last order date 2026-03-01 (< date("2026-04-01")) · row 2',
    ],
    [
      'vi',
      'last order date',
      '< date("2026-04-01")',
      'A: ngày đơn cuối 1/3/2026 (< date("2026-04-01")) · dòng 2',
    ],
    ['en', 'Nơi ở', 'Huế', 'A: Nơi ở Huế (Huế) · row 2'],
    ['en', 'Đồng ý', 'no', 'A: Đồng ý no (no) · row 2'],
    ['vi', 'Đồng ý', 'không', 'A: Đồng ý không (không) · dòng 2'],
    ['vi', 'Đồ uống', 'trà', 'A: Đồ uống trà, cà phê (trà) · dòng 2'],
    ['en', 'average order value', 'null', 'A: average order value blank (null) · row 2'],
    ['vi', 'average order value', 'null', 'A: giá trị đơn trung bình trống (null) · dòng 2'],
  ])('in %s says for %s %s: %s', (language, header, cell, expected) => {
    expect(oneTest(language, header, cell)).toBe(expected);
  });

  it('joins its tests and names the rule by its id', () => {
    const rows = [
      ['Id', 'Scheme', 'Segment', 'orders', 'revenue'],
      ['R7', 'A', 'x', '> 1', '< 0'],
    ];
    expect(reason('en', rows)).toBe('A: orders 1,234 (> 1), revenue -1,500,000.5 (< 0) · R7');
  });

  it('gives every value that a condition names', () => {
    expect(oneTest('en', 'Condition', 'orders > 2 and discounted share < 0.5')).toBe(
      'A: orders 1,234, discounted share 45.67% (orders > 2 and discounted share < 0.5) · row 2',
    );
  });

  it('gives the condition alone where it names nothing', () => {
    expect(oneTest('en', 'Condition', 'today() > date("2026-01-01")')).toBe(
      'A: today() > date("2026-01-01") · row 2',
    );
  });

  it('without tests says that everybody is meant', () => {
    expect(oneTest('en', 'orders', '-')).toBe('A: any customer · row 2');
    expect(oneTest('vi', 'orders', '-')).toBe('A: mọi khách hàng · dòng 2');
  });

  it('gives the values of the rule that decided', () => {
    expect(
      reason('en', [
        ['Scheme', 'Segment', 'orders'],
        ['A', 'x', '> 5000'],
        ['A', 'y', '> 5'],
      ]),
    ).toBe('A: orders 1,234 (> 5) · row 3');
  });
});

describe('the reason of a list', () => {
  const rows = [
    ['Id', 'Scheme', 'Segment', 'orders', 'revenue'],
    ['R1', 'A', 'x', '> 1', ''],
    ['R2', 'A', 'y', '', '> 0'],
    ['R3', 'A', 'z', '', '< 0'],
  ];

  it('gives the reasons of all rules that match, in the order of their segments', () => {
    expect(reason('en', rows, { hitPolicy: 'Collect', order: ['z'] })).toBe(
      'A: revenue -1,500,000.5 (< 0) · R3; orders 1,234 (> 1) · R1',
    );
  });

  it('is one line of 200 characters at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => [`R${i}`, 'A', `s${i}`, `> ${i}`, '']);
    const text = reason('en', [rows[0], ...many], { hitPolicy: 'Collect' });
    // 'A: ' and reasons of 23 characters, '; ' between them: 3 + 7 × 25 = 178, and the eighth would end at 201.
    expect(text).toHaveLength(200);
    expect(text).toMatch(/^A: orders 1,234 \(> 0\) · R0; orders 1,234 \(> 1\) · R1; .*…$/);
  });

  it('says that no rule matches, too', () => {
    const none = [
      ['Scheme', 'Segment', 'orders'],
      ['A', 'x', '0'],
    ];
    expect(reason('en', none, { hitPolicy: 'Collect' })).toBe('A: no rule matches');
  });

  it('names the rules alone where the history asks for them', () => {
    const rule = ruleIn('en', rows, { hitPolicy: 'Collect' });
    expect([rule, ruleIn('vi', rows)]).toEqual(['R1; R3', 'R1']);
  });
});

describe('the reason without one deciding rule', () => {
  const none = [
    ['Scheme', 'Segment', 'orders'],
    ['A', 'x', '0'],
  ];
  const several = [
    ['Scheme', 'Segment', 'orders'],
    ['A', 'x', '> 1'],
    ['A', 'y', '> 2'],
  ];

  it('says that no rule matches, with or without an "otherwise"', () => {
    expect(reason('en', none)).toBe('A: no rule matches');
    expect(reason('vi', none, { otherwise: 'Khác' })).toBe('A: không quy tắc nào khớp');
  });

  it('says that several match where one may', () => {
    expect(reason('en', several, { hitPolicy: 'Unique' })).toBe('A: several rules match');
    expect(reason('vi', several, { hitPolicy: 'Unique' })).toBe('A: nhiều quy tắc cùng khớp');
  });
});

it('a reason is one line, however the rule is written', () => {
  expect(oneTest('en', 'Condition', 'orders > 2\n  and orders > 1')).toBe(
    'A: orders 1,234 (orders > 2 and orders > 1) · row 2',
  );
});

it('a reason is cut between characters, not inside one', () => {
  // Each of the emoji is two code units, so one of the two texts would be cut in the middle of one.
  for (const start of ['', 'x']) {
    const text = oneTest('en', 'Condition', `orders > 2 or column("Nơi ở") = "${start}${'😀'.repeat(150)}"`);
    expect(text).toMatch(/^A: .*😀…$/u);
  }
});

it('a reason is cut at 200 characters, the last of them …', () => {
  const text = oneTest(
    'en',
    'Condition',
    Array.from({ length: 30 }, (_, i) => `orders > ${i}`).join(' and '),
  );
  expect(REASON_LENGTH).toBe(200);
  expect(text).toHaveLength(200);
  expect(text).toMatch(/^A: orders 1,234 \(orders > 0 and .*…$/);
});
