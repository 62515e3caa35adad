/**
 * The column of owners in the add-on: what a run reads of the one before, and what undo takes back.
 */
import type { UndoAnswer } from '../../src/protocol';
import type { Workbook } from '../../src/offline/workbook/workbook';
import {
  bookOf,
  cellsOf,
  classify,
  columnUnder,
  CUSTOMERS,
  everythingButLog,
  hostOf,
  tab,
  type Rows,
} from './open-book';
import { changingShop } from './record/changing-shop';
import { CUSTOMERS as SHOPPERS, doneSetUp } from './set-up/shops';

/** Everybody with orders is Lan's or Minh's in turn; a and b have some, c has none. */
const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Owner'],
  ['Habit', 'Regular', '>= 2', 'Lan; Minh'],
  ['Habit', 'New', '1', 'Lan; Minh'],
];
const SETTINGS: Rows = [
  ['Section', 'Name', 'Value'],
  ['owner', 'Lan', 'away'],
];

const owners = (book: Workbook, header = 'Assigned owner') => columnUnder(book, 'Customers', header);

function put(book: Workbook, name: string, rows: Rows): void {
  rows.forEach((row, r) => row.forEach((cell, c) => tab(book, name).setValue(r, c, cell)));
}

describe('the column of owners', () => {
  it('stands behind the segments and before the reasons', () => {
    const { book, host } = changingShop({ Rules: RULES });
    classify(host);
    expect(cellsOf(book, 'Customers')[0]).toEqual([
      'Customer ID',
      'City',
      'Habit',
      'Assigned owner',
      'Why',
      'Updated at',
    ]);
    expect(owners(book)).toEqual(['Lan', 'Minh', '']);
  });

  it('is not there where no rule names an owner', () => {
    const { book, host } = changingShop();
    expect(classify(host)).not.toHaveProperty('owners');
    expect(cellsOf(book, 'Customers')[0]).not.toContain('Assigned owner');
  });

  it('leaves the marketer’s own column of owners as it is', () => {
    const { book, host } = changingShop({
      Rules: RULES,
      Customers: CUSTOMERS.map((row, index) => [...row, ['Owner', 'minh', 'Tuấn', ''][index]]),
    });
    classify(host);
    expect(owners(book, 'Owner')).toEqual(['minh', 'Tuấn', '']);
    // a is Minh's already; nobody calls Tuấn, so b goes to Lan, who has nobody.
    expect(owners(book)).toEqual(['Minh', 'Lan', '']);
  });

  it('says in report and summary how many customers each person has', () => {
    const { book, host } = changingShop({ Rules: RULES });
    // a has ordered for 100 and 50, b for 70.
    expect(classify(host).owners).toEqual([
      { owner: 'Lan', customers: 1, revenue: 150 },
      { owner: 'Minh', customers: 1, revenue: 70 },
    ]);
    const rows = cellsOf(book, 'Segment summary').map(([kind, name, customers, , orders, revenue]) => [
      kind,
      name,
      customers,
      orders,
      revenue,
    ]);
    expect(rows.slice(-4)).toEqual([
      ['', '', '', '', ''],
      ['Assigned owner', 'Lan', 1, 2, 150],
      ['Assigned owner', 'Minh', 1, 1, 70],
      ['Assigned owner', '', 1, 0, 0],
    ]);
  });
});

describe('a later run', () => {
  it('changes nothing where nothing has changed', () => {
    const { book, host } = changingShop({ Rules: RULES });
    classify(host);
    const before = everythingButLog(book);
    classify(host);
    expect(everythingButLog(book)).toEqual(before);
  });

  it('keeps who has whom, also when somebody has moved and renamed the column, and sorted the rows', () => {
    const { book, host } = changingShop({ Rules: RULES });
    classify(host);
    const sheet = tab(book, 'Customers');
    const [, a, b] = cellsOf(book, 'Customers');
    [b, a].forEach((row, at) => row.forEach((cell, column) => sheet.setValue(at + 1, column, cell)));
    sheet.setValue(0, 3, 'Sales');
    // Dealt anew, with the names the other way round, a would be Minh's.
    put(book, 'Rules', [RULES[0], ['Habit', 'Regular', '>= 2', 'Minh; Lan'], RULES[2]]);
    classify(host);
    expect(owners(book, 'Sales')).toEqual(['Minh', 'Lan', '']);
  });

  it('takes a name that somebody typed into it for the present owner, if the rule knows it', () => {
    const { book, host } = changingShop({ Rules: RULES });
    classify(host);
    tab(book, 'Customers').setValue(1, 3, 'Minh');
    tab(book, 'Customers').setValue(2, 3, 'Nobody');
    classify(host);
    expect(owners(book)).toEqual(['Minh', 'Lan', '']);
  });

  it('deals again only whom it must when somebody is away', () => {
    const { book, host } = changingShop({ Rules: RULES, Settings: SETTINGS });
    classify(host);
    expect(owners(book)).toEqual(['Minh', 'Minh', '']);
    tab(book, 'Settings').setValue(1, 2, 'present');
    classify(host);
    expect(owners(book)).toEqual(['Minh', 'Minh', '']);
  });

  it('knows them by their ids where it has made the customers’ tab itself', () => {
    const shop = changingShop({ Rules: RULES });
    shop.book.removeSheet(tab(shop.book, 'Customers'));
    classify(shop.host);
    expect(owners(shop.book)).toEqual(['Lan', 'Minh']);
    put(shop.book, 'Rules', [
      RULES[0],
      ['Habit', 'Regular', '>= 2', 'Minh; Lan'],
      ['Habit', 'New', '1', 'Minh; Lan'],
    ]);
    shop.order('4', 'aa');
    classify(shop.host);
    // The new customer stands below; Minh and Lan have one each, and Minh stands first now.
    expect(columnUnder(shop.book, 'Customers', 'Customer ID')).toEqual(['a', 'b', 'aa']);
    expect(owners(shop.book)).toEqual(['Lan', 'Minh', 'Minh']);
  });
});

