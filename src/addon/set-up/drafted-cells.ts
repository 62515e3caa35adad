/**
 * A tab as it will read once its draft is written. Pure.
 */
import { sheetFromGrid, type Cell, type SheetCells } from '../../core/index';
import type { InputTab } from './input-tab';

/** Null where the tab is not the add-on's to fill. `name` is that of a tab that is yet to be made. */
export function draftedCells({ draft, cells, sheet }: InputTab, name: string): SheetCells | null {
  if (!draft) return null;
  const grid = Array.from({ length: draft.height }, (_, row) =>
    Array.from({ length: draft.width }, (_cell, column) => presentCell(cells, row, column)),
  );
  for (const { row, column, value } of draft.changes) grid[row][column] = value;
  return sheetFromGrid(sheet?.getName() ?? name, grid);
}

/** As it reads: the draft has formulas where they show nothing. */
function presentCell(cells: SheetCells | null, row: number, column: number): Cell {
  if (!cells || row >= cells.rowCount || column >= cells.columnCount) return '';
  const { rows, index } = cells.column(column);
  return rows[row][index] ?? '';
}
