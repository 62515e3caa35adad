/**
 * A sheet in which one cell holds something else. The sheet itself stays as it is.
 */
import type { Cell, SheetCells } from './sheet-cells';

/** Counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The rows of `top` stay: the place is to lie below the headers. */
export function withCell(sheet: SheetCells, { row, column }: CellPlace, cell: Cell): SheetCells {
  return {
    ...sheet,
    column(index) {
      const { rows, index: position } = sheet.column(index);
      if (index !== column) return { rows, index: position };
      return { rows: rows.map((cells, at) => [at === row ? cell : cells[position]]), index: 0 };
    },
  };
}
