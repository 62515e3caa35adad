/**
 * Segments set by hand, and customers who are kept, through a whole run on 1 January 2026: An has 12 million, Bình 9, Chi 2.
 */
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { checkSheets } from '../../src/core/check';
import { classifySheets } from '../../src/core/classify';
import { classify, type GridsInput } from '../../src/core/classify-grids';
import { explainSheets } from '../../src/core/explain-customer';
import { replay } from '../../src/core/rules/explain/explanation';
import type { SegmentsBefore } from '../../src/core/rules/keep/before';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';
import { inputOf } from './rule-data';

const CUSTOMERS = [
  ['Customer ID', 'Orders', 'Revenue'],
  ['a', 12, 12000000],
  ['b', 5, 9000000],
  ['c', 2, 2000000],
];
const RULES = [
  ['Id', 'Scheme', 'Segment', 'revenue', 'Keep if', 'Hold days'],
  ['v', 'Value', 'VIP', '>= 10000000', 'revenue >= 8000000', ''],
  ['r', 'Value', 'Regular', '', '', ''],
  ['h', 'Habit', 'Often', '', '', ''],
];
const MANUAL = ['Customer', 'Scheme', 'Segment', 'Until', 'Reason'];

type Rows = readonly (readonly unknown[])[];

function run(manual: Rows, more: Partial<GridsInput> = {}) {
  return classify({
    customers: CUSTOMERS,
    rules: RULES,
    manual: [MANUAL, ...manual],
    asOf: '2026-01-01',
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'en',
    ...more,
  });
}

function columnOf({ customers }: ReturnType<typeof run>, header: string) {
  const at = customers[0].indexOf(header);
  return Object.fromEntries(customers.slice(1).map((row) => [row[0], row[at]]));
}

const value = (manual: Rows, more?: Partial<GridsInput>) => columnOf(run(manual, more), 'Value');

/** What is said of the tab. */
function issuesOf(manual: Rows, more?: Partial<GridsInput>) {
  return run(manual, more)
    .report.issues.filter(({ where }) => where.sheet === 'Manual segments')
    .map(({ code, severity, where, params }) => [code, severity, where.column, where.rows, params]);
}

describe('a segment set by hand', () => {
  it('stands in place of what the rules give, in that scheme alone', () => {
    const result = run([['c', 'Value', 'VIP', '2026-12-31', 'asked by Lan']]);
    expect(columnOf(result, 'Value')).toEqual({ a: 'VIP', b: 'Regular', c: 'VIP' });
    expect(columnOf(result, 'Habit')).toEqual({ a: 'Often', b: 'Often', c: 'Often' });
  });

  it('is said in Why, with its last day and the reason', () => {
    const why = (lang: 'en' | 'vi', ...cells: string[]) =>
      String(columnOf(run([['c', 'Value', ...cells]], { lang }), lang === 'en' ? 'Why' : 'Vì sao').c).split(
        '\n',
      )[0];
    expect(why('en', 'VIP', '2026-12-31', 'asked by Lan')).toBe(
      'Value: VIP, set by hand until 2026-12-31: asked by Lan',
    );
    expect(why('vi', 'VIP', '2026-12-31', 'Lan đề nghị')).toBe(
      'Value: VIP, gán tay đến hết 31/12/2026: Lan đề nghị',
    );
    expect(why('en', 'VIP')).toBe('Value: VIP, set by hand');
    expect(why('vi', 'VIP', '', 'khách\nquen')).toBe('Value: VIP, gán tay: khách quen');
  });

  it('counts in the summary like every other', () => {
    const { report } = run([['c', 'Value', 'VIP', '', '']]);
    // An and Chi: 12 and 2 million.
    expect('schemes' in report && report.schemes[0].segments).toMatchObject([
      { segment: 'VIP', customers: 2, revenue: 14000000 },
      { segment: 'Regular', customers: 1, revenue: 9000000 },
    ]);
  });

  it('holds on its last day, and no longer on the day after', () => {
    expect(value([['c', 'Value', 'VIP', '2026-01-01', '']]).c).toBe('VIP');
    expect(value([['c', 'Value', 'VIP', '2025-12-31', '']]).c).toBe('Regular');
    expect(issuesOf([['c', 'Value', 'VIP', '2025-12-31', '']])).toEqual([
      ['manual.expired', 'info', 'Until', [2], {}],
    ]);
  });

  it('is known whatever the case of scheme and segment, and whichever the language of the headers', () => {
    const manual = [
      ['Ghi chú', 'Nhóm', 'Mã khách hàng', 'Cách phân loại'],
      ['', 'vip', 'c', 'VALUE'],
    ];
    expect(value([], { manual }).c).toBe('VIP');
  });

  it('needs no scheme where there is only one', () => {
    const rules = RULES.slice(0, 3);
    expect(value([['c', '', 'VIP', '', '']], { rules }).c).toBe('VIP');
  });

  it('wins over the segment of all walk-ins', () => {
    const customers = [...CUSTOMERS, ['Walk-in', 90, 90000000]];
    expect(value([], { customers })['Walk-in']).toBe('Walk-in');
    expect(value([['Walk-in', 'Value', 'Regular', '', '']], { customers })['Walk-in']).toBe('Regular');
  });

  it('takes the place of a whole list, and may be a list where the scheme gives lists', () => {
    const rules = [
      ['Scheme', 'Segment', 'revenue'],
      ['Value', 'VIP', '>= 10000000'],
      ['Value', 'Buyer', '> 0'],
    ];
    const settings = [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Value', ''],
      ['scheme', 'Value: hit policy', 'Collect'],
    ];
    const manual = [
      ['a', 'Value', 'Buyer', '', ''],
      ['c', 'Value', 'buyer; VIP', '', ''],
    ];
    expect(value(manual, { rules, settings })).toEqual({ a: 'Buyer', b: 'Buyer', c: 'VIP; Buyer' });
  });

  it('makes no fault of customers whom several rules match', () => {
    const rules = [
      ['Scheme', 'Segment', 'revenue'],
      ['Value', 'VIP', '>= 10000000'],
      ['Value', 'Buyer', '> 0'],
    ];
    const settings = [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Value', ''],
      ['scheme', 'Value: hit policy', 'Unique'],
    ];
    const several = (manual: Rows) =>
      run(manual, { rules, settings }).report.issues.filter(({ code }) => code === 'rules.severalHit');
    expect(several([])).toHaveLength(1);
    expect(several([['a', 'Value', 'Buyer', '', '']])).toHaveLength(0);
  });

  it('gives its customer to the people of the segment’s first rule that names any', () => {
    const rules = [
      ['Scheme', 'Segment', 'revenue', 'Owner'],
      ['Value', 'VIP', '>= 20000000', ''],
      ['Value', 'VIP', '>= 10000000', 'Lan'],
      ['Value', 'Regular', '', 'Minh'],
    ];
    const owners = (manual: Rows) => columnOf(run(manual, { rules }), 'Assigned owner');
    expect(owners([])).toEqual({ a: 'Lan', b: 'Minh', c: 'Minh' });
    expect(owners([['c', 'Value', 'VIP', '', '']])).toEqual({ a: 'Lan', b: 'Minh', c: 'Lan' });
  });
});

