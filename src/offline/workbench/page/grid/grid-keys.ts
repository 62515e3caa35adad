/**
 * Keys of the sheet that the grid component leaves alone: to the ends, by the screen, F2.
 */
import type { Cell } from '../state/state';
import type { GridView } from './grid-view';

type Move = (cell: Cell, grid: GridView) => Cell;

const MOVES: Readonly<Record<string, Move>> = {
  Home: ({ row }) => ({ row, column: 1 }),
  End: ({ row }, { size }) => ({ row, column: size.columns }),
  'Control+Home': () => ({ row: 1, column: 1 }),
  'Control+End': (_cell, { size }) => ({ row: size.rows, column: size.columns }),
  PageDown: ({ row, column }, { size, rowsInView }) => ({
    row: Math.min(row + rowsInView, size.rows),
    column,
  }),
  PageUp: ({ row, column }, { rowsInView }) => ({ row: Math.max(row - rowsInView, 1), column }),
};

/** Whether the key was one of these; it has been followed, then. */
export function followKey(grid: GridView, cell: Cell, event: KeyboardEvent): boolean {
  if (event.key === 'F2') {
    grid.edit(cell);
    return true;
  }
  const move = MOVES[event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key];
  if (!move) return false;
  const { row, column } = move(cell, grid);
  event.preventDefault();
  void grid.mark({ row, column }, { top: row, bottom: row, left: column, right: column });
  return true;
}
