import { explainSheets } from '../../src/core/explain-customer';
import { inputOf } from './rule-data';

const INPUT = {
  customers: [
    ['Customer id', 'Name'],
    ['C1', 'An'],
    ['C2', 'Bình'],
  ],
  orders: [
    ['Order id', 'Customer id', 'Date', 'Amount'],
    ['O1', 'C1', '2025-12-01', 100],
    ['O2', 'C1', '2025-12-11', 200],
  ],
  rules: [
    ['Scheme', 'Segment', 'orders'],
    ['Behaviour', 'Regular', '>= 5'],
    ['Behaviour', 'Buyer', '>= 1'],
    ['Size', 'Big', '>= 9'],
  ],
};

const explain = (customerId: string, segment?: string) =>
  explainSheets(inputOf(INPUT), { customerId, segment });

describe('the explanation of a customer', () => {
  it('says for every scheme which rule decided, and what the others lacked', () => {
    expect(explain('C1')).toMatchObject({
      row: 2,
      schemes: [
        {
          scheme: 'Behaviour',
          segment: 'Buyer',
          rules: [
            {
              row: 2,
              verdict: 'false',
              decided: false,
              conditions: [{ wanted: '>= 5', values: [{ value: 2 }] }],
            },
            { row: 3, verdict: 'true', decided: true },
          ],
        },
        { scheme: 'Size', segment: null, rules: [{ verdict: 'false' }] },
      ],
      missing: [],
    });
  });

  it('says what is missing for a segment that is asked for, whatever its case', () => {
    // An has 2 orders of the 5 that Regular wants.
    expect(explain('C1', 'regular')).toMatchObject({
      missing: [{ scheme: 'Behaviour', segment: 'Regular', reached: false, rule: { row: 2 } }],
    });
  });

  it('knows no missing for a segment that no scheme has', () => {
    expect(explain('C1', 'VIP')).toMatchObject({ missing: [] });
  });

  it('is not there for an id that no customer has', () => {
    expect(explain('C9')).toBe('unknown');
  });

  it('is not there where a rule is wrong', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['Behaviour', 'Regular', '=> 5'],
    ];
    expect(explainSheets(inputOf({ ...INPUT, rules }), { customerId: 'C1' })).toBeNull();
  });

  it('says who the customer is, and where', () => {
    expect(explain('C1')).toMatchObject({
      id: 'C1',
      name: 'An',
      orderCount: 2,
      sheet: 'Customers',
      row: 2,
    });
    expect(explain('C2')).toMatchObject({ name: 'Bình', orderCount: 0, row: 3 });
  });

  it('of a customer known from orders alone has neither sheet nor row', () => {
    const { orders, rules } = INPUT;
    expect(explainSheets(inputOf({ orders, rules }), { customerId: 'C1' })).toMatchObject({
      id: 'C1',
      name: null,
      orderCount: 2,
      sheet: null,
      row: 0,
    });
  });

  it('finds an id that is typed in another case or with spaces, where only one is meant', () => {
    expect(explain(' c1 ')).toMatchObject({ id: 'C1' });
    const customers = [['Customer id'], ['a'], ['A'], ['b']];
    const typed = (customerId: string) => explainSheets(inputOf({ ...INPUT, customers }), { customerId });
    expect(typed('A')).toMatchObject({ id: 'A' });
    expect(typed('B')).toMatchObject({ id: 'b' });
    const twins = [['Customer id'], ['aB'], ['Ab']];
    expect(explainSheets(inputOf({ ...INPUT, customers: twins }), { customerId: 'ab' })).toBe('unknown');
  });

  it('says what is missing for every segment of every scheme at once', () => {
    const found = explainSheets(inputOf(INPUT), { customerId: 'C1', everySegment: true });
    // An has 2 orders: 3 short of Regular, Buyer already, 7 short of Big.
    expect(found).toMatchObject({
      missing: [
        { scheme: 'Behaviour', segment: 'Regular', reached: false, changes: [{ difference: 3 }] },
        { scheme: 'Behaviour', segment: 'Buyer', reached: true, changes: [] },
        { scheme: 'Size', segment: 'Big', reached: false, changes: [{ difference: 7 }] },
      ],
    });
  });
});

describe('the column in which a value stands as it is', () => {
  const customers = [
    ['Note', 'Customer id', 'City', 'Birth date', 'Drinks'],
    ['', 'C1', 'Huế', '1990-01-01', 'tea'],
  ];
  const found = explainSheets(inputOf({ ...INPUT, customers }), { customerId: 'C1' });
  const column = (key: string) => (found && found !== 'unknown' ? found.sourceColumn(key) : undefined);

  it('is that of a column of the customers’ own, or of the field of which a metric is made', () => {
    expect(['column:drinks', 'column:note', 'city', 'age'].map(column)).toEqual([4, 0, 2, 3]);
  });

  it('is none for what is computed from orders, and for columns that are not there', () => {
    expect(['orderCount', 'recencyDays', 'column:tea', 'gender', 'isWalkIn'].map(column)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is that of a total beside the customers only where there are no orders, which would win', () => {
    const totals = [
      ['Customer id', 'Last order date', 'Orders', 'Revenue'],
      ['C1', '2026-01-01', 2, 100],
    ];
    const columnsOf = (input: object) => {
      const shop = explainSheets(inputOf({ rules: INPUT.rules, customers: totals, ...input }), {
        customerId: 'C1',
      });
      if (!shop || shop === 'unknown') throw new Error('nobody was found');
      // An average needs two columns: no one cell is its source.
      return ['lastOrderDate', 'orderCount', 'aov'].map(shop.sourceColumn);
    };
    expect(columnsOf({})).toEqual([1, 2, null]);
    expect(columnsOf({ orders: INPUT.orders })).toEqual([null, null, null]);
  });
});
