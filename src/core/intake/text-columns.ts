/**
 * Columns of cells as texts and as lists of texts, coded by dictionary.
 */
import { formatIsoDate } from '../base/epoch-day';
import type { DayOfInstant } from '../base/time-zone';
import { isBlankCell, isDateCell } from '../tables/sheet-cells';
import type { Cell } from '../tables/sheet-cells';
import type { ListColumn, TextColumn } from '../tables/column';
import type { ColumnSlice } from './column-slice';
import { plainText } from './ids';

/** Texts as people wrote them, trimmed and in NFC; numbers as their shortest decimal; dates as ISO. */
export function parseTexts(slice: ColumnSlice, dayOf?: DayOfInstant): TextColumn {
  const dictionary: string[] = [];
  // Of cells and of the texts that they read as, for a text reads as itself.
  const codeOf = new Map<Cell, number>([['', -1]]);
  const codes = codeCells(slice, codeOf, (cell) => codeFor(textOf(cell, dayOf), codeOf, dictionary));
  return { type: 'text', codes, dictionary };
}

/** Nothing but the loop: then what the engine made of it lasts for the next column. */
function codeCells(
  { cells: { rows, index }, from, to }: ColumnSlice,
  codeOf: Map<Cell, number>,
  read: (cell: Cell) => number,
): Int32Array {
  const codes = new Int32Array(to - from);
  for (let k = 0; k < codes.length; k++) {
    const cell = rows[from + k][index];
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = read(cell);
      codeOf.set(cell, code);
    }
    codes[k] = code;
  }
  return codes;
}

/** What a cell reads as; '' when blank. */
export function textOf(cell: Cell, dayOf?: DayOfInstant): string {
  if (isBlankCell(cell)) return '';
  if (!isDateCell(cell)) return plainText(cell);
  const ms = cell.getTime();
  if (Number.isNaN(ms)) return '';
  return dayOf ? formatIsoDate(dayOf(ms)) : cell.toISOString().slice(0, 10);
}

function codeFor(text: string, codeOf: Map<Cell, number>, dictionary: string[]): number {
  if (text === '') return -1;
  let code = codeOf.get(text);
  if (code === undefined) {
    code = dictionary.length;
    dictionary.push(text);
    codeOf.set(text, code);
  }
  return code;
}

/**
 * Lists such as 'a, b; c': parted by commas, semicolons, bars or line breaks; each text once a row.
 * Empty: a blank cell gives an empty list.
 */
export function parseLists({ cells, from, to }: ColumnSlice): ListColumn {
  const { rows, index } = cells;
  const starts = new Uint32Array(to - from + 1);
  const codes: number[] = [];
  const dictionary: string[] = [];
  const codeOf = new Map<Cell, number>();
  for (let k = 0; k < to - from; k++) {
    for (const item of splitList(textOf(rows[from + k][index])))
      codes.push(codeFor(item, codeOf, dictionary));
    starts[k + 1] = codes.length;
  }
  return { type: 'list', starts, codes: Int32Array.from(codes), dictionary };
}

/** @example splitList('a, b; c') //=> ['a', 'b', 'c'] */
export function splitList(text: string): string[] {
  const items = text.split(/[,;|\n]/).map((item) => item.trim());
  return [...new Set(items)].filter((item) => item !== '');
}
