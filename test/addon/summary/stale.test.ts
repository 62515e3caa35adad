import type { StaleAnswer } from '../../../src/protocol/summary';
import { changedRules } from '../../../src/addon/summary/changed-rules';
import { classify, cellsOf, tab, type Rows } from '../open-book';
import { changingShop, type ChangingShop } from '../record/changing-shop';

const stale = ({ host }: ChangingShop, lang: 'en' | 'vi' = 'en') =>
  (host.run('staleFromPage', [{ lang }], { mode: 'sidebar' }).result as StaleAnswer).changes;

const RULES: Rows = [
  ['Id', 'On', 'Scheme', 'Segment', 'orders', 'Action', 'Colour', 'Note'],
  ['R1', '✓', 'Habit', 'Regular', '>= 2', 'Thank them', '#1a73e8', ''],
  ['R2', '✓', 'Habit', 'New', '1', '', '', ''],
];
const SETTINGS: Rows = [
  ['Section', 'Name', 'Value', 'Note'],
  ['general', 'language', 'en', ''],
  ['status', 'returned', 'returned', ''],
];

/** Orders by their rows, 1 the first. */
function clearRows({ book }: ChangingShop, from: number, to: number): void {
  for (let row = from; row <= to; row++)
    for (let column = 0; column < 4; column++) tab(book, 'Orders').setValue(row, column, '');
}

/** Classified today: on the last day of March, in the morning of Saigon. */
function classified(tabs: Readonly<Record<string, Rows>> = {}): ChangingShop {
  const shop = changingShop({ Rules: RULES, Settings: SETTINGS, ...tabs });
  classify(shop.host);
  return shop;
}

describe('what has changed since the last run', () => {
  it('is nothing right after it, nor before there was one', () => {
    expect(stale(classified())).toEqual([]);
    expect(stale(changingShop())).toEqual([]);
  });

  it('is nothing after a run that changed nothing, and after metric columns', () => {
    const shop = classified();
    classify(shop.host);
    classify(shop.host, { metrics: true });
    expect(stale(shop)).toEqual([]);
  });

  it('is the rows that came or went', () => {
    const shop = classified();
    shop.order('4', 'b');
    expect(stale(shop)).toEqual(['1 more row in "Orders".']);
    shop.order('5', 'c');
    expect(stale(shop)).toEqual(['2 more rows in "Orders".']);
    // Of the five orders three are left: the last two are cleared.
    clearRows(shop, 4, 5);
    expect(stale(shop)).toEqual([]);
    clearRows(shop, 2, 3);
    expect(stale(shop)).toEqual(['2 rows fewer in "Orders".']);
    expect(stale(shop, 'vi')).toEqual(['"Orders" bớt 2 dòng.']);
  });

  it('is an edit among the last twenty rows, and none further up', () => {
    const orders: Rows = [['Order ID', 'Customer ID', 'Order date', 'Amount']];
    for (let id = 1; id <= 30; id++) orders.push([String(id), 'a', '2026-03-05', 10]);
    const shop = classified({ Orders: orders });
    // Rows 12 to 31 are the last twenty.
    tab(shop.book, 'Orders').setValue(10, 3, 99);
    expect(stale(shop)).toEqual([]);
    tab(shop.book, 'Orders').setValue(11, 3, 99);
    expect(stale(shop)).toEqual(['The last rows of "Orders" are others now.']);
  });

  it('is not what stands beside the columns that are read, nor where they stand', () => {
    const shop = classified();
    const orders = tab(shop.book, 'Orders');
    orders.maxColumns = 10;
    cellsOf(shop.book, 'Orders').forEach(([id], row) => {
      orders.setValue(row, 4, id);
      orders.setValue(row, 0, row === 0 ? 'Remark' : 'x');
    });
    expect(stale(shop)).toEqual([]);
  });

  it('is a header or a sheet that has gone', () => {
    const shop = classified();
    tab(shop.book, 'Orders').setValue(0, 3, 'Worth');
    expect(stale(shop)).toEqual(['A column that was read in "Orders" has gone or has another header.']);
    tab(shop.book, 'Orders').name = 'Sales';
    expect(stale(shop)).toEqual(['The sheet "Orders" has gone or has another name.']);
  });

  it('is ids with leading zeros no more than ids without', () => {
    const customers: Rows = [['Customer ID'], ['1'], ['2']];
    const shop = changingShop({ Customers: customers, Rules: RULES });
    const sheet = tab(shop.book, 'Customers');
    sheet.setValue(1, 0, 1);
    sheet.setValue(2, 0, 2);
    const padded = shop.book.formats.add({ numberFormat: '000' });
    for (const row of [1, 2]) sheet.setFormat(row, 0, padded);
    classify(shop.host);
    expect(stale(shop)).toEqual([]);
  });

  it('is the rule that was changed, by its id', () => {
    const shop = classified();
    tab(shop.book, 'Rules').setValue(1, 4, '>= 3');
    expect(stale(shop)).toEqual(['Rule changed: R1 (Regular).']);
    tab(shop.book, 'Rules').setValue(2, 4, '2');
    expect(stale(shop)).toEqual(['Rules changed: R1 (Regular), R2 (New).']);
  });

  it('is not an action, a colour or a note', () => {
    const shop = classified();
    const rules = tab(shop.book, 'Rules');
    rules.setValue(1, 5, 'Call them');
    rules.setValue(1, 6, '#000000');
    rules.setValue(2, 7, 'mine');
    expect(stale(shop)).toEqual([]);
  });

  it('is rules whose change cannot be named, where their snapshot has gone', () => {
    const shop = classified();
    tab(shop.book, 'Rules').setValue(1, 4, '>= 3');
    shop.book.removeSheet(tab(shop.book, 'Rules snapshot'));
    expect(stale(shop)).toEqual(['The rules were changed.']);
  });

  it('is what Settings say, in whatever order and with whatever notes', () => {
    const shop = classified();
    const settings = tab(shop.book, 'Settings');
    settings.setValue(1, 2, 'vi');
    settings.setValue(2, 3, 'a note');
    expect(stale(shop)).toEqual([]);
    settings.setValue(2, 2, 'counts');
    expect(stale(shop)).toEqual(['The settings were changed.']);
  });

  it('is the day, which makes days since the last order grow', () => {
    const shop = classified();
    shop.at('2026-04-03T03:00:00Z');
    expect(stale(shop)).toEqual(['The last run was 3 days ago: days since the last order have grown.']);
    shop.at('2026-03-31T16:00:00Z');
    expect(stale(shop)).toEqual([]);
    // Midnight in Saigon, seven hours ahead.
    shop.at('2026-03-31T17:00:00Z');
    expect(stale(shop)).toEqual(['The last run was 1 day ago: days since the last order have grown.']);
  });

  it('is not the day where Settings name the analysis date, but another name of it', () => {
    const day = ['general', 'analysis date', '2026-03-31', ''];
    const shop = classified({ Settings: [...SETTINGS, day] });
    shop.at('2026-04-03T03:00:00Z');
    expect(stale(shop)).toEqual([]);
    tab(shop.book, 'Settings').setValue(3, 2, '2026-04-01');
    expect(stale(shop)).toEqual(['The settings name another analysis date.']);
  });

  it('is that a run broke off', () => {
    const shop = classified();
    const log = tab(shop.book, 'Run log');
    log.setValue(1, 11, false);
    expect(stale(shop)).toEqual(['The last run broke off before it was done. A new run mends it.']);
  });

  it('is counted from the run that holds, once the last one is undone', () => {
    const shop = classified();
    shop.order('4', 'b');
    tab(shop.book, 'Rules').setValue(1, 4, '>= 3');
    classify(shop.host);
    expect(stale(shop)).toEqual([]);
    shop.host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(stale(shop)).toEqual(['1 more row in "Orders".', 'The rules were changed.']);
  });

  it('is looked up in so many calls as the number of rows has no part in', () => {
    const calls = (rows: number) => {
      const orders: Rows = [['Order ID', 'Customer ID', 'Order date', 'Amount']];
      for (let id = 1; id <= rows; id++) orders.push([String(id), 'a', '2026-03-05', 10]);
      const shop = classified({ Orders: orders });
      const { stats } = shop.host.run('staleFromPage', [{}], { mode: 'sidebar' });
      return [Object.values(stats.callsByName).reduce((sum, count) => sum + count, 0), stats.cellsRead];
    };
    expect(calls(3000)).toEqual(calls(40));
  });
});

