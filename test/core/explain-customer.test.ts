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
});
