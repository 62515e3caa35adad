/**
 * Tabs that somebody filled to do harm: absurd numbers and dates, names that every object has, thousands of rows, conditions
 * without end. A run does what it is told, or says what is wrong; it never breaks.
 */
import type { Host } from '../../src/offline/host';
import { settingNames, type Cell } from '../../src/core/index';
import type { ClassifyAnswer } from '../../src/protocol';
import { bookOf, everything, hostOf, type Rows } from '../addon/open-book';
import { ensureBuilt } from '../support/command-line';
import { nested } from './attacks';

ensureBuilt();

const CUSTOMERS: Rows = [
  ['Customer ID', 'City', 'Age', 'Income'],
  ['a', 'Huế', 30, '5-10'],
  ['b', 'Hà Nội', '45-54', 7],
];
const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Status', 'Category'],
  ['1', 'a', '2026-01-05', 100, 'Completed', 'x'],
  ['2', 'b', '2026-02-05', 50, 'x', 'y'],
];
const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Condition'],
  ['Habit', 'Any', '>= 1', 'Tết share >= 0'],
  ['Scores', 'Any', '', 'RFM score >= 111'],
];

const far = new Date(8.64e15);
const long = (text: string) => text.repeat(Math.floor(49_000 / text.length));

/** More than anybody means. */
const ABSURD: readonly Cell[] = [
  ...[1e9, 1e12, 1e308, -1e308, -1, 0, 0.5, 1e-300],
  ...[far, new Date(-8.64e15), true],
  ...['Infinity', 'NaN', '1e308', '999999999999', '9999-12-31', '0001-01-01', '1e9; 1e9; 1e9'],
  ...['__proto__', 'constructor', '=1+1', '\u0000', '\u202e', 'a: b: c', 'seasonShare:__proto__', 'all'],
];
/** So long, and so shaped, that a pattern that tries every way to cut it never comes to its end. */
const ENDLESS: readonly string[] = [
  ...[
    'x',
    ' x',
    '9',
    '1,',
    '1.',
    '1;',
    'a;',
    '50%;',
    '(',
    '-',
    '"',
    '\t\n ',
    'tết ',
    'e\u0301',
    '25/12 ',
  ].map(long),
  `${long('a')}!`,
  `${long('1 ')}x`,
  `${long(' ')}x`,
];

function settingRows(): [section: string, name: string][] {
  const { section, general, rfm, band, scheme } = settingNames('en');
  const named = { general, rfm, band } as Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
  const listed = Object.entries(named).flatMap(([key, names]) =>
    Object.values(names).map(([name]): [string, string] => [key, name]),
  );
  const properties = Object.values(scheme).map(([name]): [string, string] => ['scheme', `Habit: ${name}`]);
  const open = ['__proto__', 'Habit', 'Tết', 'orders.amount'];
  const others = Object.keys(section).flatMap((key) => open.map((name): [string, string] => [key, name]));
  return [...listed, ...properties, ...others, ['__proto__', 'x'], ['', '']];
}

const SETTINGS = settingRows();

function run(
  tabs: Readonly<Record<string, Rows>>,
  name = 'classifyFromPage',
  request: object = {},
): ClassifyAnswer {
  const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES, ...tabs });
  const before = everything(book);
  const answer = hostOf(book).run(name, [request], { mode: 'sidebar' }).result as ClassifyAnswer;
  const after = everything(book);
  if (!answer.ok) expect(after).toEqual(before);
  // What people filled in stands as it stood.
  expect(after.filter(({ name: tab }) => tab === 'Orders' || tab === 'Settings')).toEqual(
    before.filter(({ name: tab }) => tab === 'Orders' || tab === 'Settings'),
  );
  if (!answer.ok) {
    expect(answer.issues.length).toBeGreaterThan(0);
    for (const { message } of answer.issues) expect(message.length).toBeLessThan(5000);
  }
  return answer;
}

