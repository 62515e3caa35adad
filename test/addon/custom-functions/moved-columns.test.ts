/**
 * Formulas after people have changed the sheet: the answer goes with the customer and the column, wherever they stand now.
 */
import type { Host } from '../../../src/offline/host';
import { ServiceError } from '../../../src/offline/services/errors';
import { cellKey } from '../../../src/offline/workbook/sheet-grid';
import { classify, hostOf, shopBook, tab, type Rows } from '../open-book';
import { deleteColumn, insertColumn, insertRow, moveColumn, sortBy, type Edit } from '../write-plan/edits';
import { classifiedShop, faultOf, formula, packShop, RULES, SETTINGS } from './formula-shop';

const COLUMNS = { id: 0, city: 1, habit: 2, spend: 3 } as const;
const IDS = ['a', 'b', 'c'];

/** Of both schemes, of the reasons and of a figure; one by one, which fills the cache first, and as ranges. */
function answers(host: Host): unknown {
  const range = IDS.map((id) => [id]);
  const asked: readonly (readonly unknown[])[] = [
    ['SEGMENT'],
    ['SEGMENT', 'Spend'],
    ['SEGMENT_WHY', 'Spend'],
    ['SEGMENT_METRIC', 'orders'],
  ];
  return asked.map(([name, ...more]) => {
    const one = IDS.map((id) => formula(host, String(name), id, ...more));
    expect(formula(host, String(name), range, ...more)).toEqual(one.map((answer) => [answer]));
    return one;
  });
}

const RIGHT = [
  ['Regular', 'New', ''],
  ['Big', 'Little', ''],
  ['revenue 150 (>= 100) · row 5', 'revenue 70 (> 0) · row 7', 'no rule matches'],
  [2, 1, 0],
];

const shop = () => classifiedShop({ Settings: SETTINGS });

const renameHeaders: Edit = (workbook) => {
  const customers = tab(workbook, 'Customers');
  customers.rows[0].forEach((_, column) => {
    if (column >= COLUMNS.habit) customers.setValue(0, column, `Mine ${column}`);
  });
};

const EDITS: readonly [what: string, edit: Edit][] = [
  ['sorted', sortBy(COLUMNS.id)],
  ['a row above the headers', insertRow(0, 'A title')],
  ['a row among the customers', insertRow(2, 'x', 'Vinh')],
  ['a column in front', insertColumn(0)],
  ['a column between the schemes', insertColumn(COLUMNS.spend)],
  ['the first scheme moved behind the second', moveColumn(COLUMNS.habit, COLUMNS.spend + 1)],
  ['the ids moved', moveColumn(COLUMNS.id, 2)],
  ['the headers renamed', renameHeaders],
  [
    'the ids’ header renamed to another that is known',
    (book) => tab(book, 'Customers').setValue(0, 0, 'Mã khách hàng'),
  ],
  ['the sheet renamed', (book) => void (tab(book, 'Customers').name = 'Folk')],
  ['the record’s tab renamed', (book) => void (tab(book, 'Segments state').name = 'Whatever')],
  ['the record’s tab deleted', (book) => book.removeSheet(tab(book, 'Segments state'))],
  ['the notes cleared', (book) => tab(book, 'Customers').notes.clear()],
  ['the metadata lost', (book) => void (book.metadata.length = 0)],
];

