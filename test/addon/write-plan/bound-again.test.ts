import type { Workbook } from '../../../src/offline/workbook/workbook';
import { bookOf, cellsOf, classify, hostOf, ORDERS, RULES, shopBook, tab } from '../open-book';
import { doneSetUp } from '../set-up/shops';

/** What is bound: the tab or column, and to what. */
function bindings(book: Workbook): string[] {
  const name = (id: number | undefined) => book.sheets.find((sheet) => sheet.id === id)?.name;
  return book.metadata
    .map(({ key, value, place }) =>
      [key, value, name(place.sheetId), 'index' in place ? place.index : ''].join(' | '),
    )
    .filter((text) => !text.startsWith('customer-segments.width'))
    .sort();
}

/** A copy of the file as some imports make it: notes come along, metadata do not. */
function copied(book: Workbook): Workbook {
  book.metadata = [];
  return book;
}

describe('a copied file without metadata', () => {
  it.each([
    ['customers and orders', () => shopBook()],
    ['orders only', () => bookOf({ Sales: ORDERS, Rules: RULES })],
  ])('of %s has its columns and tabs bound again by the next run', (_what, open) => {
    const book = open();
    classify(hostOf(book), { metrics: true });
    const before = bindings(book);
    expect(before.length).toBeGreaterThan(10);
    classify(hostOf(copied(book)), { metrics: true });
    expect(bindings(book)).toEqual(before);
  });

  it('keeps its columns and tabs when the notes are then deleted and the tabs renamed', () => {
    const book = shopBook();
    classify(hostOf(book));
    classify(hostOf(copied(book)));
    for (const sheet of book.sheets) sheet.notes.clear();
    tab(book, 'Segments state').name = 'x';
    const [before, names] = [cellsOf(book, 'Customers'), book.sheets.map(({ name }) => name)];
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers')).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('has the tabs Settings and Rules bound again by set-up', () => {
    const book = bookOf({ Orders: ORDERS });
    doneSetUp(hostOf(book));
    const before = bindings(book);
    doneSetUp(hostOf(copied(book)));
    expect(bindings(book)).toEqual(before);
  });

  it('is left unbound by a preview', () => {
    const book = shopBook();
    classify(hostOf(book));
    classify(hostOf(copied(book)), { preview: true });
    expect(book.metadata).toEqual([]);
  });
});

describe('a column that is moved while it is bound again', () => {
  it('never gives its binding to a column of the user’s', () => {
    const shop = () => {
      const book = shopBook();
      classify(hostOf(book));
      return { book: copied(book), host: hostOf(book) };
    };
    const names: string[] = [];
    const first = shop();
    first.host.state.beforeCall = (name) => void names.push(name);
    classify(first.host);
    const binding = names.indexOf('Range.addDeveloperMetadata');
    expect(binding).toBeGreaterThan(0);
    for (let call = binding - 6; call <= binding + 12; call++) {
      const { book, host } = shop();
      let calls = 0;
      host.state.beforeCall = () => {
        if (calls++ === call) book.shift(tab(book, 'Customers'), { side: 'columns', at: 0, count: 1 });
      };
      classify(host);
      const headers = cellsOf(book, 'Customers')[0];
      const bound = book.metadata.flatMap(({ key, place }) =>
        key === 'customer-segments.column' && 'index' in place ? [headers[place.index ?? -1]] : [],
      );
      expect(['Habit', 'Why', 'Updated at']).toEqual(expect.arrayContaining(bound));
    }
  });
});
