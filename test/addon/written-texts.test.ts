import { bookOf, cellsOf, classify, columnUnder, hostOf, shopBook, tab, type Rows } from './open-book';

describe('a text on its way into a cell', () => {
  it.each(['=1+1', '+84', '-5', '@now', '2026-01-01', '1/2', '007', '50%', 'TRUE', "'quoted", '1e3'])(
    'stays the text it is: %s',
    (segment) => {
      const rules = [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', 'x', '>= 1'],
      ];
      const book = shopBook({ Rules: rules });
      // Set here, not typed: what the user sees in the cell is this text.
      tab(book, 'Rules').setValue(1, 1, segment);
      classify(hostOf(book));
      expect(columnUnder(book, 'Customers', 'Habit')).toEqual([segment, segment, '']);
      expect(tab(book, 'Customers').formulas.size).toBe(0);
      expect(cellsOf(book, 'Segment summary')[1][1]).toBe(segment);
    },
  );

  it('stays it as the header of a column', () => {
    const settings: Rows = [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Habit', 'First'],
      ['scheme', 'Habit: column', '=A1'],
    ];
    const book = shopBook({ Settings: settings });
    classify(hostOf(book));
    expect(cellsOf(book, 'Customers')[0][2]).toBe('=A1');
    expect(tab(book, 'Customers').formulas.size).toBe(0);
  });

  it('stays it as an id on a tab that the add-on makes', () => {
    const orders: Rows = [
      ['Customer ID', 'Order date'],
      ['=2+2', '2026-01-01'],
      ['+84901', '2026-01-01'],
    ];
    const book = bookOf({
      Orders: orders,
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['A', 'x', '1'],
      ],
    });
    classify(hostOf(book));
    expect(columnUnder(book, 'Customers', 'Customer ID').sort()).toEqual(['+84901', '=2+2']);
    expect(tab(book, 'Customers').formulas.size).toBe(0);
  });
});
