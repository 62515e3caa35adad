/**
 * The size of a tab's content where Google does not say what counts: boxes that nobody ticked, formulas that show nothing.
 */
import { cellBox, overlaps } from './boxes';
import type { SheetGrid } from './sheet-grid';

/** The last row and column with a value, a formula or a checkbox, ticked or not. Empty: 0 and 0. */
export function measureAll(grid: SheetGrid): { rows: number; columns: number } {
  let { rows, columns } = grid.contentSize();
  for (const { box } of grid.validations.filter(({ kind }) => kind === 'checkbox')) {
    rows = Math.max(rows, Math.min(box.row + box.rows - 1, grid.maxRows));
    columns = Math.max(columns, Math.min(box.column + box.columns - 1, grid.maxColumns));
  }
  return { rows, columns };
}

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
