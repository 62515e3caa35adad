import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { inputFiles } from '../support/input-files';
import {
  CUSTOMERS,
  ALWAYS_WRITTEN,
  cellsOf,
  classify,
  columnUnder,
  everything,
  everythingButLog,
  hostOf,
  RUN_TABS,
  shopBook,
  tab,
  type Rows,
} from './open-book';

const { path } = inputFiles();

/** A clock that a test sets. */
function clockAt(iso: string) {
  let now = Date.parse(iso);
  return {
    mode: 'virtual' as const,
    now: () => now,
    spend: (ms: number) => void (now += ms),
    set: (later: string) => void (now = Date.parse(later)),
  };
}

describe('a run', () => {
  it('writes a column a scheme, the reasons and when a segment changed, behind the last column', () => {
    const book = shopBook();
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers')[0]).toEqual(['Customer ID', 'City', 'Habit', 'Why', 'Updated at']);
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'New', '']);
    expect(columnUnder(book, 'Customers', 'Why')).toEqual([
      'Habit: orders 2 (>= 2) · row 2',
      'Habit: orders 1 (1) · row 3',
      'Habit: no rule matches',
    ]);
  });

  it('leaves the user’s own cells as they were, in every tab', () => {
    const customers: Rows = [
      ['Our customers', '', ''],
      ['Customer ID', 'Phone', 'Segment'],
      ['007', '0901', '=x'],
      ['b', 84901, true],
    ];
    const book = shopBook({ Customers: customers });
    const before = everything(book);
    classify(hostOf(book));
    const after = cellsOf(book, 'Customers').map((row) => row.slice(0, 3));
    expect(after).toEqual(customers);
    for (const { name, cells } of before.slice(1)) expect([name, cellsOf(book, name)]).toEqual([name, cells]);
  });
});

describe('the second run', () => {
  it('writes its row of the run log alone where nothing changed', () => {
    const book = shopBook();
    const host = hostOf(book);
    classify(host, { metrics: true });
    const before = everythingButLog(book);
    const { stats } = host.run('classifyFromPage', [{ asOf: '2026-03-31', metrics: true }], {
      mode: 'sidebar',
    });
    expect(stats.cellsWritten).toBe(ALWAYS_WRITTEN);
    expect(stats.callsByName['Range.setValues']).toBe(2);
    expect(everythingButLog(book)).toEqual(before);
    expect(cellsOf(book, 'Run log')).toHaveLength(3);
  });

  it('at another time has the same cells in every tab but the Run log, where the analysis date is fixed', () => {
    const clock = clockAt('2026-03-31T03:00:00Z');
    const book = shopBook();
    const host = hostOf(book, { clock });
    classify(host, { metrics: true });
    const before = everythingButLog(book);
    // So that hidden tabs are among those that are compared.
    expect(before.map(({ name }) => name)).toEqual(
      ['Customers', 'Orders', 'Rules', ...RUN_TABS].filter((name) => name !== 'Run log'),
    );
    clock.set('2026-04-02T09:30:00Z');
    classify(host, { metrics: true });
    expect(everythingButLog(book)).toEqual(before);
  });

  it('at another time has the same cells through a saved file, too', async () => {
    const clock = clockAt('2026-03-31T03:00:00Z');
    const book = shopBook();
    classify(hostOf(book, { clock }), { metrics: true });
    await saveWorkbook(book, path('once.xlsx'));
    const loaded = await loadWorkbook(path('once.xlsx'));
    const before = everythingButLog(loaded);
    clock.set('2026-04-02T09:30:00Z');
    classify(hostOf(loaded, { clock }), { metrics: true });
    expect(everythingButLog(loaded)).toEqual(before);
    await saveWorkbook(loaded, path('twice.xlsx'));
    expect(everythingButLog(await loadWorkbook(path('twice.xlsx')))).toEqual(before);
  });

  it('keeps the cells in a spreadsheet whose clocks change', () => {
    const book = shopBook();
    book.timeZone = 'America/Sao_Paulo';
    // At midnight of 2018-11-04 the clocks of São Paulo went to one o’clock.
    tab(book, 'Orders').setValue(3, 2, '2018-11-04');
    const host = hostOf(book);
    classify(host, { metrics: true });
    const before = everythingButLog(book);
    expect(columnUnder(book, 'Customers', 'lastOrderDate')[1]).toBeCloseTo(43408, 0);
    const { stats } = host.run('classifyFromPage', [{ asOf: '2026-03-31', metrics: true }], {
      mode: 'sidebar',
    });
    expect([stats.cellsWritten, everythingButLog(book)]).toEqual([ALWAYS_WRITTEN, before]);
  });

  it('changes Updated at only for customers whose segment changed', () => {
    const clock = clockAt('2026-03-31T03:00:00Z');
    const book = shopBook();
    const host = hostOf(book, { clock });
    classify(host);
    const [a, b, c] = columnUnder(book, 'Customers', 'Updated at').map(Number);
    // b buys again, so that b is a regular, too.
    const orders = tab(book, 'Orders');
    orders.maxRows++;
    ['4', 'b', '2026-03-20', 5].forEach((cell, column) => orders.setValue(4, column, cell));
    clock.set('2026-04-01T03:00:00Z');
    classify(host);
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'Regular', '']);
    const after = columnUnder(book, 'Customers', 'Updated at').map(Number);
    expect([after[0], after[2]]).toEqual([a, c]);
    expect(after[1] - b).toBeCloseTo(1, 3);
  });

  it('gives a customer who was added a segment and leaves the others’ cells', () => {
    const book = shopBook({ Customers: CUSTOMERS.slice(0, 3) });
    const host = hostOf(book);
    classify(host);
    const before = cellsOf(book, 'Customers');
    const customers = tab(book, 'Customers');
    customers.maxRows++;
    customers.setValue(3, 0, 'c');
    classify(host);
    expect(cellsOf(book, 'Customers').slice(0, 3)).toEqual(before);
    expect(columnUnder(book, 'Customers', 'Why')[2]).toBe('Habit: no rule matches');
  });
});
