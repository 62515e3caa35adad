/**
 * Values that scripts write, taken into cells as Sheets takes them: texts as typed input, Dates as wall-clock serials.
 */
import { types } from 'node:util';
import type { Execution } from '../execution';
import { writeFormula } from '../formulas/shown-formula';
import type { Box } from '../workbook/a1';
import { coveredCells, subtract } from '../workbook/boxes';
import { usualDateFormat } from '../workbook/date-format';
import type { SheetGrid } from '../workbook/sheet-grid';
import { columnOf, rowOf } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { breakSpills } from '../workbook/spills';
import { NotEmulated } from './errors';
import { checkCellText } from './grid-limits';
import { readTypedInput } from './typed-input';
import type { TypedInput } from './typed-value';
import { validationCheck } from './validation-check';

/** Values for a box of cells. */
export interface ValueBlock {
  readonly box: Box;
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns from 0, inside the box. */
  readonly valueAt: (row: number, column: number) => unknown;
}

/** Writes the whole block; when one value is refused, none is written. */
export function writeValues(execution: Execution, grid: SheetGrid, block: ValueBlock): void {
  checkBlock(execution.workbook, grid, block);
  const writer = cellWriter(execution, grid);
  const { box, rows, columns, valueAt } = block;
  breakSpills(grid, box);
  const covered = coveredCells(grid.merges, box);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (covered.has(r * columns + c)) continue;
      writer(box.row - 1 + r, box.column - 1 + c, valueAt(r, c));
    }
  }
}

/** Blanks the cells; formats and notes stay, and so does the result of a formula that stands elsewhere. */
export function clearCells(grid: SheetGrid, box: Box): void {
  breakSpills(grid, box, true);
  const pieces = grid.spills.reduce((left, spill) => left.flatMap((piece) => subtract(piece, spill)), [box]);
  for (const piece of pieces) blankCells(grid, piece);
  grid.contentChanged();
}

function blankCells(grid: SheetGrid, box: Box): void {
  const right = box.column - 1 + box.columns;
  for (let row = box.row - 1; row < Math.min(box.row - 1 + box.rows, grid.rows.length); row++) {
    const cells = grid.rows[row];
    for (let column = box.column - 1; column < Math.min(right, cells.length); column++) cells[column] = '';
  }
  for (const map of [grid.formulas, grid.extras, grid.formulaErrors, grid.formulaMemos]) {
    for (const key of map.keys()) if (isInside(key, box)) map.delete(key);
  }
}

function isInside(key: number, box: Box): boolean {
  const [row, column] = [rowOf(key) + 1 - box.row, columnOf(key) + 1 - box.column];
  return row >= 0 && row < box.rows && column >= 0 && column < box.columns;
}

function checkBlock(workbook: Workbook, grid: SheetGrid, { box, rows, columns, valueAt }: ValueBlock): void {
  const checkValidation = validationCheck(workbook, grid, box);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = valueAt(r, c);
      if (typeof value === 'string') checkCellText(value);
      checkValidation?.(box.row + r, box.column + c, value ?? '');
    }
  }
}

/** Throws for values of a kind that no cell takes: at the call, not when the write is committed. */
export function checkKinds({ state }: Execution, { rows, columns, valueAt }: ValueBlock): void {
  const nothingIsBlank = state.nullCells === 'blank';
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = valueAt(r, c);
      if (!nothingIsBlank || (value !== null && value !== undefined)) checkKind(value);
    }
  }
}

// Google's answer to these is not documented: a script that writes them is mended, not imitated.
function checkKind(value: unknown): void {
  if (typeof value === 'string') return;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return;
  if (types.isDate(value) && !Number.isNaN(value.getTime())) return;
  const kind = value === null || typeof value === 'number' ? String(value) : typeof value;
  throw new NotEmulated(`writing ${kind} to a cell: write '' or a text`);
}

type CellWriter = (row: number, column: number, value: unknown) => void;

function cellWriter({ workbook, clock, state }: Execution, grid: SheetGrid): CellWriter {
  const { formats, locale } = workbook;
  const zone = workbook.zone();
  const currentYear = new Date(zone.instantOfSerial(zone.serialOfInstant(clock.now()))).getUTCFullYear();
  const { leadingSign, semicolonArguments: semicolons } = state;

  function giveFormat(row: number, column: number, format: string): void {
    const id = grid.formatAt(row, column);
    const isDate = formats.isDate(formats.add({ numberFormat: format }));
    const { numberFormat } = formats.get(id);
    // A chosen format stays, except that a date shows as a date.
    if (numberFormat === undefined || (isDate && !formats.isDate(id))) {
      grid.setFormat(row, column, formats.change(id, { numberFormat: format }));
    }
  }

  function writeTyped(row: number, column: number, input: TypedInput): void {
    if (input.kind === 'formula')
      writeFormula(grid, [row, column], { text: String(input.value), locale, semicolons });
    else grid.setValue(row, column, input.value);
    if (input.format) giveFormat(row, column, input.format);
  }

  return (row, column, value) => {
    if (typeof value === 'string') {
      const plainText = formats.get(grid.formatAt(row, column)).numberFormat === '@';
      writeTyped(row, column, readTypedInput(value, { locale, plainText, currentYear, leadingSign }));
    } else if (types.isDate(value)) {
      const serial = zone.serialOfInstant(value.getTime());
      grid.setValue(row, column, serial);
      giveFormat(row, column, usualDateFormat(locale, serial));
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      grid.setValue(row, column, value);
    } else {
      grid.setValue(row, column, '');
    }
  };
}