const HEADER: Cell[] = ['Section', 'Name', 'Value', 'From', 'To'];
const settingsOf = (rows: readonly (readonly Cell[])[]): Rows =>
  [HEADER, ...rows.map((row) => [...row])] as Rows;
const REQUEST = { asOf: '2026-03-31', metrics: true };

it('the shop itself is classified', () => {
  expect(run({}, 'classifyFromPage', REQUEST)).toMatchObject({ ok: true });
});

describe('a Settings tab', () => {
  it('with an absurd value for every setting at once is refused', () => {
    for (const value of ABSURD) {
      const rows = SETTINGS.map(([section, name]) => [section, name, value, value, value]);
      expect(run({ Settings: settingsOf(rows) }).ok).toBe(false);
    }
  });

  it.each([1e12, far, '__proto__'])('with %p for one setting does as it says, or refuses', (value) => {
    for (const [section, name] of SETTINGS) {
      const isSpan = section === 'season' || section === 'owner';
      const said = section === 'season' ? '25/12' : 'An';
      const row = isSpan ? [section, name, said, value, value] : [section, name, value, '', ''];
      run({ Settings: settingsOf([row]) }, 'classifyFromPage', { ...REQUEST, preview: true });
    }
  });

  it('with a text without end for every setting at once is refused', () => {
    for (const text of ENDLESS) {
      const { ok } = run({
        Settings: settingsOf(SETTINGS.map(([section, name]) => [section, name, text, text, text])),
      });
      expect([text.slice(0, 9), ok]).toEqual([text.slice(0, 9), false]);
    }
  });

  it('of 10,000 faulty rows is refused: a page is sent 300 of the faults, an alert shows eight', () => {
    const settings = settingsOf(Array.from({ length: 10_000 }, (_, n) => ['general', `n${n}`, n, '', '']));
    const { ok, issues } = run({ Settings: settings }) as Extract<ClassifyAnswer, { ok: false }>;
    // A page gets three hundred, and that there are 9,700 more.
    expect([ok, issues.length]).toEqual([false, 301]);
    expect(issues[300].message).toContain('9,700');
    const host = hostOf(bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES, Settings: settings }));
    host.run('classifyCustomers');
    const lines = host.ui.alerts[0].prompt.split('\n\n');
    // The eight, and that there are 9,992 more.
    expect(lines).toHaveLength(9);
    expect(lines[8]).toContain('9992');
  });
});

describe('a Rules tab', () => {
  const withCondition = (condition: Cell): Rows =>
    [
      ['Scheme', 'Segment', 'Condition'],
      ['Habit', 'Any', condition],
    ] as Rows;

  it.each<[what: string, condition: string]>([
    ['parentheses 10,000 deep', `${'('.repeat(10_000)}orders > 1${')'.repeat(10_000)}`],
    ['10,000 times not', `${'not '.repeat(10_000)}consent`],
    ['10,000 minus signs', `${'-'.repeat(10_000)}orders > 1`],
    ['10,000 conditions', new Array(10_000).fill('orders > 1').join(' and ')],
    ['a quote that does not end', `city = "${long('x')}`],
    ['patterns of patterns', `matches(city, "${'(a+)+'.repeat(300)}$")`],
    ['what every object has', '__proto__ = 1'],
    ['a column that every object has', 'column("constructor") = 1'],
    ['code', 'orders.constructor.constructor("return this")()'],
  ])('with %s is refused, and the refusal says where', (_, condition) => {
    const answer = run({ Rules: withCondition(condition) });
    expect(answer.ok).toBe(false);
    const { issues } = answer as Extract<ClassifyAnswer, { ok: false }>;
    expect(issues.map(({ where }) => [where.sheet, where.rows[0]])).toContainEqual(['Rules', 2]);
  });

  it('finds no customer by a text that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const answer = run({ Rules: withCondition(`city = "${name}"`) });
      const segments = [{ segment: 'Any', customers: 0 }, { customers: 2 }];
      expect(answer).toMatchObject({ ok: true, report: { schemes: [{ segments }] } });
      expect(run({ Rules: withCondition(`${name} share > 0`) }).ok).toBe(false);
    }
  });

  it('with absurd values in its cells runs, or says what is wrong', () => {
    const header = [
      'Id',
      'On',
      'Scheme',
      'Segment',
      'orders',
      'city',
      'Condition',
      'Action',
      'Owner',
      'Colour',
      'Keep',
    ];
    const usual = ['r', true, 'Habit', 'Any', '>= 1', '', '', '', '', '', ''] as Cell[];
    for (const value of ABSURD) {
      const rows = header.map((_, column) => usual.map((cell, at) => (at === column ? value : cell)));
      run({ Rules: [header, header.map(() => value)] as Rows });
      run({ Rules: [header, ...rows] as Rows });
    }
  });

  it('of 10,000 rows is refused: nobody reads so many rules', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => ['Habit', `s${n}`, `orders > > ${n}`]);
    expect(run({ Rules: [['Scheme', 'Segment', 'Condition'], ...rows] }).ok).toBe(false);
  });
});

