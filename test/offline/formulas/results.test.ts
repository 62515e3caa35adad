/**
 * What stands in a cell whose formula calls a function.
 */
import { virtualClock } from '../../../src/offline/clock';
import { formulaBook } from './formula-book';

const blank = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

function calculated(formula: string) {
  const book = formulaBook(blank(5, 5), { clock: virtualClock(Date.UTC(2026, 2, 31)) });
  book.type('B2', formula);
  return book;
}

describe('the result of a function', () => {
  it.each([
    ['=SAME("VIP")', 'VIP'],
    ['=SAME(1.5)', 1.5],
    ['=SAME(TRUE)', true],
    ['=NOTHING()', ''],
    ['=IF(SAME(2)>1,"more","less")', 'more'],
    ['=IFERROR(FAIL("x"),"none")', 'none'],
    ['=SAME(2)*3+SAME(1)', 7],
    ['=50%*SAME(4)', 2],
    ['=CONCATENATE("a",SAME("b"),1)', 'ab1'],
    ['=UPPER(SAME("vàng"))', 'VÀNG'],
    ['=INDEX(GRID(2,3),2,3)', 12],
  ])('of %s is %p', (formula, value) => {
    expect(calculated(formula).value('B2')).toBe(value);
  });

  it('is a text where it is one, and never a formula or a number', () => {
    const book = calculated('=SAME("=1+1")');
    expect([book.value('B2'), book.grid.formulas.size]).toEqual(['=1+1', 1]);
    expect(calculated('=SAME("007")').value('B2')).toBe('007');
  });

  it('is a date where it is a Date, in the spreadsheet’s zone', () => {
    // 17:00 UTC on 5 January is midnight of the 6th in Ho Chi Minh City, 46028 days after 1899-12-30.
    const book = calculated('=WHEN()');
    expect(book.value('B2')).toBe(46028);
    expect(book.workbook.formats.isDate(book.grid.formatAt(1, 1))).toBe(true);
  });

  it('fills rows and columns', () => {
    const book = calculated('=GRID(2,3)');
    expect(book.values('B2:D3')).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
    expect(book.grid.spills).toEqual([{ row: 2, column: 2, rows: 2, columns: 3 }]);
    expect(book.grid.formulas.size).toBe(1);
  });

  it('fills a column where it is a list', () => {
    expect(calculated('=LIST()').values('B2:B4')).toEqual([[1], [2], [3]]);
  });

  it('of 50,001 characters is refused', () => {
    const book = formulaBook(blank(2, 2), {
      bundle: "function LONG(n) { return 'x'.repeat(n) }",
    });
    book.type('A1', '=LONG(50001)');
    expect(book.error('A1')).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    book.type('A1', '=LONG(50000)');
    expect(String(book.value('A1'))).toHaveLength(50000);
  });
});

describe('an array for which there is no room', () => {
  it('says which cell it would overwrite, and comes when that is free', () => {
    const book = formulaBook(blank(5, 5));
    book.type('B4', 'mine');
    book.type('B2', '=LIST()');
    expect([book.value('B2'), book.error('B2')]).toEqual([
      '#REF!',
      'Array result was not expanded because it would overwrite data in B4.',
    ]);
    expect(book.values('B3:B4')).toEqual([[''], ['mine']]);
    book.type('B4', '');
    expect(book.values('B2:B4')).toEqual([[1], [2], [3]]);
    expect([book.error('B2'), book.calls()]).toEqual([undefined, 1]);
  });

  it('breaks when somebody types into it, and says where', () => {
    const book = calculated('=LIST()');
    book.type('B3', 'mine');
    expect(book.values('B2:B4')).toEqual([['#REF!'], ['mine'], ['']]);
    expect(book.error('B2')).toBe('Array result was not expanded because it would overwrite data in B3.');
    book.type('B3', '');
    expect(book.values('B2:B4')).toEqual([[1], [2], [3]]);
  });

  it('is not expanded past the grid', () => {
    // In B2 of a grid of 5 × 5 there are 4 columns and 4 rows.
    expect(calculated('=GRID(1,5)').error('B2')).toBe(
      'Result was not automatically expanded, please insert more columns (1).',
    );
    expect(calculated('=GRID(6,1)').error('B2')).toBe(
      'Result was not automatically expanded, please insert more rows (2).',
    );
  });

  it('leaves the cells that a smaller result does not need', () => {
    const book = formulaBook(blank(5, 5));
    book.type('A1', '3');
    book.type('B2', '=GRID(A1,1)');
    book.type('A1', '2');
    expect(book.values('B2:B5')).toEqual([[0], [10], [''], ['']]);
  });
});

