import fc from 'fast-check';
import type { HitPolicy } from '../../../../src/core/settings/types';
import { withChanges } from '../../../../src/core/rules/explain/changed-row';
import type { Change } from '../../../../src/core/rules/explain/changes';
import { whatIsMissing } from '../../../../src/core/rules/explain/missing';
import type { RuleTable } from '../../../../src/core/rules/types';
import {
  computable,
  contextOf,
  someCustomer,
  someRule,
  tableOf,
  type Cells,
  type Customer,
} from './customers';

/** What the first of the customers lacks to be in x. */
function missing(table: RuleTable, ...customers: readonly Customer[]) {
  return whatIsMissing(table, 'x', { row: 0, ...contextOf(customers) });
}

/** What changes, without the subject's type and unit. */
function changesOf(cells: Record<string, string>, customer: Customer, others: readonly Customer[] = []) {
  const { changes } = missing(tableOf([{ ...cells, Segment: 'x' }]), customer, ...others);
  return changes.map(({ subject: { name, value }, ...change }) => ({ name, have: value, ...change }));
}

const number = (change: Partial<Change>) => ({
  kind: 'number',
  beyond: false,
  from: null,
  to: null,
  ...change,
});

describe('the smallest change of a number', () => {
  it.each<[cell: string, have: number, expected: object]>([
    ['>= 5', 3, { need: 5, difference: 2, from: 5 }],
    // Orders are whole: above 5 comes 6, below 5 comes 4.
    ['> 5', 3, { need: 6, difference: 3, from: 5 }],
    ['< 5', 8, { need: 4, difference: -4, to: 5 }],
    ['<= 5', 8, { need: 5, difference: -3, to: 5 }],
    ['>= 2.5', 1, { need: 3, difference: 2, from: 2.5 }],
    ['4', 1, { need: 4, difference: 3, from: 4, to: 4 }],
    ['(2..6)', 9, { need: 5, difference: -4, from: 2, to: 6 }],
    ['!= 3', 3, { need: 4, difference: 1, from: 3 }],
    // 5 is nearer to 4 than 9 is.
    ['5, 9', 4, { need: 5, difference: 1, from: 5, to: 5 }],
    ['not([2..6])', 3, { need: 1, difference: -2, to: 2 }],
  ])('orders %s from %d', (cell, have, expected) => {
    expect(changesOf({ orders: cell }, { orders: have })).toEqual([
      { name: 'orders', have, ...number(expected) },
    ]);
  });

  it('goes beyond an open bound where numbers are not whole', () => {
    expect(changesOf({ revenue: '> 10' }, { revenue: 9.25 })).toEqual([
      { name: 'revenue', have: 9.25, ...number({ need: 10, beyond: true, difference: 0.75, from: 10 }) },
    ]);
  });

  it('of days since the last order is fewer days', () => {
    expect(changesOf({ 'days since last order': '<= 60' }, { recency: 75 })).toMatchObject([
      { need: 60, difference: -15 },
    ]);
  });

  it('of a blank is a value, without a difference', () => {
    expect(changesOf({ orders: '>= 3' }, { orders: null })).toMatchObject([
      { have: null, need: 3, difference: null, from: 3 },
    ]);
  });

  it('of a date is a day', () => {
    // Epoch day of 2026-03-01: 56 years × 365 + 14 leap days + 31 of January + 28 of February = 20,513.
    expect(
      changesOf({ 'last order date': '>= date("2026-03-01")' }, { lastOrder: '2026-02-20' }),
    ).toMatchObject([{ kind: 'number', need: 20513, difference: 9 }]);
  });

  it('joins what several conditions ask of one subject', () => {
    const rule = { orders: '>= 3', Condition: 'orders < 6 and orders != 3' };
    expect(changesOf(rule, { orders: 1 })).toMatchObject([{ need: 4, difference: 3, from: 3, to: 6 }]);
  });

  it('to the top share is the value of the last who is in it', () => {
    // Of four the top half is two: the second largest value is 7.
    const others = [{ orders: 9 }, { orders: 7 }, { orders: 5 }];
    expect(changesOf({ orders: 'top 50%' }, { orders: 2 }, others)).toMatchObject([
      { need: 7, difference: 5 },
    ]);
  });
});

