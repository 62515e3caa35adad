import { valueAt } from '../../../src/core/tables/column';
import { issueOf, ordersOf, readGrids, sum, type Grid } from './read-grids';

const LINES: Grid = [
  ['Order ID', 'Product ID', 'Quantity'],
  ['1', 'p', 1],
  ['1', 'q', 3],
  ['2', 'P name', 2],
];
const PRODUCTS: Grid = [
  ['Product ID', 'Product name', 'Category', 'Price', 'Launch date'],
  ['p', 'P name', 'Tea', 10, '2024-01-01'],
  ['q', 'Q name', 'Cups', 30, ''],
];
const header = ['Order ID', 'Customer', 'Date', 'Amount'];
const ORDERS: Grid = [header, ['1', 'a', '2024-01-05', 200], ['2', 'a', '2024-01-06', 15]];
const BARE: Grid = ORDERS.map((row) => row.slice(0, 3));

function rowsOf(orders: ReturnType<typeof ordersOf>) {
  const { rows } = orders;
  return [...rows.order].map((order, i) => [
    order,
    rows.amount[i],
    rows.quantity[i],
    rows.category && valueAt(rows.category, i),
  ]);
}

describe('order lines', () => {
  it('without an order id are reported, and so are products without a key; wholly blank rows are not', () => {
    const result = readGrids({
      orders: ORDERS,
      lines: [...LINES, ['', 'p', 1], ['', '', '']],
      products: [...PRODUCTS, ['', 'R name', 'Tea', 1, ''], ['', '', '', '', '']],
    });
    expect(issueOf(result, 'intake.line.blank-id').where).toMatchObject({
      sheet: 'Lines',
      column: 'Order ID',
      rows: [5],
    });
    expect(issueOf(result, 'intake.product.blank-key').where).toMatchObject({
      sheet: 'Products',
      column: 'Product ID',
      rows: [4],
    });
  });

  it('share the amount of their order by price × quantity', () => {
    const orders = ordersOf(readGrids({ orders: ORDERS, lines: LINES, products: PRODUCTS }));
    // 1 × 10 and 3 × 30 of 100: 20 and 180 of 200.
    expect(rowsOf(orders)).toEqual([
      [0, 20, 1, 'Tea'],
      [0, 180, 3, 'Cups'],
      [1, 15, 2, 'Tea'],
    ]);
    expect([...orders.amount]).toEqual([200, 15]);
    expect([...orders.quantity]).toEqual([4, 2]);
    expect(orders.rows.launchDay[0]).toBe(19723);
    expect(orders.rows.launchDay[1]).toBeNaN();
  });

  it('share it by quantity without prices', () => {
    const orders = ordersOf(readGrids({ orders: ORDERS, lines: LINES }));
    expect([...orders.rows.amount]).toEqual([50, 150, 15]);
  });

  it('give the amounts when the orders have none', () => {
    const result = readGrids({ orders: BARE, lines: LINES, products: PRODUCTS });
    expect([...ordersOf(result).amount]).toEqual([100, 20]);
    expect(issueOf(result, 'intake.amount.from-lines').severity).toBe('info');
    expect(result.codes()).not.toContain('intake.amount.none');
  });

  it('of a product without a price add nothing, and are reported', () => {
    const lines = [...LINES, ['2', 'unknown', 5]];
    const result = readGrids({ orders: BARE, lines, products: PRODUCTS });
    expect([...ordersOf(result).amount]).toEqual([100, 20]);
    expect(issueOf(result, 'intake.line.unknown-product').where).toMatchObject({ sheet: 'Lines', rows: [5] });
  });

  it('that are missing for an order are reported when they should give its amount', () => {
    const result = readGrids({
      orders: [...BARE, ['3', 'a', '2024-01-07']],
      lines: LINES,
      products: PRODUCTS,
    });
    expect([...ordersOf(result).amount]).toEqual([100, 20, 0]);
    expect(issueOf(result, 'intake.order.no-lines').where).toMatchObject({ sheet: 'Orders', rows: [4] });
  });

  it('of unknown orders are reported; those of orders that were left out are not', () => {
    const orders = [...ORDERS, ['3', 'a', '', 5]];
    const lines = [...LINES, ['3', 'p', 1], ['99', 'p', 1]];
    const result = readGrids({ orders, lines });
    expect(issueOf(result, 'intake.line.unknown-order').where.rows).toEqual([6]);
    expect(sum(ordersOf(result).amount)).toBe(215);
  });

  it('cannot be joined to orders without ids', () => {
    const orders = ORDERS.map((row) => row.slice(1));
    const result = readGrids({ orders, lines: LINES });
    expect(issueOf(result, 'intake.line.no-order-id').severity).toBe('warning');
    expect(ordersOf(result).rows.count).toBe(2);
  });

  it('keep a credit note a credit note, and an order an order', () => {
    const orders = [header, ['1', 'a', '2024-01-05', -200], ['2', 'a', '2024-01-06', 15]];
    expect([...ordersOf(readGrids({ orders, lines: LINES })).status]).toEqual([3, 0]);
  });
});

describe('products', () => {
  it('give category and launch date to order rows by key or name', () => {
    const orders = [
      [...header, 'Product'],
      ['1', 'a', '2024-01-05', 1, 'p'],
      ['2', 'a', '2024-01-06', 1, 'Q NAME'],
      ['3', 'a', '2024-01-07', 1, '?'],
    ];
    const { rows } = ordersOf(readGrids({ orders, products: PRODUCTS }));
    expect(rows.category && [0, 1, 2].map((i) => rows.category && valueAt(rows.category, i))).toEqual([
      'Tea',
      'Cups',
      null,
    ]);
    expect(rows.launchDay[0]).toBe(19723);
  });

  it('that repeat a key are reported, and the first one counts', () => {
    const result = readGrids({
      orders: BARE,
      lines: LINES,
      products: [...PRODUCTS, ['p', 'Other', 'X', 99, '']],
    });
    expect(issueOf(result, 'intake.product.duplicate').where).toMatchObject({ sheet: 'Products', rows: [4] });
    expect([...ordersOf(result).amount]).toEqual([100, 20]);
  });
});