describe('a row of the tab that cannot be used', () => {
  it.each([
    ['names nobody', ['', 'Value', 'VIP', '', ''], 'manual.noCustomer', 'Customer', { found: '' }],
    [
      'names an unknown customer',
      ['z', 'Value', 'VIP', '', ''],
      'manual.unknownCustomer',
      'Customer',
      { found: 'z' },
    ],
    [
      'names no scheme of several',
      ['c', '', 'VIP', '', ''],
      'manual.noScheme',
      'Scheme',
      { found: '', known: 'Value, Habit' },
    ],
    [
      'names an unknown scheme',
      ['c', 'Worth', 'VIP', '', ''],
      'manual.unknownScheme',
      'Scheme',
      { found: 'Worth', known: 'Value, Habit' },
    ],
    ['names no segment', ['c', 'Value', '', '', ''], 'manual.noSegment', 'Segment', { found: 'Value' }],
    [
      'names a segment of another scheme',
      ['c', 'Value', 'Often', '', ''],
      'manual.unknownSegment',
      'Segment',
      { found: 'Often', scheme: 'Value', known: 'VIP, Regular' },
    ],
    [
      'gives a list where the scheme gives one segment',
      ['c', 'Value', 'VIP; Regular', '', ''],
      'manual.unknownSegment',
      'Segment',
      { found: 'VIP; Regular', scheme: 'Value', known: 'VIP, Regular' },
    ],
    ['ends on no day', ['c', 'Value', 'VIP', 'soon', ''], 'manual.badDate', 'Until', { found: 'soon' }],
  ])('is a warning with its row, and has no effect, where it %s', (_, row, code, column, params) => {
    const manual = [['b', 'Value', 'VIP', '', ''], row];
    expect(issuesOf(manual)).toEqual([[code, 'warning', column, [3], params]]);
    expect(value(manual)).toEqual({ a: 'VIP', b: 'VIP', c: 'Regular' });
  });

  it('is the upper one of two about one customer and scheme', () => {
    const manual = [
      ['c', 'Value', 'Regular', '', ''],
      ['c', 'Habit', 'Often', '', ''],
      ['c', 'value', 'VIP', '', ''],
    ];
    expect(value(manual).c).toBe('VIP');
    expect(issuesOf(manual)).toEqual([['manual.twice', 'warning', 'Customer', [2], { row: 4 }]]);
  });

  it('is not the one above an expired one: that one is over', () => {
    const manual = [
      ['c', 'Value', 'VIP', '2026-06-30', ''],
      ['c', 'Value', 'Regular', '2025-06-30', ''],
    ];
    expect(value(manual).c).toBe('VIP');
    expect(issuesOf(manual)).toEqual([['manual.expired', 'info', 'Until', [3], {}]]);
  });

  it('is any row of a tab without headers', () => {
    expect(issuesOf([], { manual: [['c', 'Value', 'VIP']] })).toEqual([
      ['manual.noHeader', 'warning', undefined, [], {}],
    ]);
  });

  it('is none of a tab that is blank but for its headers', () => {
    expect(issuesOf([['', '', '', '', ''], []])).toEqual([]);
  });
});

