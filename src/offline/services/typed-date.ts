/**
 * Typed dates, times and durations as serial numbers of the wall clock. Pure; the time zone plays no part.
 */
import type { LocaleMarks } from '../locale';
import type { TypedInput } from './typed-value';

/** What the reading of a date depends on. */
export interface TypedDateOptions {
  readonly marks: LocaleMarks;
  readonly currentYear: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*([ap])\.?m\.?)?$/i;
const HOUR = /^(\d{1,2})\s*([ap])\.?m\.?$/i;

/** Reads a date, a time, or both; null for any other text. */
export function readTypedDate(text: string, options: TypedDateOptions): TypedInput | null {
  const time = readTime(text);
  if (time !== null) return { kind: 'number', value: time, format: timeFormat(text, time) };
  const date = readDate(text, options);
  if (date) return { kind: 'number', value: date.serial, format: date.format };
  return readDateAndTime(text, options);
}

function readDateAndTime(text: string, options: TypedDateOptions): TypedInput | null {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const [date, time] = [readDate(text.slice(0, at), options), readTime(text.slice(at + 1).trim())];
    if (date && time !== null && time < 1) {
      return { kind: 'number', value: date.serial + time, format: `${date.format} h:mm:ss` };
    }
  }
  return null;
}

/** The share of a day; a duration over 24 hours is more than 1. */
function readTime(text: string): number | null {
  const hour = HOUR.exec(text);
  const match = hour ? ['', hour[1], '00', '00', '', hour[2]] : TIME.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, fraction, half] = match;
  if (
    Number(minutes) > 59 ||
    Number(seconds ?? 0) > 59 ||
    (half && (Number(hours) > 12 || Number(hours) < 1))
  )
    return null;
  const h = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return (h * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction || 0)) / 86400;
}

function timeFormat(text: string, time: number): string {
  if (time >= 1) return '[h]:mm:ss';
  const seconds = /:\d+:/.test(text) ? ':ss' : '';
  return /[ap]\.?m/i.test(text) ? `h:mm${seconds} AM/PM` : `h:mm${seconds}`;
}

interface ReadDate {
  readonly serial: number;
  readonly format: string;
}

function readDate(text: string, options: TypedDateOptions): ReadDate | null {
  return readIso(text) ?? readNumeric(text, options) ?? readNamed(text, options.currentYear);
}

function readIso(text: string): ReadDate | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  const format = match[2] === '-' ? 'yyyy-mm-dd' : `yyyy${match[2]}mm${match[2]}dd`;
  return dated({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }, format);
}

function readNumeric(text: string, { marks, currentYear }: TypedDateOptions): ReadDate | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  // "1.5" is a number or a text, never a day without its year.
  if (match[2] === '.' && match[4] === undefined) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? currentYear : fullYear(match[4]);
  const format = match[4] === undefined ? 'd/m' : marks.dateFormat;
  const monthFirst = marks.dateOrder !== 'dmy';
  return dated(
    monthFirst ? { year, month: first, day: second } : { year, month: second, day: first },
    format,
  );
}

/** "5 Jan 2024", "Jan 5, 2024", "January 2024": English names only. */
function readNamed(text: string, currentYear: number): ReadDate | null {
  const dayFirst = /^(?<day>\d{1,2})[\s-]+(?<word>[A-Za-z]{3,9})\.?(?:[\s,-]+(?<year>\d{4}|\d{2}))?$/;
  const monthFirst = /^(?<word>[A-Za-z]{3,9})\.?\s+(?<day>\d{1,2})(?:(?:\s*,\s*|\s+)(?<year>\d{4}))?$/;
  const monthOnly = /^(?<word>[A-Za-z]{3,9})\.?\s+(?<year>\d{4})$/;
  for (const shape of [dayFirst, monthFirst, monthOnly]) {
    const parts = shape.exec(text)?.groups;
    if (parts) return dated(namedDay(parts, currentYear), 'd mmm yyyy');
  }
  return null;
}

const LONG_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** A word that is no month gives month 0, which is no date. */
function namedDay(parts: Readonly<Record<string, string | undefined>>, currentYear: number): Day {
  const word = parts.word?.toLowerCase() ?? '';
  const long = LONG_MONTHS.indexOf(word);
  const month = (long >= 0 ? long : MONTHS.indexOf(word)) + 1;
  const year = parts.year === undefined ? currentYear : fullYear(parts.year);
  return { year, month, day: Number(parts.day ?? 1) };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dated({ year, month, day }: Day, format: string): ReadDate | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const exists = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { serial: date.getTime() / 86400000 + 25569, format } : null;
}
