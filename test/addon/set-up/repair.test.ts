import { bookOf, cellsOf, classify, columnUnder, everything, hostOf, tab, type Rows } from '../open-book';
import { doneSetUp, section, SHOPS } from './shops';
import { withValidation } from '../../../src/offline/workbook/cell-rules';
import type { Workbook } from '../../../src/offline/workbook/workbook';

const [, open] = SHOPS[0];

function made() {
  const book = open();
  const host = hostOf(book);
  doneSetUp(host);
  return { book, host };
}

/** What the tabs hold and how they look. */
function whole(book: Workbook) {
  const looks = book.sheets.map((grid) => [
    grid.frozenRows,
    [...grid.columnWidths],
    structuredClone(grid.validations),
    grid.formatIds.map((ids) => ids && [...ids]),
  ]);
  return { everything: everything(book), looks };
}

/** The position of a cell by its text. */
function find(book: Workbook, name: string, text: string): [row: number, column: number] {
  const cells = cellsOf(book, name);
  const row = cells.findIndex((cell) => cell.includes(text));
  return [row, cells[row].indexOf(text)];
}

describe('set-up run twice', () => {
  it('changes nothing the second time', () => {
    const { book, host } = made();
    const before = whole(book);
    const { settings, rules } = doneSetUp(host);
    expect([settings.outcome, rules.outcome]).toEqual(['unchanged', 'unchanged']);
    expect(whole(book)).toEqual(before);
  });

  it('does not depend on who runs it', () => {
    const { book, host } = made();
    const before = whole(book);
    host.state.userLocale = 'vi';
    doneSetUp(host);
    expect(whole(book)).toEqual(before);
  });

  it('finds its tabs under other names', () => {
    const { book, host } = made();
    tab(book, 'Settings').name = 'Cấu hình';
    tab(book, 'Rules').name = 'My rules';
    expect(doneSetUp(host).settings).toEqual({ sheet: 'Cấu hình', outcome: 'unchanged' });
    expect(classify(host).schemes.map(({ scheme }) => scheme)).toEqual(['Value', 'RFM']);
  });
});

