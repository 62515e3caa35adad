/**
 * A column of cells as numbers: the column's evidence decides between decimal dot and decimal comma.
 */
import { isBlankCell } from '../tables/sheet-cells';
import type { Cell } from '../tables/sheet-cells';
import type { CurrencyStyle } from './affixes';
import { newReadings, readAmount, type AmountReadings } from './amounts';
import { CELL } from './column-slice';
import type { ColumnSlice } from './column-slice';
import { PROOF, readPlain } from './digits';

export interface NumberOptions {
  /** Settings' decimal sign, which overrules the evidence. */
  readonly decimalSign: '.' | ',' | null;
  /** What the header or a currency column says about the currency; used where the cells prove nothing. */
  readonly currency?: CurrencyStyle | null;
}

export interface ParsedNumbers {
  readonly values: Float64Array;
  /** CELL of each row. */
  readonly cells: Uint8Array;
  /** Rows whose text carried a percent sign; their value is a share. Null when there is none. */
  readonly percent: Uint8Array | null;
  /** Some cells prove the dot and others the comma. */
  readonly bothSigns: boolean;
  /** Currencies written in the cells, sorted. */
  readonly currencies: readonly string[];
}

/** One sign wins against the other when it is proven this many times as often. */
const CLEAR_MAJORITY = 20;

/** Numbers of a column; a cell that both signs can explain is CELL.ambiguous unless the column's other cells, the currency or Settings decide. */
export function parseNumbers(slice: ColumnSlice, options: NumberOptions): ParsedNumbers {
  const gathered = gather(slice);
  const sign = options.decimalSign ?? decideSign(gathered);
  const { values, cells, open } = gathered;
  for (let i = 0; i < open.rows.length; i++) {
    const row = open.rows[i];
    const [dot, comma] = [open.dots[i], open.commas[i]];
    const value = choose(dot, comma, {
      sign,
      strict: options.decimalSign !== null,
      currency: options.currency ?? null,
    });
    values[row] = value;
    cells[row] = !Number.isNaN(value)
      ? CELL.read
      : options.decimalSign === null
        ? CELL.ambiguous
        : CELL.unreadable;
  }
  const { percent, dotProofs, commaProofs } = gathered;
  const bothSigns = options.decimalSign === null && dotProofs > 0 && commaProofs > 0;
  return { values, cells, percent, bothSigns, currencies: [...gathered.currencies].sort() };
}

/** Texts whose two readings differ wait here until the whole column was seen. */
interface Gathered {
  readonly values: Float64Array;
  readonly cells: Uint8Array;
  percent: Uint8Array | null;
  readonly currencies: Set<string>;
  readonly read: Map<string, AmountReadings | null>;
  readonly open: { readonly rows: number[]; readonly dots: number[]; readonly commas: number[] };
  dotProofs: number;
  commaProofs: number;
}

function gather({ cells: { rows, index }, from, to }: ColumnSlice): Gathered {
  const count = to - from;
  const values = new Float64Array(count);
  const cells = new Uint8Array(count);
  const open = { rows: [], dots: [], commas: [] };
  const all: Gathered = {
    values,
    cells,
    percent: null,
    currencies: new Set(),
    read: new Map(),
    open,
    dotProofs: 0,
    commaProofs: 0,
  };
  const proof = { dot: false };
  let dots = 0;
  for (let k = 0; k < count; k++) {
    const cell = rows[from + k][index];
    if (typeof cell === 'string' && cell !== '') {
      const plain = readPlain(cell, proof);
      values[k] = plain;
      if (plain !== plain) gatherText(all, k, cell);
      else if (proof.dot) dots++;
    } else if (typeof cell === 'number') {
      values[k] = cell;
      if (cell !== cell) cells[k] = CELL.unreadable;
    } else gatherOther(all, k, cell);
  }
  all.dotProofs += dots;
  return all;
}

function gatherOther(all: Gathered, k: number, cell: Cell): void {
  all.values[k] = NaN;
  all.cells[k] = isBlankCell(cell) ? CELL.blank : CELL.unreadable;
}

/** So many texts of a column are remembered: incomes and bands repeat, amounts mostly do not. */
const REMEMBERED = 256;

/** Those of texts that are not remembered, one after the other. */
const passing = newReadings();

/** The readings of a text; null where it is no number. Each of the first texts is read once, however often it stands. */
function readingsOf(all: Gathered, text: string): AmountReadings | null {
  const known = all.read.get(text);
  if (known !== undefined) return known;
  const isKept = all.read.size < REMEMBERED;
  const readings = isKept ? newReadings() : passing;
  const found = readAmount(text, readings) ? readings : null;
  if (isKept) all.read.set(text, found);
  return found;
}

function gatherText(all: Gathered, k: number, text: string): void {
  const readings = readingsOf(all, text);
  if (!readings) {
    gatherOther(all, k, text);
    return;
  }
  if (readings.proof === PROOF.dot) all.dotProofs++;
  else if (readings.proof === PROOF.comma) all.commaProofs++;
  if (readings.currency !== '') all.currencies.add(readings.currency);
  if (readings.percent) {
    all.percent ??= new Uint8Array(all.values.length);
    all.percent[k] = 1;
  }
  if (readings.dot === readings.comma) {
    all.values[k] = readings.dot;
    return;
  }
  all.open.rows.push(k);
  all.open.dots.push(readings.dot);
  all.open.commas.push(readings.comma);
}

function decideSign({ dotProofs, commaProofs }: Gathered): '.' | ',' | null {
  if (dotProofs === commaProofs) return null;
  const [more, less] = dotProofs > commaProofs ? [dotProofs, commaProofs] : [commaProofs, dotProofs];
  if (less > 0 && more < CLEAR_MAJORITY * less) return null;
  return dotProofs > commaProofs ? '.' : ',';
}

interface Decision {
  readonly sign: '.' | ',' | null;
  /** Only the sign that Settings name is read. */
  readonly strict: boolean;
  readonly currency: CurrencyStyle | null;
}

function choose(dot: number, comma: number, { sign, strict, currency }: Decision): number {
  if (strict) return sign === '.' ? dot : comma;
  if (Number.isNaN(dot)) return comma;
  if (Number.isNaN(comma)) return dot;
  if (sign !== null) return sign === '.' ? dot : comma;
  // Of the two readings the larger one has the separator between thousands.
  if (currency === 'whole') return Math.abs(dot) > Math.abs(comma) ? dot : comma;
  return currency === 'dot' ? dot : NaN;
}
