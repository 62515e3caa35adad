import {
  ALWAYS_WRITTEN,
  RULES,
  RUN_TABS,
  bookOf,
  cellsOf,
  classify,
  columnUnder,
  everythingButLog,
  hostOf,
  tab,
  type Rows,
} from './open-book';

const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Customer name', 'Order date', 'Amount'],
  ['1', '007', 'An', '2026-01-05', 100],
  ['2', '12', 'Bình', '2026-02-05', 50],
  ['3', '007', 'An', '2026-03-05', 70],
];

function ordersBook() {
  return bookOf({ Orders: ORDERS, Rules: RULES });
}

describe('a workbook of orders alone', () => {
  it('gets a Customers tab with ids as texts, names and segments', () => {
    const book = ordersBook();
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers').map((row) => row.slice(0, 3))).toEqual([
      ['Customer ID', 'Name', 'Habit'],
      ['007', 'An', 'Regular'],
      ['12', 'Bình', 'New'],
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Orders', 'Rules', 'Customers', ...RUN_TABS]);
  });

  it('gets it in Vietnamese', () => {
    const book = ordersBook();
    classify(hostOf(book), { lang: 'vi' });
    expect(cellsOf(book, 'Khách hàng')[0]).toEqual([
      'Mã khách hàng',
      'Họ tên',
      'Habit',
      'Vì sao',
      'Cập nhật lúc',
    ]);
  });

  it('has its run log alone written by a second run that finds the same', () => {
    const book = ordersBook();
    const host = hostOf(book);
    classify(host);
    const before = everythingButLog(book);
    expect(
      host.run('classifyFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' }).stats.cellsWritten,
    ).toBe(ALWAYS_WRITTEN);
    expect(everythingButLog(book)).toEqual(before);
  });
});

describe('the Customers tab that the add-on made', () => {
  it('keeps its rows; new customers stand below them', () => {
    const book = ordersBook();
    const host = hostOf(book);
    classify(host);
    const before = cellsOf(book, 'Customers');
    const orders = tab(book, 'Orders');
    orders.maxRows++;
    // A customer whose id sorts before the others.
    ['4', '001', 'Chi', '2026-01-01', 5].forEach((cell, column) => orders.setValue(4, column, cell));
    classify(host);
    const after = cellsOf(book, 'Customers');
    expect(after.slice(0, 3)).toEqual(before);
    expect(after[3].slice(0, 3)).toEqual(['001', 'Chi', 'New']);
  });

  it('may get columns of the user’s own, which stay', () => {
    const book = ordersBook();
    const host = hostOf(book);
    classify(host);
    const customers = tab(book, 'Customers');
    const width = cellsOf(book, 'Customers')[0].length;
    ['Note', '=friend', '0012'].forEach((cell, row) => customers.setValue(row, width, cell));
    classify(host, { metrics: true });
    expect(columnUnder(book, 'Customers', 'Note')).toEqual(['=friend', '0012']);
  });

  it('may get rows above its header', () => {
    const book = ordersBook();
    const host = hostOf(book);
    classify(host);
    const before = cellsOf(book, 'Customers');
    const customers = tab(book, 'Customers');
    book.shift(customers, { side: 'rows', at: 0, count: 1 });
    customers.setValue(0, 0, 'Our customers');
    classify(host);
    const [title, ...after] = cellsOf(book, 'Customers');
    expect([title[0], after]).toEqual(['Our customers', before]);
  });

  it('is known again when the metadata are lost', () => {
    const book = ordersBook();
    const host = hostOf(book);
    classify(host);
    const before = everythingButLog(book);
    book.metadata = [];
    classify(host);
    expect(everythingButLog(book)).toEqual(before);
  });
});
