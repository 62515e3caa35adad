import { issueOf, ordersOf, readGrids, type Grid } from './read-grids';

const read = (...rows: readonly Grid[number][]) =>
  readGrids({ orders: [['Order ID', 'Customer ID', 'Date', 'Amount', 'Status', 'Currency'], ...rows] });

describe('orders that do not count', () => {
  const result = read(
    ['1', 'a', '2024-01-05', 10, 'Đã giao', 'VND'],
    ['2', 'a', '2024-01-06', 20, 'Đã hủy', 'VND'],
    ['3', 'b', '2024-01-07', 30, 'Hoàn trả', 'VND'],
    ['3', 'b', '2024-01-07', 5, 'Hoàn trả', 'VND'],
    ['4', 'b', '2024-01-08', -5, 'Đã giao', 'VND'],
    ['5', 'c', '2024-01-09', 8, 'Đã hủy', 'VND'],
    ['5', 'c', '2024-01-09', 9, 'Đã giao', 'VND'],
  );

  it('are reported by their first row: cancelled, returned, credit notes', () => {
    // Order 3 stands in rows 4 and 5 and is one; order 5 counts, since one of its rows does.
    const found = ['cancelled', 'returned', 'credit-note'].map((kind) => {
      const { severity, count, where } = issueOf(result, `intake.order.${kind}`);
      return [severity, count, where.column, where.rows];
    });
    expect(found).toEqual([
      ['info', 1, 'Status', [3]],
      ['info', 1, 'Status', [4]],
      ['info', 1, 'Amount', [6]],
    ]);
  });

  it('are not what the others are', () => {
    expect(ordersOf(result).count).toBe(5);
    expect(result.codes()).not.toContain('intake.order.ignored');
  });
});

describe('currencies', () => {
  it('are named, the first eight of them', () => {
    const codes = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'JPY', 'SGD', 'USD', 'VND'];
    const rows = codes.map((code, index) => [`${index}`, 'a', '2024-01-05', 1, 'Đã giao', code]);
    expect(issueOf(read(...rows), 'intake.currency.mixed').params).toEqual({
      currencies: 'AUD, CAD, CHF, EUR, GBP, JPY, SGD, USD, …',
    });
    expect(issueOf(read(...rows.slice(7)), 'intake.currency.mixed')).toMatchObject({
      count: 1,
      params: { currencies: 'USD, VND' },
    });
  });
});
