/**
 * Cells as scripts read them: numbers under a date format become instants in the spreadsheet's zone.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import { coveredCells } from '../workbook/boxes';
import type { SheetGrid } from '../workbook/sheet-grid';
import { displayValue } from './display-value';

/** Values as getValues gives them: arrays and Dates of the execution's realm. */
export function readValues(execution: Execution, grid: SheetGrid, box: Box): unknown[][] {
  const { realm, workbook } = execution;
  const [top, left] = [box.row - 1, box.column - 1];
  const block = realm.copyCells(grid.rows, { top, left, height: box.rows, width: box.columns });
  blankCovered(block, grid, box);
  const zone = workbook.zone();
  for (let r = 0; r < box.rows; r++) {
    const ids = grid.formatIds[top + r];
    if (!ids) continue;
    const row = block[r];
    for (let c = Math.min(box.columns, ids.length - left) - 1; c >= 0; c--) {
      const value = row[c];
      if (typeof value === 'number' && workbook.formats.isDate(ids[left + c])) {
        row[c] = realm.makeDate(zone.instantOfSerial(value));
      }
    }
  }
  return block;
}

/** Texts as the sheet shows them. */
export function readDisplayValues({ realm, workbook }: Execution, grid: SheetGrid, box: Box): string[][] {
  const [top, left] = [box.row - 1, box.column - 1];
  const block = realm.copyCells(grid.rows, { top, left, height: box.rows, width: box.columns });
  for (let r = 0; r < box.rows; r++) {
    for (let c = 0; c < box.columns; c++) {
      const { numberFormat } = workbook.formats.get(grid.formatAt(top + r, left + c));
      block[r][c] = displayValue(grid.valueAt(top + r, left + c), numberFormat, workbook.locale);
    }
  }
  blankCovered(block, grid, box);
  return block as string[][];
}

/** Merged cells have their value in the top left one, whatever a file says of the others. */
function blankCovered(block: unknown[][], { merges }: SheetGrid, box: Box): void {
  for (const at of coveredCells(merges, box)) block[Math.floor(at / box.columns)][at % box.columns] = '';
}
