/**
 * Settings name another column of ids than the last run went by, and the same texts stand in both.
 */
import { addRows } from '../../../src/offline/files/load-workbook';
import { bookOf, cellsOf, classify, columnUnder, hostOf, tab } from '../open-book';

describe('a run that tells customers apart by another column than the last run', () => {
  function cardsInPlaceOfIds() {
    const book = bookOf({
      // An's card bears Ba's id, and the other way round.
      Customers: [
        ['Customer ID', 'Card', 'Name', 'Level'],
        ['1', '2', 'An', 3],
        ['2', '1', 'Ba', 1],
      ],
      Rules: [
        ['Scheme', 'Segment', 'Level'],
        ['Grade', 'High', '>= 3'],
        ['Grade', 'Low', '>= 1'],
      ],
    });
    const host = hostOf(book);
    classify(host);
    const settings = [
      ['Section', 'Name', 'Value'],
      ['map', 'customers.customerId', 'Card'],
    ];
    addRows(book, settings, 'Settings');
    const customers = tab(book, 'Customers');
    customers.maxRows = 4;
    ['3', '3', 'Cúc', 3].forEach((cell, column) => customers.setValue(3, column, cell));
    return { book, host };
  }

  it('says of nobody that they moved who has the segment from before', () => {
    const { book, host } = cardsInPlaceOfIds();
    classify(host);
    expect(columnUnder(book, 'Customers', 'Grade')).toEqual(['High', 'Low', 'High']);
    const [, ...moves] = cellsOf(book, 'Segment history');
    // Customer, from, to: Cúc alone is new.
    expect(moves.map(([, customer, , from, to]) => [customer, from, to])).toEqual([['3', '', 'High']]);
  });

  it('gives nobody another one’s segment when it is undone', () => {
    const { book, host } = cardsInPlaceOfIds();
    classify(host);
    expect(host.run('undoFromPage', [{}], { mode: 'sidebar' }).result).toMatchObject({ ok: true });
    expect(columnUnder(book, 'Customers', 'Grade')).toEqual(['High', 'Low', '']);
  });
});
