/**
 * Undoing the last run: once, whole, and only while nobody has edited what it wrote.
 */
import type { UndoAnswer } from '../../src/protocol';
import { cellsOf, classify, CUSTOMERS, everythingButLog, RUN_TABS, tab } from '../addon/open-book';
import { changingShop, type ChangingShop } from '../addon/record/changing-shop';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { pictureOf } from '../support/same-book';

const undo = ({ host }: ChangingShop) =>
  host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer;

/** Why an undo is refused. */
function refusal(shop: ChangingShop): string[] {
  const answer = undo(shop);
  return answer.ok ? [] : answer.issues.map(({ message }) => message);
}

/** What undo restores: all tabs but the records of the runs and their rules. */
const restored = ({ book }: ChangingShop) =>
  everythingButLog(book)
    .filter(({ name }) => !['Rules snapshot', 'Segments state', 'Segment history', 'Orders'].includes(name))
    .map(({ name, cells, notes }) => ({ name, cells, notes }));

/** What the state says of the customers' segments, but for what undo needs: figures are facts, whatever the rules. */
function facts({ book }: ChangingShop) {
  const [header, ...rows] = cellsOf(book, 'Segments state');
  return rows
    .map((row) => row.filter((_, column) => !/^(?:undo\.|run$|figures$)/.test(String(header[column]))))
    .filter(([id]) => id !== '');
}

/** All that there is but for the tabs of the record. */
function withoutTabs(book: Workbook): object {
  for (const name of RUN_TABS) {
    const sheet = book.sheetNamed(name);
    if (sheet) book.removeSheet(sheet);
  }
  return pictureOf(book);
}

/** Classified on one day, and on the next when b has bought again. */
function twiceClassified() {
  const shop = changingShop();
  classify(shop.host);
  const before = { restored: restored(shop), facts: facts(shop) };
  shop.at('2026-04-02T03:00:00Z');
  shop.order('4', 'b');
  classify(shop.host);
  return { shop, before };
}

