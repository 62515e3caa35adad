/**
 * One column of a sheet as the type that its field asks for, for the rows that were kept; faults are reported.
 */
import { isBlankCell } from '../tables/sheet-cells';
import type {
  BooleanColumn,
  Column,
  DateColumn,
  ListColumn,
  NumberColumn,
  TextColumn,
} from '../tables/column';
import { currencyStyleOf } from './affixes';
import { parseBand } from './bands';
import { readBoolean } from './booleans';
import { CELL, sliceBelowHeader } from './column-slice';
import type { ColumnSlice } from './column-slice';
import { dateOrderOf, parseDates } from './date-column';
import type { FieldType } from './field-types';
import { parseNumbers } from './number-column';
import { reportColumn, rowReporter } from './read-context';
import type { MappedSheet, ReadContext } from './read-context';
import { parseLists, parseTexts, textOf } from './text-columns';
import type { FieldMatch } from './types';

export interface TypedSource {
  readonly sheet: MappedSheet;
  readonly match: FieldMatch;
  /** Data rows that were kept, in order: entry i of the column is data row kept[i]. */
  readonly kept: Int32Array;
  readonly context: ReadContext;
}

/** Issues: intake.number.*, intake.date.*, intake.boolean.unreadable */
export function readTyped(source: TypedSource, type: FieldType): Column {
  const slice = sliceBelowHeader(source.sheet.cells, source.sheet.mapping, source.match.index);
  switch (type) {
    case 'number':
      return readNumbers(source, slice);
    case 'band':
      return isBanded(slice, source.kept)
        ? keepTexts(parseTexts(slice), source.kept)
        : readNumbers(source, slice);
    case 'date':
      return readDates(source, slice);
    case 'boolean':
      return readBooleans(source, slice);
    case 'list':
      return keepLists(parseLists(slice), source.kept);
    case 'text':
      return keepTexts(parseTexts(slice, source.context.dates.dayOf), source.kept);
  }
}

function readNumbers(source: TypedSource, slice: ColumnSlice): NumberColumn {
  const { sheet, match, kept, context } = source;
  const currency = currencyStyleOf(match.header);
  const parsed = parseNumbers(slice, { decimalSign: context.settings.decimalSign, currency });
  const report = rowReporter(sheet.mapping, context.issues);
  const values = new Float64Array(kept.length);
  for (let i = 0; i < kept.length; i++) {
    const k = kept[i];
    values[i] = parsed.values[k];
    if (parsed.cells[k] === CELL.unreadable) report('intake.number.unreadable', k, match);
    else if (parsed.cells[k] === CELL.ambiguous) report('intake.number.ambiguous', k, match);
  }
  const place = { sheet: sheet.mapping.sheet, column: match.header };
  if (parsed.bothSigns) reportColumn(context, { code: 'intake.number.both-signs', ...place });
  return { type: 'number', values };
}

function readDates(source: TypedSource, slice: ColumnSlice): DateColumn {
  const { sheet, match, kept, context } = source;
  const parsed = parseDates(slice, { ...context.dates, headerOrder: dateOrderOf(match.header) });
  const report = rowReporter(sheet.mapping, context.issues);
  const values = new Float64Array(kept.length);
  for (let i = 0; i < kept.length; i++) {
    const k = kept[i];
    values[i] = parsed.values[k];
    if (parsed.cells[k] > CELL.blank) report('intake.date.unreadable', k, match);
  }
  const place = { sheet: sheet.mapping.sheet, column: match.header };
  if (parsed.bothOrders) reportColumn(context, { code: 'intake.date.both-orders', ...place });
  if (parsed.byLocale) reportByLocale(context, place);
  return { type: 'date', values };
}

/** Says in which order the locale had a column's dates read. Issues: intake.date.by-locale */
export function reportByLocale(context: ReadContext, place: { sheet: string; column: string }): void {
  const order = context.dates.localeOrder === 'dmy' ? 'D/M/Y' : 'M/D/Y';
  reportColumn(context, { code: 'intake.date.by-locale', ...place, params: { order } });
}

function readBooleans({ sheet, match, kept, context }: TypedSource, slice: ColumnSlice): BooleanColumn {
  const report = rowReporter(sheet.mapping, context.issues);
  const { rows, index } = slice.cells;
  const values = new Int8Array(kept.length).fill(-1);
  for (let i = 0; i < kept.length; i++) {
    const cell = rows[slice.from + kept[i]][index];
    if (isBlankCell(cell)) continue;
    const value = readBoolean(cell);
    if (value === null) report('intake.boolean.unreadable', kept[i], match);
    else values[i] = value;
  }
  return { type: 'boolean', values };
}

/** Whether most of the cells that hold anything are bands. */
function isBanded({ cells, from }: ColumnSlice, kept: Int32Array): boolean {
  let filled = 0;
  let bands = 0;
  for (let i = 0; i < kept.length; i++) {
    const cell = cells.rows[from + kept[i]][cells.index];
    if (isBlankCell(cell)) continue;
    filled++;
    if (typeof cell === 'string' && parseBand(textOf(cell))) bands++;
  }
  return bands * 2 > filled;
}

function keepTexts({ codes, dictionary }: TextColumn, kept: Int32Array): TextColumn {
  if (kept.length === codes.length) return { type: 'text', codes, dictionary };
  return { type: 'text', codes: kept.map((k) => codes[k]), dictionary };
}

function keepLists({ starts, codes, dictionary }: ListColumn, kept: Int32Array): ListColumn {
  const keptStarts = new Uint32Array(kept.length + 1);
  const keptCodes: number[] = [];
  kept.forEach((k, i) => {
    for (let at = starts[k]; at < starts[k + 1]; at++) keptCodes.push(codes[at]);
    keptStarts[i + 1] = keptCodes.length;
  });
  return { type: 'list', starts: keptStarts, codes: Int32Array.from(keptCodes), dictionary };
}
