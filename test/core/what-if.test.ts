import fc from 'fast-check';
import { whatIf, type WhatIf } from '../../src/core/what-if';
import { inputOf, type Grids } from './rule-data';

/** On 2026-01-01: An has three orders of 600 together, Bình one of 50, Chi none, Dũng two, of which one is older than a year. */
const SHOP = {
  customers: [
    ['Customer id', 'Name', 'City'],
    ['C1', 'An', 'Hanoi'],
    ['C2', 'Bình', ''],
    ['C3', 'Chi', 'Hue'],
    ['C4', 'Dũng', 'Hanoi'],
  ],
  orders: [
    ['Order id', 'Customer id', 'Date', 'Amount'],
    ['O1', 'C1', '2025-12-01', 100],
    ['O2', 'C1', '2025-12-11', 200],
    ['O3', 'C1', '2025-12-21', 300],
    ['O4', 'C2', '2025-12-31', 50],
    ['O5', 'C4', '2024-06-01', 70],
    ['O6', 'C4', '2025-06-01', 30],
  ],
};
const HEADERS = ['Scheme', 'Segment', 'orders', 'Condition', 'On', 'Note'];
const RULES = [
  HEADERS,
  ['Habit', 'Regular', '>= 3', '', '', 'ours'],
  ['Habit', 'Buyer', '>= 1', '', '', ''],
  ['Place', 'North', '', 'city = "Hanoi"', '', ''],
  ['Habit', 'Never', '0', '', 'no', ''],
];

function ask(row: number, column: string, text: string, grids: Partial<Grids> = {}) {
  const input = inputOf({ ...SHOP, rules: RULES, ...grids });
  const found = whatIf(input, { row, column, text });
  return { found, issues: input.issues.list().map(({ code }) => code) };
}

function moved(...question: Parameters<typeof ask>): WhatIf {
  const { found, issues } = ask(...question);
  if (!found || 'faults' in found) throw new Error(JSON.stringify([found, issues]));
  return found;
}

describe('another text in a cell of a rule', () => {
  it('moves those whom the rule then fits, with what they brought in the last 365 days', () => {
    // >= 2 fits Dũng, too, who is a buyer now: of the 100 only the 30 of June 2025 lie within 365 days of 2026-01-01.
    const found = moved(2, 'orders', '>= 2');
    expect(found.scheme).toBe('Habit');
    expect(found.customers).toBe(4);
    expect(found.moves).toEqual([{ from: 'Buyer', to: 'Regular', customers: 1, revenue: 30 }]);
    expect(found.movers).toEqual([{ row: 5, id: 'C4', from: 'Buyer', to: 'Regular' }]);
    // Chi has no order, and so no segment, before and after.
    expect(found.segments).toEqual([
      { segment: 'Regular', before: 1, after: 2 },
      { segment: 'Buyer', before: 2, after: 1 },
      { segment: '', before: 1, after: 1 },
    ]);
  });

  it('tells the rule as it stands from the rule as it would be', () => {
    const { before, after } = moved(2, 'orders', '>= 2');
    expect([before, after].map(({ tests }) => tests[0].text)).toEqual(['>= 3', '>= 2']);
  });

  it('in the column of conditions moves those of that scheme alone', () => {
    // Hue is Chi's city; the two from Hanoi lose their segment.
    const found = moved(4, 'Condition', 'city = "Hue"');
    expect(found.scheme).toBe('Place');
    expect(found.moves).toEqual([
      { from: 'North', to: '', customers: 2, revenue: 630 },
      { from: '', to: 'North', customers: 1, revenue: 0 },
    ]);
  });

  it('has no revenue at stake where no amount is known', () => {
    const orders = SHOP.orders.map(([id, customer, date]) => [id, customer, date]);
    expect(moved(2, 'orders', '>= 2', { orders }).moves).toEqual([
      { from: 'Buyer', to: 'Regular', customers: 1, revenue: null },
    ]);
  });

  it('moves nobody where it is the text that stands there, whatever it says', () => {
    const cell = fc.tuple(fc.constantFrom('>=', '<=', '<', '>', '!='), fc.integer({ min: 0, max: 4 }));
    const condition = fc.constantFrom(
      '',
      'city = "Hanoi"',
      'revenue > 40 or city = null',
      'not(city = "Hue")',
    );
    fc.assert(
      fc.property(cell, condition, fc.constantFrom(2, 3, 4), ([sign, count], free, row) => {
        const own = ['Habit', 'Regular', `${sign} ${count}`, free, '', ''];
        const rules = RULES.map((cells, index) => (index === row - 1 ? own : cells));
        for (const column of ['orders', 'Condition']) {
          const text = own[HEADERS.indexOf(column)];
          expect(moved(row, column, text, { rules })).toMatchObject({ moves: [], movers: [] });
        }
      }),
    );
  });

  it('leaves the rules themselves as they are', () => {
    const input = inputOf({ ...SHOP, rules: RULES });
    whatIf(input, { row: 2, column: 'orders', text: '>= 2' });
    expect(input.rules?.column(2).rows.map((cells) => cells[2])).toEqual(RULES.map((cells) => cells[2]));
  });

  it('that is faulty is refused with the fault alone, whatever else there is to say', () => {
    const { found, issues } = ask(2, 'orders', '>= 1,5');
    expect(found).toEqual({
      faults: [
        expect.objectContaining({
          code: 'rule.numberComma',
          where: expect.objectContaining({ rows: [2] }) as unknown,
        }),
      ],
    });
    expect(issues).not.toContain('rule.numberComma');
  });

  it.each([
    ['of a rule that is switched off', 5, 'orders', 'trial.noRule'],
    ['of an empty row', 9, 'orders', 'trial.noRule'],
    ['of the headers', 1, 'orders', 'trial.noRule'],
    ['that is a note', 2, 'Note', 'trial.noCell'],
    ['that names the segment', 2, 'Segment', 'trial.noCell'],
    ['under a header that is not there', 2, 'revenue', 'trial.noCell'],
    ['under no header', 2, '', 'trial.noCell'],
  ])('in a cell %s is refused', (_which, row, column, code) => {
    expect(ask(row, column, '>= 2')).toEqual({
      found: null,
      issues: expect.arrayContaining([code]) as unknown,
    });
  });

  it('is refused where the rules as they stand are faulty', () => {
    const rules = [HEADERS, ['Habit', 'Regular', '>> 3', '', '', '']];
    expect(ask(2, 'orders', '>= 2', { rules })).toEqual({ found: null, issues: ['rule.badOperator'] });
  });

  it('always moves as many customers as its moves say, and keeps their number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('>=', '<=', '<', '>', ''),
        (count, sign) => {
          const { customers, segments, moves, movers } = moved(2, 'orders', `${sign} ${count}`.trim());
          const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
          expect(sum(moves.map((move) => move.customers))).toBe(movers.length);
          expect(sum(segments.map(({ before }) => before))).toBe(customers);
          expect(sum(segments.map(({ after }) => after))).toBe(customers);
        },
      ),
    );
  });
});
