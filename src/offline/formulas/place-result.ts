/**
 * The result of a formula into its cell, and into the cells beside it where it has rows and columns and they are free.
 */
import type { Box } from '../workbook/a1';
import { formatA1 } from '../workbook/a1';
import { cellBox, overlaps } from '../workbook/boxes';
import { giveDateFormat } from '../workbook/date-format';
import { cellKey } from '../workbook/sheet-grid';
import type { CellScalar, SheetGrid } from '../workbook/sheet-grid';
import { dropSpill } from '../workbook/spills';
import type { Workbook } from '../workbook/workbook';
import type { FormulaCell } from './formula-cells';
import { CellError, isRows, WallDate } from './values';
import type { FormulaValue, Scalar } from './values';

/** Puts it there, and says which cells hold something else now. Empty: none. */
export function placeResult(workbook: Workbook, cell: FormulaCell, value: FormulaValue): Box[] {
  if (!isRows(value)) return placeOne(workbook, cell, value);
  if (value.length * value[0].length === 1) return placeOne(workbook, cell, value[0][0]);
  const box = { row: cell.row + 1, column: cell.column + 1, rows: value.length, columns: value[0].length };
  const fault = faultOf(cell.grid, box, spillAt(cell));
  return fault ? placeOne(workbook, cell, fault) : placeRows(workbook, cell, { box, value });
}

function placeOne(workbook: Workbook, cell: FormulaCell, scalar: Scalar): Box[] {
  const { grid, row, column } = cell;
  const old = spillAt(cell);
  if (old) dropSpill(grid, old);
  const isNew = putScalar(workbook, { grid, row, column }, scalar);
  return [...(old ? [old] : []), ...(isNew ? [cellBox(row + 1, column + 1)] : [])];
}

interface Rows {
  readonly box: Box;
  readonly value: readonly (readonly Scalar[])[];
}

function placeRows(workbook: Workbook, cell: FormulaCell, { box, value }: Rows): Box[] {
  const { grid } = cell;
  const old = spillAt(cell);
  const isSame = old !== undefined && old.rows === box.rows && old.columns === box.columns;
  if (old && !isSame) dropSpill(grid, old);
  let changed = 0;
  value.forEach((line, r) =>
    line.forEach((scalar, c) => {
      const at = { grid, row: cell.row + r, column: cell.column + c };
      changed += Number(putScalar(workbook, at, scalar));
    }),
  );
  if (!isSame) grid.spills.push(box);
  return [...(old && !isSame ? [old] : []), ...(changed > 0 ? [box] : [])];
}

/** The cells that the formula's result fills now; undefined where it is one cell. */
export function spillAt({ grid, row, column }: FormulaCell): Box | undefined {
  return grid.spills.find((box) => box.row === row + 1 && box.column === column + 1);
}

/** Why a result has no room; null where it has. */
function faultOf(grid: SheetGrid, box: Box, own: Box | undefined): CellError | null {
  const columns = box.column + box.columns - 1 - grid.maxColumns;
  const rows = box.row + box.rows - 1 - grid.maxRows;
  if (columns > 0)
    return noRoom(`Result was not automatically expanded, please insert more columns (${columns}).`);
  if (rows > 0) return noRoom(`Result was not automatically expanded, please insert more rows (${rows}).`);
  const taken = firstTaken(grid, box, own);
  return (
    taken && noRoom(`Array result was not expanded because it would overwrite data in ${formatA1(taken)}.`)
  );
}

function noRoom(message: string): CellError {
  return new CellError('#REF!', message);
}

function firstTaken(grid: SheetGrid, box: Box, own: Box | undefined): Box | null {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const at = cellBox(row, column);
      const isOwn = (row === box.row && column === box.column) || (own !== undefined && overlaps(own, at));
      const isBlank =
        grid.valueAt(row - 1, column - 1) === '' && !grid.formulas.has(cellKey(row - 1, column - 1));
      if (!isOwn && !isBlank) return at;
    }
  }
  return null;
}

type Place = Pick<FormulaCell, 'grid' | 'row' | 'column'>;

/** Whether the cell holds something else now. */
function putScalar(workbook: Workbook, { grid, row, column }: Place, scalar: Scalar): boolean {
  const key = cellKey(row, column);
  const value = cellValue(scalar);
  const message = scalar instanceof CellError && scalar.message !== '' ? scalar.message : undefined;
  const isSame = grid.valueAt(row, column) === value && grid.formulaErrors.get(key) === message;
  if (!isSame) grid.setResult(row, column, value);
  if (message !== undefined) grid.formulaErrors.set(key, message);
  if (scalar instanceof WallDate) giveDateFormat(workbook, grid, [row, column]);
  return !isSame;
}

function cellValue(scalar: Scalar): CellScalar {
  if (scalar === null) return '';
  if (scalar instanceof WallDate) return scalar.serial;
  return scalar instanceof CellError ? scalar.code : scalar;
}
