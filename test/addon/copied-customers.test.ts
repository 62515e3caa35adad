/**
 * Somebody copies the customers' tab and drags the copy to the front: it has the add-on's columns, too, and is theirs.
 */
import type { Workbook } from '../../src/offline/workbook/workbook';
import { cellsOf, classify, columnUnder, hostOf, shopBook, tab } from './open-book';

/** In front of the tab that was copied, with its bindings or without. */
function copyToFront(book: Workbook, withMetadata: boolean): void {
  const copy = book.copySheet(tab(book, 'Customers'), withMetadata);
  book.sheets = [copy, ...book.sheets.filter((other) => other !== copy)];
}

describe.each([
  ['with its developer metadata', true],
  ['without its developer metadata', false],
])('a copy of the customers’ tab in front of it, %s', (_how, withMetadata) => {
  function copied() {
    const book = shopBook();
    const host = hostOf(book);
    classify(host);
    copyToFront(book, withMetadata);
    return { book, host };
  }

  it('stays as it is when the run is undone; the run’s own columns go', () => {
    const { book, host } = copied();
    const before = cellsOf(book, 'Copy of Customers');
    host.run('undoFromPage', [{}], { mode: 'sidebar' });
    expect(cellsOf(book, 'Copy of Customers')).toEqual(before);
    expect(cellsOf(book, 'Customers')[0]).toEqual(['Customer ID', 'City']);
  });

  it('is not filtered when customers are shown', () => {
    const { book, host } = copied();
    const request = { scheme: 'Habit', segment: 'Regular' };
    host.run('showCustomersFromPage', [request], { mode: 'sidebar' });
    expect(tab(book, 'Copy of Customers').filter).toBeNull();
    // a alone has ordered twice: the rows of b and c, from 0, are hidden.
    expect([...tab(book, 'Customers').filteredRows]).toEqual([2, 3]);
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'New', '']);
  });
});
