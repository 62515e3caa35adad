import { foldKey } from '../../../src/core/base/text';
import { intakeOf, issueOf, ordersOf, readGrids } from './read-grids';

const named = (...texts: string[]) => ({ testCustomers: new Set(texts.map(foldKey)) });

const customers = [
  ['ID', 'Name', 'Email', 'Test'],
  ['a', 'An', 'an@example.com', ''],
  ['b', 'Thử Nghiệm', '', ''],
  ['c', 'Chi', 'test@example.com', ''],
  ['KH-9', 'Dũng', '', ''],
  ['e', 'Em', '', 'yes'],
];
const orders = [
  ['Customer ID', 'Date', 'Amount'],
  ['a', '2024-01-05', 1],
  ['b', '2024-01-05', 2],
  ['KH-9', '2024-01-05', 4],
];

describe('customers whom Settings name as tests', () => {
  it('are left out by id, name or e-mail address, as those whom a column marks; their orders, too', () => {
    const settings = named('thử nghiệm', 'TEST@example.com', 'kh-9');
    const result = readGrids({ customers, orders, settings });
    expect(intakeOf(result).customers.ids).toEqual(['a']);
    expect([...ordersOf(result).amount]).toEqual([1]);
    expect(issueOf(result, 'intake.order.test-customer').where.rows).toEqual([3, 4]);
    const places = result.issues().filter(({ code }) => code === 'intake.customer.test');
    expect(places.map(({ where }) => [where.column, ...where.rows])).toEqual([
      ['ID', 3, 4, 5],
      ['Test', 6],
    ]);
  });

  it('are left out by id where the orders alone give the customers', () => {
    const result = readGrids({ orders, settings: named('kh-9') });
    expect(intakeOf(result).customers.ids).toEqual(['a', 'b']);
    expect([...ordersOf(result).amount]).toEqual([1, 2]);
  });

  it('are nobody where Settings name nobody', () => {
    expect(intakeOf(readGrids({ customers, orders })).customers.ids).toEqual(['a', 'b', 'c', 'KH-9']);
  });
});
