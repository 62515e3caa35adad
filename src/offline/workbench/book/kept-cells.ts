/**
 * Values and looks of a box of cells, as they were at a moment.
 */
import type { Box } from '../../workbook/a1';
import { overlaps } from '../../workbook/boxes';
import { cellKey, columnOf, rowOf } from '../../workbook/sheet-grid';
import type { CellScalar, SheetGrid } from '../../workbook/sheet-grid';

/** The box may reach past the grid, where cells are blank. */
export interface KeptCells {
  readonly box: Box;
  /** By row; what is missing is blank, or look 0. */
  readonly values: readonly (readonly CellScalar[])[];
  readonly formats: readonly (readonly number[])[];
  /** By the cell's key at that moment. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly extras: ReadonlyMap<number, object>;
  readonly errors: ReadonlyMap<number, string>;
  readonly memos: ReadonlyMap<number, object>;
}

export function keepCells(grid: SheetGrid, box: Box): KeptCells {
  const [top, left] = [box.row - 1, box.column - 1];
  const rows = Array.from({ length: box.rows }, (_, r) => top + r);
  return {
    box,
    values: rows.map((row) => grid.rows[row]?.slice(left, left + box.columns) ?? []),
    formats: rows.map((row) => grid.formatIds[row]?.slice(left, left + box.columns) ?? []),
    formulas: inside(grid.formulas, box),
    extras: inside(grid.extras, box),
    errors: inside(grid.formulaErrors, box),
    memos: inside(grid.formulaMemos, box),
  };
}

function inside<T>(map: ReadonlyMap<number, T>, { row, column, rows, columns }: Box): Map<number, T> {
  const isInside = (key: number): boolean =>
    rowOf(key) >= row - 1 &&
    rowOf(key) < row - 1 + rows &&
    columnOf(key) >= column - 1 &&
    columnOf(key) < column - 1 + columns;
  return new Map([...map].filter(([key]) => isInside(key)));
}

/** Puts all cells back: what stood in them before is gone. */
export function putCells(grid: SheetGrid, kept: KeptCells): void {
  const { rows, columns } = kept.box;
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) putCell(grid, kept, [r, c, kept.box]);
}

/** A cell of a box, from 0, and where the box stands now. */
type InBox = readonly [row: number, column: number, now: Box];

/** Puts one cell back. */
export function putCell(grid: SheetGrid, kept: KeptCells, [r, c, now]: InBox): void {
  const [row, column] = [now.row - 1 + r, now.column - 1 + c];
  const key = keyIn(kept, r, c);
  grid.setValue(row, column, kept.values[r][c] ?? '');
  grid.setFormat(row, column, kept.formats[r][c] ?? 0);
  const [formula, extra] = [kept.formulas.get(key), kept.extras.get(key)];
  if (formula !== undefined) grid.formulas.set(cellKey(row, column), formula);
  if (extra !== undefined) grid.extras.set(cellKey(row, column), extra);
  const [error, memo] = [kept.errors.get(key), kept.memos.get(key)];
  if (error !== undefined) grid.formulaErrors.set(cellKey(row, column), error);
  if (memo !== undefined) grid.formulaMemos.set(cellKey(row, column), memo);
}

/** Whether the cell has the value and the formula that were kept. */
export function holdsStill(grid: SheetGrid, kept: KeptCells, [r, c, now]: InBox): boolean {
  const [row, column] = [now.row - 1 + r, now.column - 1 + c];
  const formula = grid.formulas.get(cellKey(row, column));
  if (formula !== kept.formulas.get(keyIn(kept, r, c))) return false;
  // The result of a formula is nobody's typing.
  return formula !== undefined || grid.valueAt(row, column) === (kept.values[r][c] ?? '');
}

function keyIn({ box }: KeptCells, r: number, c: number): number {
  return cellKey(box.row - 1 + r, box.column - 1 + c);
}

/** The box, and with it all cells that writing into it may change: those that a formula in or beside it fills. */
export function reachOf(grid: SheetGrid, box: Box): Box {
  return grid.spills.filter((spill) => overlaps(spill, box)).reduce(around, box);
}

function around(one: Box, other: Box): Box {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}
