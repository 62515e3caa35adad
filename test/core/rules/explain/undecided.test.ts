import fc from 'fast-check';
import { IssueLog } from '../../../../src/core/base/issue';
import { findBlankTraps } from '../../../../src/core/rules/explain/blank-traps';
import { explainer } from '../../../../src/core/rules/explain/explanation';
import { countUndecided } from '../../../../src/core/rules/explain/undecided';
import {
  bindingOf,
  contextOf,
  someCustomer,
  someTable,
  tableOf,
  type Cells,
  type Customer,
} from './customers';

describe('an undecided customer', () => {
  const shop: readonly Customer[] = [
    { orders: 3, revenue: null, recency: null },
    { orders: 3, revenue: null, recency: 5 },
    { orders: 3, revenue: 9, recency: null },
    { orders: 1, revenue: null, recency: null },
    { orders: 3, revenue: 9, recency: 5 },
    { orders: null, revenue: null, recency: null },
  ];

  it('is one for whom blanks alone stand between a rule and its answer', () => {
    // Undecided: the first (both blank), the second (revenue), the third (recency), the last (all three);
    // not the fourth, whose orders are too few anyhow.
    const rule = { Segment: 'x', orders: '>= 2', revenue: '> 5', 'days since last order': '< 9' };
    expect(countUndecided(tableOf([rule]), bindingOf(shop))).toEqual([
      {
        id: '',
        row: 2,
        segment: 'x',
        customers: 4,
        blanks: [
          { key: 'revenue', name: 'revenue', customers: 3 },
          { key: 'recencyDays', name: 'days since last order', customers: 3 },
          { key: 'orderCount', name: 'orders', customers: 1 },
        ],
      },
    ]);
  });

  it('is counted under the blanks of the parts that are unknown, not under others', () => {
    // recency = null is true where it is blank: only revenue leaves the condition open.
    const rule = { Segment: 'x', Condition: 'days since last order = null and revenue > 5' };
    const [{ customers, blanks }] = countUndecided(tableOf([rule]), bindingOf(shop));
    expect([customers, blanks]).toEqual([3, [{ key: 'revenue', name: 'revenue', customers: 3 }]]);
  });

  it('is counted once under a blank that two tests ask about', () => {
    const rule = { Segment: 'x', revenue: '> 5', Condition: 'revenue < 100 or revenue > orders' };
    const [{ customers, blanks }] = countUndecided(
      tableOf([rule]),
      bindingOf([{ orders: 1, revenue: null }]),
    );
    expect([customers, blanks]).toEqual([1, [{ key: 'revenue', name: 'revenue', customers: 1 }]]);
  });

  it('may have no blank: a quotient by zero is unknown, too', () => {
    const rule = { Segment: 'x', Condition: 'revenue / orders > 1' };
    expect(countUndecided(tableOf([rule]), bindingOf([{ orders: 0, revenue: 5 }]))).toMatchObject([
      { customers: 1, blanks: [] },
    ]);
  });

  it('is the one whose explanation says unknown', () => {
    fc.assert(
      fc.property(someTable, fc.array(someCustomer, { maxLength: 6 }), (table, customers) => {
        const context = contextOf(customers);
        const explain = explainer(table, context);
        const explained = customers.map((_, row) => explain(row).rules.map(({ verdict }) => verdict));
        const expected = table.rules.map(
          (_, rule) => explained.filter((row) => row[rule] === 'unknown').length,
        );
        expect(countUndecided(table, context.binding).map(({ customers: count }) => count)).toEqual(expected);
      }),
    );
  });
});

describe('a warning about blanks', () => {
  const shop: readonly Customer[] = [
    { town: 'Huế', orders: 1 },
    { town: null, orders: 5 },
    { town: null, orders: null },
  ];

  function warnings(cells: Record<string, string>, customers = shop): unknown[] {
    const issues = new IssueLog();
    const rule: Cells = { ...cells, Segment: 'x' };
    findBlankTraps([tableOf([rule])], bindingOf(customers), issues);
    return issues.list().map(({ code, where, params }) => [code, where.column, ...where.rows, params]);
  }

  it.each([
    [{ town: '!= "Huế"' }],
    [{ town: 'not("Huế")' }],
    [{ Condition: 'town != "Huế"' }],
    [{ Condition: 'orders >= 0 and not(town = "Huế")' }],
    [{ Condition: 'not(town in ("Huế", "Hà Nội"))' }],
  ])('says how many blanks the negation takes: %j', (cells) => {
    expect(warnings(cells)).toEqual([
      ['rules.blankMatches', Object.keys(cells)[0], 2, { metric: 'town', blanks: 2 }],
    ]);
  });

  it('says how many blanks the negation of a comparison leaves out', () => {
    expect(warnings({ orders: 'not(>= 5)' })).toEqual([
      ['rules.blankLeftOut', 'orders', 2, { metric: 'orders', blanks: 1 }],
    ]);
  });

  it.each([
    ['no negation', { town: 'Huế' }],
    ['a rule that says what is to become of blanks', { Condition: 'town != "Huế" and town != null' }],
    ['a cell that does', { town: 'not("Huế", null)' }],
    ['a test of blanks itself', { town: '!= null' }],
  ])('is not given for %s', (_what, cells) => {
    expect(warnings(cells as unknown as Record<string, string>)).toEqual([]);
  });

  it('is not given where nobody is blank', () => {
    expect(warnings({ town: '!= "Huế"' }, [{ town: 'Huế' }])).toEqual([]);
  });

  it('is given once a rule and subject', () => {
    expect(warnings({ town: '!= "Huế"', Condition: 'town != "Hà Nội"' })).toHaveLength(1);
  });
});
