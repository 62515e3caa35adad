/**
 * The cells that the workbench's page keeps: fetched in blocks as they are asked for, anew after a change.
 */
import { CellCache } from '../../../../src/offline/workbench/page/grid/cell-cache';
import type { CellBlock } from '../../../../src/offline/workbench/api';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A sheet whose cell in column A says revision and row; row 7 is hidden. */
function sheet() {
  const asked: string[] = [];
  const hidden: number[] = [];
  let revision = 1;
  const load = async (tab: number, fromRow: number, rows: number): Promise<CellBlock> => {
    asked.push(`${tab}: ${fromRow}+${rows}`);
    const numbers = Array.from({ length: rows }, (_, i) => fromRow + i).filter((row) => row !== 7);
    return {
      revision,
      fromRow,
      rowNumbers: numbers,
      texts: numbers.map((row) => [`r${revision} row ${row}`]),
      looks: [{ row: 0, column: 0, bold: true }],
    };
  };
  const cache = new CellCache({ load, changed: (rows) => hidden.push(...rows) });
  cache.use(1, 1);
  const change = () => cache.use(1, ++revision);
  return { cache, asked, hidden, change };
}

describe('the cells at hand', () => {
  it('come by the block of a hundred rows, asked for once however many rows are looked at', async () => {
    const { cache, asked } = sheet();
    for (let row = 1; row <= 100; row++) expect(cache.row(row)).toBeNull();
    await settled();
    expect(asked).toEqual(['1: 1+100']);
    expect(cache.row(42)?.texts).toEqual(['r1 row 42']);
    expect(cache.has(100)).toBe(true);
    expect(cache.has(101)).toBe(false);
  });

  it('carry their looks, and say which rows are hidden', async () => {
    const { cache, hidden } = sheet();
    cache.row(1);
    await settled();
    expect(cache.row(1)?.looks.get(0)).toMatchObject({ bold: true });
    expect(cache.row(2)?.looks.size).toBe(0);
    expect(hidden).toEqual([7]);
  });

  it('are shown as they were after a change, until the new ones have come', async () => {
    const { cache, change } = sheet();
    cache.row(5);
    await settled();
    change();
    expect(cache.row(5)?.texts).toEqual(['r1 row 5']);
    await settled();
    expect(cache.row(5)?.texts).toEqual(['r2 row 5']);
  });

  it('show a text that was typed before the server has taken it', async () => {
    const { cache } = sheet();
    cache.row(5);
    await settled();
    cache.foresee(5, 3, 'new');
    expect(cache.row(5)?.texts).toEqual(['r1 row 5', '', 'new']);
  });

  it('of another tab are not taken for this one’s', async () => {
    const { cache } = sheet();
    cache.row(5);
    cache.use(2, 1);
    await settled();
    expect(cache.has(5)).toBe(false);
  });

  it('are not fetched where somebody only scrolled past', async () => {
    const { cache, asked } = sheet();
    // A hundred blocks in one go: the last few are what is seen in the end.
    for (let block = 0; block < 100; block++) cache.row(block * 100 + 1);
    await settled();
    await settled();
    expect(asked.length).toBeLessThan(10);
    expect(asked).toContain('1: 9901+100');
  });

  it('are kept in bounds: what was seen long ago goes', async () => {
    const { cache } = sheet();
    for (let block = 0; block < 100; block++) {
      cache.row(block * 100 + 1);
      await settled();
    }
    expect(cache.has(1)).toBe(false);
    expect(cache.has(9901)).toBe(true);
  });
});
