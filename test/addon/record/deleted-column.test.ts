/**
 * Somebody deletes the add-on's column between two runs.
 */
import { cellsOf, classify, columnUnder, hostOf, shopBook, tab } from '../open-book';

it('undo takes a column away again that the last run had to make anew, whatever it said before', () => {
  const book = shopBook();
  const host = hostOf(book);
  classify(host);
  const customers = tab(book, 'Customers');
  const column = cellsOf(book, 'Customers')[0].indexOf('Habit');
  book.shift(customers, { side: 'columns', at: column, count: -1 });
  // The only order of b, who was new: nothing fits b any more, as nothing has ever fitted c.
  book.shift(tab(book, 'Orders'), { side: 'rows', at: 3, count: -1 });
  classify(host);
  expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', '', '']);
  host.run('undoFromPage', [{}], { mode: 'sidebar' });
  expect(cellsOf(book, 'Customers')[0]).not.toContain('Habit');
});
