/**
 * What a formula gives to a function, as Sheets hands it over: values, ranges as rows, errors as texts or as Error objects.
 */
import { cellText } from '../../core/index';
import { FORMULA_FUNCTIONS, type FormulaFunction } from '../../protocol/formulas';
import { FormulaFault } from './fault';

/** What a function is given besides what it looks up; a stamp only makes Sheets calculate it anew, whatever it says. */
export interface Stamped {
  readonly stamp: unknown;
}

/** What the functions that ask about a customer's segment are given. */
export interface SegmentArguments extends Stamped {
  readonly id: unknown;
  readonly scheme: unknown;
}

/** A value that a cell can hold. */
export type FormulaValue = string | number | boolean | Date;
/** What stands in the cell, or in the cells from there on. */
export type FormulaAnswer = FormulaValue | FormulaValue[][];

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|CALC!|SPILL!)$/;

/** An error of another formula: as an id it is missing. */
export function isErrorValue(value: unknown): boolean {
  if (typeof value === 'string') return ERROR_VALUE.test(value.trim());
  const message = typeof value === 'object' && value !== null && (value as { message?: unknown }).message;
  return typeof message === 'string';
}

/** Nothing to look up: a blank cell, spaces, or an error. */
export function isMissing(value: unknown): boolean {
  return isErrorValue(value) || (isCell(value) && cellText(value) === '');
}

/** A page can hand over objects, whose texts nobody knows. */
export function isCell(value: unknown): boolean {
  return value === null || typeof value !== 'object' || value instanceof Date;
}

/** The same shape with an answer for each value. A range is answered as a whole, so that its columns are read once. */
export function answerShape(
  given: unknown,
  one: (value: unknown) => FormulaValue,
  many: (values: readonly unknown[]) => readonly FormulaValue[],
): FormulaAnswer {
  if (!Array.isArray(given)) return isMissing(given) ? '' : one(checked(given));
  const rows = given.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const wanted = rows.flatMap((row) => row.filter((value) => !isMissing(value)).map(checked));
  const answers = wanted.length > 0 ? many(wanted) : [];
  let next = 0;
  return rows.map((row) => row.map((value) => (isMissing(value) ? '' : answers[next++])));
}

/** Throws: FormulaFault for what no cell can hold. */
function checked(value: unknown): unknown {
  if (!isCell(value)) throw new FormulaFault('badId');
  return value;
}

/** The text of an argument that names one thing; '' where it is left out. Throws: FormulaFault for a range, or an error. */
export function oneText(given: unknown, parameter: string): string {
  const value = Array.isArray(given) ? onlyCell(given as readonly unknown[], parameter) : given;
  if (isErrorValue(value)) {
    const found = typeof value === 'string' ? value.trim() : String((value as { message: unknown }).message);
    throw new FormulaFault('errorGiven', () => ({ parameter, found }));
  }
  if (typeof value === 'boolean' || typeof value === 'object' || typeof value === 'function') {
    if (value !== null) throw new FormulaFault('notOne', () => ({ parameter }));
  }
  return cellText(value);
}

/** A range of one cell is as good as the cell. */
function onlyCell(rows: readonly unknown[], parameter: string): unknown {
  const cells = rows.flatMap((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  if (cells.length !== 1) throw new FormulaFault('notOne', () => ({ parameter }));
  return cells[0];
}

/** Throws: FormulaFault where the formula gives more than the function has parameters. */
export function checkCount(formula: FormulaFunction, more: readonly unknown[]): void {
  if (more.length === 0) return;
  const names = FORMULA_FUNCTIONS[formula];
  const parameters = names.join(', ');
  throw new FormulaFault('tooMany', () => ({ formula, count: names.length, parameters }));
}