describe('the change of what is no number', () => {
  it.each<[Record<string, string>, Customer, object]>([
    [{ town: 'Huế' }, { town: 'Hà Nội' }, { kind: 'oneOf', have: 'Hà Nội', options: ['Huế'] }],
    [
      { town: '"Huế", "Đà Nẵng"' },
      { town: null },
      { kind: 'oneOf', have: null, options: ['Huế', 'Đà Nẵng'] },
    ],
    [{ town: 'not("Huế")' }, { town: 'huế' }, { kind: 'noneOf', options: ['Huế'] }],
    [{ town: 'null' }, { town: 'Huế' }, { kind: 'empty' }],
    [{ town: '!= null' }, { town: null }, { kind: 'filled' }],
    [{ orders: '!= null' }, { orders: null }, { kind: 'filled' }],
    [{ orders: 'null' }, { orders: 2 }, { kind: 'empty' }],
    [{ Condition: 'consent' }, { consent: false }, { kind: 'oneOf', have: false, options: [true] }],
    [{ drinks: 'tea' }, { drinks: ['cake'] }, { kind: 'entries', have: ['cake'], add: ['tea'], remove: [] }],
    [{ drinks: 'not("tea")' }, { drinks: ['tea'] }, { kind: 'entries', add: [], remove: ['tea'] }],
  ])('%j of %j', (cells, customer, expected) => {
    expect(changesOf(cells, customer)).toMatchObject([expected]);
  });
});

describe('a condition of which no change can be computed', () => {
  const table = tableOf([{ Segment: 'x', Condition: 'orders >= 3 and revenue / orders > 5' }]);

  it('is given as it is wanted, with the values', () => {
    const { changes, conditions } = missing(table, { orders: 4, revenue: 8 });
    expect(changes).toEqual([]);
    expect(conditions).toMatchObject([
      { wanted: 'revenue / orders > 5', negated: false, values: [{ value: 8 }, { value: 4 }] },
    ]);
  });

  it('is given, too, when it holds and a change touches it', () => {
    const { changes, conditions } = missing(table, { orders: 1, revenue: 8 });
    expect(changes).toMatchObject([{ need: 3 }]);
    expect(conditions).toMatchObject([{ wanted: 'revenue / orders > 5' }]);
  });

  it('is given with its negation', () => {
    const negated = tableOf([{ Segment: 'x', Condition: 'not(revenue > orders)' }]);
    expect(missing(negated, { orders: 1, revenue: 8 }).conditions).toMatchObject([
      { wanted: 'not(revenue > orders)', negated: true },
    ]);
  });
});

describe('the nearest rule', () => {
  it('is the one with the fewest failing conditions', () => {
    const table = tableOf([
      { Segment: 'x', orders: '>= 2', revenue: '>= 5' },
      { Segment: 'x', orders: '>= 9' },
    ]);
    expect(missing(table, { orders: 1, revenue: 1 }).rule).toEqual({ id: '', row: 3, segment: 'x' });
  });

  it('is, among equals, the one with the least relative change', () => {
    // From 4 to 9 orders is 5/9 of the way, from 8 to 10 of revenue 2/10.
    const table = tableOf([
      { Segment: 'x', orders: '>= 9' },
      { Segment: 'x', revenue: '>= 10' },
    ]);
    expect(missing(table, { orders: 4, revenue: 8 }).rule?.row).toBe(3);
  });

  it('chooses the nearer side of an "or"', () => {
    const table = tableOf([{ Segment: 'x', Condition: 'orders >= 9 and revenue >= 9 or town = "Huế"' }]);
    expect(missing(table, { orders: 1, revenue: 1, town: null }).changes).toMatchObject([{ kind: 'oneOf' }]);
  });

  it('is none where no rule can ever hold, or none gives the segment', () => {
    const never = tableOf([{ Segment: 'x', orders: '>= 3', Condition: 'orders < 3' }]);
    expect(missing(never, { orders: 1 })).toMatchObject({ reached: false, rule: null, changes: [] });
    const otherwise = tableOf([{ Segment: 'y', orders: '>= 1' }], { otherwise: 'x' });
    expect(missing(otherwise, { orders: 1 })).toMatchObject({
      rule: null,
      before: [{ row: 2, segment: 'y' }],
    });
  });

  it('is not asked for by a customer who is in the segment', () => {
    expect(missing(tableOf([{ Segment: 'x', orders: '>= 1' }]), { orders: 1 })).toMatchObject({
      reached: true,
      changes: [],
    });
    expect(
      missing(tableOf([{ Segment: 'y', orders: '> 5' }], { otherwise: 'x' }), { orders: 1 }).reached,
    ).toBe(true);
  });
});

