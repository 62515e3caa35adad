import { findCustomerFaults } from '../../../src/core/intake/customer-faults';
import { intakeOf, issueOf, readGrids, type Given, type Grid, type Result } from './read-grids';

/** What is found of the customers, beside what reading the tables reports. */
function look(given: Given): Result {
  const result = readGrids(given);
  findCustomerFaults(intakeOf(result), result.log);
  return result;
}

const customers = (...rows: readonly Grid[number][]): Given => ({
  customers: [['ID', 'Phone', 'Email', 'Is test'], ...rows],
});

describe('customers with one phone number', () => {
  it('are told by their rows, group by group, however the number is written', () => {
    const result = look(
      customers(
        ['a', '0912 345 678', '', ''],
        ['b', '0987654321', '', ''],
        ['c', '+84912345678', '', ''],
        ['d', 84912345678, '', ''],
        ['e', '0987.654.321', '', ''],
        ['f', '0900000001', '', ''],
      ),
    );
    // a, c and d are rows 2, 4 and 5; b and e rows 3 and 6: five customers.
    expect(issueOf(result, 'intake.customer.same-phone')).toEqual({
      code: 'intake.customer.same-phone',
      severity: 'warning',
      count: 5,
      where: { sheet: 'Customers', column: 'Phone', rows: [2, 4, 5, 3, 6], range: undefined },
      params: { together: '2 4 5, 3 6' },
    });
  });

  it('are never merged', () => {
    const given = customers(['a', '0912345678', 'x@a.vn', ''], ['b', '0912345678', 'x@a.vn', '']);
    expect(intakeOf(look(given)).customers.ids).toEqual(['a', 'b']);
  });

  it('are no twins of test customers, of walk-ins, or where the number is a word for none', () => {
    const result = look(
      customers(
        ['a', '0912345678', '', ''],
        ['b', '0912345678', '', 'yes'],
        ['Khách lẻ', '0912345678', '', ''],
        ['c', '0000000000', '', ''],
        ['d', '0000000000', '', ''],
        ['e', '-', '', ''],
        ['f', '-', '', ''],
      ),
    );
    expect(result.codes()).not.toContain('intake.customer.same-phone');
  });

  it('show the first groups only, ten rows of them at most', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      `k${index}`,
      `09000000${10 + (index >> 1)}`,
      '',
      '',
    ]);
    // Six pairs: five of them have ten rows.
    expect(issueOf(look(customers(...rows)), 'intake.customer.same-phone')).toMatchObject({
      count: 12,
      where: { rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
      params: { together: '2 3, 4 5, 6 7, 8 9, 10 11, …' },
    });
  });

  it('are said in other words when they are more than five: it is the shop’s number', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`k${index}`, '0281234567', '', '']);
    const result = look(customers(...rows));
    expect(issueOf(result, 'intake.customer.shared-phone')).toMatchObject({
      severity: 'info',
      count: 6,
      where: { rows: [2, 3, 4, 5, 6, 7] },
    });
    expect(result.codes()).not.toContain('intake.customer.same-phone');
  });

  it('are found in the orders where there is no customers sheet, by the rows that carry the number', () => {
    const result = look({
      orders: [
        ['Customer ID', 'Date', 'Amount', 'Phone'],
        ['a', '2024-01-05', 1, ''],
        ['a', '2024-01-06', 1, '0912345678'],
        ['b', '2024-01-07', 1, '912345678'],
        ['b', '2024-01-08', 1, '912345678'],
      ],
    });
    expect(issueOf(result, 'intake.customer.same-phone')).toMatchObject({
      count: 2,
      where: { sheet: 'Orders', column: 'Phone', rows: [3, 4] },
      params: { together: '3 4' },
    });
  });
});

describe('customers with one e-mail address', () => {
  it('are told however it is written', () => {
    const result = look(
      customers(['a', '', 'An@x.vn', ''], ['b', '', '  an@X.vn ', ''], ['c', '', 'chi@x.vn', '']),
    );
    expect(issueOf(result, 'intake.customer.same-email')).toMatchObject({
      count: 2,
      where: { sheet: 'Customers', column: 'Email', rows: [2, 3] },
      params: { together: '2 3' },
    });
  });

  it('are a crowd when they are more than five', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`k${index}`, '', 'shop@x.vn', '']);
    expect(issueOf(look(customers(...rows)), 'intake.customer.shared-email')).toMatchObject({ count: 6 });
  });
});

describe('contacts', () => {
  it('that cannot be used are reported with their rows, blank ones are not', () => {
    const result = look(
      customers(
        ['a', '12345', 'an@x', ''],
        ['b', '0912345678 / 0987654321', 'a@x.vn; b@x.vn', ''],
        ['c', '', '', ''],
        ['d', '0901112223', 'd@x.vn', ''],
      ),
    );
    expect(issueOf(result, 'intake.phone.unreadable')).toMatchObject({ count: 2, where: { rows: [2, 3] } });
    expect(issueOf(result, 'intake.email.malformed')).toMatchObject({ count: 2, where: { rows: [2, 3] } });
  });

  it('that have lost their zero are understood, and reported', () => {
    const result = look(
      customers(
        ['a', 912345678, '', ''],
        ['b', '84987654321', '', ''],
        ['c', '0901112223', '', ''],
        ['d', '+1 415 555 0123', '', ''],
      ),
    );
    expect(issueOf(result, 'intake.phone.lost-zero')).toMatchObject({
      severity: 'info',
      count: 1,
      where: { rows: [2] },
    });
    expect(result.codes()).not.toContain('intake.phone.unreadable');
  });

  it('are not looked at where there are no columns for them', () => {
    expect(look({ customers: [['ID'], ['a'], ['b']] }).codes()).toEqual([]);
  });
});

describe('walk-ins', () => {
  it('are told by their rows, by id or by name', () => {
    const grid = [
      ['ID', 'Name'],
      ['a', 'An'],
      ['Khách lẻ', ''],
      ['x1', 'Walk-in'],
    ];
    expect(issueOf(look({ customers: grid }), 'intake.customer.walk-in')).toMatchObject({
      severity: 'info',
      count: 2,
      where: { sheet: 'Customers', column: 'ID', rows: [3, 4] },
    });
  });

  it('who are known from orders are told by their first order', () => {
    const orders = [
      ['Customer ID', 'Date', 'Amount'],
      ['a', '2024-01-05', 1],
      ['Khách lẻ', '2024-01-06', 1],
      ['Walk-in', '2024-01-07', 1],
    ];
    // All walk-ins are one customer.
    expect(issueOf(look({ orders }), 'intake.customer.walk-in')).toMatchObject({
      count: 1,
      where: { sheet: 'Orders', column: 'Customer ID', rows: [3] },
    });
  });
});
