/**
 * Instants to epoch days in a time zone, with the zone's offsets looked up once a UTC day.
 */

const DAY_MS = 86400000;
/** A day less than ECMAScript's time range: beyond it some wall clock shows an instant that is none. */
const FARTHEST_MS = 8.64e15 - DAY_MS;

/** Turns an instant (ms since 1970 UTC) into the epoch day on which it falls in the zone. */
export type DayOfInstant = (ms: number) => number;

/** Whether the name is a zone that the platform knows ('Asia/Ho_Chi_Minh'). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Units: ms → epoch day. Throws RangeError for an unknown zone: ask `isTimeZone` first.
 * @example dayInZone('Asia/Ho_Chi_Minh')(Date.UTC(2024, 0, 1, 17)) //=> 19724, which is 2024-01-02
 */
export function dayInZone(timeZone: string): DayOfInstant {
  const offsetAt = zoneOffset(timeZone);
  return (ms) => Math.floor((ms + offsetAt(ms)) / DAY_MS);
}

/**
 * Wall clock minus UTC at an instant. Units: ms → ms.
 * Asks the platform once a UTC day; a day on which the clocks change is asked instant by instant.
 */
export function zoneOffset(timeZone: string): (ms: number) => number {
  const read = readOffset(timeZone);
  const cache = new Map<number, number | null>();
  return (ms) => {
    const day = Math.floor(ms / DAY_MS);
    let offset = cache.get(day);
    if (offset === undefined) {
      const atStart = read(day * DAY_MS);
      offset = atStart === read((day + 1) * DAY_MS - 1) ? atStart : null;
      cache.set(day, offset);
    }
    return offset ?? read(ms);
  };
}

function readOffset(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  return (instant) => {
    const ms = Math.min(Math.max(instant, -FARTHEST_MS), FARTHEST_MS);
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(ms)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const [month, day, hour] = [Number(part.month) - 1, Number(part.day), Number(part.hour)];
    // Date.UTC reads years 0–99 as 1900–1999: set the year by itself.
    const wall = new Date(Date.UTC(2000, month, day, hour, Number(part.minute), Number(part.second)));
    return wall.setUTCFullYear(year, month, day) - Math.floor(ms / 1000) * 1000;
  };
}

/**
 * The instant at which an epoch day begins in the zone; where the clocks skip midnight, the first instant after it.
 * Units: epoch day → ms.
 * @example startOfDayInZone('Asia/Ho_Chi_Minh')(0) //=> -25200000
 */
export function startOfDayInZone(timeZone: string): (day: number) => number {
  const offsetAt = zoneOffset(timeZone);
  const cache = new Map<number, number>();
  return (day) => {
    let start = cache.get(day);
    if (start === undefined) {
      start = firstInstant(day * DAY_MS, offsetAt);
      cache.set(day, start);
    }
    return start;
  };
}

/** The instant at which a zone's clocks first show a midnight; of a midnight that they skip, the instant of the skip. */
function firstInstant(midnight: number, offsetAt: (ms: number) => number): number {
  const [before, after] = [offsetAt(midnight - DAY_MS), offsetAt(midnight + DAY_MS)];
  const shown = [before, after]
    .map((offset) => midnight - offset)
    .filter((ms) => ms + offsetAt(ms) === midnight);
  return shown.length > 0 ? Math.min(...shown) : midnight - before;
}
