import fc from 'fast-check';
import type { UndoAnswer } from '../../../src/protocol';
import type { Host } from '../../../src/offline/host';
import type { CellScalar } from '../../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { cellsOf, classify, columnUnder, tab } from '../open-book';
import { changingShop } from './changing-shop';

function twiceRun() {
  const shop = changingShop();
  classify(shop.host, { asOf: undefined });
  shop.at('2026-04-02T03:00:00Z');
  shop.order('4', 'b');
  classify(shop.host, { asOf: undefined });
  return shop;
}

/** What somebody did to the hidden tab: rows of cells as they stand then. */
type Edit = (rows: CellScalar[][]) => CellScalar[][];

function edit(book: Workbook, change: Edit): void {
  const sheet = tab(book, 'Segments state');
  const before = cellsOf(book, 'Segments state');
  const after = change(before.map((row) => [...row]));
  before.forEach((row, at) =>
    row.forEach((_, column) => sheet.setValue(at, column, after[at]?.[column] ?? '')),
  );
}

const undo = (host: Host) => host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer;
const codeOf = (answer: UndoAnswer) => (answer.ok ? 'done' : answer.issues[0].code);

const without =
  (name: string): Edit =>
  (rows) =>
    rows.map((row) => row.filter((_, column) => rows[0][column] !== name));

/** The columns of the shop with one scheme, none set by hand. */
const NAMES = [
  'key:Customer ID',
  'run',
  'undo.mark',
  'undo.why',
  'undo.updatedAt',
  ...['now', 'previous', 'since', 'undo.previous', 'undo.since'].map((fact) => `${fact}:segment:Habit`),
  'figures',
];

describe('a hidden state that somebody broke', () => {
  it('has the columns that these tests know', () => {
    expect(cellsOf(twiceRun().book, 'Segments state')[0]).toEqual(NAMES);
  });

  it.each(NAMES)('lets the next run pass without the column %s, and has it again', (name) => {
    const { host, book } = twiceRun();
    edit(book, without(name));
    classify(host, { asOf: undefined });
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'Regular', '']);
    // Those that stood there have kept their places.
    expect([...cellsOf(book, 'Segments state')[0]].sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES.filter((name) => name !== 'figures'))('is not undone without the column %s', (name) => {
    const { host, book } = twiceRun();
    edit(book, without(name));
    const customers = cellsOf(book, 'Customers');
    expect(['undo.nothing', 'undo.gone']).toContain(codeOf(undo(host)));
    expect(cellsOf(book, 'Customers')).toEqual(customers);
  });

  it('breaks no run, no undo and no page, whatever is typed wherever', () => {
    const typed = fc.oneof(
      fc.constantFrom('', 'mine', '{', '[]', '["a"]', 'null', 'undo.run x', '+ x', 'key', 'run'),
      fc.double({ min: -10, max: 60_000, noNaN: true }),
      fc.boolean(),
    );
    const place = fc.record({ row: fc.nat(16), column: fc.nat(NAMES.length - 1), typed });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (places) => {
        const { host, book } = twiceRun();
        const sheet = tab(book, 'Segments state');
        for (const one of places) sheet.setValue(one.row, one.column, one.typed);
        host.run('bootFromPage', [{ lang: 'en' }], { mode: 'sidebar' });
        expect(typeof undo(host).ok).toBe('boolean');
        for (const one of places) sheet.setValue(one.row, one.column, one.typed);
        classify(host, { asOf: undefined });
        expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'Regular', '']);
      }),
      { numRuns: 12 },
    );
  });
});
