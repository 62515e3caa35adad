/**
 * Reads one value of the Settings tab: the text or typed cell that a marketer left there → the value, or null when it cannot be read.
 */
import type { DayOfInstant } from '../base/time-zone';
import { parseIsoDate } from '../base/epoch-day';
import { foldKey } from '../base/text';
import { wordLookup, foldWord } from '../words/lookup';
import { isMetricKey, parseNamedKey } from '../words/metric-keys';
import { isDateCell } from '../tables/sheet-cells';
import * as en from '../words/en/settings';
import * as vi from '../words/vi/settings';

type Names<K extends string> = Readonly<Record<K, readonly string[]>>;

/** A reader of one of several words, in either language. */
export function wordReader<K extends string>(
  english: Names<K>,
  vietnamese: Names<K>,
): (cell: unknown) => K | null {
  const keyOf = wordLookup(english, vietnamese);
  return (cell) => keyOf.get(foldWord(cellText(cell))) ?? null;
}

const readYesNo = wordReader(en.YES_NO_NAMES, vi.YES_NO_NAMES);
const readNoSheet = wordReader(en.NO_SHEET_NAMES, vi.NO_SHEET_NAMES);
const readPresenceWord = wordReader(en.PRESENCE_NAMES, vi.PRESENCE_NAMES);

export const readHitPolicy = wordReader(en.HIT_POLICY_NAMES, vi.HIT_POLICY_NAMES);
export const readStatusMeaning = wordReader(en.STATUS_MEANING_NAMES, vi.STATUS_MEANING_NAMES);
export const readRfmMode = wordReader(en.RFM_MODE_NAMES, vi.RFM_MODE_NAMES);
export const readDateOrder = wordReader(en.DATE_ORDER_NAMES, vi.DATE_ORDER_NAMES);
const readDecimalWord = wordReader(en.DECIMAL_SIGN_NAMES, vi.DECIMAL_SIGN_NAMES);

/** The text of a cell, trimmed; '' for a blank one. */
export function cellText(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).normalize('NFC').trim();
}

/** true and false, yes and no, có and không, ✓. */
export function readBoolean(cell: unknown): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = readYesNo(cell);
  return word === null ? null : word === 'yes';
}

/** Whether somebody is present: present and away, or yes and no. */
export function readPresence(cell: unknown): boolean | null {
  const word = readPresenceWord(cell);
  return word === null ? readBoolean(cell) : word === 'present';
}

/** A Date cell or 'YYYY-MM-DD' → epoch day. */
export function readDay(cell: unknown, dayOf: DayOfInstant): number | null {
  return isDateCell(cell) ? dayOf(cell.getTime()) : parseIsoDate(cellText(cell));
}

/** '.' and ',', or their names. */
export function readDecimalSign(cell: unknown): '.' | ',' | null {
  const text = cellText(cell);
  return text === '.' || text === ',' ? text : readDecimalWord(text);
}

/** Texts between semicolons; between commas where there is no semicolon. */
export function readTexts(cell: unknown): string[] {
  const text = cellText(cell);
  const parts = text.split(text.includes(';') || text.includes('\n') ? /[;\n]/ : ',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Ascending numbers between semicolons ("115; 181; 297.4; 482"), decimal point; null when one is no number or they do not ascend. */
export function readAscending(cell: unknown): number[] | null {
  const numbers = typeof cell === 'number' ? [cell] : readTexts(cell).map(readNumber);
  const ascend = numbers.every(
    (value, i) => value !== null && (i === 0 || value > (numbers[i - 1] as number)),
  );
  return numbers.length > 0 && ascend ? (numbers as number[]) : null;
}

/** A plain number with a decimal point, or a percentage (80 % is 0.8). */
export function readNumber(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const match = /^([+-]?\d+(?:\.\d+)?)\s*(%?)$/.exec(cellText(cell));
  if (!match) return null;
  return match[2] ? Number(match[1]) / 100 : Number(match[1]);
}

/** The name of a sheet; '' where the cell says that there is none. */
export function readSheetName(cell: unknown): string {
  return readNoSheet(cell) === null ? cellText(cell) : '';
}

const ALL = new Set([...en.ALL_NAME, ...vi.ALL_NAME].map(foldKey));
const LANGUAGES: ReadonlyMap<string, 'en' | 'vi'> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['vi', 'vi'],
  ['vietnamese', 'vi'],
  ['tiengviet', 'vi'],
  ['tienganh', 'en'],
]);

/** The text of a cell; null for a blank one. */
export function textOrNull(cell: unknown): string | null {
  return cellText(cell) || null;
}

/** The languages by code or name. */
export function readLanguage(cell: unknown): 'en' | 'vi' | null {
  return LANGUAGES.get(foldKey(cellText(cell))) ?? null;
}

/** A whole number from 0. */
export function readVersion(cell: unknown): number | null {
  const version = readNumber(cell);
  return version !== null && Number.isInteger(version) && version >= 0 ? version : null;
}

/** How many scores: 3 to 9. */
export function readBins(cell: unknown): number | null {
  const bins = readNumber(cell);
  return bins !== null && Number.isInteger(bins) && bins >= 3 && bins <= 9 ? bins : null;
}

/** Two ascending shares between 0 and 1. */
export function readBounds(cell: unknown): [number, number] | null {
  const bounds = readAscending(cell);
  const fit = bounds !== null && bounds.length === 2 && bounds[0] > 0 && bounds[1] < 1;
  return fit ? [bounds[0], bounds[1]] : null;
}

/** Ages between semicolons ("18; 25; 35"), ascending, whole, 1 to 110. */
export function readAges(cell: unknown): number[] | null {
  const ages = readAscending(cell);
  const fit = ages !== null && ages.every((age) => Number.isInteger(age) && age >= 1 && age <= 110);
  return fit ? ages : null;
}

/** How many days: whole, 0 to 3650. */
export function readDayCount(cell: unknown): number | null {
  const days = readNumber(cell);
  return days !== null && Number.isInteger(days) && days >= 0 && days <= 3650 ? days : null;
}

/** Keys of metrics (those with a name, too: seasonShare:Tết), or the word for all of them. */
export function readMetricKeys(cell: unknown): readonly string[] | 'all' | null {
  const texts = readTexts(cell);
  if (texts.length === 1 && ALL.has(foldKey(texts[0]))) return 'all';
  return texts.every((text) => isMetricKey(text) || parseNamedKey(text) !== null) ? texts : null;
}