describe('a repair', () => {
  it('keeps what was typed: values, orders of rows, notes, drop-downs, own columns', () => {
    const { book, host } = made();
    const grid = tab(book, 'Settings');
    const [row] = find(book, 'Settings', 'Accents count');
    grid.setValue(row, 2, 'no');
    grid.notes.set(row * 18278 + 1, 'mine');
    const [status] = find(book, 'Settings', 'Xong hết');
    grid.setValue(status, 2, 'returned');
    grid.setValue(0, 6, 'My column');
    grid.setValue(row, 6, 'my remark');
    book.shift(tab(book, 'Rules'), { side: 'rows', at: 3, count: 1 });
    const before = everything(book);
    doneSetUp(host);
    expect(everything(book)).toEqual(before);
  });

  it('adds columns, settings and ids that are missing', () => {
    const { book, host } = made();
    const settings = tab(book, 'Settings');
    book.shift(settings, { side: 'columns', at: 5, count: -1 });
    const [row] = find(book, 'Settings', 'ABC bounds');
    book.shift(settings, { side: 'rows', at: row, count: -1 });
    const rules = tab(book, 'Rules');
    const [, id] = find(book, 'Rules', 'Id');
    rules.setValue(3, id, '');
    const answer = doneSetUp(host);
    expect([answer.settings.outcome, answer.rules.outcome]).toEqual(['repaired', 'repaired']);
    expect(cellsOf(book, 'Settings')[0]).toEqual(['Section', 'Name', 'Value', 'From', 'To', 'Note']);
    expect(cellsOf(book, 'Settings').pop()?.slice(0, 2)).toEqual(['general', 'ABC bounds']);
    expect(columnUnder(book, 'Rules', 'Id')[2]).toBe('rule-1');
  });

  it('writes a header again that was deleted', () => {
    const { book, host } = made();
    const before = whole(book);
    tab(book, 'Settings').setValue(0, 2, '');
    const [, column] = find(book, 'Rules', 'revenue share above');
    tab(book, 'Rules').setValue(0, column, '');
    doneSetUp(host);
    expect(whole(book)).toEqual(before);
  });

  it('restores formats, notes and drop-downs', () => {
    const { book, host } = made();
    const before = whole(book);
    const settings = tab(book, 'Settings');
    settings.frozenRows = 0;
    settings.notes.clear();
    settings.validations = [];
    tab(book, 'Rules').setFormat(1, 4, 0);
    doneSetUp(host);
    expect(whole(book)).toEqual(before);
  });

  it('brings no rule or scheme back that was deleted', () => {
    const { book, host } = made();
    const rules = tab(book, 'Rules');
    book.shift(rules, { side: 'rows', at: 1, count: -5 });
    doneSetUp(host);
    expect(columnUnder(book, 'Rules', 'Id')[0]).toBe('rfm-1');
  });

  it('adds a pack that is asked for below the rules', () => {
    const { book, host } = made();
    tab(book, 'Rules');
    const host2 = hostOf(open());
    doneSetUp(host2, { packs: ['value'] });
    doneSetUp(host2, { packs: ['value', 'rfm'] });
    expect(columnUnder(host2.workbook, 'Rules', 'Id')).toEqual(columnUnder(book, 'Rules', 'Id'));
    expect(classify(host2).schemes).toEqual(classify(host).schemes);
  });

  it('offers the schemes of a new pack in each cell of the column but those with a list of the user’s', () => {
    const host = hostOf(open());
    doneSetUp(host, { packs: ['value'] });
    const rules = tab(host.workbook, 'Rules');
    const column = cellsOf(host.workbook, 'Rules')[0].indexOf('Scheme') + 1;
    const own = { values: ['mine'], rejects: false };
    rules.validations = withValidation(rules.validations, { row: 2, column, rows: 1, columns: 1 }, own);
    doneSetUp(host, { packs: ['value', 'rfm'] });
    const listAt = (row: number) =>
      rules.validations.find(({ box }) => box.column === column && row >= box.row && row < box.row + box.rows)
        ?.values;
    const lists = Array.from({ length: rules.maxRows - 1 }, (_, index) => listAt(index + 2));
    expect(lists).toEqual(lists.map((_, row) => (row === 0 ? ['mine'] : ['Value', 'RFM'])));
  });

  it('asks few service calls for a rules tab with a thousand rows', () => {
    const { book, host } = made();
    expect(tab(book, 'Rules').maxRows).toBeGreaterThan(999);
    const { stats } = host.run('setUpFromPage', [{}], { mode: 'sidebar' });
    // No cell of the thousand is asked by itself.
    expect(stats.calls).toBeLessThan(999);
  });

  it('refuses a pack that needs another scoring than Settings say', () => {
    const { book, host } = made();
    const before = whole(book);
    expect(() => doneSetUp(host, { packs: ['rfm-second'] })).toThrow('needs "');
    expect(whole(book)).toEqual(before);
  });
});

const OWN_RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Note'],
  ['Habit', 'Regular', '>= 2', 'x'],
  ['Habit', 'New', '1', ''],
];

describe('a Rules tab that the marketer made', () => {
  it('keeps its rules, gets ids and boxes, and its schemes are listed', () => {
    const book = open();
    const plain = hostOf(bookOf({ ...tables(book), Rules: OWN_RULES }));
    const host = hostOf(bookOf({ ...tables(book), Rules: OWN_RULES }));
    doneSetUp(host);
    const rows = cellsOf(host.workbook, 'Rules');
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [...OWN_RULES[0], 'Id', 'On'],
      [...OWN_RULES[1], 'rule-1', true],
      [...OWN_RULES[2], 'rule-2', true],
    ]);
    expect(section(host.workbook, 'Settings', 'scheme')).toEqual([['Habit', 'First']]);
    expect(classify(host).schemes).toEqual(classify(plain).schemes);
  });
});

function tables(book: Workbook): Record<string, Rows> {
  return Object.fromEntries(book.sheets.map(({ name }) => [name, cellsOf(book, name)]));
}

describe('a tab of that name that is for something else', () => {
  it('is left as it is, and the run says so', () => {
    const theme: Rows = [
      ['Theme', 'dark'],
      ['Font', 'Arial'],
    ];
    const book = bookOf({ ...tables(open()), Settings: theme });
    const { settings, rules, issues } = doneSetUp(hostOf(book));
    expect(settings).toEqual({ sheet: 'Settings', outcome: 'left' });
    expect(rules.outcome).toBe('made');
    expect(cellsOf(book, 'Settings')).toEqual(theme);
    expect(issues.map(({ message }) => message)).toEqual([
      'Settings: This tab is left as it is, since it has other headers than Section, Name, Value. Rename the tab or write these headers, then set up again.',
    ]);
  });
});