const DAY = parseIsoDate('2025-12-20') ?? NaN;
/** Everybody was a VIP. */
const VIPS: SegmentsBefore = (key) => (key === 'segment:Value' ? { segment: 'VIP', since: DAY } : null);

function runWith(before: SegmentsBefore, { rules = RULES, manual = [] as Rows } = {}) {
  const input = inputOf({ customers: CUSTOMERS, rules });
  return {
    ...input,
    segmentsBefore: before,
    manual: manual.length > 0 ? sheetFromGrid('Manual segments', [MANUAL, ...manual]) : null,
  };
}

function cellsOf(input: ReturnType<typeof runWith>, key: string) {
  const result = classifySheets(input);
  const column = result?.columns.find((one) => one.key === key);
  return result && column ? result.customers.ids.map((_, customer) => column.cell(customer)) : [];
}

describe('a customer who is kept', () => {
  it('is where the last run put them, and Why says what still holds', () => {
    expect(cellsOf(runWith(VIPS), 'segment:Value')).toEqual(['VIP', 'VIP', 'Regular']);
    const [a, b, c] = cellsOf(runWith(VIPS), 'why').map((text) => String(text).split('\n')[0]);
    expect(a).toBe('Value: revenue 12,000,000 (>= 10000000) · v');
    expect(b).toBe('Value: kept: still revenue 9,000,000 (revenue >= 8000000) · v');
    expect(c).toBe('Value: any customer · r');
  });

  it('is told for how many days of how many', () => {
    const rules = RULES.map((row, index) => (index === 1 ? [...row.slice(0, 4), '', '30'] : row));
    // From 20 December to 1 January.
    expect(String(cellsOf(runWith(VIPS, { rules }), 'why')[2])).toContain('Value: kept: 12 of 30 days · v\n');
  });

  it('goes where somebody sets them by hand', () => {
    const input = runWith(VIPS, { manual: [['b', 'Value', 'Regular', '', '']] });
    expect(cellsOf(input, 'segment:Value')).toEqual(['VIP', 'Regular', 'Regular']);
  });

  it('is counted with the rule that keeps, by a check as by a run', () => {
    const check = checkSheets({ ...runWith(VIPS), cases: null });
    // An fits the rule, Bình is kept by it.
    expect(check?.tables[0].rules.map(({ matches }) => matches)).toEqual([
      { holds: 1, decides: 2 },
      { holds: 3, decides: 1 },
    ]);
  });

  it('does not count in the tests of the rules: samples have no past', () => {
    const cases = sheetFromGrid('Rule tests', [
      ['Scheme', 'Expected segment', 'revenue'],
      ['Value', 'Regular', 9000000],
    ]);
    const check = checkSheets({ ...runWith(VIPS), cases });
    expect(check?.cases?.map(({ passed }) => passed)).toEqual([true]);
  });
});

describe('the explanation of a customer', () => {
  const explained = (customerId: string, segment?: string, manual: Rows = []) => {
    const found = explainSheets(runWith(VIPS, { manual }), { customerId, segment });
    if (!found || found === 'unknown') throw new Error('not explained');
    return found;
  };

  it('says which rule keeps, and by which condition', () => {
    const [{ segment, by, rules }] = explained('b').schemes;
    expect([segment, by]).toEqual(['VIP', 'rules']);
    expect(rules.map(({ decided, verdict }) => [decided, verdict])).toEqual([
      [true, 'false'],
      [false, 'true'],
    ]);
    expect(rules[0].kept).toMatchObject({ by: 'condition', condition: { truth: 'true', column: 'Keep if' } });
  });

  it('says that a segment was set by hand, and replays to it', () => {
    const [scheme] = explained('c', undefined, [['c', 'Value', 'VIP', '2026-12-31', 'asked by Lan']]).schemes;
    expect(scheme).toMatchObject({
      segment: 'VIP',
      by: 'hand',
      byHand: { segment: 'VIP', until: parseIsoDate('2026-12-31'), reason: 'asked by Lan' },
    });
    expect(replay(scheme)).toBe('VIP');
  });

  it('knows that a segment in which the customer is kept, or was put, is reached', () => {
    expect(explained('b', 'VIP').missing).toMatchObject([{ reached: true }]);
    const byHand = [['c', 'Value', 'VIP', '', '']];
    expect(explained('c', 'VIP', byHand).missing).toMatchObject([{ reached: true }]);
    // While the hand holds, no change of values brings the customer back.
    expect(explained('c', 'Regular', byHand).missing).toMatchObject([{ reached: false, rule: null }]);
  });

  it('names the rule that keeps the customer out of a segment below', () => {
    const [missing] = explained('b', 'Regular').missing;
    expect(missing).toMatchObject({ reached: false, changes: [], before: [{ id: 'v' }] });
  });
});
