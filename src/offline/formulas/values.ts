/**
 * Values inside formulas, and how one kind becomes another.
 */

/** A number that is a date or a time: a serial number of the wall clock. */
export class WallDate {
  constructor(readonly serial: number) {}
}

/** An error as a cell shows it, and what it says besides. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** null is a blank cell. */
export type Scalar = string | number | boolean | null | WallDate | CellError;

/** One value, or rows of values, none of them empty and all of the same length. */
export type FormulaValue = Scalar | readonly (readonly Scalar[])[];

export function isRows(value: FormulaValue): value is readonly (readonly Scalar[])[] {
  return Array.isArray(value);
}

export function rowsOf(value: FormulaValue): readonly (readonly Scalar[])[] {
  return isRows(value) ? value : [[value]];
}

/** The codes of errors that cells may show. */
const CODES = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** What a cell's text is in a formula: an error where it is one of theirs. */
export function scalarOfText(text: string): Scalar {
  return text.startsWith('#') && CODES.test(text) ? new CellError(text) : text;
}

const NO_NUMBER = new CellError('#VALUE!', 'A number was expected.');

/** Blank is 0, TRUE is 1; a text counts when all of it is a plain number. */
export function toNumber(value: Scalar): number | CellError {
  if (value instanceof CellError) return value;
  if (value instanceof WallDate) return value.serial;
  if (typeof value === 'string')
    return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : NO_NUMBER;
  return Number(value);
}

/** Blank is an empty text. A date is its number: its format belongs to the cell. */
export function toText(value: Scalar): string | CellError {
  if (value instanceof CellError) return value;
  if (value instanceof WallDate) return String(value.serial);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** Numbers other than 0 are TRUE; of texts only the words count. */
export function toTruth(value: Scalar): boolean | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === 'string') {
    if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    return new CellError('#VALUE!', 'TRUE or FALSE was expected.');
  }
  return value instanceof WallDate ? value.serial !== 0 : Boolean(value);
}

/** A text that two values share only when a function cannot tell them apart. */
export function signatureOf(value: FormulaValue): string {
  if (!isRows(value)) return scalarSignature(value);
  return `[${value.map((row) => row.map(scalarSignature).join(',')).join(';')}]`;
}

function scalarSignature(value: Scalar): string {
  if (value === null) return 'n';
  if (value instanceof WallDate) return `d${value.serial}`;
  if (value instanceof CellError) return `e${value.code}`;
  // With its length in front no text can look like the next value.
  return typeof value === 'string' ? `${value.length}:${value}` : String(value);
}