describe('an error of a function', () => {
  it('is #ERROR! in the cell, with the message beside it', () => {
    const book = calculated('=FAIL("Choose a customer.")');
    expect([book.value('B2'), book.error('B2')]).toEqual(['#ERROR!', 'Choose a customer.']);
    expect(book.host.calculate()).toEqual({ calls: 0, changed: 0, errors: 1, costMs: 0, wallMs: 0 });
  });

  it('is Google’s refusal where it writes', () => {
    expect(calculated('=WRITES()').error('B2')).toBe('You do not have permission to call setValue');
  });

  it('comes after 30 seconds', () => {
    expect(calculated('=SLOW(30001)').error('B2')).toBe('Exceeded maximum execution time (line 0).');
    expect(calculated('=SLOW(29000)').value('B2')).toBe(29000);
  });

  it('is read by scripts as the cell’s value', () => {
    const book = calculated('=FAIL("x")');
    const look =
      'const r = SpreadsheetApp.getActive().getSheets()[0].getRange("B2"); return [r.getValue(), r.getDisplayValue()]';
    const { host } = formulaBook([], { workbook: book.workbook, bundle: `function look() { ${look} }` });
    expect(host.run('look').result).toEqual(['#ERROR!', '#ERROR!']);
  });

  it('goes when the formula goes', () => {
    const book = calculated('=FAIL("x")');
    book.type('B2', 'text');
    expect(book.error('B2')).toBeUndefined();
  });
});

describe('a formula that cannot be', () => {
  it.each([
    [
      '=SAME(B2)',
      '#REF!',
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    ],
    [
      '=SAME(B:B)',
      '#REF!',
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    ],
    [
      '=LABEL(B3:B4)',
      '#REF!',
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    ],
    ['=SAME(A1', '#ERROR!', 'Formula parse error.'],
    ['=SAME(A1,,))', '#ERROR!', 'Formula parse error.'],
    ['=hidden_()', '#NAME?', "Unknown function: 'hidden_'."],
  ])('%s shows %s', (formula, value, message) => {
    const book = calculated(formula);
    expect([book.value('B2'), book.error('B2')]).toEqual([value, message]);
    expect(book.calls()).toBe(formula.startsWith('=LABEL') ? 1 : 0);
  });

  it('is every formula of a circle, and no other that names one of them', () => {
    const book = formulaBook(blank(2, 4));
    book.type('A1', '=SAME(B1)');
    book.type('B1', '=SAME(C1)');
    book.type('C1', '=SAME(A1)');
    book.type('D1', '=SAME(A1)');
    expect(book.values('A1:D1')).toEqual([['#REF!', '#REF!', '#REF!', '#REF!']]);
    expect(['A1', 'B1', 'C1'].map((cell) => book.error(cell)?.slice(0, 8))).toEqual([
      'Circular',
      'Circular',
      'Circular',
    ]);
    // D1 was given A1's error, as a text.
    expect(book.error('D1')).toBeUndefined();
    book.type('C1', '5');
    expect(book.values('A1:D1')).toEqual([[5, 5, 5, 5]]);
  });

  it.each(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'])(
    'is one that is handed %s, however far away',
    (name) => {
      const message =
        'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
      expect(calculated(`=SAME(${name}(1,2))`).error('B2')).toBe(message);
      const book = formulaBook(blank(2, 4));
      book.type('A1', `=${name.toLowerCase()}(1,2)+1`);
      book.type('B1', '=A1*2');
      book.type('C1', '=SAME(B1:B2)');
      expect([book.value('C1'), book.error('C1'), book.calls()]).toEqual(['#ERROR!', message, 0]);
    },
  );

  it('asks a function of Sheets that is not calculated here: it keeps what it showed', () => {
    const workbook = formulaBook([['a', '']]).workbook;
    workbook.sheets[0].setFormula(0, 1, '=QUERY(SAME(A1),"select A")');
    workbook.sheets[0].setResult(0, 1, 'kept');
    const book = formulaBook([], { workbook });
    book.type('A1', 'b');
    expect([book.value('B1'), book.error('B1'), book.calls()]).toEqual(['kept', undefined, 0]);
  });
});
