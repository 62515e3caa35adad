/**
 * A row as the grid component wants it: an object that knows its number and looks its texts up when they are drawn.
 */
import type { CellLook } from '../../api';
import type { CellCache } from './cell-cache';

export class GridRow {
  constructor(
    /** The row's number in the sheet, from 1. */
    readonly row: number,
    readonly cells: CellCache,
  ) {}

  /** Blank where the cell has not come yet. */
  text(column: number): string {
    return this.cells.row(this.row)?.texts[column - 1] ?? '';
  }

  look(column: number): CellLook | undefined {
    return this.cells.row(this.row)?.looks.get(column - 1);
  }
}

/** The name under which the grid finds a column's text in a row. */
export function columnKey(column: number): string {
  return `c${column}`;
}

let keyed = 0;

/** Lets the rows answer to the names of so many columns. */
export function nameColumns(columns: number): void {
  for (let column = keyed + 1; column <= columns; column++) {
    Object.defineProperty(GridRow.prototype, columnKey(column), {
      get(this: GridRow) {
        return this.text(column);
      },
    });
  }
  keyed = Math.max(keyed, columns);
}

/** So many rows from a number on. */
export function gridRows(cells: CellCache, first: number, count: number): GridRow[] {
  return Array.from({ length: count }, (_, i) => new GridRow(first + i, cells));
}
