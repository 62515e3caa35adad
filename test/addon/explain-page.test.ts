/**
 * The explanation of a customer as the page gets it: the answer, the rules, what is missing, what the last run left.
 */
import type { Host } from '../../src/offline/host';
import type { ExplainAnswer, ExplainedScheme } from '../../src/protocol/explain';
import { bookOf, classify, everything, hostOf, ORDERS, shopBook, tab, type Rows } from './open-book';

type Explained = Extract<ExplainAnswer, { ok: true }>;

const RULES: Rows = [
  ['Id', 'Scheme', 'Segment', 'orders', 'City', 'Colour'],
  ['R1', 'Habit', 'VIP', '>= 5', 'Huế', '#136a40'],
  ['R2', 'Habit', 'Regular', '>= 2', '', ''],
  ['R3', 'Habit', 'New', '>= 1', '', ''],
];

function explain(host: Host, customerId: string, more: object = {}): Explained {
  const request = { customerId, asOf: '2026-03-31', everySegment: true, ...more };
  const answer = host.run('explainFromPage', [request], { mode: 'sidebar' }).result as ExplainAnswer;
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer;
}

const habit = ({ schemes }: Explained): ExplainedScheme => schemes[0];

describe('the answer', () => {
  const host = hostOf(shopBook({ Rules: RULES }));
  const answer = explain(host, 'a');

  it('names the customer and the place of its row', () => {
    // a has ordered twice, and stands in the first row below the headers.
    expect(answer).toMatchObject({
      customerId: 'a',
      orderCount: 2,
      row: 2,
      place: { sheet: 'Customers', row: 2, column: '' },
      rulesSheet: 'Rules',
    });
  });

  it('gives segment and reason before any run, and then knows nothing of a last run', () => {
    expect(habit(answer)).toMatchObject({
      scheme: 'Habit',
      segment: 'Regular',
      by: 'rules',
      reason: 'Because: ordered 2 times.',
      hitPolicy: 'First',
      segments: ['VIP', 'Regular', 'New'],
      lastRun: null,
    });
  });

  it('says of every rule how it came out; those behind the first match are not asked', () => {
    expect(
      habit(answer).rules.map(({ label, row, segment, verdict }) => [label, row, segment, verdict]),
    ).toEqual([
      ['R1', 2, 'VIP', 'fails'],
      ['R2', 3, 'Regular', 'decides'],
      ['R3', 4, 'New', 'notAsked'],
    ]);
  });

  it('says of every condition what the customer has and what is wanted', () => {
    expect(habit(answer).rules[0].conditions).toEqual([
      {
        kind: 'test',
        outcome: 'fails',
        values: [{ name: 'orders', value: '2' }],
        wanted: 'needs 5 times or more',
        parts: [],
      },
      {
        kind: 'test',
        outcome: 'holds',
        values: [{ name: 'city', value: 'Huế' }],
        wanted: 'needs Huế',
        parts: [],
      },
    ]);
  });

  it('gives the colours that the rules name', () => {
    expect(answer.colours).toMatchObject([
      { scheme: 'Habit', segments: [{ segment: 'VIP', colour: '#136a40' }] },
    ]);
  });

  it('says for every segment what is missing', () => {
    // VIP wants 5 orders, a has 2.
    expect(
      answer.missing.map(({ segment, reached, needs }) => [
        segment,
        reached,
        needs.map(({ title }) => title),
      ]),
    ).toEqual([
      ['VIP', false, ['orders: 3 more']],
      ['Regular', true, []],
      ['New', false, ['R2 for Regular must not match']],
    ]);
    expect(answer.missing[0].needs[0]).toMatchObject({ outcome: 'fails', share: 0.4, cell: null });
  });

  it('is given in Vietnamese', () => {
    expect(habit(explain(host, 'a', { lang: 'vi' })).reason).toBe('Vì đặt hàng 2 lần.');
  });

  it('writes nothing', () => {
    const before = everything(host.workbook);
    explain(host, 'b');
    expect(everything(host.workbook)).toEqual(before);
  });
});

it('under another policy than the first match every rule is asked', () => {
  const book = shopBook({
    Rules: RULES,
    Settings: [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Habit', ''],
      ['scheme', 'Habit: hit policy', 'Collect'],
    ],
  });
  const { rules, segment, hitPolicy } = habit(explain(hostOf(book), 'a'));
  expect([segment, hitPolicy]).toEqual(['Regular; New', 'Collect']);
  expect(rules.map(({ verdict }) => verdict)).toEqual(['fails', 'decides', 'decides']);
});

