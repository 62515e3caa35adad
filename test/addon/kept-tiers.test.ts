/**
 * Tiers that do not flap, through the built add-on: what a run remembers of the one before, and what undo, sorting and hands
 * make of it.
 */
import type { Host } from '../../src/offline/host';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { CheckAnswer, UndoAnswer } from '../../src/protocol';
import {
  cellsOf,
  classify,
  columnUnder,
  everythingButLog,
  hostOf,
  bookOf,
  tab,
  type Rows,
} from './open-book';
import { clockAt } from './record/changing-shop';

/** VIP from 10 million on, kept down to 8; new VIPs for 30 days at least, whatever they spend. */
const RULES: Rows = [
  ['Id', 'Scheme', 'Segment', 'revenue', 'Keep if', 'Hold days'],
  ['v', 'Value', 'VIP', '>= 10000000', 'revenue >= 8000000', '30'],
  ['r', 'Value', 'Regular', '>= 1000000', '', ''],
  ['n', 'Value', 'New', '', '', ''],
];
/** Totals stand beside the customers, as a shop system exports them. */
const CUSTOMERS: Rows = [
  ['Customer ID', 'Orders', 'Revenue'],
  ['a', 9, 12000000],
  ['b', 8, 11000000],
  ['c', 3, 3000000],
];

interface Shop {
  readonly book: Workbook;
  readonly host: Host;
  at(iso: string): void;
  /** Somebody's revenue, as the export of the day says. */
  spent(customer: string, revenue: number): void;
}

/** On 31 March 2026, classified once. */
function shop(tabs: Readonly<Record<string, Rows>> = {}): Shop {
  const clock = clockAt('2026-03-31T03:00:00Z');
  const book = bookOf({ Customers: CUSTOMERS, Rules: RULES, ...tabs });
  const host = hostOf(book, { clock });
  classify(host, { asOf: undefined });
  return {
    book,
    host,
    at: clock.set,
    spent(customer, revenue) {
      const row = cellsOf(book, 'Customers').findIndex(([id]) => id === customer);
      tab(book, 'Customers').setValue(row, 2, revenue);
    },
  };
}

const run = (host: Host) => classify(host, { asOf: undefined });

/** Segment by customer. */
function segments({ book }: Shop): Record<string, unknown> {
  const [headers, ...rows] = cellsOf(book, 'Customers');
  return Object.fromEntries(rows.map((row) => [row[0], row[headers.indexOf('Value')]]));
}

function whyOf({ book }: Shop, customer: string): string {
  const [headers, ...rows] = cellsOf(book, 'Customers');
  return String(rows.find(([id]) => id === customer)?.[headers.indexOf('Why')]);
}

