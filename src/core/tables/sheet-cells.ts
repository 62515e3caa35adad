/**
 * The cells of one sheet as they were read: by column, without copying the blocks in which they came.
 */
import { invariant } from '../base/invariant';

/** A cell as getValues() gives it: number, text, boolean, Date; '' is blank, and so are null and undefined. */
export type Cell = unknown;

/** One column inside a block of rows: row r (0 is the sheet's top row) is rows[r][index]. */
export interface CellColumn {
  readonly rows: readonly (readonly Cell[])[];
  readonly index: number;
}

export interface SheetCells {
  readonly name: string;
  /** Rows of the sheet with content, header and rows above it included. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows over the whole width, at most HEADER_ROWS of them. */
  readonly top: readonly (readonly Cell[])[];
  /** Throws when the column was not read. */
  column(index: number): CellColumn;
}

/** The header row is looked for in this many rows. */
export const HEADER_ROWS = 10;

/** A sheet all of whose cells are at hand, as getValues() gives them. */
export function sheetFromGrid(name: string, grid: readonly (readonly Cell[])[]): SheetCells {
  const columnCount = grid.reduce((width, row) => Math.max(width, row.length), 0);
  return {
    name,
    rowCount: grid.length,
    columnCount,
    top: grid.slice(0, HEADER_ROWS),
    column(index) {
      invariant(index >= 0 && index < columnCount, `column ${index} of ${name} exists`);
      return { rows: grid, index };
    },
  };
}

/** The cell of a column in a row, 0 the sheet's top row; undefined where the row is shorter. Not for hot loops. */
export function cellAt(column: CellColumn, row: number): Cell {
  return column.rows[row]?.[column.index];
}

/** Whether a cell holds nothing: '', only white space, null, undefined. */
export function isBlankCell(cell: Cell): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

/** Whether a cell is a Date, of whichever realm. */
export function isDateCell(cell: Cell): cell is Date {
  return typeof cell === 'object' && cell !== null && typeof (cell as Date).getTime === 'function';
}
