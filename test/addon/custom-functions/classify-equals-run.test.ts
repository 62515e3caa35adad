/**
 * CLASSIFY gives the segments that a run gives: it reads the same cells with the same core.
 */
import fc from 'fast-check';
import { sampleWorkbook } from '../../../src/offline/commands/open-input';
import type { Host } from '../../../src/offline/host';
import { formatA1 } from '../../../src/offline/workbook/a1';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { bookOf, cellsOf, classify, columnUnder, hostOf, tab, type Rows } from '../open-book';

/** The argument of a formula: all cells of a tab, and so many rows more that are blank. */
function whole(book: Workbook, name: string, more = 0): object {
  const { rows, columns } = tab(book, name).contentSize();
  return { cells: `'${name}'!${formatA1({ row: 1, column: 1, rows: rows + more, columns })}` };
}

function column(host: Host, args: readonly unknown[]): unknown[] {
  const { result } = host.run('CLASSIFY', args, { mode: 'formula' });
  return (result as unknown[][]).map(([cell]) => cell);
}

const LANGUAGES = {
  en: { customers: 'Customers', orders: 'Orders', settings: 'Settings' },
  vi: { customers: 'Khách hàng', orders: 'Đơn hàng', settings: 'Cài đặt' },
} as const;

/** Packs whose rules need neither lines of orders nor products, which are no arguments. */
const PACKS = ['value', 'rfm', 'lifecycle', 'age', 'gender', 'income', 'location', 'walk-in', 'rfm-package'];

describe.each(['en', 'vi'] as const)('the sample shop in %s', (lang) => {
  const tabs = LANGUAGES[lang];
  const open = () => hostOf(sampleWorkbook(lang), { userLocale: lang });

  it.each(PACKS)('has the segments of a run with the pack %s', (pack) => {
    const host = open();
    const { workbook } = host;
    const args = [whole(workbook, tabs.customers), whole(workbook, tabs.orders), pack, '2026-06-30'];
    const [header, ...live] = column(host, args);
    const { schemes } = classify(host, { asOf: '2026-06-30', packs: [pack] });
    expect(schemes[0].column).toBe(header);
    expect(new Set(live).size).toBeGreaterThan(1);
    expect(live).toEqual(columnUnder(workbook, tabs.customers, schemes[0].column));
  });

  it('has the segments of a run that takes its rules and settings from tabs', () => {
    const host = open();
    const { workbook } = host;
    host.run('setUpFromPage', [{ packs: ['rfm', 'value'] }], { mode: 'sidebar' });
    const rules = lang === 'en' ? 'Rules' : 'Quy tắc';
    const [customers, orders] = [whole(workbook, tabs.customers), whole(workbook, tabs.orders)];
    const args = [customers, orders, whole(workbook, rules), '2026-06-30', whole(workbook, tabs.settings)];
    const live = [column(host, args), column(host, [...args, 'value'])];
    const { schemes } = classify(host, { asOf: '2026-06-30' });
    expect(live.map(([header]) => header)).toEqual(schemes.map((scheme) => scheme.column));
    schemes.forEach((scheme, index) => {
      expect(live[index].slice(1)).toEqual(columnUnder(workbook, tabs.customers, scheme.column));
    });
  });

  it('has the segments of a run where the orders alone say who the customers are', () => {
    const book = sampleWorkbook(lang);
    for (const sheet of book.sheets.filter(({ name }) => name !== tabs.orders)) book.removeSheet(sheet);
    const host = hostOf(book, { userLocale: lang });
    const { result } = host.run('CLASSIFY', ['', whole(book, tabs.orders), '', '2026-06-30'], {
      mode: 'formula',
    });
    const { schemes } = classify(host, { asOf: '2026-06-30' });
    const [headers, ...rows] = result as string[][];
    const made = cellsOf(book, tabs.customers);
    const id = made[0].indexOf(headers[0]);
    const segment = made[0].indexOf(schemes[0].column);
    expect(headers[1]).toBe(schemes[0].column);
    expect(new Map(rows.map(([key, value]) => [key, value]))).toEqual(
      new Map(made.slice(1).map((row) => [row[id], row[segment]])),
    );
  });
});

const cell = fc.constantFrom<string>('a', 'b', 'c', 'd', ' a ', '');
const shops = fc.record({
  titles: fc.integer({ min: 0, max: 3 }),
  ids: fc.array(cell, { minLength: 1, maxLength: 8 }).map((ids) => ['a', ...ids]),
  cities: fc.array(fc.constantFrom('Huế', 'Hà Nội', ''), { minLength: 9, maxLength: 9 }),
  orders: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'e', ''),
      fc.constantFrom('2025-11-30', '2026-03-31', '2026-04-01', 'soon'),
      fc.constantFrom(120, 40.5, -30, '', '70'),
    ),
    { minLength: 1, maxLength: 10 },
  ),
  most: fc.constantFrom('> 100', '>= 40.5', 'top 50%'),
});

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'revenue', 'City', 'Condition'],
  ['Habit', 'Regular', '>= 2', '-', '-', ''],
  ['Habit', 'Big', '-', '', '-', ''],
  ['Place', 'Centre', '-', '-', 'Huế', ''],
  ['Place', 'Late', '-', '-', '-', 'days since last order > 30'],
];

describe('any shop', () => {
  it('gets the cells of a run, row by row', () => {
    fc.assert(
      fc.property(shops, ({ titles, ids, cities, orders, most }) => {
        const rules = RULES.map((row) => (row[1] === 'Big' ? row.with(3, most) : [...row]));
        const book = bookOf({
          Customers: [
            ...Array.from({ length: titles }, (_, index) => [`Our list ${index}`, '']),
            ['Customer ID', 'City'],
            ...ids.map((id, index) => [id, cities[index]]),
          ],
          Orders: [['Customer ID', 'Order date', 'Amount'], ...orders.map((order) => [...order])],
          Rules: rules,
        });
        const host = hostOf(book);
        const [customers, ordered, ruled] = ['Customers', 'Orders', 'Rules'].map((name) => whole(book, name));
        const args = [customers, ordered, ruled, '2026-03-31', ''];
        const live = ['Habit', 'Place'].map((scheme) => column(host, [...args, scheme]));
        classify(host);
        const rows = cellsOf(book, 'Customers');
        const written = ['Habit', 'Place'].map((header) =>
          rows.map((row) => row[rows[titles].indexOf(header)]),
        );
        // Where the last rows are blank, the range ends before them.
        expect(live).toEqual(written.map((cells) => cells.slice(0, live[0].length)));
        expect(live[0].length).toBeGreaterThan(titles + 1);
      }),
      { numRuns: 40 },
    );
  });
});
