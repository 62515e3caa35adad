/**
 * One tab of the live workbook: values in plain row arrays, everything rarer in sparse maps.
 * No Apps Script here: services read and write it. Rows and columns are counted from 0 inside.
 */
import { MAX_COLUMNS } from './a1';
import type { Box } from './a1';
import type { SheetChart } from './sheet-chart';
import type { BoxValidation, ConditionalRule, Protection } from './cell-rules';

/** A cell's value; '' is a blank. Dates are serial numbers of the wall clock under a date format. */
export type CellScalar = string | number | boolean;

/** The memo of a formula of which a file says that its result is blank: without it nobody has calculated the formula. */
export const BLANK_RESULT: object = Object.freeze({});

/** A tab's cells and properties. */
export class SheetGrid {
  /** Short rows and absent rows are blank to their end. */
  readonly rows: CellScalar[][] = [];
  /** Numbers of looks, row by row; absent is look 0. */
  readonly formatIds: (number[] | undefined)[] = [];
  formulas = new Map<number, string>();
  notes = new Map<number, string>();
  /** What a file carries in a cell besides (rich text, links): dropped when the cell is written. */
  extras = new Map<number, object>();
  /** What cells say whose formula failed; their value is the error's code. */
  formulaErrors = new Map<number, string>();
  /** What whoever calculates formulas remembers of each: it goes with the cell, and when the cell is written. */
  formulaMemos = new Map<number, object>();
  /** Pixels, by column. */
  columnWidths = new Map<number, number>();
  /** What a file says of whole columns and rows besides (hidden, heights, groups). */
  columnDetails = new Map<number, object>();
  rowDetails = new Map<number, object>();
  merges: Box[] = [];
  validations: BoxValidation[] = [];
  /** Cells that somebody else protects against whoever runs a script. */
  protectedBoxes: Box[] = [];
  protections: Protection[] = [];
  conditionalRules: ConditionalRule[] = [];
  charts: readonly SheetChart[] = [];
  /** The cells of the basic filter. */
  filter: Box | null = null;
  /** The shown texts that the filter hides, by column from 0. */
  filterCriteria = new Map<number, readonly string[]>();
  /** Rows, from 0, that the filter hides; rows that somebody hid. */
  filteredRows = new Set<number>();
  hiddenRows = new Set<number>();
  /** Cells that the formula in their top left cell fills: `spillFormula` and tests add them. */
  spills: Box[] = [];
  /** '#rrggbb'. */
  tabColor: string | null = null;
  frozenRows = 0;
  hidden = false;
  /** The file library's own sheet, for what this model does not hold. */
  source: object | null = null;
  private bounds: { rows: number; columns: number } | null = null;

  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;

  constructor(start: { id: number; name: string; maxRows: number; maxColumns: number }) {
    this.id = start.id;
    this.name = start.name;
    this.maxRows = start.maxRows;
    this.maxColumns = start.maxColumns;
  }

  /** The last row and column with content. Empty: 0 and 0. */
  contentSize(): { rows: number; columns: number } {
    this.bounds ??= this.measure();
    return this.bounds;
  }

  /** To be called after a direct change of `rows` or `formulas`. */
  contentChanged(): void {
    this.bounds = null;
  }

  valueAt(row: number, column: number): CellScalar {
    return this.rows[row]?.[column] ?? '';
  }

  setValue(row: number, column: number, value: CellScalar): void {
    const cells = this.rowForWriting(row);
    while (cells.length < column) cells.push('');
    cells[column] = value;
    const key = cellKey(row, column);
    if (this.formulas.size > 0) this.formulas.delete(key);
    if (this.extras.size > 0) this.extras.delete(key);
    if (this.formulaErrors.size > 0) this.formulaErrors.delete(key);
    if (this.formulaMemos.size > 0) this.formulaMemos.delete(key);
    this.bounds = null;
  }

  /** A formula that stands there already keeps its result. */
  setFormula(row: number, column: number, formula: string): void {
    if (this.formulas.get(cellKey(row, column)) === formula) return;
    this.setValue(row, column, '');
    this.formulas.set(cellKey(row, column), formula);
  }

  /** The result of the formula that stands there. */
  setResult(row: number, column: number, value: CellScalar): void {
    const key = cellKey(row, column);
    const formula = this.formulas.get(key);
    this.setValue(row, column, value);
    if (formula !== undefined) this.formulas.set(key, formula);
  }

  /** A formula whose result fills the box; the top left cell holds it. */
  spillFormula(formula: string, box: Box, values: readonly (readonly CellScalar[])[]): void {
    values.forEach((cells, r) =>
      cells.forEach((value, c) => this.setValue(box.row - 1 + r, box.column - 1 + c, value)),
    );
    this.formulas.set(cellKey(box.row - 1, box.column - 1), formula);
    this.spills.push(box);
  }

  formatAt(row: number, column: number): number {
    return this.formatIds[row]?.[column] ?? 0;
  }

  setFormat(row: number, column: number, id: number): void {
    while (this.formatIds.length < row) this.formatIds.push(undefined);
    let ids = this.formatIds[row];
    if (!ids) {
      if (id === 0) return;
      ids = [];
      this.formatIds[row] = ids;
    }
    while (ids.length < column) ids.push(0);
    ids[column] = id;
  }

  private rowForWriting(row: number): CellScalar[] {
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row];
  }

  private measure(): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    for (let r = 0; r < this.rows.length; r++) {
      const cells = this.rows[r];
      let width = cells.length;
      while (width > 0 && cells[width - 1] === '') width--;
      if (width > 0) rows = r + 1;
      if (width > columns) columns = width;
    }
    for (const key of this.formulas.keys()) {
      rows = Math.max(rows, rowOf(key) + 1);
      columns = Math.max(columns, columnOf(key) + 1);
    }
    return { rows, columns };
  }
}

/** The key of a cell in the sparse maps. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The row, from 0, in a cell's key. */
export function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

/** The column, from 0, in a cell's key. */
export function columnOf(key: number): number {
  return key % MAX_COLUMNS;
}
