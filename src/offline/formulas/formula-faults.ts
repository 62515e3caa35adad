/**
 * The cells whose formulas failed, with what they say.
 */
import { formatA1 } from '../workbook/a1';
import { cellBox } from '../workbook/boxes';
import { columnOf, rowOf } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';

/** A cell with an error: '#ERROR!' and why. */
export interface FormulaFault {
  readonly sheet: string;
  /** Its A1 notation. */
  readonly cell: string;
  readonly code: string;
  readonly message: string;
}

/** Tab by tab, row by row. */
export function formulaFaults({ sheets }: Workbook): FormulaFault[] {
  return sheets.flatMap((grid) =>
    [...grid.formulaErrors]
      .sort(([a], [b]) => a - b)
      .map(([key, message]) => ({
        sheet: grid.name,
        cell: formatA1(cellBox(rowOf(key) + 1, columnOf(key) + 1)),
        code: String(grid.valueAt(rowOf(key), columnOf(key))),
        message,
      })),
  );
}