describe('the tabs Rule tests and Manual segments', () => {
  const odd = (n: number): Cell => [...ABSURD, ...ENDLESS][n % (ABSURD.length + ENDLESS.length)];

  it('with odd cells in hundreds of rows stop no check', () => {
    const rows = Array.from({ length: 200 }, (_, n) => ['Habit', odd(n), odd(n + 1), odd(n + 2)]);
    const tabs = { 'Rule tests': [['Scheme', 'Expected segment', 'orders', 'city'], ...rows] as Rows };
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES, ...tabs });
    const answer = hostOf(book).run('checkFromPage', [{ marks: false }], { mode: 'sidebar' }).result;
    expect(JSON.parse(JSON.stringify(answer)) as unknown).toEqual(answer);
  });

  it('with odd cells in hundreds of rows set nobody’s segment, and stop no run', () => {
    const rows = Array.from({ length: 200 }, (_, n) => [odd(n), odd(n + 1), odd(n + 2), odd(n + 3)]);
    const header = ['Customer ID', 'Scheme', 'Segment', 'Until'];
    const answer = run({ 'Manual segments': [header, ...rows] as Rows });
    expect(answer).toMatchObject({ ok: true });
  });
});

describe('sheets of data', () => {
  const header = ORDERS[0];

  it('with odd values in their cells stop no run', () => {
    for (const value of [...ABSURD, ...ENDLESS]) {
      const orders = header.map((_, column) => ORDERS[1].map((cell, at) => (at === column ? value : cell)));
      const answer = run({ Orders: [header, ...orders, ORDERS[2]] as Rows }, 'classifyFromPage', {
        asOf: '2026-03-31',
      });
      expect([String(value).slice(0, 9), answer.ok]).toEqual([String(value).slice(0, 9), true]);
    }
  });

  it('with amounts that add up to more than a number holds give no number that is none', () => {
    const orders = [
      header,
      ...[1, 2, 3].map((n) => [String(n), 'a', '2026-01-05', 1.7e308, 'Completed', 'x']),
    ];
    const answer = run({ Orders: orders as Rows }, 'classifyFromPage', REQUEST);
    // None of the three amounts can be read, so no order counts.
    expect(answer).toMatchObject({ ok: true, report: { revenue: 0 } });
  });
});

describe('what is deep', () => {
  it('is refused where a page sends it, however deep', () => {
    const host: Host = hostOf(bookOf({ Customers: CUSTOMERS }));
    for (const field of ['map', 'sources', 'packs'])
      expect(() => host.run('classifyFromPage', [{ [field]: nested(1000) }], { mode: 'sidebar' })).toThrow(
        field,
      );
  });
});
