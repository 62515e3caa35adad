import type { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { classify, hostOf, shopBook, tab } from '../open-book';

/** A shop whose marketer filtered, hid, froze, coloured, noted and restricted, and stands on the orders. */
function livedIn(): Workbook {
  const book = shopBook();
  const customers = tab(book, 'Customers');
  customers.filter = { row: 1, column: 1, rows: customers.rows.length, columns: 2 };
  customers.filteredRows.add(2);
  customers.hiddenRows.add(1);
  customers.frozenRows = 1;
  customers.columnWidths.set(0, 222);
  customers.notes.set(0, 'ask An');
  customers.validations.push({
    box: { row: 2, column: 2, rows: 1, columns: 1 },
    values: ['x'],
    rejects: true,
  });
  const bold = book.formats.change(0, { bold: true, background: '#ffeeaa' });
  customers.setFormat(1, 1, bold);
  customers.setFormula(1, 1, '=UPPER("an")');
  book.activeSheetId = tab(book, 'Orders').id;
  return book;
}

describe('what is the marketer’s own', () => {
  const book = livedIn();
  const before = pictureOf(book, 'the user’s own');
  classify(hostOf(book));

  it('is after a run as it was: filter, hidden rows, looks, notes, formulas, validations, widths, active sheet', () => {
    expect(pictureOf(book, 'the user’s own')).toEqual(before);
  });

  it('hides nobody from the run: filtered and hidden customers get their segment, too', () => {
    const { rows } = tab(book, 'Customers');
    const segment = rows[0].indexOf('Habit');
    expect(segment).toBeGreaterThan(0);
    for (const row of [rows[1], rows[2]]) expect(row[segment]).not.toBe('');
  });

  it('is as it was after a second run and after undo', () => {
    const host = hostOf(book);
    classify(host);
    host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(pictureOf(book, 'the user’s own')).toEqual(before);
  });
});
