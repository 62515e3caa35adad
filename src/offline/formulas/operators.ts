/**
 * The operators of formulas, on single values.
 */
import { CellError, toNumber, toText, WallDate } from './values';
import type { Scalar } from './values';

type Operator = (left: Scalar, right: Scalar) => Scalar;

const DIVIDED_BY_ZERO = new CellError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
const NO_RESULT = new CellError('#NUM!', 'The result is not a number.');

/** With two operands. */
export const BINARY: Readonly<Record<string, Operator>> = {
  '+': dated((a, b) => a + b),
  '-': dated((a, b) => a - b),
  '*': onNumbers((a, b) => a * b),
  '/': onNumbers((a, b) => (b === 0 ? DIVIDED_BY_ZERO : a / b)),
  '^': onNumbers((a, b) => a ** b),
  '&': joined,
  '=': compared((order) => order === 0),
  '<>': compared((order) => order !== 0),
  '<': compared((order) => order < 0),
  '>': compared((order) => order > 0),
  '<=': compared((order) => order <= 0),
  '>=': compared((order) => order >= 0),
};

/** With one. */
export const UNARY: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  '+': (value) => value,
  '-': (value) => BINARY['*'](value, -1),
  '%': (value) => BINARY['/'](value, 100),
};

function onNumbers(work: (a: number, b: number) => number | CellError): Operator {
  return (left, right) => {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    const result = work(a, b);
    return result instanceof CellError || Number.isFinite(result) ? result : NO_RESULT;
  };
}

/** A date and a number give a date; the difference of two dates is a number. */
function dated(work: (a: number, b: number) => number): Operator {
  const plain = onNumbers(work);
  return (left, right) => {
    const result = plain(left, right);
    const isDate = left instanceof WallDate !== right instanceof WallDate;
    return isDate && typeof result === 'number' ? new WallDate(result) : result;
  };
}

function joined(left: Scalar, right: Scalar): Scalar {
  const [a, b] = [toText(left), toText(right)];
  if (a instanceof CellError) return a;
  return b instanceof CellError ? b : a + b;
}

function compared(holds: (order: number) => boolean): Operator {
  return (left, right) => {
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : holds(orderOf(left, right));
  };
}

type Known = Exclude<Scalar, CellError>;

/** Numbers before texts before truth values; texts whatever their case; a blank is like the emptiest of the other's kind. */
function orderOf(left: Known, right: Known): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  if (typeof a !== typeof b) return RANK[typeof a as Kind] - RANK[typeof b as Kind];
  return a < b ? -1 : Number(a > b);
}

type Kind = keyof typeof RANK;
const RANK = { number: 0, string: 1, boolean: 2 };

function comparable(value: Known, other: Known): string | number | boolean {
  if (value instanceof WallDate) return value.serial;
  if (typeof value === 'string') return value.toLowerCase();
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
