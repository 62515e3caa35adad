/**
 * Which customer stands in the row that a person has chosen in the sheet.
 */
import type { Host } from '../../src/offline/host';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { SelectedAnswer } from '../../src/protocol/explain';
import { bookOf, classify, everything, hostOf, ORDERS, shopBook, tab, type Rows } from './open-book';

/** The person's cell: row and column from 1. */
function choose(book: Workbook, sheet: string, row: number, column = 1): void {
  const host = hostOf(book);
  host.run('goToFromPage', [{ sheet, row, column: String.fromCharCode(64 + column) }], { mode: 'sidebar' });
}

const ask = (host: Host, request: object = {}) =>
  host.run('selectedCustomerFromPage', [request], { mode: 'sidebar' });
const selected = (host: Host, lang?: 'vi'): SelectedAnswer =>
  ask(host, lang ? { lang } : {}).result as SelectedAnswer;

const messageOf = (answer: SelectedAnswer): string =>
  answer.ok ? '' : answer.issues.map(({ message }) => message).join('\n');

const NAMED: Rows = [
  ['My customers', '', ''],
  ['Name', 'City', 'Customer ID'],
  ['An', 'Huế', 'a'],
  ['Bình', 'Hà Nội', 'b'],
  ['', 'Vinh', ''],
];

describe('in the customers’ sheet', () => {
  it.each([false, true])('is the one of the row, whatever the column (classified: %s)', (isClassified) => {
    const book = shopBook({ Customers: NAMED });
    const host = hostOf(book);
    if (isClassified) classify(host);
    for (const column of [1, 2, 3]) {
      choose(book, 'Customers', 4, column);
      expect(selected(host)).toEqual({
        ok: true,
        customerId: 'b',
        name: 'Bình',
        sheet: 'Customers',
        row: 4,
      });
    }
  });

  it('has no name where the sheet has none', () => {
    const book = shopBook();
    choose(book, 'Customers', 2);
    expect(selected(hostOf(book))).toMatchObject({ ok: true, customerId: 'a', name: null });
  });

  it.each([
    ['a number with leading zeros', 'Customer ID', 7, '0007'],
    ['a number', 'Customer ID', 7, '7', 'General'],
    ['a phone number', 'SĐT', 912345678, '0912345678', 'General'],
  ])('is known by the id as runs know it: %s', (_, header, id, known, format = '0000') => {
    const book = shopBook({
      Customers: [
        [header, 'City'],
        [id, 'Huế'],
      ],
    });
    tab(book, 'Customers').setFormat(1, 0, book.formats.add({ numberFormat: format }));
    choose(book, 'Customers', 2);
    const host = hostOf(book);
    const answer = selected(host);
    expect(answer).toMatchObject({ ok: true, customerId: known });
    const request = { customerId: known, asOf: '2026-03-31' };
    expect(host.run('explainFromPage', [request], { mode: 'sidebar' }).result).toMatchObject({ row: 2 });
  });

  it.each([
    [1, 'row 1 stands above the headers'],
    [2, 'row 2 holds the headers'],
  ])('is nobody in row %i: %s', (row) => {
    const book = shopBook({ Customers: NAMED });
    choose(book, 'Customers', row);
    expect(messageOf(selected(hostOf(book)))).toBe(
      'The selected cell is in no customer’s row. Select a row of the sheet "Customers", below the headers, then try again.',
    );
  });

  it('is nobody in a row without an id, said in either language', () => {
    const book = shopBook({ Customers: NAMED });
    choose(book, 'Customers', 5, 2);
    expect(messageOf(selected(hostOf(book)))).toBe(
      'Row 5 of the sheet "Customers" has no customer id. Select the row of a customer, then try again.',
    );
    expect(messageOf(selected(hostOf(book), 'vi'))).toBe(
      'Dòng 5 của trang "Customers" không có mã khách hàng. Hãy chọn dòng của một khách hàng rồi thử lại.',
    );
  });
});

describe('in another sheet', () => {
  it('of orders is the one who ordered', () => {
    const book = shopBook();
    choose(book, 'Orders', 4, 4);
    expect(selected(hostOf(book))).toEqual({
      ok: true,
      customerId: 'b',
      name: null,
      sheet: 'Orders',
      row: 4,
    });
  });

  it('is nobody, and the sheet to select in is named', () => {
    const book = shopBook();
    const host = hostOf(book);
    classify(host);
    for (const sheet of ['Rules', 'Segment summary']) {
      choose(book, sheet, 2);
      expect(messageOf(selected(host))).toContain('Select a row of the sheet "Customers"');
    }
  });

  it('is nobody where there are neither customers nor orders', () => {
    const book = bookOf({
      Notes: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    choose(book, 'Notes', 2);
    expect(messageOf(selected(hostOf(book)))).toBe(
      'This spreadsheet has neither customers nor orders yet. Add a sheet with a column "Customer ID".',
    );
  });
});

it('on the tab that the add-on made for customers of orders alone is the one of the row', () => {
  const book = bookOf({ Orders: ORDERS });
  const host = hostOf(book);
  classify(host, { packs: ['value'] });
  choose(book, 'Customers', 3);
  expect(selected(host)).toMatchObject({ ok: true, customerId: 'b', sheet: 'Customers', row: 3 });
});

describe('the look', () => {
  it('changes nothing and reads the headers and one row', () => {
    const many: Rows = Array.from({ length: 3000 }, (_, index) => [`k${index}`, 'Huế']);
    const book = shopBook({ Customers: [['Customer ID', 'City'], ...many] });
    const host = hostOf(book);
    classify(host);
    choose(book, 'Customers', 2500);
    const before = everything(book);
    const { result, stats } = ask(host);
    expect(result).toMatchObject({ customerId: 'k2498' });
    expect(everything(book)).toEqual(before);
    // Ten rows of five columns, the row itself, and no column of the 3,000.
    expect(stats.cellsRead).toBeLessThan(300);
    expect(stats.calls).toBeLessThan(110);
  });

  it.each([[null], [5], [{ row: 3 }], [{ lang: 'fr' }]])('refuses the request %j', (request) => {
    expect(() => hostOf(shopBook()).run('selectedCustomerFromPage', [request], { mode: 'sidebar' })).toThrow(
      /request/,
    );
  });
});
