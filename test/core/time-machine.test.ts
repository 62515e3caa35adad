import { epochDay, formatIsoDate } from '../../src/core/base/epoch-day';
import { classifySheets } from '../../src/core/classify';
import { timeMachine, type PastDay } from '../../src/core/time-machine';
import { inputOf, type Grids } from './rule-data';
import { day } from '../support/shop';

/** On 2026-01-01: a and b bought twice, c once in December; d signed up in November and never bought; e's sign-up is unknown. */
const SHOP: Grids = {
  customers: [
    ['Customer ID', 'Sign-up date', 'City'],
    ['a', '2025-01-10', 'Huế'],
    ['b', '', 'Huế'],
    ['c', '2025-12-20', 'Huế'],
    ['d', '2025-11-05', 'Huế'],
    ['e', '', 'Huế'],
  ],
  orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', '2025-02-01', 100],
    ['2', 'a', '2025-10-15', 50],
    ['3', 'b', '2025-09-30', 20],
    ['4', 'b', '2025-12-31', 30],
    ['5', 'c', '2025-12-20', 70],
  ],
  rules: [
    ['Scheme', 'Segment', 'orders'],
    ['Habit', 'Regular', '>= 2'],
    ['Habit', 'New', '1'],
  ],
};

function machine(grids: Grids = SHOP) {
  const input = inputOf(grids);
  const made = timeMachine(input);
  return { made, codes: input.issues.list().map(({ code }) => code) };
}

function on(iso: string, grids: Grids = SHOP): PastDay {
  const past = machine(grids).made?.on(day(iso));
  if (!past) throw new Error(`nothing is known of ${iso}`);
  return past;
}

const segmentsOn = (iso: string, grids: Grids = SHOP) =>
  Object.fromEntries(on(iso, grids).schemes[0].segmentOf);
const sizesOn = (iso: string, grids: Grids = SHOP) =>
  Object.fromEntries(on(iso, grids).schemes[0].totals.map(({ segment, customers }) => [segment, customers]));

describe('the segments of a past day', () => {
  it('come from the orders until then', () => {
    // Until 15 October a has two orders, b one; c and d are not there yet.
    expect(segmentsOn('2025-10-15')).toEqual({ a: 'Regular', b: 'New', e: '' });
    expect(segmentsOn('2025-10-14')).toEqual({ a: 'New', b: 'New', e: '' });
    expect(segmentsOn('2025-12-31')).toEqual({ a: 'Regular', b: 'Regular', c: 'New', d: '', e: '' });
  });

  it('are of the customers who were there: signed up or with an order, or since nobody knows when', () => {
    expect(Object.keys(segmentsOn('2025-11-04'))).toEqual(['a', 'b', 'e']);
    expect(Object.keys(segmentsOn('2025-11-05'))).toEqual(['a', 'b', 'd', 'e']);
    expect(on('2025-11-05').customers).toBe(4);
    expect(Object.keys(segmentsOn('2025-01-09'))).toEqual(['e']);
  });

  it('come with their sizes', () => {
    expect(sizesOn('2025-10-15')).toEqual({ Regular: 1, New: 1, '': 1 });
    expect(on('2025-10-15').schemes[0].totals[0]).toMatchObject({ customers: 1, orders: 2, revenue: 150 });
  });

  it('are those of a run with that analysis date, where everybody was there', () => {
    const run = classifySheets({ ...inputOf(SHOP), asOf: day('2025-12-31') });
    const ids = run?.customers.ids ?? [];
    const segments = ids.map((id, i) => [id, run?.columns[0].cell(i)]);
    expect(segmentsOn('2025-12-31')).toEqual(Object.fromEntries(segments));
  });

  it('are the present on the analysis date and after it', () => {
    const { made } = machine();
    expect(made?.now).toBe(epochDay(2026, 1, 1));
    expect(formatIsoDate(made?.on(epochDay(2026, 5, 1))?.day ?? NaN)).toBe('2026-01-01');
    expect(Object.keys(segmentsOn('2026-01-01'))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each([
    // On 10 October a (100), b (20) and e (0) are there: 30% of three is one, rounded up. Of all five it would be two.
    ['top 30%', SHOP.customers, { a: 'Top', b: '', e: '' }],
    // Orders alone know of a and b by then: 40% of two is one. Of all three it would be two.
    ['top 40%', undefined, { a: 'Top', b: '' }],
  ])('rank nobody among customers who came later: %s', (share, customers, expected) => {
    const rules = [
      ['Scheme', 'Segment', 'revenue'],
      ['Rank', 'Top', share],
    ];
    expect(segmentsOn('2025-10-10', { ...SHOP, customers, rules })).toEqual(expected);
  });

  it('know nobody who was referred later', () => {
    const referred: Grids = {
      ...SHOP,
      customers: [
        ['Customer ID', 'Referrer ID'],
        ['a', ''],
        ['c', 'a'],
      ],
      rules: [
        ['Scheme', 'Segment', 'referralCount'],
        ['Friends', 'Ambassador', '>= 1'],
      ],
    };
    // c came with its first order on 20 December.
    expect(segmentsOn('2025-12-19', referred)).toEqual({ a: '' });
    expect(segmentsOn('2025-12-20', referred)).toEqual({ a: 'Ambassador', c: '' });
  });

  it('say what a customer brought in the year until then', () => {
    const past = on('2025-12-31');
    // 365 days before 31 December begin on 1 January: both orders of a count, and both of b.
    expect(['a', 'b', 'c', 'd'].map((id) => past.yearRevenueOf(id))).toEqual([150, 50, 70, 0]);
    expect(past.yearRevenueOf('nobody')).toBeNaN();
  });

  it('know customers by orders that are too old to count', () => {
    // Only 30 days count: in October neither of b's orders did, but b was there since September.
    expect(segmentsOn('2025-11-04', { ...SHOP, settings: { orderDays: 30 } })).toEqual({
      a: 'New',
      b: '',
      e: '',
    });
  });

  it('are of the customers whom the orders alone know', () => {
    const orders = { orders: SHOP.orders, rules: SHOP.rules };
    expect(segmentsOn('2025-10-01', orders)).toEqual({ a: 'New', b: 'New' });
  });
});

describe('what is as of today', () => {
  it('is what the rules take from the customers’ sheet, by its names', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders', 'City', 'Condition'],
      ['Habit', 'Regular', '>= 2', 'Huế', ''],
      ['Habit', 'Young', '', '', 'signupDays < 30'],
    ];
    expect(machine({ ...SHOP, rules }).made?.asOfToday).toEqual(['city']);
    expect(machine().made?.asOfToday).toEqual([]);
  });
});

describe('without orders', () => {
  it('nothing is known of the past', () => {
    const { made, codes } = machine({ customers: SHOP.customers, rules: SHOP.rules });
    expect(made).toBeNull();
    expect(codes).toContain('past.noOrders');
  });
});
