import { intakeOf, issueOf, ordersOf, readGrids } from './read-grids';

const header = ['Customer ID', 'Customer name', 'Date', 'Amount'];
const rows = [
  ['a', 'An', '2024-01-05', 1],
  ['', 'Khách lẻ', '2024-01-05', 2],
  ['KH000', 'khách vãng lai', '2024-01-05', 4],
  ['Walk-in', '', '2024-01-05', 8],
];

describe('walk-ins', () => {
  it('by id or by name are one customer where the orders alone give the customers', () => {
    const result = readGrids({ orders: [header, ...rows] });
    const { customers, counts } = intakeOf(result);
    expect(customers.ids).toEqual(['a', 'Khách lẻ']);
    expect([...customers.walkIn]).toEqual([0, 1]);
    expect([...ordersOf(result).customer]).toEqual([0, 1, 1, 1]);
    expect(counts.skippedOrderRows).toBe(0);
  });

  it('belong to the walk-in of the customers sheet', () => {
    const result = readGrids({
      customers: [
        ['ID', 'Name'],
        ['a', 'An'],
        ['KL', 'Khách lẻ'],
      ],
      orders: [header, ...rows],
    });
    expect([...ordersOf(result).customer]).toEqual([0, 1, 1, 1]);
  });

  it('are unassigned where the customers sheet has none, and reported as walk-ins', () => {
    const result = readGrids({ customers: [['ID'], ['a']], orders: [header, ...rows] });
    expect([...ordersOf(result).customer]).toEqual([-1, -1, -1, 0]);
    expect(issueOf(result, 'intake.order.walk-in').where.rows).toEqual([3, 4, 5]);
    expect(result.codes()).not.toContain('intake.order.blank-customer');
  });

  it('are not those whose id is known, whatever name stands beside it', () => {
    const result = readGrids({
      customers: [['ID'], ['a']],
      orders: [header, ['a', 'Khách lẻ', '2024-01-05', 1]],
    });
    expect([...ordersOf(result).customer]).toEqual([0]);
  });
});
