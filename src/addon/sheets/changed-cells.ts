/**
 * Which cells of a block of rows change: as few rectangles as they make side by side, and never more than a bounded number.
 */
import type { Cell } from '../../core/index';
import { isSameCell } from './written-cell';

/** A column's cells as they are to be and as they are; `previous` is null where the column is new, and so blank. */
export interface CellChange {
  readonly values: readonly Cell[];
  readonly previous: readonly Cell[] | null;
}

/** Cells of a run of adjacent columns, counted from 0: rows below the header, columns within the run. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One write each: with more rectangles than this, the whole block is one write. */
export const MAX_RECTANGLES = 50;

/**
 * The rectangles of changed cells in rows `from` to `to` (excluded). Cells that would not change are in none of them,
 * unless the changed ones are so scattered that they make more than MAX_RECTANGLES: then the block is written whole,
 * since each rectangle is a service call.
 * Empty: nothing changes.
 */
export function changedBlocks(columns: readonly CellChange[], from: number, to: number): CellBlock[] {
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let column = 0; column < columns.length; column++) {
    for (const { row, rows } of changedRuns(columns[column], from, to)) {
      const left = blocks.find(
        (block) => block.row === row && block.rows === rows && block.column + block.columns === column,
      );
      if (left) left.columns++;
      else blocks.push({ row, column, rows, columns: 1 });
      if (blocks.length > MAX_RECTANGLES) {
        return [{ row: from, column: 0, rows: to - from, columns: columns.length }];
      }
    }
  }
  return blocks;
}

function changedRuns(
  { values, previous }: CellChange,
  from: number,
  to: number,
): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (let row = from; row < to; row++) {
    if (isSameCell(values[row], previous?.[row] ?? '')) continue;
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
