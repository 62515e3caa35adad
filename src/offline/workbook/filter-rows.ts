/**
 * Which rows the basic filter hides. Told when its criteria change, as in Sheets; values that change later hide and show nothing.
 */
import type { SheetGrid } from './sheet-grid';

/** The text of a cell as shown; row and column from 0. */
export type ShownText = (row: number, column: number) => string;

/** Hides the rows below the header of the filter in which a column shows one of its hidden texts, and shows the others. */
export function applyFilter(grid: SheetGrid, shownText: ShownText): void {
  grid.filteredRows.clear();
  if (!grid.filter) return;
  const { row, rows } = grid.filter;
  const criteria = [...grid.filterCriteria].map(([column, texts]) => ({ column, hidden: new Set(texts) }));
  for (let at = row; at < row - 1 + rows; at++)
    if (criteria.some(({ column, hidden }) => hidden.has(shownText(at, column)))) grid.filteredRows.add(at);
}

/** The different texts of a column of the filter, below its header. Empty: no filter, no texts. */
export function textsInFilter(grid: SheetGrid, column: number, shownText: ShownText): string[] {
  if (!grid.filter) return [];
  const { row, rows } = grid.filter;
  return [...new Set(Array.from({ length: rows - 1 }, (_, index) => shownText(row + index, column)))];
}
