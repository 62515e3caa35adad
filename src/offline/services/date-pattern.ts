/**
 * Instants by a pattern of Java's SimpleDateFormat, the language of Utilities.formatDate. English names.
 */
import { zoneNamed } from '../workbook/zone';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** @example formatPattern(0, 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm") //=> '1970-01-01T08:00' */
export function formatPattern(instantMs: number, timeZone: string, pattern: string): string {
  const offset = zoneNamed(timeZone).offsetAt(instantMs);
  const wall = new Date(instantMs + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (text: string, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      return part(letter, text.length, { wall, offset });
    },
  );
}

interface Moment {
  readonly wall: Date;
  readonly offset: number;
}

type Part = (wall: Date, width: number, offset: number) => string | number;

const twelve = (wall: Date): number => wall.getUTCHours() % 12;

const PARTS: Readonly<Record<string, Part>> = {
  G: () => 'AD',
  y: (wall, width) => (width === 2 ? String(wall.getUTCFullYear()).slice(-2) : wall.getUTCFullYear()),
  M: (wall, width) => name(MONTHS[wall.getUTCMonth()], width) ?? wall.getUTCMonth() + 1,
  d: (wall) => wall.getUTCDate(),
  E: (wall, width) => name(DAYS[wall.getUTCDay()], Math.max(width, 3)) ?? '',
  u: (wall) => wall.getUTCDay() || 7,
  D: (wall) => Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86400000) + 1,
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: (wall) => wall.getUTCHours(),
  k: (wall) => wall.getUTCHours() || 24,
  K: (wall) => twelve(wall),
  h: (wall) => twelve(wall) || 12,
  m: (wall) => wall.getUTCMinutes(),
  s: (wall) => wall.getUTCSeconds(),
  S: (wall) => wall.getUTCMilliseconds(),
  Z: (_wall, _width, offset) => zoneOffset(offset, ''),
  X: (_wall, width, offset) => (offset === 0 ? 'Z' : zoneOffset(offset, width > 2 ? ':' : '')),
  z: (_wall, _width, offset) => (offset === 0 ? 'GMT' : `GMT${zoneOffset(offset, ':')}`),
};

function part(letter: string, width: number, { wall, offset }: Moment): string {
  const read = PARTS[letter];
  if (!read) throw new RangeError(`Illegal pattern character '${letter}'`);
  const value = read(wall, width, offset);
  return typeof value === 'string' ? value : String(value).padStart(width, '0');
}

/** Three letters or the whole name; null where a number is asked. */
function name(full: string, width: number): string | null {
  if (width < 3) return null;
  return width === 3 ? full.slice(0, 3) : full;
}

function zoneOffset(offset: number, mark: string): string {
  const minutes = Math.round(Math.abs(offset) / 60000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${mark}${two(minutes % 60)}`;
}
