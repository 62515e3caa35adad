/**
 * The sheets of the sample shop: same seed same cells, two languages of one shape, sums that are right.
 * Which customers occur is in personas.test.ts.
 */
import { HEADERS } from '../../src/samples/headers';
import { sampleShop } from '../../src/samples/shop';
import type { SampleShop } from '../../src/samples/shop';
import { groupBy, readAmount, rowsOf, sum } from './facts';

const SHEETS = ['customers', 'orders', 'lines', 'products'] as const;
const en = sampleShop({ lang: 'en' });
const vi = sampleShop({ lang: 'vi' });

function column(shop: SampleShop, sheet: (typeof SHEETS)[number], header: string): unknown[] {
  const index = shop[sheet][0].indexOf(header);
  expect(index).toBeGreaterThanOrEqual(0);
  return shop[sheet].slice(1).map((row) => row[index]);
}

function blankShare(cells: readonly unknown[]): number {
  return cells.filter((cell) => cell === '').length / cells.length;
}

describe('sampleShop', () => {
  it('gives the same cells for the same options', () => {
    expect(sampleShop({ lang: 'vi', seed: 1, customers: 240, asOf: '2026-06-30' })).toEqual(vi);
  });

  it('gives other cells for another seed', () => {
    expect(sampleShop({ lang: 'vi', seed: 2 }).orders).not.toEqual(vi.orders);
  });

  it('has 240 customers and about 1,500 orders unless told otherwise', () => {
    expect(en.customers).toHaveLength(241);
    expect(en.orders.length).toBeGreaterThan(1350);
    expect(en.orders.length).toBeLessThan(1700);
  });

  it.each([1, 2, 10, 5000])('has as many customers as asked for: %i', (customers) => {
    expect(sampleShop({ lang: 'vi', customers }).customers).toHaveLength(customers + 1);
  });

  it('refuses a date that does not exist and a count that is none', () => {
    expect(() => sampleShop({ lang: 'en', asOf: '2026-02-30' })).toThrow('asOf');
    expect(() => sampleShop({ lang: 'en', customers: 0 })).toThrow('customers');
  });

  it('grows in step with the customers', () => {
    const big = sampleShop({ lang: 'en', customers: 20000 });
    const ratio = big.orders.length / 20000;
    expect(ratio).toBeGreaterThan(5);
    expect(ratio).toBeLessThan(7);
    expect(new Set(column(big, 'customers', 'Customer ID')).size).toBe(20000);
  });
});

describe('the two languages', () => {
  it.each(SHEETS)('have %s of the same shape', (sheet) => {
    expect(vi[sheet].map((row) => row.length)).toEqual(en[sheet].map((row) => row.length));
    expect(vi[sheet].map((row) => row.map((cell) => cell === ''))).toEqual(
      en[sheet].map((row) => row.map((cell) => cell === '')),
    );
    expect(vi[sheet][0]).toEqual(HEADERS.vi[sheet]);
  });

  it('write dates in their own way', () => {
    for (const date of column(en, 'orders', 'Order date')) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const dates = column(vi, 'orders', 'Ngày đặt hàng').map(String);
    for (const date of dates) expect(date).toMatch(/^\d{1,2}\/\d{1,2}\/\d{4}$/);
    expect(dates.some((date) => Number(date.split('/')[0]) > 12)).toBe(true);
  });
});

