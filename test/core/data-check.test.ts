import { checkData } from '../../src/core/data-check';
import { dataOutcome } from '../../src/core/data-outcomes';
import { inputOf, type Grids } from './rule-data';

function check(grids: Omit<Grids, 'rules'>) {
  const input = inputOf({ ...grids, rules: [] });
  const counts = checkData(input);
  const found = input.issues.list().map(({ code, count, where }) => [code, count, ...where.rows]);
  return { counts, found };
}

describe('a check of the data', () => {
  const { counts, found } = check({
    customers: [
      ['Customer id', 'Name', 'Phone', 'Birth date', 'Age', 'Visits', 'Last interaction'],
      ['C1', 'An', '0912345678', '1990-01-01', '', 3, '2025-12-30'],
      ['C2', 'Bình', '+84 912 345 678', 'soon', 'old', -1, ''],
      ['C2', 'Bình', '', '', '', '', ''],
      ['', 'Chi', '', '', '', '', ''],
    ],
    orders: [
      ['Order id', 'Customer id', 'Date', 'Amount', 'Status'],
      ['O1', 'C1', '2025-12-01', 100, 'done'],
      ['O2', 'C9', '2025-12-02', 100, 'done'],
      ['O3', 'C1', 'soon', 100, 'done'],
      ['O4', 'C1', '2025-12-03', 'much', 'done'],
      ['O5', 'C1', '2025-12-04', 100, 'who knows'],
    ],
  });

  it('finds what is wrong with any field, asked for by a rule or not', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        ['intake.customer.duplicate', 1, 4],
        ['intake.customer.blank-id', 1, 5],
        ['intake.customer.same-phone', 2, 2, 3],
        ['intake.date.unreadable', 1, 3],
        ['intake.number.unreadable', 1, 3],
        ['metrics.countImpossible', 1, 3],
        ['intake.order.unknown-customer', 1, 3],
        ['intake.order.unreadable-date', 1, 4],
        ['intake.order.unreadable-amount', 1, 5],
        ['intake.status.unknown', 1, 6],
      ]),
    );
  });

  it('finds each thing once, and nothing else', () => {
    expect(found).toHaveLength(10);
  });

  it('looks into columns that only rules of the marketer’s could ask for', () => {
    const customers = [
      ['Customer id', 'Points'],
      ...Array.from({ length: 10 }, (_, index) => [`C${index}`, index === 3 ? 'nine' : index]),
    ];
    // Nine numbers of ten cells are a column of numbers.
    expect(check({ customers }).found).toEqual([['intake.number.unreadable', 1, 5]]);
  });

  it('says how much was read', () => {
    // Two customers; orders 1, 2 (nobody's) and 5 count.
    expect(counts).toEqual({
      customers: 2,
      customersWithOrders: 1,
      orders: 3,
      orderRows: 5,
      skippedCustomerRows: 2,
      skippedOrderRows: 2,
    });
  });

  it('says only why where a run could not begin', () => {
    const { counts: none, found: why } = check({ customers: [['City'], ['Huế']] });
    expect(none).toBeNull();
    expect(why).toEqual([['intake.header.missing', 1]]);
  });

  it('finds nothing in clean data', () => {
    const clean = check({
      customers: [
        ['Customer id', 'Phone', 'Email'],
        ['C1', '0912345678', 'an@x.vn'],
        ['C2', '0912345679', 'b@x.vn'],
      ],
      orders: [
        ['Order id', 'Customer id', 'Date', 'Amount'],
        ['O1', 'C1', '2025-12-01', 100],
      ],
    });
    expect(clean.found).toEqual([]);
  });
});

describe('what is done about a finding', () => {
  it('is known for every finding about data, and for no other', () => {
    const params = {};
    expect(dataOutcome({ code: 'intake.order.unreadable-amount', params })).toBe('skipped');
    expect(dataOutcome({ code: 'rules.gap', params })).toBeNull();
    expect(dataOutcome({ code: 'toString', params })).toBeNull();
  });

  it('is what Settings say where a status is unknown', () => {
    const code = 'intake.status.unknown';
    expect(dataOutcome({ code, params: { meaning: 'counts' } })).toBe('counted');
    expect(dataOutcome({ code, params: { meaning: 'ignored' } })).toBe('leftOut');
  });
});
