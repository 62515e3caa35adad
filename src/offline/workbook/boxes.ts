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
