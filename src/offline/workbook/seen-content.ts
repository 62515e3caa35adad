/**
 * The size of what a person sees in a tab: without formulas that show nothing and boxes that nobody ticked.
 */
import { cellBox, overlaps } from './boxes';
import type { SheetGrid } from './sheet-grid';

/** The last row and column with something to see. Empty: 0 and 0. */
export function measureSeen(grid: SheetGrid): { rows: number; columns: number } {
  const boxes = grid.validations.filter((rule) => rule.kind === 'checkbox').map(({ box }) => box);
  const unticked = (row: number, column: number): boolean =>
    boxes.some((box) => overlaps(box, cellBox(row + 1, column + 1)));
  let [rows, columns] = [0, 0];
  grid.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === '' || (value === false && unticked(row, column))) return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    }),
  );
  return { rows, columns };
}
