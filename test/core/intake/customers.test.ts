import { epochDay } from '../../../src/core/base/epoch-day';
import { valueAt } from '../../../src/core/tables/column';
import type { FieldOf } from '../../../src/core/words/field-keys';
import { intakeOf, issueOf, readGrids, type Grid } from './read-grids';

function read(grid: Grid, settings = {}) {
  const result = readGrids({ customers: grid, settings });
  const { customers } = intakeOf(result);
  const field = (key: FieldOf<'customers'>) => {
    const column = customers.fields[key];
    return column && customers.ids.map((_, row) => valueAt(column, row));
  };
  const own = (header: string) => {
    const column = customers.columnByHeader(header);
    return column && [column.type, ...customers.ids.map((_, row) => valueAt(column, row))];
  };
  return { result, customers, field, own };
}

describe('customer rows', () => {
  it('with the id of an earlier row are skipped and reported', () => {
    const { result, customers, field } = read([
      ['ID', 'Name'],
      ['a', 'An'],
      ['a', 'Ân'],
      ['b', 'Bình'],
    ]);
    expect(customers.ids).toEqual(['a', 'b']);
    expect([...customers.sheetRows]).toEqual([2, 4]);
    expect(field('name')).toEqual(['An', 'Bình']);
    expect(issueOf(result, 'intake.customer.duplicate').where).toMatchObject({
      sheet: 'Customers',
      column: 'ID',
      rows: [3],
    });
    expect(result.intake?.counts.skippedCustomerRows).toBe(1);
  });

  it('without an id are skipped and reported, unless they are wholly blank', () => {
    const { result, customers } = read([
      ['ID', 'Name'],
      ['', 'An'],
      ['', ''],
      ['b', 'Bình'],
    ]);
    expect(customers.ids).toEqual(['b']);
    expect(issueOf(result, 'intake.customer.blank-id').where.rows).toEqual([2]);
    expect(result.intake?.counts.skippedCustomerRows).toBe(1);
  });

  it('of test customers are left out with their orders', () => {
    const result = readGrids({
      customers: [
        ['ID', 'Is test'],
        ['a', 'có'],
        ['b', ''],
      ],
      orders: [
        ['Customer', 'Date', 'Amount'],
        ['a', '2024-01-05', 1],
        ['b', '2024-01-05', 2],
      ],
    });
    expect(intakeOf(result).customers.ids).toEqual(['b']);
    expect(issueOf(result, 'intake.customer.test')).toMatchObject({ severity: 'info', where: { rows: [2] } });
    expect(issueOf(result, 'intake.order.test-customer')).toMatchObject({
      severity: 'info',
      where: { rows: [2] },
    });
    expect(intakeOf(result).orders?.count).toBe(1);
  });

  it('of walk-ins are marked by id or name, also by the words of Settings', () => {
    const grid = [
      ['ID', 'Name'],
      ['KHÁCH LẺ', ''],
      ['x1', 'Walk-in'],
      ['c', 'Khách Sạn A'],
      ['Bàn 5', ''],
    ];
    expect([...read(grid, { walkIns: new Set(['ban5']) }).customers.walkIn]).toEqual([1, 1, 0, 1]);
  });

  it('keep their order and rows when the sheet has rows above the header', () => {
    expect([...read([['Khách'], [''], ['Mã KH', 'Tên'], ['a', 'An']]).customers.sheetRows]).toEqual([4]);
  });
});

describe('columns under their own header', () => {
  it('that hold a field are read as the field is: one faulty cell is blank and reported', () => {
    const { own, result } = read([
      ['ID', 'Age', 'Birth date'],
      ['a', '30', '1990-01-01'],
      ['b', 'old', '31/02/1990'],
    ]);
    // 1990-01-01 is 20 years, 5 of them leap, after 1970-01-01: 7305 days.
    expect(own('age')).toEqual(['number', 30, null]);
    expect(own('Birth date')).toEqual(['date', 7305, null]);
    expect(issueOf(result, 'intake.number.unreadable').where).toMatchObject({ column: 'Age', rows: [3] });
    expect(issueOf(result, 'intake.date.unreadable').where).toMatchObject({
      column: 'Birth date',
      rows: [3],
    });
  });

  it('that say who is a test customer are reported where they say neither yes nor no', () => {
    const { result, customers } = read([
      ['ID', 'Test'],
      ['a', 'perhaps'],
      ['b', 'yes'],
    ]);
    expect(customers.ids).toEqual(['a']);
    expect(issueOf(result, 'intake.boolean.unreadable').where).toMatchObject({ column: 'Test', rows: [2] });
  });
});