describe('a tier', () => {
  it('is kept while its condition holds, is left when it does not, and is not entered by it', () => {
    const one = shop();
    expect(segments(one)).toEqual({ a: 'VIP', b: 'VIP', c: 'Regular' });
    one.at('2026-05-15T03:00:00Z');
    one.spent('a', 9000000);
    one.spent('b', 7000000);
    one.spent('c', 9000000);
    run(one.host);
    // 45 days later the 30 days are over for both.
    expect(segments(one)).toEqual({ a: 'VIP', b: 'Regular', c: 'Regular' });
    expect(whyOf(one, 'a')).toBe('Value: kept: still revenue 9,000,000 (revenue >= 8000000) · v');
    // Once out, the way back is the rule’s own condition.
    one.spent('b', 9000000);
    run(one.host);
    expect(segments(one).b).toBe('Regular');
    one.spent('b', 10000000);
    run(one.host);
    expect(segments(one).b).toBe('VIP');
  });

  it('is held for its days, counted from the day of entry', () => {
    const one = shop();
    one.spent('a', 0);
    one.at('2026-04-10T03:00:00Z');
    run(one.host);
    expect(segments(one).a).toBe('VIP');
    expect(whyOf(one, 'a')).toBe('Value: kept: 10 of 30 days · v');
    // From 31 March to 29 April it is 29 days, to 30 April 30.
    one.at('2026-04-29T03:00:00Z');
    run(one.host);
    expect(segments(one).a).toBe('VIP');
    one.at('2026-04-30T03:00:00Z');
    run(one.host);
    expect(segments(one).a).toBe('New');
  });

  it('is held by the customer, wherever the rows stand', () => {
    const one = shop();
    one.spent('a', 0);
    const sheet = tab(one.book, 'Customers');
    const rows = cellsOf(one.book, 'Customers');
    [rows[3], rows[1], rows[2]].forEach((cells, row) =>
      cells.forEach((cell, column) => sheet.setValue(row + 1, column, cell)),
    );
    one.at('2026-04-10T03:00:00Z');
    run(one.host);
    expect(segments(one)).toEqual({ c: 'Regular', a: 'VIP', b: 'VIP' });
  });

  it('stays as it is in a second run of the day', () => {
    const one = shop();
    one.at('2026-04-10T03:00:00Z');
    one.spent('a', 9000000);
    run(one.host);
    const before = everythingButLog(one.book);
    run(one.host);
    expect(everythingButLog(one.book)).toEqual(before);
  });

  it('means nothing to a first run, and to one without the state', () => {
    const one = shop();
    one.spent('a', 9000000);
    one.book.removeSheet(tab(one.book, 'Segments state'));
    run(one.host);
    expect(segments(one).a).toBe('Regular');
  });

  it('is remembered as the last run gave it, whatever somebody typed over it', () => {
    const one = shop();
    one.spent('a', 9000000);
    one.spent('c', 9000000);
    const at = cellsOf(one.book, 'Customers')[0].indexOf('Value');
    tab(one.book, 'Customers').setValue(1, at, 'New');
    tab(one.book, 'Customers').setValue(3, at, 'VIP');
    run(one.host);
    expect(segments(one)).toMatchObject({ a: 'VIP', c: 'Regular' });
  });

  it('is remembered from before the run that is undone', () => {
    const one = shop();
    one.at('2026-05-15T03:00:00Z');
    one.spent('a', 7000000);
    run(one.host);
    expect(segments(one).a).toBe('Regular');
    expect((one.host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer).ok).toBe(true);
    one.spent('a', 9000000);
    run(one.host);
    expect(segments(one).a).toBe('VIP');
  });
});

describe('a preview and a check', () => {
  it('remember, too: nobody moves who is kept', () => {
    const one = shop();
    one.spent('a', 9000000);
    const { result } = one.host.run('classifyFromPage', [{ preview: true }], { mode: 'sidebar' });
    expect(result).toMatchObject({ preview: { schemes: [{ moves: [] }] } });
    const check = one.host.run('checkFromPage', [{}], { mode: 'sidebar' }).result as CheckAnswer;
    expect(check.schemes[0].rules.map(({ holds, matched }) => [holds, matched])).toEqual([
      [1, 2],
      [3, 1],
      [3, 0],
    ]);
    // The condition to keep is shown with the others.
    expect(check.schemes[0].rules[0].conditions).toEqual([
      { column: 'revenue', text: '>= 10000000', canonical: '>= 10000000' },
      { column: 'Keep if', text: 'revenue >= 8000000', canonical: 'revenue >= 8000000' },
    ]);
    expect(check.schemes[0].rules[0].sentence).toContain('(kept at least 30 days, and while: ');
  });
});

it('a fault in a column to keep ends the run, with its row and column', () => {
  const book = bookOf({
    Customers: CUSTOMERS,
    Rules: [RULES[0], ['v', 'Value', 'VIP', '>= 10000000', 'revnue >= 8', 'a month']],
  });
  const { result } = hostOf(book).run('classifyFromPage', [{}], { mode: 'sidebar' });
  const { issues } = result as { issues: { code: string; where: object }[] };
  expect(issues.map(({ code, where }) => [code, where])).toEqual([
    ['rule.unknownName', { sheet: 'Rules', column: 'Keep if', rows: [2] }],
    ['rules.badHold', { sheet: 'Rules', column: 'Hold days', rows: [2] }],
  ]);
  expect(columnUnder(book, 'Customers', 'Revenue')).toHaveLength(3);
});
