/**
 * The cells that a formula names, and their values.
 */
import { parseA1 } from '../workbook/a1';
import type { Box } from '../workbook/a1';
import { coveredCells } from '../workbook/boxes';
import type { FormatTable } from '../workbook/formats';
import type { CellScalar, SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { partsOf } from './formula-tree';
import type { FormulaNode } from './formula-tree';
import { CellError, scalarOfText, WallDate } from './values';
import type { Scalar } from './values';

/** Cells of one tab, inside its grid. */
export interface GridBox {
  readonly grid: SheetGrid;
  readonly box: Box;
}

export type Reference = Extract<FormulaNode, { kind: 'cells' | 'name' }>;

/** Where the cells are; an error where there are none. Names are the same whatever their case. */
export function resolveReference(workbook: Workbook, own: SheetGrid, node: Reference): GridBox | CellError {
  return node.kind === 'name' ? namedBox(workbook, node.text) : notedBox(workbook, own, node.text);
}

function namedBox({ namedRanges, sheets }: Workbook, text: string): GridBox | CellError {
  const named = namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const grid = named && sheets.find(({ id }) => id === named.sheetId);
  return grid ? { grid, box: named.box } : new CellError('#NAME?', `Unknown range name: '${text}'.`);
}

/** What lies past the grid is left out of a range. */
function notedBox(workbook: Workbook, own: SheetGrid, text: string): GridBox | CellError {
  const name = parseA1(text, { rows: 1, columns: 1 })?.sheet;
  const grid = name === undefined ? own : tabOf(workbook, name);
  const box = grid && parseA1(text, { rows: grid.maxRows, columns: grid.maxColumns });
  if (!grid || !box || box.row > grid.maxRows || box.column > grid.maxColumns)
    return new CellError('#REF!', 'Unresolved sheet name or cells.');
  const { row, column } = box;
  const rows = Math.min(box.rows, grid.maxRows - row + 1);
  const columns = Math.min(box.columns, grid.maxColumns - column + 1);
  return { grid, box: { row, column, rows, columns } };
}

function tabOf({ sheets }: Workbook, name: string): SheetGrid | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** All cells that the tree names; what names none is left out. */
export function referencesOf(workbook: Workbook, own: SheetGrid, tree: FormulaNode): GridBox[] {
  return partsOf(tree).flatMap((node) => {
    if (!isReference(node)) return [];
    const found = resolveReference(workbook, own, node);
    return found instanceof CellError ? [] : [found];
  });
}

/** Whether a part of a formula stands for cells. */
export function isReference(node: FormulaNode): node is Reference {
  return node.kind === 'cells' || node.kind === 'name';
}

/** The values of the cells, row by row; merged cells have theirs in the top left one. */
export function valuesIn({ formats }: Workbook, { grid, box }: GridBox): Scalar[][] {
  const covered = coveredCells(grid.merges, box);
  const values: Scalar[][] = [];
  for (let r = 0; r < box.rows; r++) {
    const line: Scalar[] = [];
    for (let c = 0; c < box.columns; c++) {
      const [row, column] = [box.row - 1 + r, box.column - 1 + c];
      const isCovered = covered.size > 0 && covered.has(r * box.columns + c);
      line.push(isCovered ? null : scalarOf(grid.valueAt(row, column), formats, grid.formatAt(row, column)));
    }
    values.push(line);
  }
  return values;
}

function scalarOf(value: CellScalar, formats: FormatTable, format: number): Scalar {
  if (value === '') return null;
  if (typeof value === 'string') return scalarOfText(value);
  return typeof value === 'number' && formats.isDate(format) ? new WallDate(value) : value;
}
