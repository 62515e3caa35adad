/**
 * What a formula gives to CLASSIFY, as values that can be computed with. Ranges are not copied: what is cut off is blank rows.
 */
import {
  cellText,
  readDay,
  sheetFromGrid,
  type Cell,
  type Language,
  type SheetCells,
} from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { isCell } from './arguments';

/** The arguments of CLASSIFY by their names, as Sheets hands them over. */
export type LiveArguments = Readonly<
  Record<'customers' | 'orders' | 'rules' | 'asOf' | 'settings' | 'scheme', unknown>
>;

type RangeName = 'customers' | 'orders' | 'rules' | 'settings';

type Grid = readonly (readonly Cell[])[];

const EXAMPLES: Readonly<Record<Exclude<RangeName, 'rules'>, string>> = {
  customers: 'Customers!A1:H500',
  orders: 'Orders!A1:F5000',
  settings: 'Settings!A1:F40',
};

/** Nothing was given: the argument was left out, or its cell is blank. */
export function isLeftOut(argument: unknown): boolean {
  return isCell(argument) && cellText(argument) === '';
}

/** A range of rows with a header among them; null where it is left out. Throws: a sentence for anything else. */
export function readRange(
  argument: unknown,
  name: Exclude<RangeName, 'rules'>,
  language: Language,
): SheetCells | null {
  if (isLeftOut(argument)) return null;
  if (isGrid(argument)) return rangeCells(argument, name);
  throw complaint('notRange', language, { argument: name, example: EXAMPLES[name] });
}

/** The rules: a range of them, or the text that names ready-made packs; null where they are left out. Throws: as above. */
export function readRules(argument: unknown, language: Language): SheetCells | string | null {
  if (isLeftOut(argument)) return null;
  if (isGrid(argument)) return rangeCells(argument, 'rules');
  if (typeof argument === 'string') return cellText(argument);
  throw complaint('notRules', language);
}

/** Serial numbers of days as Sheets has them: 1 is 31 December 1899, the last is 31 December 9999. */
const [FIRST_SERIAL, LAST_SERIAL] = [1, 2_958_465];
/** The serial number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/**
 * Epoch day: of a Date in the spreadsheet's zone, of a text as Settings take it, of a number as Sheets counts days.
 * Throws: a sentence where there is none.
 */
export function readAsOf(argument: unknown, dayOf: (ms: number) => number, language: Language): number {
  if (isLeftOut(argument)) throw complaint('noDate', language);
  const day = typeof argument === 'number' ? serialDay(argument) : dayOfValue(argument, dayOf);
  if (day === null) throw complaint('badDate', language, { found: shown(argument) });
  return day;
}

function serialDay(serial: number): number | null {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? Math.floor(serial) - EPOCH_SERIAL : null;
}

function dayOfValue(argument: unknown, dayOf: (ms: number) => number): number | null {
  const isNoInstant = argument instanceof Date && Number.isNaN(argument.getTime());
  return !isCell(argument) || isNoInstant ? null : readDay(argument, dayOf);
}

/** The scheme's name; null where it is left out. Throws: a sentence for what is no single value. */
export function readSchemeName(argument: unknown, language: Language): string | null {
  if (isLeftOut(argument)) return null;
  if (typeof argument === 'string' || typeof argument === 'number') return cellText(argument);
  throw complaint('notOne', language, { argument: 'scheme' });
}

/** An error with one of the sentences of the formula, for its cell. */
export function complaint(
  code: 'noTables' | 'notRange' | 'notRules' | 'noDate' | 'badDate' | 'notOne',
  language: Language,
  values: Readonly<Record<string, string>> = {},
): Error {
  return new Error(fill(messages(language).live[code], values, language));
}

const SHOWN_LENGTH = 40;

function shown(argument: unknown): string {
  const first: unknown = isGrid(argument) ? argument[0]?.[0] : argument;
  const text = (isCell(first) ? cellText(first) : '') + (isCell(argument) ? '' : ', …');
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

function isGrid(argument: unknown): argument is Grid {
  return Array.isArray(argument) && argument.every((row) => Array.isArray(row));
}

/** A range down to its last row that holds anything: an open one has thousands below it. */
function rangeCells(grid: Grid, name: RangeName): SheetCells {
  let rowCount = grid.length;
  while (rowCount > 0 && grid[rowCount - 1].every(isBlank)) rowCount--;
  return sheetFromGrid(name, withoutErrors(rowCount < grid.length ? grid.slice(0, rowCount) : grid));
}

function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** The cells with errors in them may come as Error objects: they are blank then, as is what no cell holds, and their rows alone are copied. */
function withoutErrors(grid: Grid): Grid {
  if (!grid.some((row) => row.some(isError))) return grid;
  return grid.map((row) => (row.some(isError) ? row.map((cell) => (isError(cell) ? '' : cell)) : row));
}

function isError(cell: Cell): boolean {
  return !isCell(cell);
}