describe('customer fields', () => {
  it('are read by their type', () => {
    const { field, result } = read([
      ['ID', 'Income', 'Birthday', 'Interests', 'Accepts marketing', 'City'],
      ['a', '$90,000 ', '25/6/1990', 'Vang; phô mai, vang', 'yes', ' Huế '],
      ['b', '', '', '', '', ''],
    ]);
    expect(field('income')).toEqual([90000, null]);
    expect(field('birthDate')).toEqual([epochDay(1990, 6, 25), null]);
    expect(field('interests')).toEqual([['Vang', 'phô mai', 'vang'], null]);
    expect(field('consent')).toEqual([true, null]);
    expect(field('city')).toEqual(['Huế', null]);
    expect(result.codes()).toEqual([]);
  });

  it('that cannot be read are blank and reported with their row, never 0', () => {
    const { field, result } = read([
      ['ID', 'Age', 'Birthday', 'Test'],
      ['a', 'hai hai', 'soon', 'maybe'],
      ['b', '30', '2000-01-01', ''],
    ]);
    expect(field('age')).toEqual([null, 30]);
    expect(field('birthDate')?.[0]).toBeNull();
    expect(field('isTest')).toBeUndefined();
    expect(issueOf(result, 'intake.number.unreadable').where).toMatchObject({ column: 'Age', rows: [2] });
    expect(issueOf(result, 'intake.date.unreadable').where).toMatchObject({ column: 'Birthday', rows: [2] });
    expect(issueOf(result, 'intake.boolean.unreadable').where).toMatchObject({ column: 'Test', rows: [2] });
  });

  it('are missing without a column, and where the column holds nothing', () => {
    const { field, customers } = read([
      ['ID', 'City'],
      ['a', ''],
    ]);
    expect(field('city')).toBeUndefined();
    expect('email' in customers.fields).toBe(false);
  });

  it('give the name from first and last name, the Vietnamese family name first', () => {
    expect(
      read([
        ['ID', 'First name', 'Last name'],
        ['a', 'Jon', 'Yang'],
        ['b', '', ''],
      ]).field('name'),
    ).toEqual(['Jon Yang', null]);
    expect(
      read([
        ['ID', 'Họ', 'Tên riêng'],
        ['a', 'Nguyễn', 'An'],
      ]).field('name'),
    ).toEqual(['Nguyễn An']);
  });

  it('skip the rows that were skipped', () => {
    expect(
      read([
        ['ID', 'Income'],
        ['', 'x'],
        ['a', '5'],
        ['a', 'y'],
        ['b', '6'],
      ]).field('income'),
    ).toEqual([5, 6]);
  });
});

describe('a column of the marketer', () => {
  const grid: Grid = [
    ['ID', 'Điểm', 'Ngày hẹn', 'VIP', 'Zip', 'Ghi chú', 'Mixed', 'None'],
    ['a', '1.5', '2024-01-05', 'Có', '01234', 'tốt', '1', ''],
    ['b', '', '', 'không', '99999', '7', 'x', ''],
  ];
  it.each([
    ['điểm', ['number', 1.5, null]],
    ['NGAY HEN', ['date', epochDay(2024, 1, 5), null]],
    ['vip', ['boolean', true, false]],
    ['zip', ['text', '01234', '99999']],
    ['Ghi chú', ['text', 'tốt', '7']],
    ['mixed', ['text', '1', 'x']],
    ['none', ['text', null, null]],
  ])('under %s has the type that all its cells have', (header, expected) => {
    expect(read(grid).own(header)).toEqual(expected);
  });

  it('that is not there is null', () => {
    expect(read(grid).own('Colour')).toBeNull();
    expect(read(grid).own('')).toBeNull();
  });

  it('reports nothing while its type is sought', () => {
    const { own, result } = read(grid);
    own('Mixed');
    expect(result.codes()).toEqual([]);
  });
});

describe('customers of orders alone', () => {
  const orders: Grid = [
    ['Customer ID', 'Date', 'Amount', 'Customer name', 'Email'],
    ['b', '2024-01-05', 1, '', ''],
    ['a', '2024-01-05', 1, 'An', ''],
    ['b', '2024-01-06', 1, 'Bình', 'b@x.vn'],
    ['Khách lẻ', '2024-01-06', 1, '', ''],
    ['Walk-in', '2024-01-06', 1, '', ''],
  ];
  const { customers, orders: read } = intakeOf(readGrids({ orders }));

  it('stand in order of appearance, all walk-ins as one', () => {
    expect(customers.ids).toEqual(['b', 'a', 'Khách lẻ']);
    expect([...customers.walkIn]).toEqual([0, 0, 1]);
    expect([...customers.sheetRows]).toEqual([0, 0, 0]);
    expect(customers.mapping).toBeNull();
    expect([...(read?.ofCustomer ?? [])]).toEqual([0, 2, 3, 5]);
  });

  it('have the first name and contact that an order carries', () => {
    const { name, email } = customers.fields;
    expect(name && [0, 1, 2].map((row) => valueAt(name, row))).toEqual(['Bình', 'An', null]);
    expect(email && valueAt(email, 0)).toBe('b@x.vn');
  });
});