describe('a formula after somebody changed the sheet', () => {
  it.each(EDITS)('gives the same: %s', (_, edit) => {
    const host = shop();
    expect(answers(host)).toEqual(RIGHT);
    edit(host.workbook);
    expect(answers(host)).toEqual(RIGHT);
  });

  it('gives the same where Google lets no formula read metadata, as long as there are notes', () => {
    const host = shop();
    host.state.beforeCall = (name) => {
      if (name.endsWith('createDeveloperMetadataFinder')) throw new ServiceError('noPermission', name);
    };
    tab(host.workbook, 'Customers').name = 'Folk';
    tab(host.workbook, 'Segments state').name = 'Segments state 2';
    expect(answers(host)).toEqual(RIGHT);
  });

  it('reads the column that a run writes, not somebody’s copy of it', () => {
    const host = shop();
    const customers = tab(host.workbook, 'Customers');
    insertColumn(0)(host.workbook);
    // A pasted column brings its note along.
    const note = customers.notes.get(cellKey(0, COLUMNS.habit + 1)) ?? '';
    expect(note).toMatch(/segment:Habit/);
    for (const [row, text] of ['Habit', 'old', 'old', 'old'].entries()) customers.setValue(row, 0, text);
    customers.notes.set(cellKey(0, 0), note);
    expect(answers(host)).toEqual(RIGHT);
  });
});

describe('a column that somebody deleted', () => {
  it('is missed by name', () => {
    const host = shop();
    answers(host);
    deleteColumn(COLUMNS.habit)(host.workbook);
    expect(faultOf(host, 'SEGMENT', 'a')).toBe(
      'The sheet "Customers" has no column of "Habit" any more. Classify customers again.',
    );
    expect(faultOf(host, 'SEGMENT', [['a']])).toMatch(/no column of "Habit"/);
    expect(formula(host, 'SEGMENT', 'a', 'Spend')).toBe('Big');
  });

  it('of reasons is missed, too, and of ids', () => {
    const host = shop();
    answers(host);
    const customers = tab(host.workbook, 'Customers');
    deleteColumn(customers.rows[0].indexOf('Why'))(host.workbook);
    expect(faultOf(host, 'SEGMENT_WHY', 'a')).toBe(
      'The sheet "Customers" has no column of reasons any more. Classify customers again.',
    );
    expect(formula(host, 'SEGMENT', 'a')).toBe('Regular');
    customers.setValue(0, COLUMNS.id, 'Foo');
    expect(faultOf(host, 'SEGMENT', 'a')).toMatch(/^The sheet "Customers" has no column of customer ids/);
  });
});

describe('without a run', () => {
  it('formulas say what to do first', () => {
    const host = hostOf(shopBook({ Rules: RULES }));
    const sentence =
      'No customers have been classified yet. Choose "Classify customers" in the menu of Customer Segments, then enter this formula again.';
    for (const name of ['SEGMENT', 'SEGMENT_WHY', 'SEGMENT_ACTION', 'SEGMENT_COUNT', 'RFM'])
      expect(faultOf(host, name, 'a')).toBe(sentence);
    expect(faultOf(host, 'SEGMENT_METRIC', [['a']], 'orders')).toBe(sentence);
    expect(formula(host, 'SEGMENT', '')).toBe('');
  });

  it('there is none after the undo of the first', () => {
    const host = shop();
    answers(host);
    host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(faultOf(host, 'SEGMENT', 'a')).toMatch(/^No customers have been classified yet/);
  });
});

describe('another run', () => {
  it('puts another scheme first, whatever an earlier formula left in the cache', () => {
    const host = shop();
    answers(host);
    const rules: Rows = [RULES[0], ...RULES.slice(4), ...RULES.slice(1, 4)];
    rules.forEach((cells, row) =>
      cells.forEach((cell, at) => tab(host.workbook, 'Rules').setValue(row, at, cell)),
    );
    classify(host);
    expect(IDS.map((id) => formula(host, 'SEGMENT', id))).toEqual(['Big', 'Little', '']);
  });

  it('in the other language keeps the schemes’ columns and their names', () => {
    const host = packShop();
    const before = formula(host, 'SEGMENT_WHY', 'a', 'Value');
    classify(host, { lang: 'vi' });
    expect(formula(host, 'SEGMENT_WHY', 'a', 'Value')).not.toBe(before);
    for (const scheme of ['Value', 'Giá trị'])
      expect(formula(host, 'SEGMENT_WHY', 'a', scheme)).not.toMatch(/^(?:Value|Giá trị): /);
    expect(formula(host, 'SEGMENT_WHY', 'a', 'Value')).not.toBe('');
  });
});
