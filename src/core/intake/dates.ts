/**
 * Reads one date as people write it. Where day and month could change places, both numbers are handed on:
 * date-column.ts decides for the column.
 */
import { epochDay, isCivilDate } from '../base/epoch-day';
import type { DayOfInstant } from '../base/time-zone';
import { MONTH_NAMES } from '../words/en/months';

/** What reading a date needs to know. */
export interface DateContext {
  readonly dayOf: DayOfInstant;
  /** Two-digit years up to this one (0–99) are of the 2000s, later ones of the 1900s. */
  readonly pivotYear: number;
}

/** Day and month in the order in which they stand, not told apart yet. */
export interface OpenDate {
  first: number;
  second: number;
  year: number;
}

/** An epoch day; or one of these. */
export const NO_DATE = NaN;
/** Day and month are in the OpenDate. */
export const OPEN_DATE = Infinity;

const SERIAL_OF_EPOCH = 25569;
const [FIRST_SERIAL, LAST_SERIAL] = [1, 2958465];
/** A year of four digits below this one is a slip: 0024. */
const FIRST_YEAR = 1000;

/** The day of a serial number as spreadsheets count (1 is 1899-12-31), or of a number like 20240131. */
export function readSerial(value: number): number {
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return Math.floor(value) - SERIAL_OF_EPOCH;
  return Number.isInteger(value) ? readCompact(value) : NO_DATE;
}

/**
 * The epoch day of a text; NO_DATE when it is none; OPEN_DATE when `open` got the numbers.
 * @example readDate('2024-01-31 10:00', context, open) //=> 19753
 */
export function readDate(text: string, context: DateContext, open: OpenDate): number {
  const fast = readIso(text);
  return fast === fast ? fast : readSlow(text.trim(), context, open);
}

/** YYYY-MM-DD, alone or with a local time behind a blank or T. NO_DATE for all else: this is the hot path. */
function readIso(text: string): number {
  const length = text.length;
  if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DATE;
  if (length > 10 && !isLocalTime(text)) return NO_DATE;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= FIRST_YEAR && isCivilDate(year, month, day) ? epochDay(year, month, day) : NO_DATE;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Only digits, colons and dots stand behind the date's blank or T: no zone. */
function isLocalTime(text: string): boolean {
  const parting = text.charCodeAt(10);
  if ((parting !== 32 && parting !== 84) || text.length < 12) return false;
  for (let i = 11; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c < 48 || c > 58) && c !== 46) return false;
  }
  return true;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s,](.*))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[,\s](.*))?$/;
/** What may stand behind a date: nothing, or a time of day in words or figures; no second date, no remark. */
const TIME =
  /^[\s,]*(?:\d{1,2}(?:[:h.]\d{0,2})*(?:\.\d+)?\s*(?:[ap]\.?m\.?|sa|ch)?\s*(?:[a-z]{3,5}|[+-]\d{2}:?\d{2})?)?$/i;
const TIME_FIRST = /^\d{1,2}:\d{2}(?::\d{2})?,?\s+(.+)$/;
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:Z|UTC|GMT|([+-])(\d{2})(?::?(\d{2}))?)$/i;

function readSlow(text: string, context: DateContext, open: OpenDate): number {
  const instant = INSTANT.exec(text);
  if (instant) return readInstant(instant, context);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst && isTime(yearFirst[5]))
    return civil(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast && isTime(yearLast[5])) {
    open.first = Number(yearLast[1]);
    open.second = Number(yearLast[3]);
    open.year = fullYear(yearLast[4], context);
    return open.year >= FIRST_YEAR ? OPEN_DATE : NO_DATE;
  }
  if (/^\d{8}$/.test(text)) return readCompact(Number(text));
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return readSerial(parseInt(text, 10));
  const timeFirst = TIME_FIRST.exec(text);
  return timeFirst ? readSlow(timeFirst[1], context, open) : readSpelled(text, context);
}

function isTime(rest: string | undefined): boolean {
  return rest === undefined || TIME.test(rest);
}

function readInstant(match: RegExpExecArray, { dayOf }: DateContext): number {
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isCivilDate(year, month, day)) return NO_DATE;
  const sign = match[7] === '-' ? -1 : 1;
  const offset = match[7] ? sign * (Number(match[8]) * 60 + Number(match[9] ?? 0)) : 0;
  const minutes = Number(match[4]) * 60 + Number(match[5]) - offset;
  return dayOf(epochDay(year, month, day) * 86400000 + minutes * 60000 + Number(match[6] ?? 0) * 1000);
}

function readCompact(value: number): number {
  return civil(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

function civil(year: number, month: number, day: number): number {
  return year >= FIRST_YEAR && year <= 9999 && isCivilDate(year, month, day)
    ? epochDay(year, month, day)
    : NO_DATE;
}

function fullYear(digits: string, { pivotYear }: DateContext): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= pivotYear ? 2000 + year : 1900 + year;
}

const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:[,\s].*)?$/i;
const MONTH_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[,\s].*)?$/i;
const VIETNAMESE =
  /^(?:ngày\s+)?(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2})(?:,|\s)\s*(?:năm\s+)?(\d{4})(?:[,\s].*)?$/iu;

/** 15 Jan 2024, January 15, 2024, 15-Jan-24, ngày 15 tháng 1 năm 2024. */
function readSpelled(text: string, context: DateContext): number {
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return civil(fullYear(dayMonth[3], context), monthOf(dayMonth[2]), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return civil(Number(monthDay[3]), monthOf(monthDay[1]), Number(monthDay[2]));
  const vietnamese = VIETNAMESE.exec(text.normalize('NFC'));
  return vietnamese ? civil(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])) : NO_DATE;
}

/** 1–12; 0 when the word is no month. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return lower === 'sept'
    ? 9
    : MONTH_NAMES.findIndex((name) => name === lower || name.slice(0, 3) === lower) + 1;
}