describe('undoing the last run', () => {
  it('brings back segments, reasons, dates, summary and state', () => {
    const { shop, before } = twiceClassified();
    expect(restored(shop)).not.toEqual(before.restored);
    expect(undo(shop)).toEqual({
      ok: true,
      customers: 1,
      message: '1 customer is as before the last run.',
    });
    expect(restored(shop)).toEqual(before.restored);
    expect(facts(shop)).toEqual(before.facts);
  });

  it('takes the run’s moves out of the history', () => {
    const { shop } = twiceClassified();
    expect(cellsOf(shop.book, 'Segment history')).toHaveLength(2);
    undo(shop);
    expect(cellsOf(shop.book, 'Segment history')).toHaveLength(1);
  });

  it('is in the run log', () => {
    const { shop } = twiceClassified();
    undo(shop);
    const rows = cellsOf(shop.book, 'Run log').map((row) => [row[1], row[6], row[11]]);
    expect(rows.slice(1)).toEqual([
      ['Classify', 2, true],
      ['Classify', 1, true],
      ['Undo', 1, true],
    ]);
  });

  it('of the first run takes its columns away again, metric columns, too', () => {
    const shop = changingShop();
    tab(shop.book, 'Customers').maxColumns = 26;
    const before = pictureOf(shop.book);
    classify(shop.host, { metrics: true });
    expect(undo(shop)).toMatchObject({ ok: true, customers: 3 });
    expect(cellsOf(shop.book, 'Customers')).toEqual(CUSTOMERS);
    expect(cellsOf(shop.book, 'Segment summary')).toHaveLength(1);
    expect(facts(shop)).toEqual([]);
    expect(withoutTabs(shop.book)).toEqual(before);
  });

  it('takes a column away that the last run added, and leaves those of the run before', () => {
    const { shop } = twiceClassified();
    const before = cellsOf(shop.book, 'Customers');
    classify(shop.host, { packs: ['value'], metrics: true });
    expect(cellsOf(shop.book, 'Customers')[0].length).toBeGreaterThan(before[0].length + 20);
    expect(undo(shop)).toMatchObject({ ok: true });
    expect(cellsOf(shop.book, 'Customers')).toEqual(before);
    classify(shop.host);
    expect(cellsOf(shop.book, 'Customers')).toEqual(before);
  });

  it('of a run that only added metric columns takes them away', () => {
    const { shop } = twiceClassified();
    const before = cellsOf(shop.book, 'Customers');
    classify(shop.host, { metrics: true });
    expect(undo(shop)).toMatchObject({ ok: true, customers: 0 });
    expect(cellsOf(shop.book, 'Customers')).toEqual(before);
  });

  it('leaves a metric column standing in which somebody typed', () => {
    const shop = changingShop();
    classify(shop.host, { metrics: true });
    const column = cellsOf(shop.book, 'Customers')[0].indexOf('revenue');
    tab(shop.book, 'Customers').setValue(2, column, 'mine');
    expect(undo(shop)).toMatchObject({ ok: true });
    // a bought for 100 and 50, c has no orders.
    expect(cellsOf(shop.book, 'Customers')).toEqual([
      ['Customer ID', 'City', 'revenue'],
      ['a', 'Huế', 150],
      ['b', 'Hà Nội', 'mine'],
      ['c', '', 0],
    ]);
  });

  it('leaves a column standing in which somebody typed beside no customer', () => {
    const shop = changingShop();
    const customers = tab(shop.book, 'Customers');
    customers.maxRows = 8;
    classify(shop.host);
    customers.setValue(6, 3, 'my remark');
    expect(undo(shop)).toMatchObject({ ok: true });
    expect(cellsOf(shop.book, 'Customers')[0]).toEqual(['Customer ID', 'City', 'Why']);
    expect(customers.valueAt(6, 2)).toBe('my remark');
  });

  it('keeps columns that the user put between those of the run, and a filter over all of them', () => {
    const shop = changingShop();
    const customers = tab(shop.book, 'Customers');
    customers.maxColumns = 10;
    customers.filter = { row: 1, column: 1, rows: 4, columns: 10 };
    classify(shop.host);
    shop.book.shift(customers, { side: 'columns', at: 3, count: 1 });
    customers.setValue(0, 3, 'Remark');
    expect(undo(shop)).toMatchObject({ ok: true });
    expect(cellsOf(shop.book, 'Customers')[0].filter((header) => header !== '')).toEqual([
      'Customer ID',
      'City',
      'Remark',
    ]);
    expect([customers.maxColumns, customers.filter]).toEqual([
      10,
      { row: 1, column: 1, rows: 4, columns: 10 },
    ]);
  });

  it('of a run that made the customers’ tab leaves the customers in it', () => {
    const shop = changingShop();
    shop.book.removeSheet(tab(shop.book, 'Customers'));
    classify(shop.host);
    expect(cellsOf(shop.book, 'Customers')[0]).toContain('Habit');
    expect(undo(shop)).toMatchObject({ ok: true });
    expect(cellsOf(shop.book, 'Customers')).toEqual([['Customer ID'], ['a'], ['b']]);
  });

  it('is not kept off by an id that stands in two rows', () => {
    const shop = changingShop({ Customers: [...CUSTOMERS, ['a', 'Huế again']] });
    classify(shop.host);
    expect(undo(shop)).toMatchObject({ ok: true, customers: 3 });
    expect(cellsOf(shop.book, 'Customers')).toEqual([...CUSTOMERS, ['a', 'Huế again']]);
  });

  it('gives the same cells when the run is then made again', () => {
    const { shop } = twiceClassified();
    const after = restored(shop);
    undo(shop);
    shop.at('2026-04-02T03:00:00Z');
    classify(shop.host);
    expect(restored(shop)).toEqual(after);
  });

  it('follows customers whose rows were sorted since', () => {
    const { shop, before } = twiceClassified();
    const sheet = tab(shop.book, 'Customers');
    const [, ...rows] = cellsOf(shop.book, 'Customers');
    const sort = (order: readonly number[]) =>
      order.forEach((from, to) => rows[from].forEach((cell, column) => sheet.setValue(to + 1, column, cell)));
    sort([2, 1, 0]);
    expect(undo(shop)).toMatchObject({ ok: true });
    const sorted = cellsOf(shop.book, 'Customers');
    const customers = before.restored.find(({ name }) => name === 'Customers')?.cells ?? [];
    expect([sorted[0], sorted[3], sorted[2], sorted[1]]).toEqual(customers);
  });

  it('is about the last run that changed something', () => {
    const { shop, before } = twiceClassified();
    shop.at('2026-04-03T03:00:00Z');
    classify(shop.host);
    expect(undo(shop)).toMatchObject({ ok: true, customers: 1 });
    expect(restored(shop)).toEqual(before.restored);
  });
});

