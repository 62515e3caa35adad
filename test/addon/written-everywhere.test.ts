/**
 * Texts that a sheet would take for formulas, numbers or dates if somebody typed them: wherever the add-on writes one, it
 * reads back as it is, and no cell becomes a formula.
 */
import type { Workbook } from '../../src/offline/workbook/workbook';
import { answerOf, bookOf, cellsOf, classify, columnUnder, hostOf, tab, type Rows } from './open-book';
import { doneSetUp } from './set-up/shops';

const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+84901234567',
  '-5',
  '-x',
  '@now',
  "'quoted",
  "''twice",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '12345678901234567890',
  '00123',
  '2026-01-01',
  '1/2',
  'TRUE',
  '50%',
  '1e3',
  '10:30',
] as const;

const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Status'],
  ['1', 'a', '2026-01-05', 100, 'Completed'],
  ['2', 'a', '2026-02-05', 50, 'Completed'],
  ['3', 'b', '2026-03-05', 70, 'Completed'],
];

/** Cells are set, not typed: what the user sees in them is this text. */
function set(
  book: Workbook,
  name: string,
  cells: readonly (readonly [row: number, column: number, text: string])[],
) {
  for (const [row, column, text] of cells) tab(book, name).setValue(row, column, text);
}

/** The text is a segment, a rule's id, an owner, a city that a reason shows, and part of the rules that the snapshot keeps. */
function classifiedWith(text: string): Workbook {
  const book = bookOf({
    Customers: [
      ['Customer ID', 'City'],
      ['a', ''],
      ['b', 'Huế'],
    ],
    Orders: ORDERS,
    Rules: [
      ['Id', 'Scheme', 'Segment', 'orders', 'city', 'Action'],
      ['', 'Habit', '', '>= 2', '', ''],
      ['r2', 'Habit', 'New', '1', '', ''],
    ],
  });
  set(book, 'Customers', [[1, 1, text]]);
  set(book, 'Rules', [
    [1, 0, text],
    [1, 2, text],
    [1, 5, text],
  ]);
  return book;
}

function expectNoFormulas(book: Workbook): void {
  expect(
    book.sheets.flatMap(({ name, formulas }) => [...formulas.values()].map((one) => `${name}: ${one}`)),
  ).toEqual([]);
}

/** Core trims the names that it reads; what is written is what it read. */
const named = (text: string) => text.trim();

