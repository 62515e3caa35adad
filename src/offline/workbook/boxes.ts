/**
 * Boxes of cells: whether they meet, what is left of one without another.
 */
import type { Box } from './a1';

/** Whether two boxes share a cell. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cells of `box` that are not in `hole`, as up to four boxes. */
export function subtract(box: Box, hole: Box): Box[] {
  if (!overlaps(box, hole)) return [box];
  const [bottom, right] = [box.row + box.rows, box.column + box.columns];
  const [top, left] = [Math.max(box.row, hole.row), Math.max(box.column, hole.column)];
  const [holeBottom, holeRight] = [
    Math.min(bottom, hole.row + hole.rows),
    Math.min(right, hole.column + hole.columns),
  ];
  const middle = { row: top, rows: holeBottom - top };
  const pieces: Box[] = [
    { row: box.row, column: box.column, rows: top - box.row, columns: box.columns },
    { row: holeBottom, column: box.column, rows: bottom - holeBottom, columns: box.columns },
    { ...middle, column: box.column, columns: left - box.column },
    { ...middle, column: holeRight, columns: right - holeRight },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The box of one cell; row and column from 1. */
export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

/** The cells of `box` that are merged into another cell, as row × columns of the box + column, both from 0 inside it. */
export function coveredCells(merges: readonly Box[], box: Box): Set<number> {
  const met = merges.filter((merge) => overlaps(merge, box));
  return new Set(met.flatMap((merge) => coveredBy(merge, box)));
}

function coveredBy(merge: Box, box: Box): number[] {
  const covered: number[] = [];
  const bottom = Math.min(merge.row + merge.rows, box.row + box.rows);
  const right = Math.min(merge.column + merge.columns, box.column + box.columns);
  for (let row = Math.max(merge.row, box.row); row < bottom; row++) {
    for (let column = Math.max(merge.column, box.column); column < right; column++) {
      const isShown = row === merge.row && column === merge.column;
      if (!isShown) covered.push((row - box.row) * box.columns + column - box.column);
    }
  }
  return covered;
}
