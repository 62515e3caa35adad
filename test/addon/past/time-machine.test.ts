/**
 * Any past date, computed from the orders; and past month ends put beside the sizes that runs have counted.
 */
import type { Host } from '../../../src/offline/host';
import type { BackfillAnswer, PastAnswer, PastRequest } from '../../../src/protocol/trends';
import { bookOf, cellsOf, classify, everything, hostOf, RULES, tab, type Rows } from '../open-book';
import { slowGoogle } from '../cost/slow-clock';
import { clockAt } from '../record/changing-shop';

/** On 31 March 2026 a has three orders, b two, c one; d signed up in March and has none. */
const TABS: Record<string, Rows> = {
  Customers: [
    ['Customer ID', 'City', 'Sign-up date'],
    ['a', 'Huế', ''],
    ['b', 'Hà Nội', ''],
    ['c', '', ''],
    ['d', 'Vinh', '2026-03-10'],
  ],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', '2026-01-05', 100],
    ['2', 'a', '2026-02-05', 50],
    ['3', 'a', '2026-03-05', 10],
    ['4', 'b', '2026-01-15', 70],
    ['5', 'b', '2026-03-15', 30],
    ['6', 'c', '2026-03-20', 5],
  ],
  Rules: RULES,
};

function shop(tabs: Record<string, Rows> = {}): Host {
  return hostOf(bookOf({ ...TABS, ...tabs }), { clock: clockAt('2026-03-31T03:00:00Z') });
}

const lookBack = (host: Host, request: PastRequest): PastAnswer =>
  host.run('timeMachineFromPage', [request], { mode: 'sidebar' }).result as PastAnswer;
const backfill = (host: Host): BackfillAnswer =>
  host.run('backfillFromPage', [{}], { mode: 'sidebar' }).result as BackfillAnswer;
const codes = (answer: PastAnswer | BackfillAnswer) => answer.issues.map(({ code }) => code);

describe('a past date', () => {
  it('shows who was where then by the rules of today, and who has moved since', () => {
    const answer = lookBack(shop(), { asOf: '2026-01-31' });
    if (!answer.ok) throw new Error(codes(answer).join());
    // By 31 January a and b had one order each; c and d were no customers yet.
    expect(answer).toMatchObject({
      from: '2026-01-31',
      to: '2026-03-31',
      customers: { before: 2, after: 4 },
    });
    const [habit] = answer.schemes;
    expect(habit.segments).toEqual([
      { segment: 'Regular', before: { customers: 0, revenue: 0 }, after: { customers: 2, revenue: 260 } },
      { segment: 'New', before: { customers: 2, revenue: 170 }, after: { customers: 1, revenue: 5 } },
    ]);
    expect(habit.moves.flows.map(({ from, to, ids, revenue }) => [from, to, ids.join(), revenue])).toEqual([
      ['New', 'Regular', 'a,b', 260],
      ['', 'New', 'c', 5],
    ]);
    expect(habit.moves).toMatchObject({ computed: true, largest: 0 });
    expect(habit.moves.flows[0].causes).toEqual({ customer: 2, rule: 0, hand: 0, unknown: 0 });
  });

  it('may be compared with another past date', () => {
    const answer = lookBack(shop(), { asOf: '2026-01-31', to: '2026-02-28' });
    expect(answer).toMatchObject({
      from: '2026-01-31',
      to: '2026-02-28',
      customers: { before: 2, after: 2 },
    });
    // In February a had two orders worth 150, b one worth 70: one customer each, the one who brings more first.
    expect(answer.ok && answer.schemes[0].moves.flows.map(({ from, to, ids }) => [from, to, ids])).toEqual([
      ['New', 'Regular', ['a']],
      ['New', 'New', []],
    ]);
  });

  it('writes nothing', () => {
    const host = shop();
    const before = everything(host.workbook);
    lookBack(host, { asOf: '2026-01-31' });
    expect(everything(host.workbook)).toEqual(before);
  });

  it('says what the rules take from the customers’ sheet as it stands today', () => {
    const rules = [
      ['Scheme', 'Segment', 'City'],
      ['Place', 'North', 'Hà Nội'],
    ];
    const answer = lookBack(shop({ Rules: rules }), { asOf: '2026-01-31' });
    expect(answer.issues.map(({ message }) => message)).toEqual([
      'Only orders carry dates. What the rules take from the customers sheet is as it stands today, on past days, too: city.',
    ]);
  });

  it.each(['2026-03-31', '2026-04-01'])('%s is no day before the present', (asOf) => {
    expect(codes(lookBack(shop(), { asOf }))).toEqual(['past.notPast']);
  });

  it('is refused without orders, and where the rules are wrong', () => {
    const { Customers, Rules } = TABS;
    const host = hostOf(bookOf({ Customers, Rules }), { clock: clockAt('2026-03-31T03:00:00Z') });
    expect(codes(lookBack(host, { asOf: '2026-01-31' }))).toContain('past.noOrders');
    const faulty = shop({
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['A', 'B', '>=>'],
      ],
    });
    expect(lookBack(faulty, { asOf: '2026-01-31' }).ok).toBe(false);
  });

  it('is called off by the page that asked', () => {
    const host = shop();
    host.run('cancelFromPage', [{ run: 'r1' }], { mode: 'sidebar' });
    expect(codes(lookBack(host, { asOf: '2026-01-31', run: 'r1' }))).toContain('run.cancelled');
  });
});

