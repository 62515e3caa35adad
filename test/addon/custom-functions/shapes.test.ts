/**
 * What always holds: a range of ids gives what each of them gives alone, in the range's shape.
 */
import fc from 'fast-check';
import { hostOf, classify, shopBook, tab, type Rows } from '../open-book';
import { formula, RULES, SETTINGS } from './formula-shop';

const CUSTOMERS: Rows = [
  ['Customer ID', 'City'],
  ...['a', 7, '007', 12, 'b', 'a', '', 'Ng\u1ecdc', 3.5].map((id) => [id, 'Huế']),
];
const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount'],
  ...['a', 'a', '012', '7', '3.5', 'b'].map((id, index) => [`o${index}`, id, '2026-01-05', 60]),
];

function mixedShop() {
  const book = shopBook({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES, Settings: SETTINGS });
  // 12 is shown as 012.
  const padded = book.formats.add({ numberFormat: '000' });
  tab(book, 'Customers').setFormat(4, 0, padded);
  const host = hostOf(book);
  classify(host);
  return host;
}

const ID = fc.constantFrom<unknown>(
  ...['a', 'b', '7', '007', '12', '012', 7, 12, 3.5, '3.5', 'Ngo\u0323c', 'A', ' a '],
  ...['', '  ', null, undefined, '#N/A', 'nobody', 0, -7, true, new Date(0)],
);
const CALLS = [
  ['SEGMENT'],
  ['SEGMENT', 'Spend'],
  ['SEGMENT_WHY'],
  ['SEGMENT_ACTION', 'Spend'],
  ['SEGMENT_METRIC', 'orders'],
  ['SEGMENT_METRIC', 'revenue'],
  ['RFM'],
] as const;

describe('a range of ids', () => {
  const host = mixedShop();

  it('gives what each of them gives alone', () => {
    const grid = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(ID, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      );
    fc.assert(
      fc.property(grid, fc.constantFrom(...CALLS), (ids, [name, ...more]) => {
        const alone = ids.map((row) => row.map((id) => formula(host, name, id, ...more)));
        expect(formula(host, name, ids, ...more)).toEqual(alone);
      }),
      { numRuns: 25 },
    );
  });

  it('holds every customer of the sheet, each with its own row’s segment', () => {
    const customers = tab(host.workbook, 'Customers');
    const at = customers.rows[0].indexOf('Habit');
    const rows = [1, 2, 4, 5, 8, 9];
    const asked = [['a'], ['7'], ['012'], ['b'], ['Ng\u1ecdc'], ['3.5']];
    expect(formula(host, 'SEGMENT', asked)).toEqual(rows.map((row) => [customers.rows[row][at] ?? '']));
    expect(formula(host, 'SEGMENT', 'a')).toBe('Regular');
    expect(formula(host, 'SEGMENT', '012')).toBe('New');
  });
});
