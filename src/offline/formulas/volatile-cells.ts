/**
 * Cells whose formulas give something else at every look: no function of a script may be handed them, nor what depends on them.
 */
import { overlaps, cellBox } from '../workbook/boxes';
import type { Workbook } from '../workbook/workbook';
import { cellAt } from './formula-cells';
import type { FormulaCell } from './formula-cells';
import { parseFormula, partsOf } from './formula-tree';
import type { FormulaNode } from './formula-tree';
import { referencesOf } from './references';
import type { GridBox } from './references';
import { CellError } from './values';

/** What a cell says that asks for one of them. */
export const VOLATILE_ERROR = new CellError(
  '#ERROR!',
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
);

const NAMES = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);
const MENTION = /(?<![\p{L}\p{N}_.])(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/iu;

/** Whether the tree itself calls such a function. */
export function isVolatile(tree: FormulaNode): boolean {
  return partsOf(tree).some((node) => node.kind === 'call' && NAMES.has(node.name.toUpperCase()));
}

/** The cells, and those whose formulas name them, however far away. Most workbooks have none. */
export function volatileCells(workbook: Workbook): FormulaCell[] {
  const cells = workbook.sheets.flatMap((grid) =>
    [...grid.formulas].map(([key, formula]) => cellAt(grid, key, formula)),
  );
  if (!cells.some(({ formula }) => MENTION.test(formula))) return [];
  const trees = cells.map((cell) => ({ cell, tree: parseFormula(cell.formula) }));
  const found = new Set(trees.filter(({ tree }) => tree && isVolatile(tree)).map(({ cell }) => cell));
  let others = trees.flatMap(({ cell, tree }) =>
    tree && !found.has(cell) ? [{ cell, named: referencesOf(workbook, cell.grid, tree) }] : [],
  );
  for (let before = -1; before !== others.length;) {
    before = others.length;
    const reached = others.filter(({ named }) => namesOne(named, found));
    for (const { cell } of reached) found.add(cell);
    others = others.filter(({ cell }) => !found.has(cell));
  }
  return [...found];
}

/** Whether any of the cells lies in any of the boxes. */
export function namesOne(boxes: readonly GridBox[], cells: Iterable<FormulaCell>): boolean {
  for (const cell of cells) {
    const at = cellBox(cell.row + 1, cell.column + 1);
    if (boxes.some(({ grid, box }) => grid === cell.grid && overlaps(box, at))) return true;
  }
  return false;
}