describe('computing past month ends', () => {
  const sizes = (host: Host) => cellsOf(host.workbook, 'Segment sizes').slice(1);

  it('puts the sizes of each month since the first order beside those of the runs', () => {
    const host = shop();
    classify(host);
    expect(backfill(host)).toEqual({
      ok: true,
      message: 'The sizes at 2 past month ends were computed from your orders.',
      // The first order is of January; the run of 31 March stays.
      days: ['2026-01-31', '2026-02-28'],
      issues: [],
    });
    expect(sizes(host)).toEqual([
      ['2026-01-31', 'computed', 'segment:Habit', 'Habit', 'Regular', 0, 0, 0, ''],
      ['2026-01-31', 'computed', 'segment:Habit', 'Habit', 'New', 2, 2, 170, ''],
      ['2026-02-28', 'computed', 'segment:Habit', 'Habit', 'Regular', 1, 2, 150, ''],
      ['2026-02-28', 'computed', 'segment:Habit', 'Habit', 'New', 1, 1, 70, ''],
      ['2026-03-31', 'run', 'segment:Habit', 'Habit', 'Regular', 2, 5, 260, ''],
      ['2026-03-31', 'run', 'segment:Habit', 'Habit', 'New', 1, 1, 5, ''],
      ['2026-03-31', 'run', 'segment:Habit', 'Habit', '', 1, 0, 0, ''],
    ]);
  });

  it('is the same again', () => {
    const host = shop();
    classify(host);
    backfill(host);
    const before = everything(host.workbook);
    backfill(host);
    expect(everything(host.workbook)).toEqual(before);
  });

  it('leaves what a run has counted at a month’s end', () => {
    const host = shop();
    classify(host, { asOf: '2026-02-28' });
    const counted = sizes(host);
    expect(counted.map((row) => row[1])).toEqual(['run', 'run', 'run']);
    backfill(host);
    expect(sizes(host).slice(2)).toEqual(counted);
  });

  it('is refused, and nothing written, where no history is kept, or no order is old enough', () => {
    const settings = [
      ['Section', 'Name', 'Value'],
      ['general', 'Segment history', 'no'],
    ];
    const off = shop({ Settings: settings });
    classify(off);
    const before = everything(off.workbook);
    expect(codes(backfill(off))).toEqual(['past.historyOff']);
    expect(everything(off.workbook)).toEqual(before);
    const young = shop({ Orders: [TABS.Orders[0], ['1', 'a', '2026-03-05', 10]] });
    expect(codes(backfill(young))).toEqual(['past.nothingBefore']);
  });

  /** Twelve months and more of orders, in a Google that is slow at some calls. */
  function slowShop(seconds: (call: string) => number) {
    const google = slowGoogle(bookOf({ ...TABS, Orders: [...TABS.Orders, ['7', 'a', '2025-01-05', 1]] }));
    classify(google.host);
    google.slowDown((call) => 1000 * seconds(call));
    return google.host;
  }

  it('stops at the oldest month for which there is time, and says how far it got', () => {
    // A page that watches is asked after each month whether it goes on: here that takes 100 seconds. After four of them 400
    // seconds are over, and a command has 330.
    const host = slowShop((call) => (call === 'Cache.get' ? 100 : 0));
    const answer = host.run('backfillFromPage', [{ run: 'r1' }], { mode: 'sidebar' })
      .result as BackfillAnswer;
    expect(answer).toMatchObject({
      ok: true,
      days: ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28'],
      issues: [{ code: 'past.ranOutOfTime' }],
    });
    expect(answer.issues[0].message).toContain('there was time for 4 months');
  });

  it('is refused, and nothing written, where reading leaves no time', () => {
    // Slower and slower: in the end there is no time to write, before there is none to read.
    const said = [16, 18, 20, 22, 24].map((seconds) => {
      const host = slowShop((call) => (call === 'Range.getValues' ? seconds : 0));
      const before = everything(host.workbook);
      const answer = backfill(host);
      if (!answer.ok) expect(everything(host.workbook)).toEqual(before);
      return codes(answer);
    });
    expect(said.flat()).toContain('past.noTime');
  });

  it('is refused, and nothing written, where the tab is protected', () => {
    const host = shop();
    classify(host);
    tab(host.workbook, 'Segment sizes').protections.push({
      box: null,
      description: '',
      warningOnly: false,
      editors: [],
    });
    const before = everything(host.workbook);
    expect(codes(backfill(host))).toEqual(['write.protectedSheet']);
    expect(everything(host.workbook)).toEqual(before);
  });
});
