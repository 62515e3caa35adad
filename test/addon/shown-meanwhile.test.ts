/**
 * People insert and move lines while a filter is being set: those of the segment are seen, or nothing is hidden.
 */
import type { Host } from '../../src/offline/host';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { ShowAnswer } from '../../src/protocol/show-customers';
import { copyOfBook } from '../support/copied-book';
import { lazily } from '../support/lazily';
import { momentsOf, watchCalls } from '../support/moments';
import { classify, hostOf, shopBook, tab } from './open-book';
import {
  deleteRow,
  editAt,
  insertColumn,
  insertRow,
  moveColumn,
  sortBy,
  type Edit,
} from './write-plan/edits';

/** a is a regular, b is new, c has never bought. City is column B, Habit C. */
const classified = lazily(() => {
  const book = shopBook();
  classify(hostOf(book));
  return book;
});

const openCopy = (): Host => hostOf(copyOfBook(classified()), { calculates: 'onDemand' });
const show = (host: Host): ShowAnswer =>
  host.run('showCustomersFromPage', [{ scheme: 'Habit', segment: 'New' }], { mode: 'sidebar' })
    .result as ShowAnswer;

/** The ids in rows that are not hidden, wherever the ids stand. */
function seen(book: Workbook): unknown[] {
  const grid = tab(book, 'Customers');
  const rows = grid.rows.filter((_, row) => !grid.filteredRows.has(row));
  return rows.flatMap((cells) => cells.filter((cell) => ['a', 'b', 'c', 'x'].includes(String(cell)))).sort();
}

/** With what is seen of those who have come, and who have no segment yet. */
const EDITS: readonly (readonly [what: string, edit: Edit, all: readonly string[]])[] = [
  ['sorts the customers', sortBy(0), ['a', 'b', 'c']],
  ['inserts a blank row', insertRow(2), ['a', 'b', 'c']],
  ['inserts a customer', insertRow(2, 'x'), ['a', 'b', 'c', 'x']],
  ['inserts a row above the headers', insertRow(0), ['a', 'b', 'c']],
  ['deletes a customer', deleteRow(1), ['b', 'c']],
  ['inserts a column before the ids', insertColumn(0), ['a', 'b', 'c']],
  ['inserts a column before the segments', insertColumn(2), ['a', 'b', 'c']],
  ['moves the segments', moveColumn(2, 0), ['a', 'b', 'c']],
];

describe.each(EDITS)('whenever somebody %s', (_what, edit, all) => {
  it('the customers of the segment are seen, or all where it is refused', () => {
    const host = openCopy();
    const calls = watchCalls(host, () => show(host));
    const moments = momentsOf(calls, edit, [copyOfBook(classified()), copyOfBook(host.workbook)]);
    expect(moments.length).toBeGreaterThan(5);
    for (const { first } of moments) {
      const disturbed = openCopy();
      editAt(disturbed, first, edit);
      let isShown = false;
      try {
        isShown = show(disturbed).ok;
      } catch (error) {
        // Cells that have just gone are refused by Google.
        expect(String(error)).toContain('outside the dimensions');
      }
      // Whoever comes when all is done is seen until the next time.
      const found = seen(disturbed.workbook).filter((id) => id !== 'x' || !isShown);
      expect([first, found]).toEqual([first, isShown ? ['b'] : all]);
    }
  });
});

describe('a sheet in which somebody moves columns all the time', () => {
  it('is left as it is, and the refusal says what they do', () => {
    const host = openCopy();
    host.state.beforeCall = (name) => {
      if (name === 'Range.createFilter') insertColumn(0)(host.workbook);
    };
    const answer = show(host);
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'show.columnsChanged' }] });
    expect(answer.ok ? '' : answer.issues[0].message).toContain('Customers');
    expect(tab(host.workbook, 'Customers').filter).toBeNull();
    expect(seen(host.workbook)).toEqual(['a', 'b', 'c']);
  });

  it('is told of rows where it is rows that come', () => {
    const host = openCopy();
    host.state.beforeCall = (name) => {
      if (name === 'Range.createFilter') insertRow(2)(host.workbook);
    };
    expect(show(host)).toMatchObject({ ok: false, issues: [{ code: 'show.rowsChanged' }] });
    expect(seen(host.workbook)).toEqual(['a', 'b', 'c']);
  });
});