describe('ids', () => {
  it('are unique in customers, orders and products', () => {
    for (const [sheet, header] of [
      ['customers', 'Customer ID'],
      ['orders', 'Order ID'],
      ['products', 'Product'],
    ] as const) {
      const ids = column(en, sheet, header);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(new Set(column(vi, 'products', 'Sản phẩm')).size).toBe(vi.products.length - 1);
  });

  it('lead from lines to orders and products, and from referred customers to referrers', () => {
    const orderIds = new Set(column(en, 'orders', 'Order ID'));
    const products = new Set(column(en, 'products', 'Product'));
    const customers = new Set(column(en, 'customers', 'Customer ID'));
    expect(column(en, 'lines', 'Order ID').every((id) => orderIds.has(id))).toBe(true);
    expect(column(en, 'lines', 'Product').every((product) => products.has(product))).toBe(true);
    expect(column(en, 'customers', 'Referrer ID').every((id) => id === '' || customers.has(id))).toBe(true);
  });
});

describe('an order', () => {
  it('amounts to price × quantity of its lines less the discount', () => {
    const price = new Map(rowsOf(en, 'products').map((row) => [row.Product, Number(row.Price)]));
    const linesOf = groupBy(rowsOf(en, 'lines'), 'Order ID');
    for (const order of rowsOf(en, 'orders')) {
      const lines = linesOf.get(order['Order ID']) ?? [];
      const gross = sum(lines.map((line) => (price.get(line.Product) ?? NaN) * Number(line.Quantity)));
      expect(readAmount(order.Amount)).toBeCloseTo(gross - Number(order.Discount), 6);
    }
  });

  it('amounts to the same in Vietnamese, however the amount was typed', () => {
    const price = new Map(vi.products.slice(1).map((row) => [row[0], Number(row[3])]));
    const gross = new Map<unknown, number>();
    for (const [id, product, quantity] of vi.lines.slice(1)) {
      gross.set(id, (gross.get(id) ?? 0) + (price.get(product) ?? NaN) * Number(quantity));
    }
    for (const [id, , , amount, discount] of vi.orders.slice(1)) {
      const typed = String(amount).replace(/k$/, '000').replace(/[. đ]/g, '');
      expect(Number(typed)).toBe((gross.get(id) ?? NaN) - Number(discount));
    }
  });

  it('is of a product that had been launched', () => {
    const launch = new Map(rowsOf(en, 'products').map((row) => [row.Product, String(row['Launch date'])]));
    const day = new Map(rowsOf(en, 'orders').map((row) => [row['Order ID'], String(row['Order date'])]));
    for (const line of rowsOf(en, 'lines')) {
      expect((launch.get(line.Product) ?? '') <= (day.get(line['Order ID']) ?? '')).toBe(true);
    }
  });

  it('is not dated after the analysis date, and orders stand by date', () => {
    const dates = column(en, 'orders', 'Order date').map(String);
    expect([...dates].sort()).toEqual(dates);
    expect(dates[dates.length - 1] <= '2026-06-30').toBe(true);
  });
});

describe('what the data doctor finds', () => {
  it('is a few amounts typed as text, in both ways', () => {
    const texts = column(vi, 'orders', 'Thành tiền').filter((amount) => typeof amount === 'string');
    expect(texts.length).toBeGreaterThanOrEqual(4);
    expect(texts.length).toBeLessThanOrEqual(40);
    expect(texts.some((text) => /^\d{1,3}(\.\d{3})+ đ$/.test(String(text)))).toBe(true);
    expect(texts.some((text) => /^\d+k$/.test(String(text)))).toBe(true);
  });

  it.each(['Birth date', 'Income', 'Interests', 'Rating'])('is a gap here and there in %s', (header) => {
    const share = blankShare(column(en, 'customers', header));
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.75);
  });

  it('is cancelled and returned orders in the words of the language', () => {
    const statuses = column(vi, 'orders', 'Trạng thái');
    expect(new Set(statuses)).toEqual(
      new Set(['Hoàn thành', 'Đã giao', 'Đang giao', 'Đã hủy', 'Hoàn trả', 'Xem ghi chú']),
    );
    expect(statuses.filter((status) => status === 'Đã hủy').length / statuses.length).toBeLessThan(0.1);
  });

  it('is one order with a remark in place of its status', () => {
    expect(column(en, 'orders', 'Status').filter((status) => status === 'See note')).toHaveLength(1);
    expect(column(vi, 'orders', 'Trạng thái').filter((status) => status === 'Xem ghi chú')).toHaveLength(1);
  });

  it('is one order of a customer whom nobody knows', () => {
    const known = new Set(column(en, 'customers', 'Customer ID'));
    expect(column(en, 'orders', 'Customer ID').filter((id) => !known.has(id))).toHaveLength(1);
  });
});