describe.each(TEXTS)('the text %j', (text) => {
  it('is itself as segment, reason, in summary, snapshot, state and history', () => {
    const book = classifiedWith(text);
    const host = hostOf(book);
    classify(host);
    const segment = columnUnder(book, 'Customers', 'Habit')[0];
    expect(segment).toBe(named(text));
    expect(String(columnUnder(book, 'Customers', 'Why')[0])).toMatch(/^Habit: orders 2 \(>= 2\) · /);
    expect(cellsOf(book, 'Segment summary')[1].slice(0, 2)).toEqual(['Habit', segment]);
    expect(cellsOf(book, 'Rules snapshot')[2][2]).toBe(text);
    expect(columnUnder(book, 'Segments state', 'now:segment:Habit')[0]).toBe(segment);
    // b buys again and moves from New to the text; then the text is what b leaves.
    tab(book, 'Orders').maxRows = 6;
    ['4', 'b', '2026-03-06', 5, 'Completed'].forEach((cell, column) =>
      tab(book, 'Orders').setValue(4, column, cell),
    );
    classify(host);
    tab(book, 'Rules').setValue(1, 3, '>= 9');
    classify(host);
    const moves = cellsOf(book, 'Segment history')
      .slice(1)
      .map((row) => row.slice(1, 5));
    expect(moves).toEqual(
      expect.arrayContaining([
        ['b', 'Habit', 'New', segment],
        ['b', 'Habit', segment, ''],
      ]),
    );
    expect(columnUnder(book, 'Segments state', 'previous:segment:Habit')).toContain(segment);
    host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual([segment, segment]);
    expectNoFormulas(book);
  });

  it('is itself as scheme and header of a column, and the next run finds it', () => {
    const book = bookOf({
      Customers: [['Customer ID'], ['a'], ['b']],
      Orders: ORDERS,
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['', 'x', '>= 1'],
      ],
    });
    set(book, 'Rules', [[1, 0, text]]);
    const host = hostOf(book);
    classify(host);
    const headers = cellsOf(book, 'Customers')[0];
    expect(headers).toEqual(['Customer ID', named(text), 'Why', 'Updated at']);
    classify(host);
    expect(cellsOf(book, 'Customers')[0]).toEqual(headers);
    expectNoFormulas(book);
  });

  it('is itself as id and name on the tab that is made of orders, and in a metric column', () => {
    const book = bookOf({
      Orders: [
        ['Order ID', 'Customer ID', 'Customer name', 'Order date', 'Amount', 'Category'],
        ['1', 'x', 'y', '2026-01-05', 100, 'z'],
      ],
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', 'x', '>= 1'],
      ],
    });
    set(book, 'Orders', [
      [1, 1, text],
      [1, 2, text],
      [1, 5, text],
    ]);
    classify(hostOf(book), { metrics: true });
    const [, row] = cellsOf(book, 'Customers');
    expect(row[0]).toBe(named(text));
    expect(row[1]).toBe(named(text));
    expect(columnUnder(book, 'Customers', 'topCategory')[0]).toBe(named(text));
    expectNoFormulas(book);
  });

  it('is itself in the tabs that set-up makes: as status and as header that is mapped', () => {
    const book = bookOf({ Customers: [['Customer ID'], ['a'], ['b']], Orders: ORDERS });
    set(book, 'Orders', [[1, 4, text]]);
    doneSetUp(hostOf(book));
    const statuses = cellsOf(book, 'Settings').flatMap((row) => (row[0] === 'status' ? [row[1]] : []));
    expect(statuses).toContain(named(text));
    expectNoFormulas(book);
  });

  it('is itself in what a check and a run mark beside the rules', () => {
    const book = bookOf({
      Customers: [['Customer ID'], ['a'], ['b']],
      Orders: ORDERS,
      Rules: [
        ['Scheme', 'Segment', 'orders', 'Owner', 'Note'],
        ['Habit', 'Any', '>= 1', '', ''],
        // Whoever has five orders has one at least: this rule takes nobody, and its mark says which segment nobody gets.
        ['Habit', '', '>= 5', '', ''],
      ],
    });
    set(book, 'Rules', [
      [2, 1, text],
      [1, 3, text],
      [1, 4, text],
    ]);
    const host = hostOf(book);
    const marks = () => ['Matched', 'Problem'].map((header) => columnUnder(book, 'Rules', header));
    host.run('checkFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
    const [matched, problems] = marks();
    expect(matched).toEqual([2, 0]);
    expect(problems).toEqual(['', expect.stringContaining(`"${named(text)}"`)]);
    classify(host);
    expect(marks()).toEqual([matched, problems]);
    // What somebody typed stands as it stood.
    expect(cellsOf(book, 'Rules')[1].slice(3, 5)).toEqual([text, text]);
    expectNoFormulas(book);
  });

  it('is itself in the result of a rule test', () => {
    const book = bookOf({
      Customers: [['Customer ID'], ['a'], ['b']],
      Orders: ORDERS,
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', '', '>= 1'],
      ],
      'Rule tests': [
        ['Scheme', 'Expected segment', 'orders', 'Result'],
        ['Habit', 'Other', 1, ''],
      ],
    });
    set(book, 'Rules', [[1, 1, text]]);
    hostOf(book).run('checkFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
    // One order is one at least: not Other, but the text.
    expect(columnUnder(book, 'Rule tests', 'Result')).toEqual([expect.stringMatching(/^✗ /)]);
    expect(columnUnder(book, 'Rule tests', 'Result')[0]).toContain(named(text));
    expectNoFormulas(book);
  });

  it('is itself as the name of the customers’ tab and in the reason that a header of theirs gives', () => {
    const book = bookOf({
      Shop: [
        ['Customer ID', ''],
        ['a', 7],
        ['b', 1],
      ],
      Orders: ORDERS,
      Rules: [
        ['Scheme', 'Segment', ''],
        ['Habit', 'Seven', '>= 7'],
      ],
    });
    set(book, 'Shop', [[0, 1, text]]);
    set(book, 'Rules', [[0, 2, text]]);
    tab(book, 'Shop').name = text;
    const answer = answerOf(hostOf(book));
    // Some of these texts are no header that a rule can name: then the run is refused, and nothing is written.
    if (answer.ok) expect(columnUnder(book, text, 'Habit')).toEqual(['Seven', '']);
    else expect(cellsOf(book, text)[0]).toEqual(['Customer ID', text]);
    expectNoFormulas(book);
  });
});
