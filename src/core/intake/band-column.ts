/**
 * Columns in which numbers and bands of numbers may stand side by side: 25, '25 tuổi', '45-54', '65+'.
 */
import { currencyStyleOf } from './affixes';
import { parseBand } from './bands';
import type { Band } from './bands';
import { CELL, sliceBelowHeader } from './column-slice';
import type { CustomerRows } from './customer-fields';
import { parseNumbers } from './number-column';
import { rowReporter } from './read-context';
import { textOf } from './text-columns';
import type { BandColumn, Customers, FieldMatch } from './types';
import { blankNumbers } from '../tables/column';

type BandField = Parameters<NonNullable<Customers['bandsOf']>>[0];

/**
 * Gives the ends of each customer's number; each column is parsed once.
 * Issues: intake.number.unreadable, intake.number.ambiguous
 */
export function bandFinder(rows: CustomerRows): NonNullable<Customers['bandsOf']> {
  const known = new Map<BandField, BandColumn>();
  return (field) => {
    const match = rows.sheet.mapping.fields[field];
    if (!match) return null;
    const column = known.get(field) ?? readBands(rows, match);
    known.set(field, column);
    return column;
  };
}

function readBands({ sheet, kept, context }: CustomerRows, match: FieldMatch): BandColumn {
  const slice = sliceBelowHeader(sheet.cells, sheet.mapping, match.index);
  const { decimalSign } = context.settings;
  const parsed = parseNumbers(slice, { decimalSign, currency: currencyStyleOf(match.header) });
  const report = rowReporter(sheet.mapping, context.issues);
  const { rows, index } = slice.cells;
  const [low, high] = [blankNumbers(kept.length), blankNumbers(kept.length)];
  // Few texts stand in such a column, each many times.
  const bands = new Map<string, Band | null>();
  const bandIn = (cell: string): Band | null => {
    let band = bands.get(cell);
    if (band === undefined) bands.set(cell, (band = bandOf(textOf(cell))));
    return band;
  };
  for (let i = 0; i < kept.length; i++) {
    const k = kept[i];
    const cell = rows[slice.from + k][index];
    // A band first: the number parser takes '65+' for 65.
    const band = typeof cell === 'string' && cell !== '' ? bandIn(cell) : null;
    if (band) {
      low[i] = band.low;
      high[i] = band.high;
    } else if (parsed.cells[k] === CELL.read) low[i] = high[i] = parsed.values[k];
    else if (parsed.cells[k] === CELL.unreadable) report('intake.number.unreadable', k, match);
    else if (parsed.cells[k] === CELL.ambiguous) report('intake.number.ambiguous', k, match);
  }
  return { low, high };
}

const YEARS = /^(\d{1,3})\s*(?:tuổi|years?(?:[ -]old)?|yrs?|y\/o)$/u;

function bandOf(text: string): Band | null {
  const years = YEARS.exec(text.toLowerCase());
  return years ? { low: Number(years[1]), high: Number(years[1]) } : parseBand(text);
}
