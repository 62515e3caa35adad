import fc from 'fast-check';
import { changedBlocks, MAX_RECTANGLES, type CellChange } from '../../../src/addon/sheets/changed-cells';

/** A column of one-letter cells; null is a new column. */
const column = (values: string, previous: string | null): CellChange => ({
  values: [...values],
  previous: previous === null ? null : [...previous],
});

describe('the cells that change', () => {
  it('are none where all cells are as they were', () => {
    expect(changedBlocks([column('abc', 'abc')], 0, 3)).toEqual([]);
  });

  it('make one rectangle of rows that stand together, and two where one between them stays', () => {
    expect(changedBlocks([column('xxbx', 'aabb')], 0, 4)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 0, rows: 1, columns: 1 },
    ]);
  });

  it('are widened over adjacent columns that change in the same rows', () => {
    const columns = [column('axc', 'abc'), column('ayc', 'abc'), column('zbc', 'abc')];
    expect(changedBlocks(columns, 0, 3)).toEqual([
      { row: 1, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ]);
  });

  it('of a new column are those that are not blank', () => {
    expect(changedBlocks([{ values: ['', 'x', ''], previous: null }], 0, 3)).toEqual([
      { row: 1, column: 0, rows: 1, columns: 1 },
    ]);
  });

  it('of a row below those that were read are compared with a blank', () => {
    expect(changedBlocks([{ values: ['a', 'b', ''], previous: ['a'] }], 0, 3)).toEqual([
      { row: 1, column: 0, rows: 1, columns: 1 },
    ]);
  });

  it('are looked for in the given rows only', () => {
    expect(changedBlocks([column('xxxx', 'aaaa')], 1, 3)).toEqual([
      { row: 1, column: 0, rows: 2, columns: 1 },
    ]);
  });

  it('are dates by their instant, and numbers are no texts', () => {
    const day = '2026-01-05T00:00:00Z';
    const values = [new Date(day), 1, true];
    const previous = [new Date(day), '1', true];
    expect(changedBlocks([{ values, previous }], 0, 3)).toEqual([{ row: 1, column: 0, rows: 1, columns: 1 }]);
  });

  it('are the whole block where they are scattered over more rectangles than may be written', () => {
    // Every second row changes: MAX_RECTANGLES of them are still written one by one, one more is too many.
    const scattered = (count: number): CellChange => ({
      values: Array.from({ length: 2 * count }, (_, row) => (row % 2 === 0 ? 'x' : 'a')),
      previous: new Array<string>(2 * count).fill('a'),
    });
    expect(changedBlocks([scattered(MAX_RECTANGLES)], 0, 2 * MAX_RECTANGLES)).toHaveLength(MAX_RECTANGLES);
    const most = 2 * MAX_RECTANGLES + 2;
    expect(changedBlocks([scattered(MAX_RECTANGLES + 1)], 0, most)).toEqual([
      { row: 0, column: 0, rows: most, columns: 1 },
    ]);
  });
});

const cell = fc.constantFrom('', 'a', 'b', 1);
const shape = fc.record({ rows: fc.integer({ min: 1, max: 160 }), columns: fc.integer({ min: 1, max: 3 }) });
const changes = shape.chain(({ rows, columns }) => {
  const cells = fc.array(cell, { minLength: rows, maxLength: rows });
  return fc.array(fc.record({ values: cells, previous: fc.option(cells) }), {
    minLength: columns,
    maxLength: columns,
  });
});

it('writing the rectangles over what stands there gives what is to stand there, in at most MAX_RECTANGLES writes', () => {
  fc.assert(
    fc.property(changes, (columns) => {
      const rows = columns[0].values.length;
      const blocks = changedBlocks(columns, 0, rows);
      expect(blocks.length).toBeLessThanOrEqual(MAX_RECTANGLES);
      const sheet = columns.map(({ previous }) => [...(previous ?? new Array<unknown>(rows).fill(''))]);
      for (const block of blocks) {
        for (let r = block.row; r < block.row + block.rows; r++) {
          for (let c = block.column; c < block.column + block.columns; c++)
            sheet[c][r] = columns[c].values[r];
        }
      }
      expect(sheet).toEqual(columns.map(({ values }) => values));
    }),
  );
});
