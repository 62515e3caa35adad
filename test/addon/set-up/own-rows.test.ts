/**
 * Rows that set-up added to tabs of somebody's own: removal takes those that say what was written, wherever they stand now.
 */
import type { Host } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { copyOfBook } from '../../support/copied-book';
import { lazily } from '../../support/lazily';
import { bookOf, cellsOf, hostOf, tab, type Rows } from '../open-book';
import { insertColumn, insertRowIn, sortBy, type Edit } from '../write-plan/edits';
import { doneFit, shopOf } from '../fit/fit-shops';
import { CUSTOMERS, doneSetUp, ORDERS, remove } from './shops';

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '>= 2'],
  ['Habit', 'New', '1'],
];

const SETTINGS: Rows = [
  ['Section', 'Name', 'Value'],
  ['general', 'Accents count', 'no'],
];

const setUpShop = lazily(() => {
  const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Settings: SETTINGS, Rules: RULES });
  doneSetUp(hostOf(book), { packs: ['value'], lang: 'en' });
  return book;
});

const openCopy = (): Host => hostOf(copyOfBook(setUpShop()));

/** The row, from 0, of the rule with that id. */
function rowOf(book: Workbook, id: string): number {
  const cells = cellsOf(book, 'Rules');
  return cells.findIndex((row) => row[cells[0].indexOf('Id')] === id);
}

function columnOf(book: Workbook, header: string): number {
  const column = cellsOf(book, 'Rules')[0].indexOf(header);
  expect([header, column]).not.toEqual([header, -1]);
  return column;
}

const write =
  (id: string, header: string, value: string | boolean): Edit =>
  (book) =>
    tab(book, 'Rules').setValue(rowOf(book, id), columnOf(book, header), value);

/** A second time, below all others. */
const copyRow =
  (id: string): Edit =>
  (book) => {
    const cells = cellsOf(book, 'Rules');
    insertRowIn('Rules', cells.length, cells[rowOf(book, id)])(book);
  };

const both =
  (...edits: readonly Edit[]): Edit =>
  (book) =>
    edits.forEach((edit) => edit(book));

function removedAfter(edit: Edit): Workbook {
  const { workbook } = openCopy();
  edit(workbook);
  const host = hostOf(workbook);
  expect(remove(host)).toMatchObject({ ok: true });
  return host.workbook;
}

/** Scheme and segment of the rules that are left. */
const rulesLeft = (edit: Edit): string[] =>
  cellsOf(removedAfter(edit), 'Rules')
    .slice(1)
    .map(([scheme, segment]) => `${String(scheme)}: ${String(segment)}`);

const USERS = ['Habit: Regular', 'Habit: New'];

