/**
 * Why somebody moved: a rule that was changed is told from a customer who changed, and what cannot be known stays blank.
 */
import { cellsOf, classify, RULES, tab, type Rows } from '../open-book';
import { changingShop, type ChangingShop } from './changing-shop';

/** Customer, from, to and cause of each move. */
const moves = ({ book }: ChangingShop): unknown[][] =>
  cellsOf(book, 'Segment history')
    .slice(1)
    .map(([, customer, , from, to, , because]) => [customer, from, to, because]);

/** a has two orders and is Regular, b has one and is New. */
function classified(tabs: Record<string, Rows> = {}): ChangingShop {
  const shop = changingShop(tabs);
  classify(shop.host);
  return shop;
}

describe('the cause of a move', () => {
  it('is the customer where the rules are those of the last run', () => {
    const shop = classified();
    shop.order('4', 'b');
    classify(shop.host);
    expect(moves(shop)).toEqual([['b', 'New', 'Regular', 'The customer changed']]);
  });

  it('is the rule where the rules of the last run would have left the customer where it was', () => {
    const shop = classified();
    // From two orders to three: a, with two, is in no segment any more. b buys and has two: under the old rules it had moved.
    tab(shop.book, 'Rules').setValue(1, 2, '>= 3');
    shop.order('4', 'b');
    classify(shop.host);
    expect(moves(shop)).toEqual([
      ['a', 'Regular', '', 'A rule changed'],
      ['b', 'New', '', 'The customer changed'],
    ]);
  });

  it('is the customer where the rules changed, and would have moved the customer all the same', () => {
    const noted = RULES.map((row, index) => [...row, index === 0 ? 'Note' : '']);
    const shop = classified({ Rules: noted });
    // Another note is another version of the rules, though nobody moves by it.
    tab(shop.book, 'Rules').setValue(1, 3, 'loyal');
    shop.order('4', 'b');
    classify(shop.host);
    expect(moves(shop)).toEqual([['b', 'New', 'Regular', 'The customer changed']]);
  });

  it('is the hand where somebody set the segment, or took it back', () => {
    const header = ['Customer', 'Scheme', 'Segment'];
    const shop = classified({ 'Manual segments': [header, ['', '', '']] });
    const byHand = tab(shop.book, 'Manual segments');
    ['b', 'Habit', 'Regular'].forEach((cell, column) => byHand.setValue(1, column, cell));
    classify(shop.host);
    ['', '', ''].forEach((cell, column) => byHand.setValue(1, column, cell));
    shop.at('2026-04-02T03:00:00Z');
    classify(shop.host);
    expect(moves(shop)).toEqual([
      ['b', 'New', 'Regular', 'Set by hand'],
      ['b', 'Regular', 'New', 'Set by hand'],
    ]);
  });

  it('is not known where the rules of the last run cannot be read any more', () => {
    const customers: Rows = [
      ['Customer ID', 'Card'],
      ['a', 'yes'],
      ['b', 'no'],
    ];
    const byCard: Rows = [
      ['Scheme', 'Segment', 'Card'],
      ['Habit', 'Member', 'yes'],
    ];
    const shop = classified({ Customers: customers, Rules: byCard });
    tab(shop.book, 'Customers').setValue(0, 1, 'Loyalty');
    tab(shop.book, 'Rules').setValue(0, 2, 'Loyalty');
    tab(shop.book, 'Rules').setValue(1, 2, 'no');
    classify(shop.host);
    expect(moves(shop)).toEqual([
      ['a', 'Member', '', ''],
      ['b', '', 'Member', ''],
    ]);
  });

  it('is not known where the rules of the last run are gone', () => {
    const shop = classified();
    shop.book.removeSheet(tab(shop.book, 'Rules snapshot'));
    shop.order('4', 'b');
    classify(shop.host);
    expect(moves(shop)).toEqual([['b', 'New', 'Regular', '']]);
  });

  it('is the customer where Settings changed: what they were is not kept', () => {
    const shop = classified({
      Settings: [
        ['Section', 'Name', 'Value'],
        ['general', 'Days of orders that count', ''],
      ],
    });
    tab(shop.book, 'Settings').setValue(1, 2, 30);
    classify(shop.host);
    // Of the last 30 days nothing of a is left.
    expect(moves(shop)).toEqual([['a', 'Regular', '', 'The customer changed']]);
  });
});

describe('a history of an earlier version, without causes', () => {
  it('keeps its rows, and the new ones say why', () => {
    const shop = classified();
    shop.order('4', 'b');
    classify(shop.host);
    const history = tab(shop.book, 'Segment history');
    for (const row of [0, 1]) history.setValue(row, 6, '');
    history.maxColumns = 6;
    for (const row of history.rows) row.length = Math.min(row.length, 6);
    history.contentChanged();
    shop.at('2026-04-02T03:00:00Z');
    shop.order('5', 'c');
    classify(shop.host);
    expect(moves(shop)).toEqual([
      ['b', 'New', 'Regular', ''],
      ['c', '', 'New', 'The customer changed'],
    ]);
    expect(cellsOf(shop.book, 'Segment history')[0][6]).toBe('Because');
  });
});