describe('a rule that stands before', () => {
  const rules: Cells[] = [
    { Segment: 'y', orders: '>= 2' },
    { Segment: 'x', orders: '>= 3' },
    { Segment: 'z', orders: '>= 1' },
  ];
  const before = (hitPolicy: HitPolicy, order: readonly string[] = []) =>
    missing(tableOf(rules, { hitPolicy, order }), { orders: 1 }).before.map(({ segment }) => segment);

  it('under First is an earlier one that would hit after the changes', () => {
    expect(before('First')).toEqual(['y']);
  });

  it('under Priority is one whose segment goes before', () => {
    expect(before('Priority', ['z', 'x', 'y'])).toEqual(['z']);
  });

  it('under Unique is every other one', () => {
    expect(before('Unique')).toEqual(['y', 'z']);
  });

  it('under Collect is none', () => {
    expect(before('Collect')).toEqual([]);
  });

  it('under First is no rule of the same segment', () => {
    const same = tableOf([
      { Segment: 'x', orders: '>= 2', revenue: '>= 9' },
      { Segment: 'x', orders: '>= 2' },
    ]);
    expect(missing(same, { orders: 1, revenue: 9 }).before).toEqual([]);
  });
});

/** Whether a rule hits the first customer once the changes are made. */
function hitsAfter(table: RuleTable, customers: readonly Customer[], changes: readonly Change[]): boolean {
  const binding = withChanges(contextOf(customers).binding, 0, changes);
  return table.rules[0].tests.every(({ condition }) => condition.bind(binding)(0) === 1);
}

const customers = fc.array(someCustomer, { minLength: 1, maxLength: 5 });

it('the changes make the rule hit', () => {
  fc.assert(
    fc.property(someRule, customers, (rule, shop) => {
      fc.pre(computable(rule.Condition));
      const table = tableOf([{ ...rule, Segment: 'x' }]);
      const { rule: nearest, changes, conditions } = missing(table, ...shop);
      expect(conditions).toEqual([]);
      if (nearest) expect([changes, hitsAfter(table, shop, changes)]).toEqual([changes, true]);
    }),
    { numRuns: 600 },
  );
});

it('one unit less would not do', () => {
  const cell = fc
    .tuple(fc.constantFrom('<', '<=', '>', '>='), fc.integer({ min: 0, max: 9 }))
    .map(([sign, bound]) => `${sign} ${bound}`);
  const metric = fc.constantFrom('orders', 'days since last order');
  fc.assert(
    fc.property(metric, cell, customers, (name, test, shop) => {
      const table = tableOf([{ Segment: 'x', [name]: test }]);
      const { changes } = missing(table, ...shop);
      fc.pre(changes.length === 1);
      const [change] = changes;
      if (change.kind !== 'number' || change.difference === null) return;
      const less = { ...change, need: change.need - Math.sign(change.difference) };
      expect([hitsAfter(table, shop, [change]), hitsAfter(table, shop, [less])]).toEqual([true, false]);
    }),
  );
});
