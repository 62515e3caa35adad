/**
 * What a function gets that a formula calls.
 */
import type { HostState } from '../../../src/offline/host-state';
import { formulaBook } from './formula-book';

/** What the formula in D1 shows; 46027 days after 1899-12-30 is 2026-01-05. */
function shown(formula: string, change: Partial<HostState> = {}): unknown {
  const book = formulaBook([
    ['C1', 2.5, '', ''],
    ['C2', true, '#N/A', ''],
    ['', '', '', ''],
  ]);
  const { workbook, grid, host } = book;
  Object.assign(host.state, change);
  grid.setValue(2, 1, 46027);
  grid.setFormat(2, 1, workbook.formats.add({ numberFormat: 'yyyy-mm-dd' }));
  workbook.addSheet('My tab', { rows: 3, columns: 3 }).setValue(0, 0, 'there');
  workbook.namedRanges = [{ name: 'STAMP', sheetId: 0, box: { row: 1, column: 2, rows: 1, columns: 1 } }];
  book.type('D1', formula);
  return book.error('D1') ?? book.value('D1');
}

describe('an argument of a formula', () => {
  it.each([
    ['one cell is its value', '=KIND(A1)', 'String "C1"'],
    ['one cell is its value, whatever its kind', '=KINDS(B1,B2)', 'Number 2.5 Boolean true'],
    ['a range is rows, even of one column', '=KIND(A1:A2)', 'Array [["C1"],["C2"]]'],
    ['a blank in a range is an empty text', '=KIND(A2:A3)', 'Array [["C2"],[""]]'],
    ['a range may end at the grid’s edge', '=KIND(A2:A)', 'Array [["C2"],[""]]'],
    ['a column may be whole', '=KIND(A:A)', 'Array [["C1"],["C2"],[""]]'],
    ['a range that leaves the grid ends with it', '=KIND(A2:A99)', 'Array [["C2"],[""]]'],
    // Midnight in Ho Chi Minh City is 17:00 UTC of the day before.
    ['a date is a Date', '=KIND(B3)', 'Date "2026-01-04T17:00:00.000Z"'],
    ['cells may be on another tab', "=KIND('My tab'!A1)", 'String "there"'],
    ['the tab’s case does not matter', "=KIND('my TAB'!$A$1)", 'String "there"'],
    ['a name stands for its cells', '=KIND(stamp)', 'Number 2.5'],
    ['literals are themselves', '=KINDS("a""b",1.5,TRUE)', 'String "a\\"b" Number 1.5 Boolean true'],
    ['an array is rows', '=KIND({1,"x";TRUE,-2})', 'Array [[1,"x"],[true,-2]]'],
    ['what is left out is undefined', '=KINDS(A1,,B1)', 'String "C1" Undefined undefined Number 2.5'],
    ['an expression is its result', '=KIND(B1*2&"x")', 'String "5x"'],
    ['a function may be written in any case', '=kInD(A1)', 'String "C1"'],
    ['a call may stand inside a call', '=KIND(LABEL(A1))', 'String "LC1"'],
    ['an error of a cell is its code', '=KIND(C2)', 'String "#N/A"'],
  ])('%s', (_, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it('of a blank cell is an empty text, or null', () => {
    expect(shown('=KIND(A3)')).toBe('String ""');
    expect(shown('=KIND(A3)', { blankArgument: 'null' })).toBe('Null null');
  });

  it('of a cell with an error is a text, or an Error', () => {
    const formula = '=IF(KIND(C2)="Error {}","an Error","something else")';
    expect(shown(formula, { errorArgument: 'error' })).toBe('an Error');
    expect(shown(formula, { errorArgument: 'text' })).toBe('something else');
  });

  it('may be today’s date', () => {
    expect(shown('=KIND(TODAY())')).toMatch(/^Date "\d{4}-\d\d-\d\dT17:00:00.000Z"$/);
    expect(shown('=KIND(DATE(2026,1,5))')).toBe('Date "2026-01-04T17:00:00.000Z"');
  });

  it.each([
    ['=KIND(1/0)', 'Function DIVIDE parameter 2 cannot be zero.'],
    ['=KIND(Nowhere)', "Unknown range name: 'Nowhere'."],
    ['=KIND(Nowhere!A1)', 'Unresolved sheet name or cells.'],
    ['=KIND(#REF!)', 'Reference does not exist.'],
    ['=KIND(Data!#REF!)', 'Reference does not exist.'],
  ])('that is an error itself is the result: %s', (formula, message) => {
    expect(shown(formula)).toBe(message);
  });
});