describe('two versions of the rules', () => {
  const HEAD = ['Id', 'Scheme', 'Segment', 'orders', 'On'];
  const rows = (...rules: readonly (readonly string[])[]) => [HEAD, ...rules];
  const NONE = { changed: [], added: [], removed: [], isReordered: false };

  it('are the same where only columns changed places, boxes were ticked or blanks were added', () => {
    const before = rows(['R1', 'H', 'A', '1', '✓'], ['R2', 'H', 'B', '2', '']);
    const now = [
      ['', '', '', '', '', ''],
      ['orders', 'Segment', 'Scheme', 'On', 'Id', 'city'],
      ['1', 'A', 'H', 'true', 'R1', ''],
      ['2', 'B', 'H', 'true', 'R2', ''],
    ];
    expect(changedRules(before, now)).toEqual(NONE);
  });

  it('differ by what came, what went and what was changed', () => {
    const before = rows(['R1', 'H', 'A', '1', ''], ['R2', 'H', 'B', '2', ''], ['R3', 'H', 'C', '3', '']);
    const now = rows(['R1', 'H', 'A', '7', ''], ['R3', 'H', 'C', '3', ''], ['R4', 'H', 'D', '4', '']);
    expect(changedRules(before, now)).toEqual({
      ...NONE,
      changed: ['R1 (A)'],
      added: ['R4 (D)'],
      removed: ['R2 (B)'],
    });
  });

  it('differ by a rule that is switched off as if it had gone', () => {
    const before = rows(['R1', 'H', 'A', '1', '✓']);
    const now = rows(['R1', 'H', 'A', '1', 'no']);
    expect(changedRules(before, now)).toEqual({ ...NONE, removed: ['R1 (A)'] });
    expect(changedRules(now, before)).toEqual({ ...NONE, added: ['R1 (A)'] });
  });

  it('differ by their order', () => {
    const [one, two] = [
      ['R1', 'H', 'A', '1', ''],
      ['R2', 'H', 'B', '2', ''],
    ];
    expect(changedRules(rows(one, two), rows(two, one))).toEqual({ ...NONE, isReordered: true });
  });

  it('call rules without an id by their segments', () => {
    const before = rows(['', 'H', 'A', '1', ''], ['', 'H', 'B', '2', '']);
    const now = rows(['', 'H', 'A', '1', ''], ['', 'H', 'B', '3', '']);
    expect(changedRules(before, now)).toEqual({ ...NONE, changed: ['B'] });
  });

  it('tell rules with one id apart', () => {
    const before = rows(['R1', 'H', 'A', '1', ''], ['R1', 'H', 'B', '2', '']);
    const now = rows(['R1', 'H', 'A', '1', ''], ['R1', 'H', 'B', '3', '']);
    expect(changedRules(before, now).changed).toEqual(['R1 (B)']);
  });
});
