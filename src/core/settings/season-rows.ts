/**
 * A row of the section season: switches a season off or on, or says when it is. Rows of one name add up.
 */
import { civilDate, formatIsoDate, isCivilDate, parseIsoDate } from '../base/epoch-day';
import { isDateCell } from '../tables/sheet-cells';
import * as en from '../words/en/settings';
import * as vi from '../words/vi/settings';
import { seasonId, seasonKey } from '../words/seasons';
import type { SeasonDraft, SettingsDraft } from './draft';
import type { RowFault } from './row-fault';
import type { SettingRow } from './setting-rules';
import type { SeasonAnchor, SeasonWindow, YearDay } from './types';
import { cellText, readBoolean, readDay, readNumber, wordReader } from './values';

const readSeasonWord = wordReader(en.SEASON_VALUE_NAMES, vi.SEASON_VALUE_NAMES);
const WANTED = 'no, every year, 24/12, Lunar New Year, Black Friday';
const BAD_VALUE: RowFault = { code: 'settings.badValue', wanted: WANTED };
/** A season is shorter than a year on either side of its day. */
const FARTHEST = 180;

/**
 * Value: yes or no; 'every year'; a day such as 24/12; Lunar New Year, Black Friday; or blank. From and To: two dates, two days of
 * the year, or days before and after the season's own day.
 * The first row of a name that says when the season is replaces what held before; a later one adds a window.
 */
export function readSeasonRow(draft: SettingsDraft, row: SettingRow): RowFault | null {
  const name = seasonKey(row.name);
  const id = seasonId(name);
  const known = draft.seasons.get(id);
  const season: SeasonDraft = known ?? { name, on: true, windows: [] };
  const on = cellText(row.value) === '' ? true : readBoolean(row.value);
  if (on === null && valueOf(row) === null) return BAD_VALUE;
  const saysWhen = on === null || cellText(row.from) !== '' || cellText(row.to) !== '';
  if (saysWhen) {
    const window = windowOf(row, anchorOf(row) ?? ownAnchor(season));
    if (window === null) return spanFault(row);
    season.windows = draft.dated.has(id) ? [...season.windows, window] : [window];
    draft.dated.add(id);
  } else if (on === true && known === undefined) return BAD_VALUE;
  if (cellText(row.value) !== '') season.on = on ?? true;
  draft.seasons.set(id, season);
  return null;
}

function spanFault({ from, to, dayOf }: SettingRow): RowFault {
  const shown = (cell: unknown): string =>
    isDateCell(cell) ? formatIsoDate(dayOf(cell.getTime())) : cellText(cell);
  return { code: 'settings.badSeasonSpan', from: shown(from), to: shown(to) };
}

/** What the value says when the season is; null where it says nothing of the kind. */
function valueOf(row: SettingRow): 'yearly' | SeasonAnchor | null {
  return readSeasonWord(row.value) ?? yearDayOf(row.value, row);
}

function anchorOf(row: SettingRow): SeasonAnchor | null {
  const value = valueOf(row);
  return value === 'yearly' ? null : value;
}

/** The day that the season had so far. */
function ownAnchor({ windows }: SeasonDraft): SeasonAnchor | null {
  const [window] = windows;
  return window?.kind === 'around' ? window.anchor : null;
}

function windowOf(row: SettingRow, anchor: SeasonAnchor | null): SeasonWindow | null {
  const { from, to, dayOf } = row;
  if (valueOf(row) !== 'yearly') {
    const span = spanOf(row);
    if (span && anchor) return { kind: 'around', anchor, ...span };
    // A day of the year in the value goes with days before and after it, and with nothing else.
    if (anchorOf(row) !== null) return null;
    const [first, last] = [readDay(from, dayOf), readDay(to, dayOf)];
    if (first !== null || last !== null) return datesFrom(first, last);
  }
  const [start, end] = [yearDayOf(from, row), yearDayOf(to, row)];
  return start && end ? { kind: 'yearly', from: start, to: end } : null;
}

function datesFrom(first: number | null, last: number | null): SeasonWindow | null {
  const isSpan = first !== null && last !== null && first <= last;
  return isSpan ? { kind: 'dates', from: first, to: last } : null;
}

/** Days before and after an anchor; blank is the day itself. */
function spanOf({ from, to }: SettingRow): { from: number; to: number } | null {
  const [first, last] = [readOffset(from), readOffset(to)];
  return first === null || last === null || first > last ? null : { from: first, to: last };
}

function readOffset(cell: unknown): number | null {
  if (cellText(cell) === '') return 0;
  const days = readNumber(cell);
  return days !== null && Number.isInteger(days) && Math.abs(days) <= FARTHEST ? days : null;
}

/** '24/12' is 24 December; of a date the year does not count. */
function yearDayOf(cell: unknown, { dayOf }: SettingRow): YearDay | null {
  const date = isDateCell(cell) ? dayOf(cell.getTime()) : parseIsoDate(cellText(cell));
  if (date !== null) {
    const { month, day } = civilDate(date);
    return { month, day };
  }
  const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(cellText(cell));
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  // A leap year, so that 29 February is a day.
  return isCivilDate(2000, month, day) ? { month, day } : null;
}
