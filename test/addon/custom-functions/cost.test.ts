/**
 * What formulas cost: a bounded number of service calls, and a thousand of them in less than two minutes.
 */
import { dearest, wallMs, wallOfMany } from '../../../tools/formula-cost';
import type { Host } from '../../../src/offline/host';
import { classify, hostOf, shopBook } from '../open-book';
import { callsOf, hintsOf, RULES } from './formula-shop';

const BLOCK = 20_000;

/** The first customer has ordered once. */
function shopOf(customers: number): Host {
  const ids = Array.from({ length: customers }, (_, index) => `K${index}`);
  const host = hostOf(
    shopBook({
      Customers: [['Customer ID', 'City'], ...ids.map((id) => [id, 'Huế'])],
      Orders: [
        ['Order ID', 'Customer ID', 'Order date', 'Amount'],
        ['1', 'K0', '2026-01-05', 10],
      ],
      Rules: RULES,
    }),
  );
  classify(host);
  return host;
}

const blocks = (rows: number) => Math.ceil(rows / BLOCK);

describe('service calls', () => {
  // With the header the second one is the first row of another block.
  it.each([3, BLOCK - 1, BLOCK])('of a formula over %i customers stay within the bound', (customers) => {
    const host = shopOf(customers);
    const [last, rows] = [`K${customers - 1}`, customers + 1];
    hintsOf(host).clear();
    expect(callsOf(host, 'SEGMENT', last).calls).toBeLessThanOrEqual(30 + 2 * blocks(rows));
    expect(callsOf(host, 'SEGMENT', last).calls).toBeLessThanOrEqual(12);
    expect(callsOf(host, 'SEGMENT_WHY', 'K0', 'Spend').calls).toBeLessThanOrEqual(12);
    expect(callsOf(host, 'SEGMENT', 'nobody').calls).toBeLessThanOrEqual(45 + 4 * blocks(rows));
    expect(callsOf(host, 'SEGMENT_ACTION', last).calls).toBeLessThanOrEqual(40);
    expect(callsOf(host, 'RFM', last).calls).toBeLessThanOrEqual(27 + 4 * blocks(rows));
    expect(callsOf(host, 'RFM', last).calls).toBeLessThanOrEqual(24);
    expect(callsOf(host, 'SEGMENT_COUNT', 'New').calls).toBeLessThanOrEqual(14);
    const all = Array.from({ length: customers }, (_, index) => [`K${index}`]);
    expect(callsOf(host, 'SEGMENT', all).calls).toBeLessThanOrEqual(30 + 6 * blocks(rows));
  });

  it('of one whose row is known read that row and the top of the sheet alone', () => {
    const host = shopOf(5000);
    const [header] = host.workbook.sheetNamed('Customers')?.rows ?? [];
    callsOf(host, 'SEGMENT', 'K7');
    // Ten rows with their notes, looked at twice, and one customer.
    expect(callsOf(host, 'SEGMENT', 'K7').cellsRead).toBeLessThanOrEqual(header.length * (10 * 4 + 1));
  });

  it('of one whose figures stand in the hidden tab alone read one row of that, too', () => {
    const host = shopOf(5000);
    const state = host.workbook.sheetNamed('Segments state')?.contentSize();
    callsOf(host, 'RFM', 'K7');
    const { calls, cellsRead } = callsOf(host, 'RFM', 'K7');
    // Besides the row in the customers' sheet: the tab is found, its header and a row are read.
    expect(calls).toBeLessThanOrEqual(12 + 4 + 8);
    expect(cellsRead).toBeLessThanOrEqual(500 + 2 * (state?.columns ?? 0));
  });
});

describe('a thousand formulas', () => {
  it('are calculated thirty at a time', () => {
    // 31 of 1.5 s each with what Sheets takes: thirty at once, then one.
    expect(wallMs(new Array<number>(31).fill(1000))).toBe(3000);
    expect(wallMs([])).toBe(0);
  });

  it('over 100,000 customers are done within two minutes, whether the cache keeps anything or not', () => {
    const host = shopOf(100_000);
    const calls = ['nobody', 'K0', 'K50000', 'K99999'].map((id) => ['SEGMENT', id] as const);
    const cold = dearest(host, calls, true).costMs;
    const known = dearest(host, calls.slice(1), false);
    expect(wallMs(new Array<number>(1000).fill(cold))).toBeLessThan(120_000);
    expect(wallOfMany(1000, { cold, warm: known.costMs })).toBeLessThan(120_000);
    // A formula has 30 s.
    expect(cold).toBeLessThan(10_000);
    expect(known.costMs).toBeLessThan(500);
    const figures = dearest(host, [['RFM', 'K99999']], true).costMs;
    expect(wallMs(new Array<number>(1000).fill(figures))).toBeLessThan(120_000);
  });
});
