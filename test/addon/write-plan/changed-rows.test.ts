import { columnsToTake, spansToWrite } from '../../../src/addon/sheets/changed-rows';

/** A header and so many rows of two cells. */
const rowsOf = (count: number) => [
  ['key', 'fact'],
  ...Array.from({ length: count }, (_, row) => [`k${row}`, '']),
];

/** The same with another fact in those rows. */
const changedAt = (rows: readonly string[][], ...at: number[]) =>
  rows.map((cells, row) => (at.includes(row) ? [cells[0], 'x'] : cells));

describe('the rows of an own tab that are to be written', () => {
  it('are all, block by block, where nobody has read the tab', () => {
    expect(spansToWrite({ rows: rowsOf(20_000) })).toEqual([
      { first: 0, end: 20_000 },
      { first: 20_000, end: 20_001 },
    ]);
  });

  it('are none where the tab holds it all', () => {
    const known = rowsOf(30_000);
    expect(spansToWrite({ rows: rowsOf(30_000), known })).toEqual([]);
  });

  it('are those from the first to the last that differ, in each block of 20,000', () => {
    const known = rowsOf(50_000);
    expect(spansToWrite({ rows: changedAt(known, 7, 12, 49_999), known })).toEqual([
      { first: 7, end: 13 },
      { first: 49_999, end: 50_000 },
    ]);
  });

  it('are those that the tab does not have yet, and all of a tab that was narrower', () => {
    expect(spansToWrite({ rows: rowsOf(5), known: rowsOf(3) })).toEqual([{ first: 4, end: 6 }]);
    expect(spansToWrite({ rows: rowsOf(3), known: rowsOf(3).map(([key]) => [key]) })).toEqual([
      { first: 0, end: 4 },
    ]);
  });
});

describe('the columns that an own tab does not need any more', () => {
  it('are those beyond its width that were read', () => {
    expect(columnsToTake({ rows: [['a']], known: [['a', 'b', 'c']] })).toBe(2);
    expect(columnsToTake({ rows: [['a', 'b']], known: [['a']] })).toBe(0);
    expect(columnsToTake({ rows: [['a']], known: [] })).toBe(0);
    expect(columnsToTake({ rows: [['a']] })).toBe(0);
  });
});
