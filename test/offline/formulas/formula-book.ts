/**
 * A small workbook with a script whose functions formulas call: what the tests of formulas share.
 */
import { ownersHand } from '../../../src/offline/hand';
import { createHost } from '../../../src/offline/host';
import type { Host, HostOptions } from '../../../src/offline/host';
import { parseA1 } from '../../../src/offline/workbook/a1';
import { cellKey } from '../../../src/offline/workbook/sheet-grid';
import type { CellScalar, SheetGrid } from '../../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { MANIFEST, bookOf } from '../run-script';
import type { Rows } from '../run-script';

/** Functions that say what they got; CALLED counts calls in the script's properties. */
export const BUNDLE = `
  function KIND(x) { return Object.prototype.toString.call(x).slice(8, -1) + ' ' + JSON.stringify(x) }
  function KINDS() { return Array.from(arguments, KIND).join(' ') }
  function SAME(x) { return x }
  function LABEL(id) { return Array.isArray(id) ? id.map((row) => row.map((one) => one === '' ? '' : 'L' + one)) : 'L' + id }
  function LIST() { return [1, 2, 3] }
  function GRID(rows, columns) { return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * 10 + c)) }
  function FAIL(text) { throw new Error(text) }
  function NOTHING() {}
  function WHEN() { return new Date(Date.UTC(2026, 0, 5, 17)) }
  function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1) }
  function SLOW(ms) { Utilities.sleep(ms); return ms }
  function hidden_() { return 1 }
  function write(cell, value) { SpreadsheetApp.getActive().getSheets()[0].getRange(cell).setValue(value) }
  function writeFormula(cell, formula) { return SpreadsheetApp.getActive().getSheets()[0].getRange(cell).setFormula(formula).getFormula() }
  function sortBy(range, column) { SpreadsheetApp.getActive().getSheets()[0].getRange(range).sort(column) }
`;

/** The workbook, what is done in it and what it shows; cells of the first tab by their notation. */
export interface FormulaBook {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly grid: SheetGrid;
  /** Types as a person does; formulas are calculated then. */
  type(cell: string, text: string): void;
  /** The values of cells, row by row. */
  values(cells: string): CellScalar[][];
  value(cell: string): CellScalar;
  /** What the cell says whose formula failed. */
  error(cell: string): string | undefined;
  /** Calls so far. */
  calls(): number;
}

export function formulaBook(rows: Rows, options: Partial<HostOptions> = {}): FormulaBook {
  return over(options.workbook ?? bookOf(rows), options);
}

function over(workbook: Workbook, options: Partial<HostOptions>): FormulaBook {
  const host = createHost({ bundle: BUNDLE, manifest: MANIFEST, ...options, workbook });
  const [grid] = workbook.sheets;
  const hand = ownersHand(workbook, host.state);
  const place = (cell: string) => {
    const box = parseA1(cell, { rows: grid.maxRows, columns: grid.maxColumns });
    if (!box) throw new Error(`no cells: ${cell}`);
    return box;
  };
  const values = (cells: string): CellScalar[][] => {
    const box = place(cells);
    return Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (_, c) => grid.valueAt(box.row - 1 + r, box.column - 1 + c)),
    );
  };
  return {
    host,
    workbook,
    grid,
    type(cell, text) {
      hand((book) => {
        const range = book.getSheets()[0].getRange(cell);
        if (text === '') range.clearContent();
        else range.setValue(text);
      });
      host.calculate();
    },
    values,
    value: (cell) => values(cell)[0][0],
    error: (cell) => grid.formulaErrors.get(cellKey(place(cell).row - 1, place(cell).column - 1)),
    calls: () => host.formulas.total.calls,
  };
}
