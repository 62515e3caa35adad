import fc from 'fast-check';
import {
  causesBetween,
  jointCause,
  segmentsOnDay,
  type MoveCause,
  type PastMove,
} from '../../../src/core/summary/past-segments';

const move = (
  day: number,
  customer: string,
  from: string,
  to: string,
  cause: MoveCause | null = 'customer',
): PastMove => ({ day, customer, from, to, cause });

/** Days 1, 2 and 3: a came on day 1 and never moved; b moved on 2 and 3; c on 3; d came on day 3. */
const PRESENT = new Map([
  ['a', 'VIP'],
  ['b', 'Lost'],
  ['c', 'VIP'],
  ['d', 'New'],
]);
const MOVES = [
  move(2, 'b', 'New', 'Regular'),
  move(3, 'b', 'Regular', 'Lost', 'rule'),
  move(3, 'c', 'Regular', 'VIP', 'rule'),
  move(3, 'd', '', 'New'),
];

const sortedEntries = (segments: ReadonlyMap<string, string>) => [...segments].sort();

describe('who was where at the end of a day', () => {
  it.each([
    [0, ['VIP', 'New', 'Regular', '']],
    [1, ['VIP', 'New', 'Regular', '']],
    [2, ['VIP', 'Regular', 'Regular', '']],
    [3, ['VIP', 'Lost', 'VIP', 'New']],
    [4, ['VIP', 'Lost', 'VIP', 'New']],
  ])('takes back the moves after day %i', (day, expected) => {
    expect([...segmentsOnDay(PRESENT, MOVES, day).values()]).toEqual(expected);
  });

  it('knows nothing of customers who have gone since', () => {
    const moves = [...MOVES, move(3, 'gone', 'New', 'VIP')];
    expect([...segmentsOnDay(PRESENT, moves, 0).keys()]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the present as it was', () => {
    segmentsOnDay(PRESENT, MOVES, 0);
    expect(PRESENT.get('b')).toBe('Lost');
  });

  const segment = fc.constantFrom('', 'New', 'Regular', 'VIP');
  const step = fc.record({ gap: fc.nat(2), customer: fc.constantFrom('a', 'b', 'c', 'd'), to: segment });

  it('is where every run left them: what happened, taken back to any day, is what stood there then', () => {
    const start = fc.record({ a: segment, b: segment, c: segment, d: segment });
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 30 }), fc.nat(40), (first, steps, until) => {
        const now = new Map(Object.entries(first));
        let [then, day] = [new Map(now), 0];
        const moves: PastMove[] = [];
        for (const { gap, customer, to } of steps) {
          day += gap;
          const from = now.get(customer) ?? '';
          now.set(customer, to);
          if (from !== to) moves.push(move(day, customer, from, to));
          if (day <= until) then = new Map(now);
        }
        expect(sortedEntries(segmentsOnDay(now, moves, until))).toEqual(sortedEntries(then));
      }),
    );
  });

  it('gives the present again where the moves after the day are made once more', () => {
    const then = new Map(segmentsOnDay(PRESENT, MOVES, 1));
    for (const { customer, to, day } of MOVES) if (day > 1) then.set(customer, to);
    expect(then).toEqual(PRESENT);
  });
});

describe('why customers moved between two days', () => {
  it('counts the moves after the first day and until the end of the second', () => {
    expect([...causesBetween(MOVES, 1, 2)]).toEqual([['b', 'customer']]);
    expect([...causesBetween(MOVES, 2, 3)]).toEqual([
      ['b', 'rule'],
      ['c', 'rule'],
      ['d', 'customer'],
    ]);
    expect(causesBetween(MOVES, 3, 9).size).toBe(0);
  });

  it('of several moves takes what somebody did before what the customer did, in either order', () => {
    expect([...causesBetween(MOVES, 1, 3)]).toEqual([
      ['b', 'rule'],
      ['c', 'rule'],
      ['d', 'customer'],
    ]);
    expect(causesBetween([...MOVES, move(4, 'c', 'VIP', 'Lost')], 1, 4).get('c')).toBe('rule');
  });

  it.each<[MoveCause | null, MoveCause | null, MoveCause | null]>([
    ['hand', 'rule', 'hand'],
    ['rule', null, 'rule'],
    ['customer', null, null],
    ['customer', 'rule', 'rule'],
    ['customer', 'customer', 'customer'],
    ['hand', null, 'hand'],
  ])('%s and %s are %s together', (first, second, joint) => {
    expect([jointCause(first, second), jointCause(second, first)]).toEqual([joint, joint]);
  });
});
