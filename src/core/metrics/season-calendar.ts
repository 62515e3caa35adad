/**
 * Which days lie in a season, and in which year's.
 */
import { civilDate, daysInMonth, epochDay } from '../base/epoch-day';
import { lunarNewYear } from '../models/lunar-new-year';
import type { SeasonAnchor, SeasonWindow, YearDay } from '../settings/types';

/** A stretch of days, epoch days; no day outside it matters. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** What stands for a day outside the season. */
export const NO_SEASON = 0;

/**
 * Shape: the season-year of day d is entry d - first; NO_SEASON outside.
 * Units: a window around a day belongs to the year of that day (of Tết, the lunar year); others to the year in which they start.
 * Ties: a day in the windows of two years belongs to the earlier one.
 */
export function seasonCalendar(windows: readonly SeasonWindow[], { first, last }: DaySpan): Int16Array {
  const years = new Int16Array(Math.max(last - first + 1, 0)).fill(NO_SEASON);
  // A window lies within a year of the year to which it belongs.
  const from = civilDate(first).year - 1;
  const to = civilDate(last).year + 1;
  for (let year = from; year <= to; year++) {
    for (const window of windows) fillWindow(years, { year, first, span: windowIn(window, year) });
  }
  return years;
}

interface YearOfWindow {
  readonly year: number;
  /** The day of entry 0. */
  readonly first: number;
  readonly span: DaySpan;
}

function fillWindow(years: Int16Array, { year, first, span }: YearOfWindow): void {
  const end = Math.min(span.last - first, years.length - 1);
  for (let index = Math.max(span.first - first, 0); index <= end; index++) {
    if (years[index] === NO_SEASON) years[index] = year;
  }
}

const NEVER: DaySpan = { first: 0, last: -1 };

function windowIn(window: SeasonWindow, year: number): DaySpan {
  if (window.kind === 'dates') {
    const isOfYear = civilDate(window.from).year === year;
    return isOfYear ? { first: window.from, last: window.to } : NEVER;
  }
  if (window.kind === 'around') {
    const day = anchorIn(window.anchor, year);
    return { first: day + window.from, last: day + window.to };
  }
  const first = dayIn(window.from, year);
  const last = dayIn(window.to, year);
  return { first, last: last < first ? dayIn(window.to, year + 1) : last };
}

function anchorIn(anchor: SeasonAnchor, year: number): number {
  if (anchor === 'lunarNewYear') return lunarNewYear(year);
  return anchor === 'blackFriday' ? blackFriday(year) : dayIn(anchor, year);
}

/** 29 February is the 28th in common years. */
function dayIn({ month, day }: YearDay, year: number): number {
  return epochDay(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The day after Thanksgiving, the fourth Thursday of November. Source: 5 U.S.C. § 6103(a). */
function blackFriday(year: number): number {
  const start = epochDay(year, 11, 1);
  // 1970-01-01 was a Thursday, so Thursdays are multiples of seven.
  const firstThursday = Math.ceil(start / 7) * 7;
  return firstThursday + 22;
}