describe('undo is refused', () => {
  const NOTHING = {
    en: 'There is nothing to undo: no run has changed a segment yet, or the last one was undone already.',
    vi: 'Không có gì để hoàn tác: chưa có lần chạy nào đổi nhóm, hoặc lần gần nhất đã được hoàn tác rồi.',
  };

  it.each(['en', 'vi'] as const)('where there is nothing to undo (%s)', (userLocale) => {
    const shop = changingShop({}, { userLocale });
    const before = everythingButLog(shop.book);
    expect(refusal(shop)).toEqual([NOTHING[userLocale]]);
    expect(everythingButLog(shop.book)).toEqual(before);
  });

  it('a second time', () => {
    const { shop } = twiceClassified();
    undo(shop);
    expect(refusal(shop)).toEqual([NOTHING.en]);
  });

  it.each([
    ['a segment', 2, 'C3'],
    ['a reason', 3, 'D3'],
    ['a date', 4, 'E3'],
  ])('where %s was edited since: it is named and left', (_what, column, cell) => {
    const { shop } = twiceClassified();
    tab(shop.book, 'Customers').setValue(2, column, 'mine');
    const before = everythingButLog(shop.book);
    expect(refusal(shop)).toEqual([
      `These cells were edited after the last run, so nothing was undone and they were left as they are: Customers!${cell}. Put back what stood there, or classify again.`,
    ]);
    expect(everythingButLog(shop.book)).toEqual(before);
  });

  it('where many cells were edited: ten are named, the others counted, in Vietnamese, too', () => {
    const shop = changingShop({}, { userLocale: 'vi' });
    const customers = tab(shop.book, 'Customers');
    customers.maxRows = 40;
    for (let row = 4; row < 16; row++) customers.setValue(row, 0, `x${row}`);
    classify(shop.host);
    for (let row = 1; row < 16; row++) customers.setValue(row, 2, 'mine');
    const [message] = refusal(shop);
    expect(message).toBe(
      'Các ô này đã được sửa sau lần chạy gần nhất nên chưa hoàn tác gì và chúng được giữ nguyên: ' +
        'Customers!C2, Customers!C3, Customers!C4, Customers!C5, Customers!C6, Customers!C7, Customers!C8, ' +
        'Customers!C9, Customers!C10, Customers!C11 và 5 ô khác. Hãy trả lại nội dung cũ, hoặc phân loại lại.',
    );
  });

  it('where the summary was edited since', () => {
    const { shop } = twiceClassified();
    tab(shop.book, 'Segment summary').setValue(1, 2, 99);
    expect(refusal(shop)[0]).toContain('Segment summary');
  });

  it.each([
    [
      'en',
      'The column of customer IDs or the columns of the last run cannot be found, so nothing was undone. Put back their headers, or classify again.',
    ],
    [
      'vi',
      'Không tìm thấy cột mã khách hàng hoặc các cột của lần chạy gần nhất nên chưa hoàn tác gì. Hãy trả lại tiêu đề của các cột đó, hoặc phân loại lại.',
    ],
  ])('where the column of ids has another header (%s)', (userLocale, sentence) => {
    const shop = changingShop({}, { userLocale });
    classify(shop.host);
    tab(shop.book, 'Customers').setValue(0, 0, 'Who');
    expect(refusal(shop)).toEqual([sentence]);
  });

  it('while another run is in progress', () => {
    const { shop } = twiceClassified();
    shop.host.state.foreignLocks.add('document');
    expect(refusal(shop)[0]).toMatch(/^Another run is in progress/);
  });
});

describe('the menu item', () => {
  it.each([
    ['en', 'Undo the last run', '2 customers are as before the last run.'],
    ['vi', 'Hoàn tác lần chạy gần nhất', '2 khách hàng đã trở lại như trước lần chạy gần nhất.'],
  ])('says in %s what it did', (userLocale, title, message) => {
    const shop = changingShop({ Customers: [['Customer ID'], ['a'], ['b']] }, { userLocale });
    classify(shop.host);
    shop.host.run('undoLastRun');
    expect(shop.host.toasts).toMatchObject([{ title, message }]);
    shop.host.run('undoLastRun');
    expect(shop.host.ui.alerts).toHaveLength(1);
  });
});
