/**
 * Formulas and their results in .xlsx files.
 */
import { loadWorkbook } from '../../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../../src/offline/files/save-workbook';
import { temporaryFiles } from '../temp-folder';
import { formulaBook } from './formula-book';

const file = temporaryFiles();

async function savedAndLoaded(book: ReturnType<typeof formulaBook>, name: string) {
  await saveWorkbook(book.workbook, file(name));
  return formulaBook([], { workbook: await loadWorkbook(file(name)) });
}

describe('a saved workbook', () => {
  it('has the results of its formulas, and nothing is calculated when it is loaded', async () => {
    const book = formulaBook(Array.from({ length: 4 }, (_, i) => [`C${i}`, '', '', '', '']));
    book.type('B1', '=LABEL(A1)');
    book.type('B2', '=SAME(7)');
    book.type('B3', '=WHEN()');
    book.type('B4', '=NOTHING()');
    book.type('C1', '=GRID(3,2)');
    const loaded = await savedAndLoaded(book, 'results.xlsx');
    loaded.host.calculate();
    expect(loaded.calls()).toBe(0);
    expect(loaded.values('A1:E4')).toEqual(book.values('A1:E4'));
    expect(loaded.grid.formulas).toEqual(book.grid.formulas);
    expect(loaded.grid.spills).toEqual(book.grid.spills);
    loaded.type('A1', 'C9');
    expect([loaded.value('B1'), loaded.calls()]).toEqual(['LC9', 1]);
  });

  it('keeps #REF! and #NAME? as errors, which other formulas are given by their code', async () => {
    const book = formulaBook([
      ['', '', ''],
      ['taken', '', ''],
    ]);
    book.type('A1', '=LIST()');
    book.type('B1', '=SAME(Nowhere)');
    expect(book.values('A1:B1')).toEqual([['#REF!', '#NAME?']]);
    const loaded = await savedAndLoaded(book, 'errors.xlsx');
    loaded.type('C1', '=KINDS(A1,B1)');
    expect(loaded.values('A1:C1')).toEqual([['#REF!', '#NAME?', 'String "#REF!" String "#NAME?"']]);
    expect(loaded.calls()).toBe(1);
  });

  it('has failures calculated anew, so that they say why', async () => {
    const book = formulaBook([['', '']]);
    book.type('A1', '=FAIL("Choose a customer.")');
    const loaded = await savedAndLoaded(book, 'failed.xlsx');
    loaded.host.calculate();
    expect([loaded.value('A1'), loaded.error('A1')]).toEqual(['#ERROR!', 'Choose a customer.']);
  });

  it('has what is no formula as the text that was typed', async () => {
    const book = formulaBook([['', '']]);
    book.type('A1', '=SAME(1,,))');
    const loaded = await savedAndLoaded(book, 'unread.xlsx');
    expect([loaded.value('A1'), loaded.grid.formulas.size]).toEqual(['=SAME(1,,))', 0]);
  });

  it('has formulas in the spelling of files, whatever its locale', async () => {
    const book = formulaBook([['C1', '']]);
    book.workbook.locale = 'vi_VN';
    book.type('B1', '=KINDS(A1;1,5)');
    const loaded = await savedAndLoaded(book, 'vi.xlsx');
    expect([...loaded.grid.formulas.values()]).toEqual(['=KINDS(A1,1.5)']);
    expect(loaded.workbook.locale).toBe('vi_VN');
  });
});
