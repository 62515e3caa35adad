/**
 * When formulas are calculated, and when not.
 */
import { formulaBook } from './formula-book';

describe('a formula', () => {
  it('is calculated anew when the value of an argument changes, and only then', () => {
    const book = formulaBook([
      ['C1', ''],
      ['x', ''],
    ]);
    book.type('B1', '=LABEL(A1)');
    expect([book.value('B1'), book.calls()]).toEqual(['LC1', 1]);
    book.type('A2', 'y');
    book.type('A1', 'C1');
    expect(book.calls()).toBe(1);
    book.type('A1', 'C2');
    expect([book.value('B1'), book.calls()]).toEqual(['LC2', 2]);
  });

  it('is calculated after a script has written an argument, or the formula', () => {
    const book = formulaBook([['C1', '', '']]);
    book.host.run('write', ['B1', '=LABEL(A1)']);
    expect(book.value('B1')).toBe('LC1');
    book.host.run('write', ['A1', 'C2']);
    expect([book.value('B1'), book.calls()]).toEqual(['LC2', 2]);
  });

  it('is calculated anew when it changes, and not when it is typed again', () => {
    const book = formulaBook([['C1', '']]);
    book.type('B1', '=LABEL(A1)');
    book.type('B1', '=LABEL(A1)');
    expect(book.calls()).toBe(1);
    book.type('B1', '=LABEL(A1)&"!"');
    expect([book.value('B1'), book.calls()]).toEqual(['LC1!', 2]);
  });

  it('of which something else than an argument changes calls nothing', () => {
    const book = formulaBook([['C1', 1, '']]);
    book.type('C1', '=IF(B1>1,LABEL(A1),LABEL(A1)&"?")');
    book.type('B1', '2');
    expect([book.value('C1'), book.calls()]).toEqual(['LC1', 1]);
  });

  it('does not see what its function looks up by itself', () => {
    const bundle =
      'function PEEK() { return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue() }';
    const book = formulaBook([['before', '']], { bundle });
    book.type('B1', '=PEEK()');
    book.type('A1', 'after');
    expect(book.value('B1')).toBe('before');
  });

  it('that failed is calculated anew when an argument changes', () => {
    const book = formulaBook([['C1', '']], {
      bundle: 'function PICKY(x) { if (x < 2) throw new Error("too small"); return x }',
    });
    book.type('A1', '1');
    book.type('B1', '=PICKY(A1)');
    expect([book.value('B1'), book.error('B1')]).toEqual(['#ERROR!', 'too small']);
    book.type('A1', '3');
    expect([book.value('B1'), book.error('B1')]).toEqual([3, undefined]);
  });

  it('comes after those whose cells it names, wherever they stand', () => {
    const book = formulaBook([['', '', '', 'C']]);
    book.type('A1', '=SAME(B1)&"1"');
    book.type('B1', '=SAME(C1)&"2"');
    book.type('C1', '=SAME(D1)&"3"');
    expect(book.value('A1')).toBe('C321');
    const before = book.calls();
    book.type('D1', 'X');
    expect([book.value('A1'), book.calls() - before]).toEqual(['X321', 3]);
  });

  it('comes after one whose result fills cells that it names', () => {
    const book = formulaBook(Array.from({ length: 4 }, () => ['', '']));
    book.type('A1', '=SAME(B4)');
    book.type('B1', '=GRID(4,1)');
    expect(book.value('A1')).toBe(30);
    const wide = formulaBook(Array.from({ length: 21 }, () => ['', '']));
    wide.type('A1', '=INDEX(SAME(B2:B20),2,1)');
    wide.type('A2', '=GRID(19,2)');
    // The second row of the second column.
    expect(wide.value('A1')).toBe(11);
  });

  it('is calculated again on another day where it names today', () => {
    let now = Date.UTC(2026, 0, 1, 12);
    const clock = { mode: 'real' as const, now: () => now, spend: () => undefined };
    const book = formulaBook([['', '']], { clock });
    book.type('A1', '=SAME(TODAY())');
    // 2026-01-01 is 46023 days after 1899-12-30.
    expect([book.value('A1'), book.calls()]).toEqual([46023, 1]);
    book.host.calculate();
    expect(book.calls()).toBe(1);
    now += 24 * 3600 * 1000;
    book.host.calculate();
    expect([book.value('A1'), book.calls()]).toEqual([46024, 2]);
  });
});

describe('a formula with a result that nobody here has calculated', () => {
  const loaded = (result: string) => {
    const { workbook } = formulaBook([['C1', '']]);
    workbook.sheets[0].setFormula(0, 1, '=LABEL(A1)');
    workbook.sheets[0].setResult(0, 1, result);
    return formulaBook([], { workbook });
  };

  it('keeps it until an argument changes', () => {
    const book = loaded('kept');
    book.host.run('write', ['A1', 'C1']);
    expect([book.value('B1'), book.calls()]).toEqual(['kept', 0]);
    book.host.run('write', ['A1', 'C2']);
    expect([book.value('B1'), book.calls()]).toEqual(['LC2', 1]);
  });

  it.each(['', '#ERROR!'])('is calculated where the result is %j', (result) => {
    const book = loaded(result);
    book.host.calculate();
    expect([book.value('B1'), book.calls()]).toEqual(['LC1', 1]);
  });

  it('keeps an error that is no failure', () => {
    const book = loaded('#N/A');
    book.host.calculate();
    expect([book.value('B1'), book.calls()]).toEqual(['#N/A', 0]);
  });
});

describe('a workbook without such formulas', () => {
  it('has nothing calculated, and its formulas stay as they are', () => {
    const book = formulaBook([[1, 2, '']]);
    book.type('C1', '=SUM(A1:B1)');
    expect(book.host.calculate()).toEqual({ calls: 0, changed: 0, errors: 0, costMs: 0, wallMs: 0 });
    expect([book.value('C1'), book.grid.formulaMemos.size]).toEqual(['', 0]);
  });
});
