/**
 * By what a formula knows a customer: the ids as a run reads them.
 */
import type { Host } from '../../../src/offline/host';
import { bookOf, classify, hostOf, RULES, shopBook, tab, type Rows } from '../open-book';
import { formula } from './formula-shop';

/** Two orders of the first id, one of the second. */
function shopOf(ids: readonly (string | number)[], header = 'Customer ID', orders = ids): Host {
  const sheet: Rows = [[header, 'City'], ...ids.map((id) => [id, 'Huế'])];
  const bought = [orders[0], orders[0], orders[1]].map((id, index) => [`o${index}`, id, '2026-01-05', 10]);
  const book = shopBook({
    Customers: sheet,
    Orders: [['Order ID', header, 'Order date', 'Amount'], ...bought],
  });
  return hostOf(book);
}

/** Shows the ids, numbers, with three digits. */
function padIds(host: Host, rows: readonly number[]): void {
  const format = host.workbook.formats.add({ numberFormat: '000' });
  for (const row of rows) tab(host.workbook, 'Customers').setFormat(row, 0, format);
}

/** One id at a time and all of them at once. */
function both(host: Host, ids: readonly unknown[]): unknown[] {
  const single = ids.map((id) => formula(host, 'SEGMENT', id));
  expect(
    formula(
      host,
      'SEGMENT',
      ids.map((id) => [id]),
    ),
  ).toEqual(single.map((segment) => [segment]));
  // By what the first ones left in the cache.
  expect(ids.map((id) => formula(host, 'SEGMENT', id))).toEqual(single);
  return single;
}

const NOBODY = 'No such customer';

describe('an id', () => {
  it('is a number or the same as a text, in NFC, without spaces at its ends', () => {
    const host = shopOf([7, 'Ng\u1ecdc']);
    classify(host);
    expect(both(host, [7, '7', ' 7 ', '7.0', 'Ngo\u0323c', 'ngọc'])).toEqual([
      ...['Regular', 'Regular', 'Regular', 'Regular'],
      'New',
      NOBODY,
    ]);
  });

  it('has the leading zeros that people see', () => {
    const host = shopOf([7, 12], 'Customer ID', ['007', '012']);
    padIds(host, [1, 2]);
    classify(host);
    // The cell itself holds 7; as a text 7 is another id.
    expect(both(host, ['007', 7, '7', '012', 12, '12', '0007'])).toEqual([
      ...['Regular', 'Regular', NOBODY],
      ...['New', 'New', NOBODY],
      NOBODY,
    ]);
    expect(formula(host, 'SEGMENT', { cells: 'Customers!A2' })).toBe('Regular');
    expect(formula(host, 'SEGMENT_METRIC', [[7], ['007'], ['012']], 'revenue')).toEqual([[20], [20], [10]]);
    expect(formula(host, 'SEGMENT_METRIC', '007', 'revenue')).toBe(20);
    expect(formula(host, 'SEGMENT_METRIC', 7, 'revenue')).toBe(20);
  });

  it('is a text with zeros, which a number finds that has none', () => {
    const host = shopOf(['007', '012']);
    classify(host);
    expect(both(host, ['007', 7, '7', 12])).toEqual(['Regular', 'Regular', NOBODY, 'New']);
  });

  it('is not guessed where zeros tell two customers apart', () => {
    const host = shopOf(['007', '7']);
    classify(host);
    const several = 'Several customers: give the id as text';
    expect(both(host, ['007', '7', 7])).toEqual(['Regular', 'New', several]);
  });

  it('is a phone number in whatever form, where phones are the ids', () => {
    const host = shopOf(['0912 345 678', 987654321], 'SĐT');
    classify(host);
    expect(both(host, ['+84912345678', 912345678, '0912345678', '0987 654 321', 987654321])).toEqual([
      ...['Regular', 'Regular', 'Regular'],
      ...['New', 'New'],
    ]);
  });

  it('that stands in two rows is the customer’s whose row the run wrote', () => {
    const host = shopOf(['a', 'b', 'a']);
    classify(host);
    const customers = tab(host.workbook, 'Customers');
    expect(both(host, ['a', 'b'])).toEqual(['Regular', 'New']);
    // The row that the run skipped comes first now.
    host.workbook.shift(customers, { side: 'rows', at: 1, count: 1 });
    customers.setValue(1, 0, 'a');
    expect(both(host, ['a', 'b'])).toEqual(['Regular', 'New']);
  });

  it('is found in the tab that the add-on made, where orders alone are known', () => {
    const orders = [
      ['Order ID', 'SĐT', 'Order date', 'Amount'],
      ['1', '0912 345 678', '2026-01-05', 10],
      ['2', 912345678, '2026-01-06', 10],
      ['3', 987654321, '2026-01-06', 10],
    ];
    const host = hostOf(bookOf({ Orders: orders, Rules: RULES }));
    classify(host);
    expect(both(host, ['0912 345 678', 912345678, '987654321', 'x'])).toEqual([
      ...['Regular', 'Regular', 'New'],
      NOBODY,
    ]);
    expect(formula(host, 'SEGMENT_WHY', { cells: 'Orders!B4' })).toBe('orders 1 (1) · row 3');
    expect(formula(host, 'SEGMENT_METRIC', 912345678, 'revenue')).toBe(20);
  });
});
