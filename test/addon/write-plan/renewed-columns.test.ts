import { columnsToRenew } from '../../../src/addon/sheets/renewed-columns';

type Rows = string[][];

/** A header and so many rows of three cells. */
const tableOf = (count: number, header = ['key', 'now', 'since']): Rows => [
  header,
  ...Array.from({ length: count }, (_, row) => [`k${row}`, 'New', 'March']),
];

/** The same with another cell in those rows of a column. */
const changedAt = (rows: Rows, column: number, ...at: number[]): Rows =>
  rows.map((cells, row) => (at.includes(row) ? cells.with(column, 'x') : cells));

const renewed = (rows: Rows, known?: Rows) => columnsToRenew({ isTable: true, rows, known });

describe('the columns of a table that are written anew beside the others', () => {
  const known = tableOf(40_000);

  it('are those that change where more than one block of 20,000 rows does', () => {
    expect(renewed(changedAt(known, 1, 7, 30_000), known)).toEqual([1]);
    expect(renewed(changedAt(changedAt(known, 1, 7), 0, 30_000), known)).toEqual([0, 1]);
  });

  it('are none where one write does it: nothing differs, or rows of one block, or the tab is short', () => {
    expect(renewed(known, known)).toBeNull();
    // The first block ends with row 19,999, the header counted as row 0.
    expect(renewed(changedAt(known, 1, 1, 19_999), known)).toBeNull();
    expect(renewed(changedAt(known, 1, 1, 20_000), known)).toEqual([1]);
    expect(renewed(tableOf(19_999, ['key', 'since', 'now']), tableOf(19_999))).toBeNull();
  });

  it('are the new ones where a column comes to the others, and none of those that only change their places', () => {
    const wider = known.map((cells, row) => [...cells, row === 0 ? 'manual' : '']);
    expect(renewed(wider, known)).toEqual([3]);
    const turned = known.map(([key, now, since]) => [since, key, now]);
    expect(renewed(turned, known)).toEqual([]);
  });

  it('are none where columns are only taken away', () => {
    expect(
      renewed(
        known.map(([key, now]) => [key, now]),
        known,
      ),
    ).toEqual([]);
  });

  it('are all whose cells move where a customer comes to the others, or leaves them', () => {
    const [header, ...rows] = known;
    expect(renewed([header, ['new', 'New', 'March'], ...rows], known)).toEqual([0, 1, 2]);
    // One row less at the end of the same cells: the last block alone.
    expect(renewed(known.slice(0, -1), known)).toBeNull();
    // The ids move up; the last cell of the others is blank now.
    expect(renewed([header, ...rows.slice(1)], known)).toEqual([0, 1, 2]);
  });

  it('are none of a tab without names, which has nothing to lose, nor of one that is no table', () => {
    const nameless = known.with(0, ['', '', '']);
    expect(renewed(known, nameless)).toBeNull();
    expect(renewed(known, [])).toBeNull();
    const rows = changedAt(known, 1, 7, 30_000);
    expect(columnsToRenew({ rows, known })).toBeNull();
  });

  it('are left of two with one name: the first of them counts', () => {
    const twice = known.map((cells) => [...cells, cells[1]]);
    expect(renewed(changedAt(known, 2, 7, 30_000), twice)).toEqual([2]);
  });
});
