import fc from 'fast-check';
import { flowsBetween, largestMove, type TwoDays } from '../../../src/core/summary/migration';
import type { MoveCause } from '../../../src/core/summary/past-segments';

/** a stays, b and c go the same way, d comes, e goes elsewhere, f loses its segment. */
const BEFORE = new Map([
  ['a', 'VIP'],
  ['b', 'Regular'],
  ['c', 'Regular'],
  ['d', ''],
  ['e', 'Regular'],
  ['f', 'New'],
]);
const AFTER = new Map([
  ['a', 'VIP'],
  ['b', 'Lost'],
  ['c', 'Lost'],
  ['d', 'New'],
  ['e', 'VIP'],
  ['f', ''],
]);
const REVENUE: Readonly<Record<string, number>> = { a: 100, b: 20, c: NaN, d: 5, e: NaN, f: 0 };
const CAUSES: Readonly<Record<string, MoveCause>> = { b: 'rule', c: 'customer', d: 'customer', e: 'hand' };

const days: TwoDays = {
  before: BEFORE,
  after: AFTER,
  revenueOf: (id) => REVENUE[id],
  causeOf: (id) => CAUSES[id] ?? null,
};
const none = { customer: 0, rule: 0, hand: 0, unknown: 0 };

describe('who went from where to where', () => {
  it('counts each pair of segments with its revenue and causes, the most customers first', () => {
    expect(flowsBetween(days)).toEqual([
      // c's revenue is not known: what is known of the two is b's 20.
      {
        from: 'Regular',
        to: 'Lost',
        customers: 2,
        revenue: 20,
        causes: { ...none, rule: 1, customer: 1 },
        ids: ['b', 'c'],
      },
      { from: 'VIP', to: 'VIP', customers: 1, revenue: 100, causes: none, ids: [] },
      { from: '', to: 'New', customers: 1, revenue: 5, causes: { ...none, customer: 1 }, ids: ['d'] },
      // Nothing is known of e's revenue; f's is known to be nothing. Both are one customer: e stands first.
      { from: 'Regular', to: 'VIP', customers: 1, revenue: null, causes: { ...none, hand: 1 }, ids: ['e'] },
      { from: 'New', to: '', customers: 1, revenue: 0, causes: { ...none, unknown: 1 }, ids: ['f'] },
    ]);
  });

  it('has nobody who had no segment on either day, and nobody at all among no customers', () => {
    const nowhere = new Map([['x', '']]);
    expect(flowsBetween({ ...days, before: nowhere, after: nowhere })).toEqual([]);
    expect(flowsBetween({ ...days, before: new Map(), after: new Map() })).toEqual([]);
  });

  it('takes whoever is on one of the days only as without a segment on the other', () => {
    const flows = flowsBetween({ ...days, before: new Map([['b', 'New']]), after: new Map([['d', 'VIP']]) });
    // A customer each: b's revenue of 20 is more than d's 5.
    expect(flows.map(({ from, to }) => [from, to])).toEqual([
      ['New', ''],
      ['', 'VIP'],
    ]);
  });

  it('adds up to the sizes of both days, whoever moved', () => {
    const segment = fc.constantFrom('', 'A', 'B', 'A; B');
    const customers = fc.array(fc.tuple(segment, segment), { maxLength: 40 });
    fc.assert(
      fc.property(customers, (pairs) => {
        const map = (side: 0 | 1) => new Map(pairs.map((pair, i): [string, string] => [`k${i}`, pair[side]]));
        const flows = flowsBetween({ ...days, before: map(0), after: map(1) });
        for (const name of ['A', 'B', 'A; B']) {
          const inRow = flows.filter(({ from }) => from === name).reduce((sum, f) => sum + f.customers, 0);
          const inColumn = flows.filter(({ to }) => to === name).reduce((sum, f) => sum + f.customers, 0);
          expect(inRow).toBe(pairs.filter(([before]) => before === name).length);
          expect(inColumn).toBe(pairs.filter(([, after]) => after === name).length);
        }
        for (const { from, to, customers: count, ids, causes } of flows) {
          const moved = from === to ? 0 : count;
          expect(ids).toHaveLength(moved);
          expect(causes.customer + causes.rule + causes.hand + causes.unknown).toBe(moved);
        }
      }),
    );
  });
});

describe('the largest move', () => {
  it('is one out of a segment: neither who stayed nor who is new', () => {
    const stay = { from: 'A', to: 'A' };
    const arrival = { from: '', to: 'A' };
    const leaving = { from: 'B', to: '' };
    expect(largestMove([stay, arrival, leaving, { from: 'A', to: 'B' }])).toBe(leaving);
    expect(largestMove([stay, arrival])).toBeNull();
  });
});
