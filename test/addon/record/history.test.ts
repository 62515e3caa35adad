import { HISTORY_ROWS, compacted } from '../../../src/addon/record/history-tab';
import { cellsOf, classify, columnUnder, tab } from '../open-book';
import { changingShop } from './changing-shop';

const day = (iso: string) => new Date(`${iso}Z`);

describe('the tab Segment history', () => {
  it('begins with the first move: a scheme’s first run is none', () => {
    const { book, host, order } = changingShop();
    classify(host);
    expect(book.sheetNamed('Segment history')).toBeFalsy();
    order('4', 'b');
    classify(host);
    const [header, ...rows] = cellsOf(book, 'Segment history');
    expect(header).toEqual(['Date', 'Customer', 'Scheme', 'From', 'To', 'Rule', 'Because']);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['b', 'Habit', 'New', 'Regular', 'row 2', 'The customer changed'],
    ]);
  });

  it('has no move that completes a first run that was cut off', () => {
    const { book, host } = changingShop();
    host.state.beforeCall = (name) => {
      // The header of Habit stands, its cells do not.
      if (name === 'Range.setValues' && cellsOf(book, 'Customers').flat().includes('Habit'))
        throw new Error('cut off');
    };
    expect(() => classify(host)).toThrow('cut off');
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['', '', '']);
    host.state.beforeCall = null;
    classify(host);
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'New', '']);
    expect(book.sheetNamed('Segment history')).toBeFalsy();
  });

  it('names a customer who has no rule any more, in Vietnamese', () => {
    const { book, host } = changingShop();
    classify(host, { lang: 'vi' });
    tab(book, 'Rules').setValue(2, 2, '7');
    classify(host, { lang: 'vi' });
    expect(cellsOf(book, 'Lịch sử nhóm').map((row) => row.slice(1))).toEqual([
      ['Khách hàng', 'Cách phân loại', 'Từ nhóm', 'Sang nhóm', 'Quy tắc', 'Vì'],
      ['b', 'Habit', 'New', '', 'không quy tắc nào khớp', 'Quy tắc thay đổi'],
    ]);
  });

  it.each([
    ['Segment history', 'no'],
    ['Lịch sử nhóm', 'không'],
  ])('is not kept where Settings say "%s" = %s', (name, value) => {
    const settings = [
      ['Section', 'Name', 'Value'],
      ['general', name, value],
    ];
    const { book, host, order } = changingShop({ Settings: settings });
    classify(host);
    order('4', 'b');
    classify(host);
    expect(book.sheetNamed('Segment history')).toBeFalsy();
  });

  it('is bounded to 50,000 moves: the oldest go, and those of one day are one', () => {
    expect(HISTORY_ROWS).toBe(50000);
    const { book, host, order } = changingShop();
    classify(host);
    order('4', 'b');
    classify(host);
    const grid = tab(book, 'Segment history');
    grid.maxRows = HISTORY_ROWS + 1;
    // A full tab: a day each, but for the last two, which are of one day and customer.
    const moves = Array.from({ length: HISTORY_ROWS }, (_, index) => [
      index + 1,
      `k${index}`,
      'Habit',
      'A',
      'B',
      'r',
    ]);
    moves[HISTORY_ROWS - 2] = [90000.5, 'z', 'Habit', 'A', 'B', 'r'];
    moves[HISTORY_ROWS - 1] = [90000.75, 'z', 'Habit', 'B', 'C', 'r'];
    const date = grid.formatAt(1, 0);
    moves.forEach((cells, row) => {
      cells.forEach((cell, column) => grid.setValue(row + 1, column, cell));
      grid.setFormat(row + 1, 0, date);
    });
    for (const customer of ['a', 'c']) order(`5${customer}`, customer);
    tab(book, 'Rules').setValue(1, 2, '>= 3');
    classify(host);
    const [, ...rows] = cellsOf(book, 'Segment history');
    // a and c have 3 and 1 orders, b has 2 and no rule any more: b and c move. 50,000 - 1 + 2 are one too many.
    expect(rows).toHaveLength(HISTORY_ROWS);
    expect(rows[0].slice(0, 2)).toEqual([2, 'k1']);
    expect(rows.slice(-3).map((row) => row.slice(1, 5))).toEqual([
      ['z', 'Habit', 'A', 'C'],
      ['b', 'Habit', 'Regular', ''],
      ['c', 'Habit', '', 'New'],
    ]);
  });
});

describe('compacting', () => {
  it('makes one move of a customer’s moves of one day', () => {
    const rows = [
      [day('2026-04-01T01:00'), 'b', 'Habit', 'New', 'Regular', 'R1'],
      [day('2026-04-01T02:00'), 'a', 'Habit', 'Regular', 'VIP', 'R2'],
      [day('2026-04-01T03:00'), 'b', 'Habit', 'Regular', 'VIP', 'R2'],
    ];
    expect(compacted(rows)).toEqual([rows[1], [rows[2][0], 'b', 'Habit', 'New', 'VIP', 'R2', undefined]]);
  });

  it.each([
    ['The customer changed', 'Quy tắc thay đổi', 'Quy tắc thay đổi'],
    ['Set by hand', 'A rule changed', 'Set by hand'],
    ['The customer changed', '', ''],
    ['A rule changed', '', 'A rule changed'],
    ['Khách thay đổi', 'The customer changed', 'The customer changed'],
  ])('of the causes %j and %j keeps %j, as it was written', (first, second, kept) => {
    const rows = [
      [day('2026-04-01T01:00'), 'b', 'Habit', 'New', 'Regular', 'R1', first],
      [day('2026-04-01T03:00'), 'b', 'Habit', 'Regular', 'VIP', 'R2', second],
    ];
    expect(compacted(rows).map((row) => row[6])).toEqual([kept]);
  });

  it('leaves nothing of a move that was taken back on the same day', () => {
    const there = [day('2026-04-01T01:00'), 'b', 'Habit', 'New', 'Regular', 'R1'];
    const back = [day('2026-04-01T02:00'), 'b', 'Habit', 'Regular', 'New', 'R2'];
    expect(compacted([there, back])).toEqual([]);
    expect(compacted([there, back, there])).toEqual([there]);
  });

  it('keeps moves of other days, other schemes and other customers', () => {
    const rows = [
      [day('2026-04-01T01:00'), 'b', 'Habit', 'New', 'Regular', 'R1'],
      [day('2026-04-02T01:00'), 'b', 'Habit', 'Regular', 'VIP', 'R1'],
      [day('2026-04-02T01:00'), 'b', 'Value', 'Regular', 'VIP', 'R1'],
      [day('2026-04-02T01:00'), 'c', 'Habit', 'Regular', 'VIP', 'R1'],
    ];
    expect(compacted(rows)).toEqual(rows);
  });
});