describe('undo', () => {
  const undo = (host: ReturnType<typeof changingShop>['host']) =>
    host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer;

  /** Classified, and again on the next day when Lan is away. */
  function handedOver() {
    const shop = changingShop({ Rules: RULES, Settings: [SETTINGS[0], ['owner', 'Lan', 'yes']] });
    classify(shop.host);
    const before = cellsOf(shop.book, 'Customers');
    shop.at('2026-04-02T03:00:00Z');
    put(shop.book, 'Settings', SETTINGS);
    classify(shop.host);
    return { ...shop, before };
  }

  it('gives the customers back to whom they had before', () => {
    const { book, host, before } = handedOver();
    expect(owners(book)).toEqual(['Minh', 'Minh', '']);
    expect(undo(host)).toMatchObject({ ok: true, customers: 1 });
    expect(cellsOf(book, 'Customers')).toEqual(before);
  });

  it('is refused where somebody has typed another owner since', () => {
    const { book, host } = handedOver();
    tab(book, 'Customers').setValue(1, 3, 'Hoa');
    const answer = undo(host);
    expect(answer.ok ? '' : answer.issues[0].message).toContain('Customers!D2');
    expect(owners(book)).toEqual(['Hoa', 'Minh', '']);
  });

  it('is done where somebody has typed the owner of before', () => {
    const { book, host, before } = handedOver();
    tab(book, 'Customers').setValue(1, 3, 'Lan');
    expect(undo(host)).toMatchObject({ ok: true });
    expect(cellsOf(book, 'Customers')).toEqual(before);
  });

  it('is still about that run after one that changed nothing', () => {
    const { book, host, before } = handedOver();
    classify(host);
    expect(undo(host)).toMatchObject({ ok: true, customers: 1 });
    expect(cellsOf(book, 'Customers')).toEqual(before);
  });

  it('of the first run takes the column away again', () => {
    const { book, host } = changingShop({ Rules: RULES });
    classify(host);
    expect(undo(host)).toMatchObject({ ok: true });
    expect(cellsOf(book, 'Customers')).toEqual(CUSTOMERS);
  });

  it('of a run whose rules name nobody leaves the column alone', () => {
    const { book, host, at, order } = changingShop({ Rules: RULES });
    classify(host);
    const before = cellsOf(book, 'Customers');
    at('2026-04-02T03:00:00Z');
    order('4', 'b');
    put(book, 'Rules', [RULES[0], ['Habit', 'Regular', '>= 2', ''], ['Habit', 'New', '1', '']]);
    classify(host);
    expect(owners(book)).toEqual(['Lan', 'Minh', '']);
    expect(undo(host)).toMatchObject({ ok: true, customers: 1 });
    expect(cellsOf(book, 'Customers')).toEqual(before);
  });
});

describe('set-up', () => {
  const shop = () => {
    const book = bookOf({ Customers: SHOPPERS });
    return { book, host: hostOf(book) };
  };

  it('puts the pack’s names into the column Owner, and rules that are set up so deal customers out', () => {
    const { book, host } = shop();
    doneSetUp(host, { packs: ['owners'] });
    expect(columnUnder(book, 'Rules', 'Owner')).toEqual([
      'Service 1',
      'Service 1',
      'Sales 1; Sales 2',
      'Sales 3',
      'Sales 1; Sales 2; Sales 3',
    ]);
    expect(classify(host).owners?.map(({ owner }) => owner)).toEqual([
      'Service 1',
      'Sales 1',
      'Sales 2',
      'Sales 3',
    ]);
  });

  it('offers present and away for a person in Settings', () => {
    const { book, host } = shop();
    doneSetUp(host);
    const settings = tab(book, 'Settings');
    const row = settings.contentSize().rows;
    settings.maxRows = Math.max(settings.maxRows, row + 1);
    ['owner', 'Lan'].forEach((cell, column) => settings.setValue(row, column, cell));
    doneSetUp(host);
    const lists = settings.validations.filter(({ values }) => values.includes('away'));
    expect(lists.map(({ values, box }) => [values, box.row, box.rows])).toEqual([
      [['present', 'away'], row + 1, 1],
    ]);
  });
});
