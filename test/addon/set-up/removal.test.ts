import { bookOf, cellsOf, classify, everything, hostOf, tab, type Rows } from '../open-book';
import { pictureOf } from '../../support/same-book';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { CUSTOMERS, doneSetUp, ORDERS, remove, SHOPS } from './shops';

/** A workbook cell by cell, with all that a run may not touch. */
function original(book: Workbook) {
  const looks = book.sheets.map((grid) => ({
    frozenRows: grid.frozenRows,
    hidden: grid.hidden,
    merges: [...grid.merges],
    widths: [...grid.columnWidths],
    validations: structuredClone(grid.validations),
    formats: Array.from({ length: grid.maxRows }, (_, row) =>
      Array.from({ length: grid.maxColumns }, (_cell, column) =>
        book.formats.get(grid.formatAt(row, column)),
      ),
    ),
  }));
  const { activeSheetId, metadata } = book;
  return {
    everything: everything(book),
    looks,
    activeSheetId,
    metadata: [...metadata],
    properties: [...book.documentProperties],
  };
}

/** A sheet as people have them: a title, formulas, formats, notes, widths, a merge, more columns than are used. */
function dressed(book: Workbook): Workbook {
  const [sheet] = book.sheets;
  sheet.maxColumns = 26;
  sheet.maxRows = 60;
  sheet.setFormula(1, 2, '=UPPER("huế")');
  sheet.setFormat(1, 3, book.formats.add({ numberFormat: '#,##0', bold: true }));
  sheet.notes.set(1, 'my own note');
  sheet.columnWidths.set(1, 222);
  sheet.frozenRows = 1;
  book.activeSheetId = book.sheets[book.sheets.length - 1].id;
  return book;
}

describe.each(SHOPS)('a shop of %s', (_, open) => {
  it('is as it was after set-up, two runs and removal', () => {
    const book = dressed(open());
    const host = hostOf(book);
    const before = original(book);
    doneSetUp(host);
    classify(host);
    classify(host, { metrics: true });
    host.workbook.documentProperties.set('anything', 'x');
    expect(remove(host)).toMatchObject({ ok: true });
    expect(original(book)).toEqual(before);
  });
});

describe('removal', () => {
  it('keeps columns that the user inserted between those of the add-on', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const host = hostOf(book);
    classify(host);
    const sheet = tab(book, 'Customers');
    const width = CUSTOMERS[0].length;
    book.shift(sheet, { side: 'columns', at: width + 1, count: 1 });
    ['Remark', 'r1', 'r2'].forEach((cell, row) => sheet.setValue(row, width + 1, cell));
    remove(host);
    expect(cellsOf(book, 'Customers').map((row) => row[width])).toEqual(['Remark', 'r1', 'r2', '', '']);
    expect(cellsOf(book, 'Customers')[0]).toHaveLength(width + 1);
  });

  it('gives a filter, a rule and a look the width back that they had over the add-on’s columns', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const sheet = tab(book, 'Customers');
    sheet.maxColumns = 20;
    const all = { row: 1, column: 1, rows: 5, columns: 20 };
    sheet.filter = { ...all };
    sheet.validations.push({ box: { ...all, row: 2, rows: 4 }, values: ['x'], rejects: false });
    sheet.conditionalRules.push({ boxes: [all], criteria: 'TEXT_EQ', values: ['x'], background: '#ffeeaa' });
    const host = hostOf(book);
    const before = pictureOf(book);
    classify(host);
    remove(host);
    expect(pictureOf(book)).toEqual(before);
  });

  it('takes the add-on’s columns out of a filter that the user put over them', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const host = hostOf(book);
    classify(host);
    const sheet = tab(book, 'Customers');
    sheet.filter = { row: 1, column: 1, rows: 5, columns: sheet.maxColumns };
    sheet.filteredRows.add(2);
    remove(host);
    expect([sheet.filter, [...sheet.filteredRows]]).toEqual([
      { row: 1, column: 1, rows: 5, columns: CUSTOMERS[0].length },
      [2],
    ]);
  });

  it('works by the markers in notes when the metadata were lost', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const host = hostOf(book);
    doneSetUp(host);
    classify(host);
    book.metadata = [];
    remove(host);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders']);
    expect(cellsOf(book, 'Customers')).toEqual(cellsOf(bookOf({ Customers: CUSTOMERS }), 'Customers'));
  });

  it('takes out of a marketer’s own tabs what was added to them', () => {
    const own: Record<string, Rows> = {
      Customers: CUSTOMERS,
      Settings: [
        ['Section', 'Name', 'Value'],
        ['general', 'Accents count', 'no'],
      ],
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', 'Regular', '>= 2'],
        ['Habit', 'New', '1'],
      ],
    };
    const book = bookOf(own);
    const host = hostOf(book);
    const before = original(book);
    doneSetUp(host);
    classify(host);
    remove(host);
    expect(original(book).everything).toEqual(before.everything);
    expect(original(book)).toEqual(before);
  });

  it('keeps a customers tab of its own to which somebody added columns, without the results', () => {
    const book = bookOf({ Sales: ORDERS });
    const host = hostOf(book);
    classify(host);
    const grid = tab(book, 'Customers');
    const width = cellsOf(book, 'Customers')[0].length;
    grid.setValue(0, width, 'Remark');
    remove(host);
    expect(cellsOf(book, 'Customers').map((row) => row[0])).toEqual(['Customer ID', 'a', 'b', 'd']);
    expect(cellsOf(book, 'Customers')[0]).toEqual(['Customer ID', 'Remark']);
    expect(grid.notes.size).toBe(0);
    expect(book.metadata).toEqual([]);
  });

  it('is refused without consent', () => {
    const book = bookOf({ Customers: CUSTOMERS });
    const host = hostOf(book);
    doneSetUp(host);
    const before = original(book);
    for (const request of [{}, { confirmed: false }])
      expect(host.run('removeEverythingFromPage', [request], { mode: 'sidebar' }).result).toMatchObject({
        ok: false,
      });
    expect(original(book)).toEqual(before);
  });

  it.each([
    ['NO', 2],
    ['YES', 1],
  ])('by the menu asks first, and %s leaves %i of the tabs', (answer, tabs) => {
    const host = hostOf(bookOf({ Customers: CUSTOMERS, Orders: ORDERS }));
    classify(host);
    host.ui.answers.push(answer);
    host.run('removeEverything');
    expect(host.ui.alerts).toMatchObject([{ buttons: 'YES_NO', answer }]);
    expect(host.workbook.sheets.filter(({ name }) => name === 'Segment summary')).toHaveLength(tabs - 1);
    expect(host.toasts).toHaveLength(answer === 'YES' ? 1 : 0);
  });
});