it('a blank that leaves a rule open is named with its cell', () => {
  const book = shopBook({
    Customers: [
      ['Customer ID', 'City', 'Points'],
      ['a', 'Huế', 7],
      ['b', 'Hà Nội', ''],
    ],
    Rules: [
      ['Scheme', 'Segment', 'Points', 'orders'],
      ['Habit', 'Collector', '>= 4', ''],
      ['Habit', 'Other', '', '>= 0'],
    ],
  });
  // b has no points: row 3, the third column.
  const answer = explain(hostOf(book), 'b');
  expect(habit(answer).rules[0]).toMatchObject({
    verdict: 'unknown',
    conditions: [{ outcome: 'unknown', values: [{ name: 'Points', value: 'blank' }] }],
  });
  expect(answer.missing[0].needs).toEqual([
    {
      outcome: 'unknown',
      title: 'Fill in Points',
      note: 'Needed: at least 4',
      share: null,
      cell: { sheet: 'Customers', row: 3, column: 'C' },
    },
  ]);
});

it('parts of a condition stand inside it, each with its own outcome', () => {
  const rules: Rows = [
    ['Scheme', 'Segment', 'Condition'],
    ['Habit', 'Local', 'City = "Huế" and not(orders > 5)'],
  ];
  const [condition] = habit(explain(hostOf(shopBook({ Rules: rules })), 'b')).rules[0].conditions;
  expect(condition).toMatchObject({
    kind: 'and',
    outcome: 'fails',
    values: [],
    wanted: '',
    parts: [
      { kind: 'test', outcome: 'fails', values: [{ name: 'city', value: 'Hà Nội' }] },
      { kind: 'not', outcome: 'holds', parts: [{ outcome: 'fails', wanted: 'needs more than 5 times' }] },
    ],
  });
});

describe('of the last run', () => {
  it('tells the segment before and since when, also where the data say another one by now', () => {
    const host = hostOf(shopBook({ Rules: RULES }));
    classify(host);
    expect(habit(explain(host, 'b')).lastRun).toMatchObject({ segment: 'New', previous: null });
    const orders = tab(host.workbook, 'Orders');
    orders.rows.push(['4', 'b', '2026-03-06', 5]);
    orders.maxRows = Math.max(orders.maxRows, orders.rows.length);
    orders.contentChanged();
    // The data say Regular already; the last run still gave New.
    expect(habit(explain(host, 'b'))).toMatchObject({ segment: 'Regular', lastRun: { segment: 'New' } });
    classify(host);
    const { lastRun } = habit(explain(host, 'b'));
    expect(lastRun).toMatchObject({ segment: 'Regular', previous: 'New' });
    expect(lastRun?.since).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  it('knows nothing of a customer who came later', () => {
    const host = hostOf(shopBook({ Rules: RULES }));
    classify(host);
    const customers = tab(host.workbook, 'Customers');
    customers.rows.push(['d', 'Vinh']);
    customers.maxRows = Math.max(customers.maxRows, customers.rows.length);
    customers.contentChanged();
    expect(habit(explain(host, 'd'))).toMatchObject({ segment: null, lastRun: null });
  });
});

it('a segment set by hand is told as such, with the rules as they came out', () => {
  const host = hostOf(shopBook({ Rules: RULES }));
  const request = {
    customerId: 'b',
    scheme: 'Habit',
    segment: 'VIP',
    until: '2999-12-31',
    reason: 'Lan asked',
  };
  expect(host.run('setManualFromPage', [request], { mode: 'sidebar' }).result).toMatchObject({ ok: true });
  const scheme = habit(explain(host, 'b'));
  expect(scheme).toMatchObject({
    segment: 'VIP',
    by: 'hand',
    reason: 'Set by hand until 2999-12-31: Lan asked',
  });
  expect(scheme.rules.map(({ verdict }) => verdict)).toEqual(['fails', 'fails', 'holds']);
});

it('customers known from orders alone are placed on the tab that the add-on made', () => {
  const host = hostOf(
    bookOf({
      Orders: ORDERS,
      Rules: RULES.map(([id, scheme, segment, orders]) => [id, scheme, segment, orders]),
    }),
  );
  expect(explain(host, 'b').place).toBeNull();
  classify(host);
  // a stands in row 2, b in row 3.
  expect(explain(host, 'b')).toMatchObject({ row: 0, place: { sheet: 'Customers', row: 3, column: '' } });
});

it('rules of packs stand in no tab', () => {
  const host = hostOf(bookOf({ Orders: ORDERS }));
  expect(explain(host, 'a').rulesSheet).toBeNull();
});
