/**
 * A column of cells as epoch days: the column's evidence decides between day first and month first.
 */
import { civilDate, epochDay, isCivilDate } from '../base/epoch-day';
import { dayInZone } from '../base/time-zone';
import { isBlankCell, isDateCell } from '../tables/sheet-cells';
import type { Cell } from '../tables/sheet-cells';
import { CELL } from './column-slice';
import type { ColumnSlice } from './column-slice';
import { NO_DATE, OPEN_DATE, readDate, readSerial } from './dates';
import type { DateContext, OpenDate } from './dates';

export type DateOrder = 'dmy' | 'mdy';

export interface DateOptions extends DateContext {
  /** Settings' order, which overrules the evidence. */
  readonly order: DateOrder | null;
  /** The order that the column's header names ('Date (dd/mm/yyyy)'); used where the cells prove nothing. */
  readonly headerOrder?: DateOrder | null;
  /** The order where nothing else decides. */
  readonly localeOrder: DateOrder;
}

export interface ParsedDates {
  /** Epoch days; NaN where blank or unreadable. */
  readonly values: Float64Array;
  /** CELL of each row. */
  readonly cells: Uint8Array;
  /** The locale had to decide for at least one cell. */
  readonly byLocale: boolean;
  /** Some cells prove day first, others month first. */
  readonly bothOrders: boolean;
}

/** What reading dates needs, from the run's settings. `asOf` gives the century of two-digit years. */
export function dateOptions(input: {
  timeZone: string;
  locale: string;
  order: DateOrder | null;
  asOf: number;
}): DateOptions {
  return {
    dayOf: dayInZone(input.timeZone),
    pivotYear: (civilDate(input.asOf).year + 10) % 100,
    order: input.order,
    localeOrder: /^en$|[_-](us|ph|fm|mh|pw)$/i.test(input.locale) ? 'mdy' : 'dmy',
  };
}

/** The order of day and month that a header names; null when it names none. */
export function dateOrderOf(header: string): DateOrder | null {
  const order = /(?:^|[^a-z])(?:(d{1,2}[-/.]m{1,2})|m{1,2}[-/.]d{1,2})[-/.]y/i.exec(header);
  return order ? (order[1] ? 'dmy' : 'mdy') : null;
}

/** Epoch days of a column. */
export function parseDates(slice: ColumnSlice, options: DateOptions): ParsedDates {
  const { cells: source, from, to } = slice;
  const { rows, index } = source;
  const values = new Float64Array(to - from);
  const cells = new Uint8Array(to - from);
  const waiting: OpenDates = { rows: [], dates: [], dayFirst: 0, monthFirst: 0 };
  const open: OpenDate = { first: 0, second: 0, year: 0 };
  let lastText = '';
  let lastDay = NO_DATE;
  for (let k = 0; k < values.length; k++) {
    const cell = rows[from + k][index];
    if (cell === lastText && lastDay === lastDay) {
      values[k] = lastDay;
      continue;
    }
    const day = readCell(cell, options, open);
    values[k] = day;
    if (day === OPEN_DATE) wait(waiting, k, open);
    else if (day !== day) cells[k] = isBlankCell(cell) ? CELL.blank : CELL.unreadable;
    else if (typeof cell === 'string') {
      lastText = cell;
      lastDay = day;
    }
  }
  return settle({ values, cells }, waiting, options);
}

function readCell(cell: Cell, options: DateOptions, open: OpenDate): number {
  if (typeof cell === 'string') return cell === '' ? NO_DATE : readDate(cell, options, open);
  if (isDateCell(cell)) return Number.isNaN(cell.getTime()) ? NO_DATE : options.dayOf(cell.getTime());
  return typeof cell === 'number' ? readSerial(cell) : NO_DATE;
}

/** Dates whose day and month are not told apart until the whole column was seen. */
interface OpenDates {
  readonly rows: number[];
  readonly dates: OpenDate[];
  dayFirst: number;
  monthFirst: number;
}

function wait(waiting: OpenDates, k: number, open: OpenDate): void {
  waiting.rows.push(k);
  waiting.dates.push({ ...open });
  const [asDay, asMonth] = [isOrder('dmy', open), isOrder('mdy', open)];
  if (asDay && !asMonth) waiting.dayFirst++;
  if (asMonth && !asDay) waiting.monthFirst++;
}

function isOrder(order: DateOrder, { first, second, year }: OpenDate): boolean {
  return order === 'dmy' ? isCivilDate(year, second, first) : isCivilDate(year, first, second);
}

function dayOf(order: DateOrder, { first, second, year }: OpenDate): number {
  return order === 'dmy' ? epochDay(year, second, first) : epochDay(year, first, second);
}

/** One order wins against the other when it is proven this many times as often. */
const CLEAR_MAJORITY = 20;

function settle(
  { values, cells }: Pick<ParsedDates, 'values' | 'cells'>,
  waiting: OpenDates,
  options: DateOptions,
): ParsedDates {
  const { dayFirst, monthFirst } = waiting;
  const bothOrders = options.order === null && dayFirst > 0 && monthFirst > 0;
  const proven = provenOrder(waiting) ?? (bothOrders ? null : (options.headerOrder ?? null));
  let byLocale = false;
  waiting.rows.forEach((row, i) => {
    const date = waiting.dates[i];
    let order = options.order ?? onlyOrder(date) ?? proven;
    if (order === null && date.first === date.second) order = 'dmy';
    if (order === null && !bothOrders) {
      order = options.localeOrder;
      byLocale = byLocale || isOrder(order, date);
    }
    const readable = order !== null && isOrder(order, date);
    values[row] = order !== null && readable ? dayOf(order, date) : NO_DATE;
    if (!readable) cells[row] = order === null ? CELL.ambiguous : CELL.unreadable;
  });
  return { values, cells, byLocale, bothOrders };
}

function provenOrder({ dayFirst, monthFirst }: OpenDates): DateOrder | null {
  if (dayFirst > CLEAR_MAJORITY * monthFirst) return 'dmy';
  return monthFirst > CLEAR_MAJORITY * dayFirst ? 'mdy' : null;
}

/** The one order in which the date exists; null when it exists in both, or in none. */
function onlyOrder(date: OpenDate): DateOrder | null {
  if (isOrder('dmy', date) === isOrder('mdy', date)) return null;
  return isOrder('dmy', date) ? 'dmy' : 'mdy';
}
