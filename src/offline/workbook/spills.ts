/**
 * Formulas that fill more cells than their own: what a write into such cells does to them.
 */
import type { Box } from './a1';
import { overlaps } from './boxes';
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
    const ownCell = overlaps({ ...spill, rows: 1, columns: 1 }, box);
    if (clearing && !ownCell) continue;
    grid.spills = grid.spills.filter((other) => other !== spill);
    const formula = grid.formulas.get(cellKey(row, column));
    blank(grid, spill);
    if (ownCell || formula === undefined) continue;
    grid.setValue(row, column, BROKEN_SPILL);
    grid.formulas.set(cellKey(row, column), formula);
  }
}

function blank(grid: SheetGrid, { row, column, rows, columns }: Box): void {
  for (let r = row - 1; r < row - 1 + rows; r++) {
    for (let c = column - 1; c < column - 1 + columns; c++) grid.setValue(r, c, '');
  }
}
