import { epochDay } from '../../../src/core/base/epoch-day';
import { intakeOf, issueOf, ordersOf, readGrids, sum, type Grid } from './read-grids';

const HEADER = ['Order ID', 'Customer ID', 'Date', 'Amount'];
const CUSTOMERS: Grid = [['Customer ID'], ['a'], ['b']];

function read(...rows: Grid) {
  return readGrids({ customers: CUSTOMERS, orders: [HEADER, ...rows] });
}

describe('order rows', () => {
  it('with one id are one order', () => {
    const orders = ordersOf(
      read(['1', 'a', '2024-01-05', '10'], ['1', 'a', '2024-01-05', '5'], ['2', 'a', '2024-01-04', '7']),
    );
    expect(orders.count).toBe(2);
    expect([...orders.amount]).toEqual([7, 15]);
    expect([...orders.day]).toEqual([epochDay(2024, 1, 4), epochDay(2024, 1, 5)]);
    expect([...orders.rowOrder.subarray(orders.rowsOfOrder[1], orders.rowsOfOrder[2])]).toEqual([0, 1]);
  });

  it('are orders of their own without an id column', () => {
    const orders = ordersOf(
      readGrids({
        orders: [
          ['Customer', 'Date', 'Amount'],
          ['a', '2024-01-05', '1'],
          ['a', '2024-01-05', '2'],
        ],
      }),
    );
    expect(orders.count).toBe(2);
  });

  it('with a blank order id are orders of their own, and reported', () => {
    const result = read(['', 'a', '2024-01-05', '1'], ['', 'a', '2024-01-05', '2']);
    expect(ordersOf(result).count).toBe(2);
    expect(issueOf(result, 'intake.order.blank-id').where.rows).toEqual([2, 3]);
  });

  it.each([
    ['intake.order.blank-customer', ['1', '', '2024-01-05', '10'], 'Customer ID'],
    ['intake.order.blank-date', ['1', 'a', '', '10'], 'Date'],
    ['intake.order.unreadable-date', ['1', 'a', 'soon', '10'], 'Date'],
    ['intake.order.blank-amount', ['1', 'a', '2024-01-05', ''], 'Amount'],
    ['intake.order.unreadable-amount', ['1', 'a', '2024-01-05', 'ten'], 'Amount'],
    ['intake.number.ambiguous', ['1', 'a', '2024-01-05', '1.234'], 'Amount'],
    ['intake.order.future', ['1', 'a', '2025-02-01', '10'], 'Date'],
  ])('with the fault %s are skipped with sheet, row and column', (code, row, column) => {
    const result = read(['9', 'a', '2024-01-01', '1'], row);
    expect(issueOf(result, code)).toMatchObject({
      severity: 'warning',
      where: { sheet: 'Orders', column, rows: [3] },
    });
    expect(intakeOf(result).counts).toEqual({ orderRows: 2, skippedCustomerRows: 0, skippedOrderRows: 1 });
    expect(ordersOf(result).count).toBe(1);
  });

  it('that are wholly blank are not rows', () => {
    const result = read(['', '', '', ''], ['1', 'a', '2024-01-05', '10'], [' ', null, '', '']);
    expect(result.codes()).toEqual([]);
    expect(intakeOf(result).counts).toEqual({ orderRows: 1, skippedCustomerRows: 0, skippedOrderRows: 0 });
  });

  it('after the analysis date are left out and counted, without being faulty', () => {
    const orders = [HEADER, ['1', 'a', '2024-06-01', '1'], ['2', 'a', '2024-06-02', '2']];
    const result = readGrids({ orders, asOf: epochDay(2024, 6, 1) });
    expect(ordersOf(result).count).toBe(1);
    expect(issueOf(result, 'intake.order.after-as-of')).toMatchObject({ severity: 'info', count: 1 });
    expect(intakeOf(result).counts.skippedOrderRows).toBe(0);
  });

  it('older than the days that count are left out and counted, without being faulty', () => {
    const orders = [
      HEADER,
      ['1', 'a', '2024-05-02', '1'],
      ['2', 'a', '2024-05-03', '2'],
      ['3', 'a', '2024-06-01', '4'],
    ];
    // 30 days up to 2024-06-01 begin on 2024-05-03.
    const result = readGrids({ orders, asOf: epochDay(2024, 6, 1), settings: { orderDays: 30 } });
    expect([...ordersOf(result).amount]).toEqual([2, 4]);
    expect(issueOf(result, 'intake.order.before-window')).toMatchObject({
      severity: 'info',
      count: 1,
      where: { sheet: 'Orders', column: 'Date', rows: [2] },
    });
    expect(intakeOf(result).counts.skippedOrderRows).toBe(0);
  });

  it('dated after today are used when the analysis date is later still, with a warning', () => {
    const result = readGrids({
      orders: [HEADER, ['1', 'a', '2025-02-01', '1']],
      asOf: epochDay(2025, 12, 31),
    });
    expect(ordersOf(result).count).toBe(1);
    expect(issueOf(result, 'intake.order.future').count).toBe(1);
  });

  it('of one order that disagree give the first customer and the earliest date, and are reported', () => {
    const result = read(['1', 'a', '2024-01-05', '1'], ['1', 'b', '2024-01-03', '2']);
    const orders = ordersOf(result);
    expect([orders.count, orders.customer[0], orders.day[0]]).toEqual([1, 0, epochDay(2024, 1, 3)]);
    expect(issueOf(result, 'intake.order.customer-differs').where.rows).toEqual([3]);
    expect(issueOf(result, 'intake.order.date-differs').where.rows).toEqual([3]);
  });

  it('of unknown customers are unassigned and stand first', () => {
    const result = read(['1', 'a', '2024-01-05', '1'], ['2', 'zz', '2024-01-06', '2']);
    const orders = ordersOf(result);
    expect([...orders.customer]).toEqual([-1, 0]);
    expect([...orders.ofCustomer]).toEqual([1, 2, 2]);
    expect(sum(orders.amount)).toBe(3);
    expect(issueOf(result, 'intake.order.unknown-customer').where.rows).toEqual([3]);
  });

  it('of walk-ins without a walk-in customer are unassigned, which is no fault', () => {
    const result = read(['1', 'Khách lẻ', '2024-01-05', '1']);
    expect([...ordersOf(result).customer]).toEqual([-1]);
    expect(issueOf(result, 'intake.order.walk-in').severity).toBe('info');
  });

  it('in several currencies are reported', () => {
    const result = readGrids({
      orders: [
        ['Customer', 'Date', 'Amount'],
        ['a', '2024-01-05', '$5'],
        ['a', '2024-01-06', '90.000 đ'],
      ],
    });
    expect(issueOf(result, 'intake.currency.mixed').params).toEqual({ currencies: 'USD, VND' });
    const column = readGrids({
      orders: [
        ['Customer', 'Date', 'Amount', 'Currency'],
        ['a', '2024-01-05', 5, 'usd'],
        ['a', '2024-01-06', 9, 'EUR'],
        ['a', '2024-01-07', 9, 'USD'],
      ],
    });
    // Two rows are in dollars; the one in euros is the one to look at.
    expect(issueOf(column, 'intake.currency.mixed')).toMatchObject({
      count: 1,
      where: { column: 'Currency', rows: [3] },
    });
  });

  it('without any amount give blank amounts, and that is said', () => {
    const result = readGrids({
      orders: [
        ['Customer', 'Date'],
        ['a', '2024-01-05'],
      ],
    });
    const orders = ordersOf(result);
    expect([orders.has.amount, orders.amount[0]]).toEqual([false, NaN]);
    expect(issueOf(result, 'intake.amount.none').severity).toBe('warning');
  });

  it('of a sheet with headers alone are none, and that is said', () => {
    const result = read();
    expect(ordersOf(result).count).toBe(0);
    expect(issueOf(result, 'intake.sheet.no-rows').where.sheet).toBe('Orders');
  });

  it('carry the date faults of their column', () => {
    const orders = (...dates: string[]) => [
      ['Customer', 'Date', 'Amount'],
      ...dates.map((date) => ['a', date, '1']),
    ];
    expect(issueOf(readGrids({ orders: orders('5/6/2024') }), 'intake.date.by-locale').params).toEqual({
      order: 'D/M/Y',
    });
    expect(
      issueOf(readGrids({ orders: orders('25/6/2024', '6/25/2024') }), 'intake.date.both-orders').where
        .column,
    ).toBe('Date');
  });
});
