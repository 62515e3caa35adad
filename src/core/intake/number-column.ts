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
  const gathered = newGathered(slice.to - slice.from, options.decimalSign);
  gather(gathered, slice);
  const { values, cells, open, percent, dotProofs, commaProofs } = gathered;
  const sign = decideSign(gathered);
  for (let i = 0; i < open.rows.length; i++) {
    const row = open.rows[i];
    values[row] = choose(open.dots[i], open.commas[i], { sign, currency: options.currency ?? null });
    if (Number.isNaN(values[row])) cells[row] = CELL.ambiguous;
  }
  const bothSigns = options.decimalSign === null && dotProofs > 0 && commaProofs > 0;
  return { values, cells, percent, bothSigns, currencies: [...gathered.currencies].sort() };
}

interface Gathered {
  readonly values: Float64Array;
  readonly cells: Uint8Array;
  percent: Uint8Array | null;
  /** The sign of Settings: only it is read. */
  readonly onlySign: '.' | ',' | null;
  readonly currencies: Set<string>;
  readonly read: Map<string, AmountReadings | null>;
  /** Texts with two different readings wait here until the whole column was seen. */
  readonly open: { readonly rows: number[]; readonly dots: number[]; readonly commas: number[] };
  dotProofs: number;
  commaProofs: number;
}

function newGathered(count: number, onlySign: Gathered['onlySign']): Gathered {
  return {
    values: new Float64Array(count),
    cells: new Uint8Array(count),
    percent: null,
    onlySign,
    currencies: new Set(),
    read: new Map(),
    open: { rows: [], dots: [], commas: [] },
    dotProofs: 0,
    commaProofs: 0,
  };
}

/** Farther from 0 nothing is counted or paid: sums, products and squares of such numbers would be no numbers any more. */
const MOST = 1e50;

/** Nothing stands behind the loop: then what the engine made of it lasts for the next column. */
function gather(all: Gathered, { cells: { rows, index }, from }: ColumnSlice): void {
  const { values } = all;
  const proof = { dot: false };
  for (let k = 0; k < values.length; k++) {
    const cell = rows[from + k][index];
    if (typeof cell === 'string' && cell !== '') {
      const plain = readPlain(cell, proof);
      values[k] = plain;
      if (plain !== plain) gatherText(all, k, cell);
      else if (proof.dot) all.dotProofs++;
    } else if (typeof cell === 'number') {
      values[k] = cell;
      if (!(cell >= -MOST && cell <= MOST)) gatherOther(all, k, cell);
    } else gatherOther(all, k, cell);
  }
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
  if (found && found.currency !== '') all.currencies.add(found.currency);
  if (isKept) all.read.set(text, found);
  return found;
}

function gatherText(all: Gathered, k: number, text: string): void {
  const readings = readingsOf(all, text);
  if (!readings || Math.abs(readings.dot) > MOST || Math.abs(readings.comma) > MOST) {
    gatherOther(all, k, text);
    return;
  }
  if (readings.proof === PROOF.dot) all.dotProofs++;
  else if (readings.proof === PROOF.comma) all.commaProofs++;
  if (readings.percent) {
    all.percent ??= new Uint8Array(all.values.length);
    all.percent[k] = 1;
  }
  settle(all, k, readings);
}

/** The number where the column's other cells can change nothing; else it waits for them. */
function settle(
  { values, cells, onlySign, open }: Gathered,
  k: number,
  { dot, comma }: AmountReadings,
): void {
  if (onlySign !== null) {
    values[k] = onlySign === '.' ? dot : comma;
    if (Number.isNaN(values[k])) cells[k] = CELL.unreadable;
  } else if (Number.isNaN(dot)) values[k] = comma;
  else if (Number.isNaN(comma) || dot === comma) values[k] = dot;
  else {
    open.rows.push(k);
    open.dots.push(dot);
    open.commas.push(comma);
  }
}

function decideSign({ dotProofs, commaProofs }: Gathered): '.' | ',' | null {
  if (dotProofs === commaProofs) return null;
  const [more, less] = dotProofs > commaProofs ? [dotProofs, commaProofs] : [commaProofs, dotProofs];
  if (less > 0 && more < CLEAR_MAJORITY * less) return null;
  return dotProofs > commaProofs ? '.' : ',';
}

interface Decision {
  readonly sign: '.' | ',' | null;
  readonly currency: CurrencyStyle | null;
}

function choose(dot: number, comma: number, { sign, currency }: Decision): number {
  if (sign !== null) return sign === '.' ? dot : comma;
  // Of the two readings the larger one has the separator between thousands.
  if (currency === 'whole') return Math.abs(dot) > Math.abs(comma) ? dot : comma;
  return currency === 'dot' ? dot : NaN;
}
