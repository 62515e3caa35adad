import type { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { answerOf, cellsOf, classify, hostOf, shopBook, tab } from '../open-book';

const customers = (book: Workbook) => tab(book, 'Customers');

/** A shop with blank columns behind the customers' own. */
function spacious(): Workbook {
  const book = shopBook();
  customers(book).maxColumns = 10;
  return book;
}

/** A run that is refused in both languages, and changes nothing. */
function refusals(book: Workbook, state: { unseenContent?: 'blank' } = {}): string[][] {
  const before = pictureOf(book);
  const messages = (['en', 'vi'] as const).map((lang) => {
    const host = hostOf(book);
    Object.assign(host.state, state);
    const answer = answerOf(host, { lang });
    return answer.ok
      ? []
      : answer.issues.flatMap(({ code, message }) => (code.startsWith('write.') ? [message] : []));
  });
  expect(pictureOf(book)).toEqual(before);
  return messages;
}

describe('new columns stand behind', () => {
  it('what an array formula of the user’s fills, and break nothing of it', () => {
    const book = spacious();
    const values = [['x', 'y', 'z']];
    customers(book).spillFormula('=ARRAYFORMULA(A1:C1)', { row: 1, column: 3, rows: 1, columns: 3 }, values);
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers')[0]).toEqual([
      'Customer ID',
      'City',
      'x',
      'y',
      'z',
      'Habit',
      'Why',
      'Updated at',
    ]);
  });

  it('values that a formula fills in below the customers', () => {
    const book = spacious();
    customers(book).maxRows = 9;
    customers(book).spillFormula('=SEQUENCE(2)', { row: 7, column: 4, rows: 2, columns: 1 }, [[1], [2]]);
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers')[0]).toEqual([
      'Customer ID',
      'City',
      '',
      '',
      'Habit',
      'Why',
      'Updated at',
    ]);
    expect(customers(book).valueAt(7, 3)).toBe(2);
  });
});

describe('a run is refused before the first write where new columns are to stand and', () => {
  it('a formula stands that shows nothing', () => {
    const book = spacious();
    customers(book).setFormula(2, 3, '=IF(B3="","x","")');
    customers(book).setFormula(3, 3, '=IF(B4="","x","")');
    // Whether Sheets counts such a cell as content is not documented: where it does not, it stands in the way.
    expect(refusals(book, { unseenContent: 'blank' })).toEqual([
      [
        'Customers, column "Why", rows 3, 4: Something stands in D3, where the run would add a column: a value, a note, a formula, or what a formula elsewhere fills in. Move it or delete it, then run again.',
      ],
      [
        'Customers, cột "Vì sao", các dòng 3, 4: Ô D3 không trống, trong khi lần chạy cần thêm một cột ở đó: ô có giá trị, ghi chú, công thức, hoặc kết quả do công thức ở ô khác tràn sang. Hãy chuyển đi chỗ khác hoặc xóa đi, rồi chạy lại.',
      ],
    ]);
  });

  it('a note of the user’s stands on the blank header', () => {
    const book = spacious();
    customers(book).notes.set(2, 'ask An before using this column');
    expect(refusals(book)[0]).toEqual([
      'Customers, column "Habit", row 1: Something stands in C1, where the run would add a column: a value, a note, a formula, or what a formula elsewhere fills in. Move it or delete it, then run again.',
    ]);
  });
});

describe('an own column whose header was deleted', () => {
  it('gets it again', () => {
    const book = shopBook();
    classify(hostOf(book));
    const before = cellsOf(book, 'Customers');
    customers(book).setValue(0, 2, '');
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers')).toEqual(before);
  });

  it('is refused where somebody typed formulas into it', () => {
    const book = shopBook();
    classify(hostOf(book));
    customers(book).setValue(0, 2, '');
    customers(book).setFormula(1, 2, '=B2');
    expect(refusals(book)[0]).toEqual([
      'Customers, column "Habit", row 2: A formula stands in C2, in a column that the run writes. Move it to a column of your own, or delete it, then run again.',
    ]);
  });
});

describe('an own column into which a formula elsewhere fills', () => {
  // The limit: a value without a formula is what a hand edit leaves, too. Sheets then shows #REF! in the formula's own cell.
  it('is written over, as an edit by hand is', () => {
    const book = shopBook();
    classify(hostOf(book));
    // c has no segment, so its cell is blank, and a formula in B4 may fill it.
    const spill = { row: 4, column: 2, rows: 1, columns: 2 };
    customers(book).spillFormula('={"Vinh","y"}', spill, [['Vinh', 'y']]);
    classify(hostOf(book));
    expect([customers(book).valueAt(3, 1), customers(book).valueAt(3, 2)]).toEqual(['#REF!', '']);
  });
});
