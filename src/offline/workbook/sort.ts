/**
 * Sorting the rows of a box: values, formulas, looks and notes move together; what stands beside the box stays.
 */
import type { Box } from './a1';
import { shiftRelativeRows } from './formula-references';
import { cellKey } from './sheet-grid';
import type { CellScalar, SheetGrid } from './sheet-grid';
import { withdrawSpills } from './spills';

/** A column, from 0, and its direction. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers before texts before truth values; blanks last, whatever the direction. */
export function sortRows(grid: SheetGrid, box: Box, keys: readonly SortKey[]): void {
  withdrawSpills(grid, box);
  const rows = Array.from({ length: box.rows }, (_, i) => box.row - 1 + i);
  const order = [...rows].sort((a, b) => compareRows(grid, keys, [a, b]));
  const columns = Array.from({ length: box.columns }, (_, i) => box.column - 1 + i);
  const moved = order.map((row) => columns.map((column) => takeCell(grid, row, column)));
  moved.forEach((cells, i) =>
    cells.forEach((cell, j) => putCell(grid, [rows[i], columns[j]], takenAlong(cell, rows[i] - order[i]))),
  );
}

function compareRows(grid: SheetGrid, keys: readonly SortKey[], [a, b]: readonly [number, number]): number {
  for (const { column, ascending } of keys) {
    const [x, y] = [grid.valueAt(a, column), grid.valueAt(b, column)];
    if (x === '' || y === '') {
      if (x !== y) return x === '' ? 1 : -1;
      continue;
    }
    const order = compareValues(x, y);
    if (order !== 0) return ascending ? order : -order;
  }
  return a - b;
}

const RANK = { number: 0, string: 1, boolean: 2 };

function compareValues(x: CellScalar, y: CellScalar): number {
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'string' && typeof y === 'string')
    return x.localeCompare(y, 'en', { sensitivity: 'base' });
  return RANK[typeof x as keyof typeof RANK] - RANK[typeof y as keyof typeof RANK] || Number(x) - Number(y);
}

/** A formula looks at the row in which it stands now. */
function takenAlong(cell: MovedCell, rows: number): MovedCell {
  const { formula } = cell;
  return formula === undefined || rows === 0 ? cell : { ...cell, formula: shiftRelativeRows(formula, rows) };
}

interface MovedCell {
  readonly value: CellScalar;
  readonly format: number;
  readonly formula: string | undefined;
  readonly note: string | undefined;
  readonly extra: object | undefined;
  readonly error: string | undefined;
  readonly memo: object | undefined;
}

function takeCell(grid: SheetGrid, row: number, column: number): MovedCell {
  const key = cellKey(row, column);
  const { formulas, notes, extras, formulaErrors, formulaMemos } = grid;
  return {
    value: grid.valueAt(row, column),
    format: grid.formatAt(row, column),
    formula: formulas.get(key),
    note: notes.get(key),
    extra: extras.get(key),
    error: formulaErrors.get(key),
    memo: formulaMemos.get(key),
  };
}

function putCell(grid: SheetGrid, [row, column]: readonly [number, number], cell: MovedCell): void {
  const key = cellKey(row, column);
  grid.setValue(row, column, cell.value);
  grid.setFormat(row, column, cell.format);
  if (cell.formula !== undefined) grid.formulas.set(key, cell.formula);
  if (cell.extra !== undefined) grid.extras.set(key, cell.extra);
  if (cell.error !== undefined) grid.formulaErrors.set(key, cell.error);
  if (cell.memo !== undefined) grid.formulaMemos.set(key, cell.memo);
  if (cell.note === undefined) grid.notes.delete(key);
  else grid.notes.set(key, cell.note);
}
