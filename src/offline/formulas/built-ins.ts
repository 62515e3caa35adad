/**
 * The functions of Sheets that people put around those of an add-on. A formula with any other is not calculated.
 */
import { CellError, isRows, rowsOf, toNumber, toText, toTruth, WallDate } from './values';
import type { FormulaValue, Scalar } from './values';

/** What a function may ask: arguments are only evaluated when it does. */
export interface Arguments {
  readonly count: number;
  /** null where it is left out. */
  value(index: number): FormulaValue;
  isGiven(index: number): boolean;
  /** The same evaluated for each cell of ranges. */
  spread(index: number): FormulaValue;
  /** The serial number of today's date on the spreadsheet's wall. */
  readonly today: number;
}

interface BuiltIn {
  /** How many arguments it takes. */
  readonly arity: readonly [least: number, most: number];
  readonly call: (args: Arguments) => FormulaValue;
}

const ANY = 255;
const NOT_FOUND = new CellError('#REF!', 'Function INDEX: out of range.');

/** By their names in capitals; IF, IFERROR and IFNA leave alone what they do not need. */
export const BUILT_INS: Readonly<Record<string, BuiltIn>> = {
  IF: { arity: [2, 3], call: (args) => chosen(args) },
  IFERROR: { arity: [1, 2], call: (args) => instead(args, () => true) },
  IFNA: { arity: [1, 2], call: (args) => instead(args, ({ code }) => code === '#N/A') },
  ARRAYFORMULA: { arity: [1, 1], call: (args) => args.spread(0) },
  TODAY: { arity: [0, 0], call: ({ today }) => new WallDate(today) },
  DATE: { arity: [3, 3], call: (args) => dateOf([0, 1, 2].map((i) => toNumber(single(args.value(i))))) },
  TRUE: { arity: [0, 0], call: () => true },
  FALSE: { arity: [0, 0], call: () => false },
  AND: { arity: [1, ANY], call: (args) => truths(args, (all) => all.every(Boolean)) },
  OR: { arity: [1, ANY], call: (args) => truths(args, (all) => all.some(Boolean)) },
  NOT: { arity: [1, 1], call: (args) => mapped(args.value(0), negated) },
  CONCATENATE: { arity: [1, ANY], call: (args) => joined(args) },
  CONCAT: { arity: [2, 2], call: (args) => joined(args) },
  TRIM: {
    arity: [1, 1],
    call: (args) => changed(args.value(0), (text) => text.trim().replace(/ +/g, ' ')),
  },
  UPPER: { arity: [1, 1], call: (args) => changed(args.value(0), (text) => text.toUpperCase()) },
  LOWER: { arity: [1, 1], call: (args) => changed(args.value(0), (text) => text.toLowerCase()) },
  ISBLANK: { arity: [1, 1], call: (args) => mapped(args.value(0), (value) => value === null) },
  ISERROR: { arity: [1, 1], call: (args) => mapped(args.value(0), (value) => value instanceof CellError) },
  TRANSPOSE: { arity: [1, 1], call: (args) => turned(rowsOf(args.value(0))) },
  INDEX: { arity: [1, 3], call: (args) => picked(args) },
};

/** The first value of a range. */
export function single(value: FormulaValue): Scalar {
  return isRows(value) ? value[0][0] : value;
}

/** Each value changed by itself. */
export function mapped(value: FormulaValue, change: (value: Scalar) => Scalar): FormulaValue {
  return isRows(value) ? value.map((row) => row.map(change)) : change(value);
}

function chosen(args: Arguments): FormulaValue {
  const condition = args.value(0);
  if (isRows(condition)) return chosenEach(condition, args);
  const truth = toTruth(condition);
  if (truth instanceof CellError) return truth;
  const index = truth ? 1 : 2;
  // Without a third argument a condition that fails gives FALSE.
  return index < args.count ? args.value(index) : false;
}

function chosenEach(conditions: readonly (readonly Scalar[])[], args: Arguments): FormulaValue {
  const [then, otherwise] = [args.value(1), args.count > 2 ? args.value(2) : false];
  return conditions.map((row, r) =>
    row.map((condition, c) => {
      const truth = toTruth(condition);
      return truth instanceof CellError ? truth : cellOf(truth ? then : otherwise, r, c);
    }),
  );
}

/** One value stands for all, one row or column for its like; past the end is #N/A. */
export function cellOf(value: FormulaValue, row: number, column: number): Scalar {
  if (!isRows(value)) return value;
  const line = value[value.length === 1 ? 0 : row] ?? [];
  return (
    line[line.length === 1 ? 0 : column] ?? (row < value.length && column < line.length ? null : NO_CELL)
  );
}

const NO_CELL = new CellError('#N/A', 'Argument out of range.');

function instead(args: Arguments, isMeant: (error: CellError) => boolean): FormulaValue {
  const value = args.value(0);
  const isCaught = (cell: Scalar): boolean => cell instanceof CellError && isMeant(cell);
  if (!rowsOf(value).some((row) => row.some(isCaught))) return value;
  const other = args.count > 1 ? args.value(1) : null;
  if (!isRows(value)) return other;
  return value.map((row, r) => row.map((cell, c) => (isCaught(cell) ? cellOf(other, r, c) : cell)));
}

/** Months and days may run over, as in Sheets. */
function dateOf([year, month, day]: readonly (number | CellError)[]): Scalar {
  if (year instanceof CellError) return year;
  if (month instanceof CellError) return month;
  if (day instanceof CellError) return day;
  const date = new Date(Date.UTC(2000, 0, 1));
  // Years before 1900 count from there.
  date.setUTCFullYear(year < 1900 ? year + 1900 : year, month - 1, day);
  return new WallDate(date.getTime() / 86400000 + 25569);
}

function valuesOf({ count, value }: Arguments): Scalar[] {
  return Array.from({ length: count }, (_, i) => rowsOf(value(i)).flat()).flat();
}

function truths(args: Arguments, all: (truths: readonly boolean[]) => boolean): Scalar {
  const found = valuesOf(args)
    .filter((value) => value !== null)
    .map(toTruth);
  return found.find((truth) => truth instanceof CellError) ?? all(found as boolean[]);
}

function negated(value: Scalar): Scalar {
  const truth = toTruth(value);
  return truth instanceof CellError ? truth : !truth;
}

function joined(args: Arguments): Scalar {
  const texts = valuesOf(args).map(toText);
  return texts.find((text) => text instanceof CellError) ?? texts.join('');
}

function changed(value: FormulaValue, change: (text: string) => string): FormulaValue {
  return mapped(value, (one) => {
    const text = toText(one);
    return text instanceof CellError ? text : change(text);
  });
}

function turned(rows: readonly (readonly Scalar[])[]): FormulaValue {
  return rows[0].map((_, c) => rows.map((row) => row[c]));
}

/** Rows and columns from 1; 0, or none, is all of them. */
function picked(args: Arguments): FormulaValue {
  const rows = rowsOf(args.value(0));
  const [row, column] = [1, 2].map((i) => (args.isGiven(i) ? toNumber(single(args.value(i))) : 0));
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const lines = row === 0 ? rows : rows.slice(row - 1, row);
  const cells = lines.map((line) => (column === 0 ? line : line.slice(column - 1, column)));
  if (row < 0 || column < 0 || cells.length === 0 || cells[0].length === 0) return NOT_FOUND;
  return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
}
