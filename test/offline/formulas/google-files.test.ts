/**
 * Workbooks that Google Sheets saved as .xlsx: formulas that Excel does not know stand inside of others, as text.
 */
import { loadWorkbook } from '../../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../../src/offline/files/save-workbook';
import type { CellScalar } from '../../../src/offline/workbook/sheet-grid';
import { temporaryFiles } from '../temp-folder';
import { formulaBook } from './formula-book';

const file = temporaryFiles();

const FILLED = '"""COMPUTED_VALUE"""';
/** As Google writes it: the formula as a text of Excel, and its result. */
const wrapped = (text: string, result: string) => `=IFERROR(__xludf.DUMMYFUNCTION(${text}),"${result}")`;

type Saved = readonly [row: number, column: number, formula: string, result: CellScalar];

async function loadedWith(name: string, cells: readonly Saved[]) {
  const saved = formulaBook([
    ['C0', '', ''],
    ['C1', '', ''],
    ['C2', '', ''],
  ]);
  for (const [row, column, formula, result] of cells) {
    saved.grid.setFormula(row, column, formula);
    saved.grid.setResult(row, column, result);
  }
  await saveWorkbook(saved.workbook, file(name));
  return formulaBook([], { workbook: await loadWorkbook(file(name)) });
}

describe('a workbook of Google’s as .xlsx', () => {
  it('has the formula itself, with the result that it had', async () => {
    const book = await loadedWith('one.xlsx', [[0, 1, wrapped('"LABEL(A1)"', 'LC0'), 'LC0']]);
    expect([...book.grid.formulas.values()]).toEqual(['=LABEL(A1)']);
    expect([book.value('B1'), book.calls()]).toEqual(['LC0', 0]);
    book.type('A1', 'C9');
    expect(book.value('B1')).toBe('LC9');
  });

  it('has quotation marks of the formula once, and long formulas in one', async () => {
    const book = await loadedWith('quotes.xlsx', [
      [0, 1, wrapped('"SAME(""a ""&""b"")"', 'a b'), 'a b'],
      [1, 1, wrapped('"SAME("&"7)"', '7'), 7],
    ]);
    expect([...book.grid.formulas.values()]).toEqual(['=SAME("a "&"b")', '=SAME(7)']);
  });

  it('has the cells that a formula fills as its result', async () => {
    const book = await loadedWith('filled.xlsx', [
      [0, 1, wrapped('"LABEL(A1:A3)"', 'LC0'), 'LC0'],
      [1, 1, wrapped(FILLED, 'LC1'), 'LC1'],
      [2, 1, wrapped(FILLED, 'LC2'), 'LC2'],
    ]);
    expect(book.grid.spills).toEqual([{ row: 1, column: 2, rows: 3, columns: 1 }]);
    expect([...book.grid.formulas.values()]).toEqual(['=LABEL(A1:A3)']);
    expect(book.values('B1:B3')).toEqual([['LC0'], ['LC1'], ['LC2']]);
    book.type('A2', 'C9');
    expect(book.values('B1:B3')).toEqual([['LC0'], ['LC9'], ['LC2']]);
  });

  it('leaves what nobody is known to fill as it stands', async () => {
    // The formula of this cell is one that Excel knows, too.
    const formula = wrapped(FILLED, 'x');
    const book = await loadedWith('alone.xlsx', [[1, 2, formula, 'x']]);
    expect([...book.grid.formulas.values()]).toEqual([formula]);
    expect(book.value('C2')).toBe('x');
  });
});
