/**
 * Arguments of a function that a formula calls: cells by value, ranges as rows of values.
 */
import type { Execution } from './execution';
import { parseA1 } from './workbook/a1';
import { readValues } from './services/cell-reading';

/** Cells that a formula names: 'A2', 'Data!A2:B5'; without a tab, those of the active one. */
export interface CellReference {
  readonly cells: string;
}

/** How many cells an argument is: one unless it is rows of them; none when it is left out. */
export function cellsOf(value: unknown): number {
  if (value === undefined) return 0;
  if (!Array.isArray(value)) return 1;
  return value.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1), 0);
}

/** What the function gets for an argument of the formula. Throws: RangeError for cells that are not there. */
export function formulaArgument(execution: Execution, argument: unknown): unknown {
  if (!isReference(argument)) return argument;
  const { workbook, state } = execution;
  const active = workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0];
  const name = parseA1(argument.cells, { rows: 1, columns: 1 })?.sheet;
  const grid = name === undefined ? active : workbook.sheetNamed(name);
  const box = grid && parseA1(argument.cells, { rows: grid.maxRows, columns: grid.maxColumns });
  if (!grid || !box) throw new RangeError(`No such cells: ${argument.cells}`);
  const values = readValues(execution, grid, box);
  if (box.rows * box.columns > 1) return values;
  const blank = values[0][0] === '';
  return blank && state.blankArgument === 'null' ? null : values[0][0];
}

function isReference(argument: unknown): argument is CellReference {
  return typeof argument === 'object' && argument !== null && 'cells' in argument;
}
