/**
 * The page Trends over three runs of a shop of three customers: sizes, moves taken from the history, days offered.
 */
import type { Host } from '../../../src/offline/host';
import type { MoveFlow, TrendsAnswer, TrendsRequest } from '../../../src/protocol/trends';
import { classify, everything, hostOf, shopBook, tab } from '../open-book';
import { changingShop, type ChangingShop } from '../record/changing-shop';

type Shown = Extract<TrendsAnswer, { ok: true }>;

function trends(host: Host, request: TrendsRequest = {}): Shown {
  const answer = host.run('trendsFromPage', [request], { mode: 'sidebar' }).result as TrendsAnswer;
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer;
}

/**
 * 31 March: a has two orders and is Regular, b has one and is New, c has none. By 30 April b has two orders, c one. Before the
 * run of 31 May the rule of Regular is changed to three orders, so that nobody is Regular.
 */
function threeRuns(tabs = {}): ChangingShop {
  const shop = changingShop(tabs);
  classify(shop.host, { asOf: '2026-03-31' });
  shop.at('2026-04-30T03:00:00Z');
  shop.order('4', 'b');
  shop.order('5', 'c');
  classify(shop.host, { asOf: '2026-04-30' });
  shop.at('2026-05-31T03:00:00Z');
  tab(shop.book, 'Rules').setValue(1, 2, '>= 3');
  classify(shop.host, { asOf: '2026-05-31' });
  return shop;
}

const brief = (flows: readonly MoveFlow[]) =>
  flows.map(({ from, to, customers, revenue, ids }) => [from, to, customers, revenue, ids.join()]);

