/**
 * The customer who stands for all walk-ins, through a whole run: five orders of 500 between customers with one of 100.
 */
import { classify } from '../../src/core/classify-grids';
import { readSettings } from '../../src/core/settings/read-settings';
import { IssueLog } from '../../src/core/base/issue';
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { explainSheets } from '../../src/core/explain-customer';
import { replay } from '../../src/core/rules/explain/explanation';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';

const WALK_INS = 'Khách lẻ';
const customers = [
  ['Customer ID', 'City'],
  ['a', 'Huế'],
  [WALK_INS, ''],
  ['b', ''],
];
const orders = [
  ['Order ID', 'Customer ID', 'Date', 'Amount'],
  ['1', 'a', '2024-06-01', 100],
  ['2', 'b', '2024-06-02', 100],
  ...[3, 4, 5, 6, 7].map((id) => [String(id), WALK_INS, `2024-06-0${id}`, 500]),
];
const RULES = [
  ['Scheme', 'Segment', 'orders', 'city'],
  ['Habit', 'Regular', '>= 5', ''],
  ['Habit', 'Rare', '', ''],
];
const run = (rules: readonly (readonly string[])[], more: object = {}) =>
  classify({
    customers,
    orders,
    rules,
    asOf: '2024-06-30',
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'en',
    ...more,
  });

function segmentsIn({ report }: ReturnType<typeof run>) {
  if (!('schemes' in report)) throw new Error('refused');
  return report.schemes[0].segments;
}

function columnOf(result: ReturnType<typeof run>, header: string) {
  const at = result.customers[0].indexOf(header);
  return Object.fromEntries(result.customers.slice(1).map((row) => [row[0], row[at]]));
}

it('all walk-ins together are no regular, whatever the rules say', () => {
  const result = run(RULES);
  expect(columnOf(result, 'Habit')).toEqual({ a: 'Rare', [WALK_INS]: 'Walk-in', b: 'Rare' });
  expect(columnOf(result, 'Why')[WALK_INS]).toBe('Habit: stands for all walk-ins');
  expect(segmentsIn(result)).toMatchObject([
    { segment: 'Regular', customers: 0, revenue: 0 },
    { segment: 'Rare', customers: 2, revenue: 200 },
    { segment: 'Walk-in', customers: 1, orders: 5, revenue: 2500 },
  ]);
});

it('the segment has a Vietnamese name in a Vietnamese run', () => {
  const result = run(RULES, { lang: 'vi' });
  expect(columnOf(result, 'Habit')[WALK_INS]).toBe('Khách vãng lai');
  expect(columnOf(result, 'Vì sao')[WALK_INS]).toBe('Habit: dòng chung của khách vãng lai');
});

it('rules that ask who is a walk-in decide themselves', () => {
  const asking = [...RULES.slice(0, 1), ['Habit', 'Counter', '>= 5', ''], ['Habit', 'Rare', '', '']];
  const withColumn = asking.map((row, index) => [...row, index === 0 ? 'walk-in' : index === 1 ? 'yes' : '']);
  expect(columnOf(run(withColumn), 'Habit')).toEqual({ a: 'Rare', [WALK_INS]: 'Counter', b: 'Rare' });
});

it('under Collect they have no segment beside it', () => {
  const settings = [
    ['Section', 'Name', 'Value'],
    ['scheme', 'Habit', 'Collect'],
  ];
  const result = run(RULES, { settings });
  expect(columnOf(result, 'Habit')).toEqual({ a: 'Rare', [WALK_INS]: 'Walk-in', b: 'Rare' });
  expect(columnOf(result, 'Why')[WALK_INS]).toBe('Habit: stands for all walk-ins');
});

it('a segment that the marketer calls by that name is the same segment, as the marketer writes it', () => {
  const own = [...RULES, ['Habit', 'WALK-IN', '0', '']];
  const result = run(own);
  expect(columnOf(result, 'Habit')[WALK_INS]).toBe('WALK-IN');
  expect(segmentsIn(result)).toHaveLength(3);
});

it('a shop without walk-ins has no such segment', () => {
  const known = customers.filter(([id]) => id !== WALK_INS);
  const result = run(RULES, { customers: known });
  expect(segmentsIn(result).map(({ segment }) => segment)).toEqual(['Regular', 'Rare']);
});

describe('the explanation of the walk-ins’ row', () => {
  const issues = new IssueLog();
  const explain = (customerId: string, segment?: string) => {
    const settings = readSettings(null, { issues, dayOf: () => 0 });
    const grids = { customers, orders, rules: RULES };
    const [sheetC, sheetO, sheetR] = (['customers', 'orders', 'rules'] as const).map((kind) =>
      sheetFromGrid(kind, grids[kind]),
    );
    const asOf = parseIsoDate('2024-06-30') ?? NaN;
    const place = {
      asOf,
      today: asOf,
      timeZone: 'Asia/Ho_Chi_Minh',
      locale: 'vi_VN',
      language: 'en',
    } as const;
    const input = {
      customers: sheetC,
      orders: sheetO,
      lines: null,
      products: null,
      rules: sheetR,
      settings,
      ...place,
    };
    const explained = explainSheets({ ...input, issues }, { customerId, segment });
    if (explained === null || explained === 'unknown') throw new Error('not explained');
    return explained;
  };

  it('says that no rule was asked, and replays to the same segment', () => {
    const [scheme] = explain(WALK_INS).schemes;
    expect(scheme).toMatchObject({ segment: 'Walk-in', by: 'walkIns' });
    expect(scheme.rules.map(({ decided }) => decided)).toEqual([false, false]);
    expect(replay(scheme)).toBe('Walk-in');
    expect(explain('a').schemes[0]).toMatchObject({ segment: 'Rare', by: 'rules', walkIn: null });
  });

  it('knows of no change that would make one customer of them', () => {
    expect(explain(WALK_INS, 'Regular').missing).toMatchObject([{ reached: false, rule: null, changes: [] }]);
    expect(explain(WALK_INS, 'Walk-in').missing).toMatchObject([{ reached: true, rule: null, changes: [] }]);
  });
});
