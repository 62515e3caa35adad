/**
 * Formulas and their results when cells move: sorted, inserted, deleted, taken elsewhere.
 */
import fc from 'fast-check';
import { BUNDLE, formulaBook } from './formula-book';
import type { FormulaBook } from './formula-book';
import { bookOf, hostOf } from '../run-script';

/** Runs statements of a script on the first tab, and calculates. */
function change(book: FormulaBook, body: string): void {
  hostOf(book.workbook, body).run('run');
  book.host.calculate();
}

const labelled = () => {
  const book = formulaBook([
    ['C3', '', ''],
    ['C1', '', ''],
    ['C2', '', ''],
  ]);
  for (const row of [1, 2, 3]) book.type(`B${row}`, `=LABEL(A${row})`);
  return book;
};

describe('results', () => {
  it('go along when rows are sorted, and nothing is calculated', () => {
    const book = labelled();
    change(book, "sheet.getRange('A1:C3').sort(1)");
    expect(book.values('A1:B3')).toEqual([
      ['C1', 'LC1'],
      ['C2', 'LC2'],
      ['C3', 'LC3'],
    ]);
    expect(book.calls()).toBe(3);
  });

  it('are calculated where the sort has changed what a fixed reference names', () => {
    const book = formulaBook([
      ['C3', ''],
      ['C1', ''],
    ]);
    book.type('B1', '=LABEL($A$1)');
    change(book, "sheet.getRange('A1:A2').sort(1)");
    expect(book.value('B1')).toBe('LC1');
  });

  it('and errors go along when rows and columns are put in and taken out', () => {
    const book = labelled();
    book.type('C2', '=FAIL(A2)');
    const calls = book.calls();
    change(book, 'sheet.insertRowsBefore(1, 2); sheet.insertColumnsBefore(2, 1); sheet.deleteRows(3, 1)');
    expect(book.values('A3:D4')).toEqual([
      ['C1', '', 'LC1', '#ERROR!'],
      ['C2', '', 'LC2', ''],
    ]);
    expect([book.error('D3'), book.calls() - calls]).toEqual(['C1', 0]);
    change(book, "sheet.moveColumns(sheet.getRange('D1:D1'), 1)");
    expect([book.value('A3'), book.error('A3'), book.calls() - calls]).toEqual(['#ERROR!', 'C1', 0]);
  });

  it('become #REF! when an argument is deleted', () => {
    const book = labelled();
    change(book, 'sheet.deleteColumns(1, 1)');
    expect([book.value('A1'), book.error('A1')]).toEqual(['#REF!', 'Reference does not exist.']);
  });

  it('that fill cells stay together when rows come between them, and are not calculated', () => {
    const book = formulaBook(Array.from({ length: 4 }, () => ['', 'x']));
    book.type('A1', '=LIST()');
    change(book, 'sheet.insertRowsBefore(2, 1)');
    expect(book.values('A1:A5')).toEqual([[1], [2], [3], [''], ['']]);
    change(book, 'sheet.insertRowsBefore(1, 1)');
    expect(book.values('A1:A5')).toEqual([[''], [1], [2], [3], ['']]);
    expect(book.calls()).toBe(1);
  });

  it('that fill cells go with their formula', () => {
    const book = formulaBook(Array.from({ length: 4 }, () => ['', 'x']));
    book.type('A1', '=LIST()');
    change(book, 'sheet.deleteRows(1, 1)');
    expect(book.values('A1:A3')).toEqual([[''], [''], ['']]);
    expect(book.grid.spills).toEqual([]);
  });

  it('that fill cells follow their formula when they are sorted', () => {
    const book = formulaBook(Array.from({ length: 6 }, (_, i) => [6 - i, '']));
    book.type('B6', '=SAME("x")');
    book.type('B1', '=GRID(3,1)');
    // Row 1 has 6, so it becomes the last; the grid is as high as the rows.
    change(book, "sheet.insertRowsAfter(6, 2); sheet.getRange('A1:B6').sort(1)");
    expect(book.values('B1:B8').flat()).toEqual(['x', '', '', '', '', 0, 10, 20]);
  });

  it('of a copied tab are its own', () => {
    const book = labelled();
    change(book, 'sheet.copyTo(ss)');
    const [, copy] = book.workbook.sheets;
    copy.setValue(0, 0, 'C9');
    book.host.calculate();
    expect([copy.valueAt(0, 1), book.value('B1'), book.calls()]).toEqual(['LC9', 'LC3', 4]);
  });
});

/** What a person may do to a table of three columns; the last has formulas. */
const step = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', '7', ''))
    .map(([row, text]) => `sheet.getRange(${row}, 1).setValue('${text}')`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('=LABEL(A%)', '=LABEL($A$2)', '=LABEL(A1:A2)', '=SAME(C1)', '=LIST()', 'x', ''),
    )
    .map(([row, text]) => `sheet.getRange(${row}, 3).setValue('${text.replace('%', String(row))}')`),
  fc
    .tuple(fc.constantFrom(1, 2), fc.boolean())
    .map(
      ([column, ascending]) =>
        `sheet.getRange(1, 1, sheet.getMaxRows(), 3).sort({column: ${column}, ascending: ${ascending}})`,
    ),
  fc.integer({ min: 1, max: 4 }).map((row) => `sheet.insertRowsBefore(${row}, 1)`),
  fc.integer({ min: 1, max: 4 }).map((row) => `if (sheet.getMaxRows() > 6) sheet.deleteRows(${row}, 1)`),
);

describe('whatever a person does', () => {
  it('what is calculated step by step is what is calculated from nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const rows = Array.from({ length: 8 }, (_, i) => [`r${i % 3}`, i, '']);
        const book = formulaBook(rows, { workbook: bookOf(rows) });
        for (const body of steps) change(book, body);
        const anew = fromNothing(book);
        const all = `A1:C${book.grid.maxRows}`;
        expect(anew.values(all)).toEqual(book.values(all));
        expect(anew.grid.formulaErrors).toEqual(book.grid.formulaErrors);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same cells without a result that a formula gave. */
function fromNothing({ grid }: FormulaBook): FormulaBook {
  const rows = Array.from({ length: grid.maxRows }, (_, r) => [0, 1, 2].map((c) => grid.valueAt(r, c)));
  const workbook = bookOf(rows);
  const [copy] = workbook.sheets;
  for (const { row, column, rows: height } of grid.spills)
    for (let r = 1; r < height; r++) copy.setValue(row - 1 + r, column - 1, '');
  for (const [key, formula] of grid.formulas) {
    copy.setValue(Math.floor(key / 18278), key % 18278, '');
    copy.formulas.set(key, formula);
  }
  const book = formulaBook([], { workbook, bundle: BUNDLE });
  book.host.calculate();
  return book;
}