describe('the page Trends', () => {
  it('offers the days of the runs, and shows the last one beside the one a month before', () => {
    const { host } = threeRuns();
    const { days, from, to, schemes, scheme, keepsHistory } = trends(host);
    expect(days).toEqual([
      { day: '2026-03-31', computed: false },
      { day: '2026-04-30', computed: false },
      { day: '2026-05-31', computed: false },
    ]);
    expect({ from, to, scheme, schemes, keepsHistory }).toEqual({
      from: '2026-04-30',
      to: '2026-05-31',
      scheme: 'segment:Habit',
      schemes: [{ key: 'segment:Habit', scheme: 'Habit' }],
      keepsHistory: true,
    });
  });

  it('says who moved between two days, what they bring in a year, and why', () => {
    const { host } = threeRuns();
    const { moves } = trends(host, { from: '2026-03-31', to: '2026-04-30' });
    // a stays with 150; b has 70 and 5; c is new with 5.
    expect(brief(moves?.flows ?? [])).toEqual([
      ['Regular', 'Regular', 1, 150, ''],
      ['New', 'Regular', 1, 75, 'b'],
      ['', 'New', 1, 5, 'c'],
    ]);
    expect(moves?.largest).toBe(1);
    expect(moves?.computed).toBe(false);
    expect(moves?.flows[1].causes).toEqual({ customer: 1, rule: 0, hand: 0, unknown: 0 });
  });

  it('tells a rule that was changed from customers who changed', () => {
    const { host } = threeRuns();
    const { moves } = trends(host, { from: '2026-04-30', to: '2026-05-31' });
    expect(brief(moves?.flows ?? [])).toEqual([
      ['Regular', '', 2, 225, 'a,b'],
      ['New', 'New', 1, 5, ''],
    ]);
    expect(moves?.flows[0].causes).toEqual({ customer: 0, rule: 2, hand: 0, unknown: 0 });
  });

  it('adds several moves of a customer up: from the first day to the last', () => {
    const { host } = threeRuns();
    const { moves } = trends(host, { from: '2026-03-31', to: '2026-05-31' });
    expect(brief(moves?.flows ?? [])).toEqual([
      ['Regular', '', 1, 150, 'a'],
      ['New', '', 1, 75, 'b'],
      ['', 'New', 1, 5, 'c'],
    ]);
    // b went up as a customer and down by the rule: without the rule it would still be there.
    expect(moves?.flows[1].causes.rule).toBe(1);
  });

  it('has a size a segment for both days, and a line over the months until the later one', () => {
    const { host } = threeRuns();
    const { segments } = trends(host, { from: '2026-03-31', to: '2026-04-30' });
    expect(segments.map(({ segment, before, after }) => [segment, before, after])).toEqual([
      ['Regular', { customers: 1, revenue: 150 }, { customers: 2, revenue: 225 }],
      ['New', { customers: 1, revenue: 70 }, { customers: 1, revenue: 5 }],
    ]);
    expect(segments[0].customers.points.slice(-2)).toEqual([
      { day: '2026-03-31', value: 1, computed: false },
      { day: '2026-04-30', value: 2, computed: false },
    ]);
    expect(segments[0].revenue?.points.slice(-1)[0]?.value).toBe(225);
  });

  it('reads and writes nothing of the user’s', () => {
    const { host, book } = threeRuns();
    const before = everything(book);
    tab(book, 'Orders').rows.length = 0;
    const orders = everything(book);
    trends(host);
    expect(everything(book)).toEqual(orders);
    expect(before).not.toEqual(orders);
  });

  it('leaves the moves to the time machine where the history does not tell them all', () => {
    const { host, book } = threeRuns();
    // Somebody took away the line that says that b became Regular: b would then have been Regular in March already.
    const history = tab(book, 'Segment history');
    const line = history.rows.findIndex(([, customer, , , to]) => customer === 'b' && to === 'Regular');
    history.rows.splice(line, 1);
    history.contentChanged();
    const { from, moves } = trends(host, { from: '2026-03-31', to: '2026-04-30' });
    expect({ from, moves }).toEqual({ from: '2026-03-31', moves: null });
  });

  it('knows the moves of runs whose analysis dates lie before the day on which they were made', () => {
    const { host, order } = changingShop();
    // Both on 31 March: the first as of 31 January, when a had one order, the second as of 28 February.
    classify(host, { asOf: '2026-01-31' });
    order('4', 'b');
    classify(host, { asOf: '2026-02-28' });
    const { from, to, moves } = trends(host);
    expect({ from, to }).toEqual({ from: '2026-01-31', to: '2026-02-28' });
    // a has bought once more by then; b's orders are of March.
    expect(brief(moves?.flows ?? [])).toEqual([['New', 'Regular', 1, 150, 'a']]);
  });

  it('asks Google no more often for many customers than for few', () => {
    const callsFor = (customers: number): number => {
      const ids = Array.from({ length: customers }, (_, index) => [`k${index}`, 'Huế']);
      const host = hostOf(shopBook({ Customers: [['Customer ID', 'City'], ...ids] }));
      classify(host);
      return host.run('trendsFromPage', [{}], { mode: 'sidebar' }).stats.calls;
    };
    expect(callsFor(1000)).toBe(callsFor(3));
  });

  it('knows nothing of days that no run has counted, and takes its own in their place', () => {
    const { host } = threeRuns();
    const { from, to, scheme } = trends(host, { from: '2026-04-01', to: '2027-01-01', scheme: 'segment:no' });
    expect({ from, to, scheme }).toEqual({ from: '2026-04-30', to: '2026-05-31', scheme: 'segment:Habit' });
  });

  it('has one day after the first run, and nobody who moved', () => {
    const host = hostOf(shopBook());
    classify(host);
    expect(trends(host)).toMatchObject({ from: null, to: '2026-03-31', moves: null });
  });

  it('is refused before the first run', () => {
    const answer = hostOf(shopBook()).run('trendsFromPage', [{ lang: 'vi' }], { mode: 'sidebar' })
      .result as TrendsAnswer;
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'show.noRun' }] });
  });

  it.each([{ from: 'yesterday' }, { to: '2026-02-30' }, { scheme: 7 }, { other: 1 }, null])(
    'takes no request like %j',
    (request) => {
      const host = hostOf(shopBook());
      expect(() => host.run('trendsFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
    },
  );
});