describe('removal of rules that set-up added beside somebody’s own', () => {
  it('leaves theirs alone, in whatever order the tab was sorted', () => {
    expect(cellsOf(setUpShop(), 'Rules').length).toBeGreaterThan(RULES.length + 4);
    expect(cellsOf(removedAfter(sortBy(1, 'Rules')), 'Rules')).toEqual(RULES);
    const [header, regular, fresh] = RULES;
    const byOrders = removedAfter(sortBy(2, 'Rules'));
    // As texts, downwards: '1' before '>= 2'.
    expect(cellsOf(byOrders, 'Rules')).toEqual([header, fresh, regular]);
  });

  it('leaves theirs alone where they moved those of the pack between them', () => {
    const moved = both(insertRowIn('Rules', 1, ['Habit', 'Lost', '0']), sortBy(1, 'Rules'));
    expect(rulesLeft(moved)).toEqual(['Habit: Regular', 'Habit: New', 'Habit: Lost']);
  });

  it.each<[what: string, edit: Edit, left: readonly string[]]>([
    ['whose id was changed', write('value-2', 'Id', 'vip'), ['Value: VIP']],
    ['whose id was emptied', write('value-2', 'Id', ''), ['Value: VIP']],
    ['of which a condition was changed', write('value-2', 'revenue share above', '< 60%'), ['Value: VIP']],
    ['that was switched off', write('value-2', 'On', false), ['Value: VIP']],
    ['in which something was added', write('value-2', 'Note', 'Lan knows them'), ['Value: VIP']],
    ['that somebody copied', copyRow('value-2'), ['Value: VIP', 'Value: VIP']],
    [
      'that somebody copied and changed',
      both(copyRow('value-2'), write('value-2', 'Segment', 'Best')),
      ['Value: Best', 'Value: VIP'],
    ],
  ])('keeps one %s', (_what, edit, left) => {
    expect(rulesLeft(edit)).toEqual([...USERS, ...left]);
  });

  it('keeps one beside which somebody typed into a column of their own', () => {
    const typed: Edit = (book) => {
      const { length } = cellsOf(book, 'Rules')[0];
      insertColumn(length, 'Rules')(book);
      tab(book, 'Rules').setValue(rowOf(book, 'value-2'), length, 'as agreed in May');
    };
    expect(cellsOf(removedAfter(typed), 'Rules').slice(RULES.length)).toEqual([
      ['Value', 'VIP', '', 'as agreed in May'],
    ]);
  });

  it('takes them wherever their columns were moved, and with what a check wrote beside them', () => {
    const host = openCopy();
    host.run('checkFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
    const matched = cellsOf(host.workbook, 'Rules')[rowOf(host.workbook, 'value-2')];
    expect(matched[columnOf(host.workbook, 'Matched')]).not.toBe('');
    insertColumn(1, 'Rules')(host.workbook);
    remove(host);
    expect(cellsOf(host.workbook, 'Rules')).toEqual(RULES.map(([first, ...rest]) => [first, '', ...rest]));
  });

  it('takes those of a second pack, too, and notes no row twice', () => {
    const host = openCopy();
    doneSetUp(host, { packs: ['value', 'rfm'], lang: 'en' });
    const { metadata } = copyOfBook(host.workbook);
    doneSetUp(host, { packs: ['value', 'rfm'], lang: 'en' });
    expect(host.workbook.metadata).toEqual(metadata);
    remove(host);
    expect(cellsOf(host.workbook, 'Rules')).toEqual(RULES);
  });

  it('takes those whose thresholds were fitted since', () => {
    const book = shopOf(40);
    const grid = book.addSheet('Rules', { rows: 1, columns: 3 });
    RULES[0].forEach((cell, column) => grid.setValue(0, column, cell));
    const host = hostOf(book);
    doneSetUp(host, { packs: ['value'], lang: 'en' });
    doneFit(host, { apply: doneFit(host).proposals.map(({ id }) => id) });
    expect(cellsOf(book, 'Rules').flat()).toContain('>= 2900');
    remove(host);
    expect(cellsOf(book, 'Rules')).toEqual([RULES[0]]);
  });

  it('takes all rows that can go where none but the header would be left', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: [['Scheme', 'Segment']] });
    tab(book, 'Rules').frozenRows = 1;
    doneSetUp(hostOf(book), { packs: ['value'], lang: 'en' });
    remove(hostOf(book));
    expect(cellsOf(book, 'Rules')).toEqual([['Scheme', 'Segment']]);
  });
});

describe('removal of settings that set-up added beside somebody’s own', () => {
  it('leaves theirs alone in a tab that was sorted', () => {
    const left = cellsOf(removedAfter(sortBy(1, 'Settings')), 'Settings');
    expect(left).toEqual(SETTINGS);
  });

  it('takes those that a person chose on a page', () => {
    const host = openCopy();
    doneSetUp(host, { general: { history: false } });
    remove(host);
    expect(cellsOf(host.workbook, 'Settings')).toEqual(SETTINGS);
  });

  it('keeps those that a person typed', () => {
    const book = removedAfter((shop) => {
      const row = cellsOf(shop, 'Settings').findIndex(([, name]) => name === 'Language');
      expect(row).toBeGreaterThan(1);
      tab(shop, 'Settings').setValue(row, 2, 'vi');
    });
    expect(cellsOf(book, 'Settings')).toEqual([...SETTINGS, ['general', 'Language', 'vi']]);
  });
});

it('set-up notes the rows of a tab in one place, and none of anybody’s words', () => {
  const noted = setUpShop().metadata.filter(({ key }) => key === 'customer-segments.rows');
  expect(noted).toHaveLength(2);
  for (const { value } of noted) expect(value).toMatch(/^(?:settings|rules)(?: [0-9a-f]{8}-[0-9a-f]{8})+$/);
});
