/**
 * The cells under a range: visiting them, counting what that costs, and refusing data that do not fit.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import type { CellFormat } from '../workbook/formats';
import { cellKey } from '../workbook/sheet-grid';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ServiceError } from './errors';
import { checkThere } from './grid-limits';
import { checkEditable } from './protection';

/** A box of cells of one tab, in an execution. */
export interface CellRange {
  readonly execution: Execution;
  readonly grid: SheetGrid;
  readonly box: Box;
}

/** Commits what is written, and counts the cells read: all of the range's when no number is given. */
export function countRead({ execution, grid, box }: CellRange, cells = box.rows * box.columns): void {
  execution.writes.beforeRead();
  checkThere(execution.workbook, grid, box);
  execution.meter.read(grid.id, cells);
}

/** Reads the range's first cell; rows and columns from 0. */
export function readFirst<T>(range: CellRange, cell: (row: number, column: number) => T): T {
  countRead(range, 1);
  return cell(range.box.row - 1, range.box.column - 1);
}

/** Reads every cell of the range; rows and columns from 0. */
export function readEach<T>(range: CellRange, cell: (row: number, column: number) => T): T[][] {
  countRead(range);
  const { row, column, rows, columns } = range.box;
  const line = (r: number): T[] => Array.from({ length: columns }, (_, c) => cell(r, column - 1 + c));
  return Array.from({ length: rows }, (_, r) => line(row - 1 + r));
}

/** The look of a cell. */
export function formatAt({ execution, grid }: CellRange, row: number, column: number): CellFormat {
  return execution.workbook.formats.get(grid.formatAt(row, column));
}

/** Whether a cell has neither value nor formula. */
export function isBlankCell({ grid }: CellRange, row: number, column: number): boolean {
  return grid.valueAt(row, column) === '' && !grid.formulas.has(cellKey(row, column));
}

/** Writes to the range's cells, when the write is committed; nothing is written when one of them is protected or gone. */
export function write({ execution, grid, box }: CellRange, apply: () => void): void {
  execution.writes.write(() => {
    // Somebody may have deleted rows, or the tab, since the range was taken.
    checkThere(execution.workbook, grid, box);
    checkEditable(grid, box, execution.user);
    execution.meter.write(box.rows * box.columns);
    apply();
  });
}

/** Changes the looks of all cells; `change` counts rows and columns inside the range. */
export function setFormat(range: CellRange, change: (r: number, c: number) => Partial<CellFormat>): void {
  const { grid, execution } = range;
  const { formats } = execution.workbook;
  writeEach(range, (r, c) => {
    const [row, column] = [range.box.row - 1 + r, range.box.column - 1 + c];
    grid.setFormat(row, column, formats.change(grid.formatAt(row, column), change(r, c)));
  });
}

/** Sets the notes of all cells; null and '' take them away. */
export function setNoteTexts(range: CellRange, noteAt: (r: number, c: number) => unknown): void {
  const { notes } = range.grid;
  writeEach(range, (r, c) => {
    const key = cellKey(range.box.row - 1 + r, range.box.column - 1 + c);
    const text = noteText(noteAt(r, c));
    if (text === '') notes.delete(key);
    else notes.set(key, text);
  });
}

/** Throws Google's refusal of data that have not the range's rows and columns. */
export function checkSize({ rows, columns }: Box, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rows) {
    throw new ServiceError('rowsMismatch', data.length, rows);
  }
  const odd = data.find((row) => row.length !== columns);
  if (odd) {
    throw new ServiceError('columnsMismatch', odd.length, columns);
  }
}

function writeEach(range: CellRange, visit: (r: number, c: number) => void): void {
  const { rows, columns } = range.box;
  write(range, () => {
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(r, c);
  });
}

/** Whole numbers come out with ".0", as in Sheets. */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}
