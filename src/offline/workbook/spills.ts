/**
 * Formulas that fill more cells than their own: what a write into such cells does to them, and what moving them does.
 */
import type { Box } from './a1';
import { cellBox, overlaps } from './boxes';
import type { SheetGrid } from './sheet-grid';
import { cellKey } from './sheet-grid';

/** What the formula's own cell shows when its result has no room. */
export const BROKEN_SPILL = '#REF!';

/**
 * To be called before cells of `box` are written: a formula whose result they show breaks, and its other cells become
 * blank. Writing over the formula's own cell takes the formula and its result away; clearing other cells changes nothing.
 */
export function breakSpills(grid: SheetGrid, box: Box, clearing = false): void {
  for (const spill of grid.spills.filter((other) => overlaps(other, box))) {
    const [row, column] = [spill.row - 1, spill.column - 1];
    const ownCell = overlaps(cellBox(spill.row, spill.column), box);
    if (clearing && !ownCell) continue;
    const key = cellKey(row, column);
    const [formula, memo] = [grid.formulas.get(key), grid.formulaMemos.get(key)];
    dropSpill(grid, spill);
    grid.setValue(row, column, '');
    if (ownCell || formula === undefined) continue;
    grid.setValue(row, column, BROKEN_SPILL);
    grid.formulas.set(key, formula);
    if (memo) grid.formulaMemos.set(key, memo);
  }
}

/**
 * To be called before cells of `box` are moved: results that this host calculated leave the cells beside their formulas, and
 * come back where the formulas stand when they are calculated next.
 */
export function withdrawSpills(grid: SheetGrid, box: Box): void {
  for (const spill of grid.spills.filter((other) => overlaps(other, box))) {
    if (grid.formulaMemos.has(cellKey(spill.row - 1, spill.column - 1))) dropSpill(grid, spill);
  }
}

/** Blanks the cells beside the formula's own, which it does not fill any more. */
export function dropSpill(grid: SheetGrid, spill: Box): void {
  const { row, column, rows, columns } = spill;
  grid.spills = grid.spills.filter((other) => other !== spill);
  for (let r = row - 1; r < row - 1 + rows; r++) {
    for (let c = column - 1; c < column - 1 + columns; c++) {
      const isOwn = r === row - 1 && c === column - 1;
      if (!isOwn) grid.setValue(r, c, '');
    }
  }
}
