import { RUN_TABS, cellsOf, classify, columnUnder, hostOf, shopBook, tab } from './open-book';

/** A shop that was classified once. */
function classified() {
  const book = shopBook();
  const host = hostOf(book);
  classify(host);
  return { book, host };
}

describe('a column of the add-on', () => {
  it('keeps the name that the user gives it', () => {
    const { book, host } = classified();
    tab(book, 'Customers').setValue(0, 2, 'My groups');
    classify(host);
    expect(cellsOf(book, 'Customers')[0]).toEqual(['Customer ID', 'City', 'My groups', 'Why', 'Updated at']);
  });

  it('is written where it stands after columns were inserted before it', () => {
    const { book, host } = classified();
    book.shift(tab(book, 'Customers'), { side: 'columns', at: 1, count: 2 });
    tab(book, 'Customers').setValue(1, 4, 'typed over');
    classify(host);
    expect(cellsOf(book, 'Customers')[0]).toEqual([
      'Customer ID',
      '',
      '',
      'City',
      'Habit',
      'Why',
      'Updated at',
    ]);
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'New', '']);
  });

  it('is written again behind the others when the user deleted it', () => {
    const { book, host } = classified();
    book.shift(tab(book, 'Customers'), { side: 'columns', at: 2, count: -1 });
    classify(host);
    expect(cellsOf(book, 'Customers')[0]).toEqual(['Customer ID', 'City', 'Why', 'Updated at', 'Habit']);
  });

  it('is known by the marker in its note when the metadata are lost', () => {
    const { book, host } = classified();
    tab(book, 'Customers').setValue(0, 2, 'My groups');
    book.shift(tab(book, 'Customers'), { side: 'columns', at: 1, count: 1 });
    book.metadata = [];
    const before = cellsOf(book, 'Customers');
    classify(host);
    expect(cellsOf(book, 'Customers')).toEqual(before);
  });

  it('is no input: a rule cannot ask about it', () => {
    const { book, host } = classified();
    tab(book, 'Rules').setValue(0, 2, 'Habit');
    expect(() => classify(host)).toThrow('is neither a metric nor a column');
  });
});

describe('a column of the user', () => {
  it('that is headed like one of the add-on stays the user’s', () => {
    const book = shopBook({
      Customers: [
        ['Customer ID', 'Habit', 'Why'],
        ['a', 'mine', 'my own'],
        ['b', '', ''],
      ],
    });
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers').map((row) => row.slice(0, 4))).toEqual([
      ['Customer ID', 'Habit', 'Why', 'Habit'],
      ['a', 'mine', 'my own', 'Regular'],
      ['b', '', '', 'New'],
    ]);
  });
});

describe('the tabs of the add-on', () => {
  it('are made once, and not again when the metadata are lost', () => {
    const { book, host } = classified();
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual(['Customers', 'Orders', 'Rules', ...RUN_TABS]);
    book.metadata = [];
    classify(host);
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
  });
});
