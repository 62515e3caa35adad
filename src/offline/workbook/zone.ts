/**
 * Wall clock and instants of one time zone: a workbook holds wall-clock serial numbers, scripts see instants.
 */

const DAY_MS = 86400000;
/** The serial number of 1970-01-01. */
const SERIAL_1970 = 25569;

/** One time zone's arithmetic; make it once, its offsets are cached by day. */
export interface Zone {
  readonly name: string;
  /** Wall clock minus UTC at an instant, ms. */
  offsetAt(instantMs: number): number;
  /** Units: serial days on the wall → ms since 1970 UTC. */
  instantOfSerial(serial: number): number;
  /** Units: ms since 1970 UTC → serial days on the wall. */
  serialOfInstant(instantMs: number): number;
}

const zones = new Map<string, Zone>();

/** The zone of that name; throws a RangeError for a name that is none. */
export function zoneNamed(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = makeZone(name);
    zones.set(name, zone);
  }
  return zone;
}

/** Whether there is a zone of that name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function makeZone(name: string): Zone {
  const offsetAt = byDay(readOffset(name));
  return {
    name,
    offsetAt,
    instantOfSerial(serial) {
      const wall = Math.round((serial - SERIAL_1970) * DAY_MS);
      // The offset is a function of the instant: guess with the wall's own, then correct once.
      return wall - offsetAt(wall - offsetAt(wall));
    },
    serialOfInstant: (instant) => (instant + offsetAt(instant)) / DAY_MS + SERIAL_1970,
  };
}

/** Asks once a UTC day; a day on which the clocks change is asked instant by instant. */
function byDay(read: (ms: number) => number): (ms: number) => number {
  const cache = new Map<number, number | null>();
  return (ms) => {
    const day = Math.floor(ms / DAY_MS);
    let offset = cache.get(day);
    if (offset === undefined) {
      const start = read(day * DAY_MS);
      offset = start === read((day + 1) * DAY_MS - 1) ? start : null;
      cache.set(day, offset);
    }
    return offset ?? read(ms);
  };
}

function readOffset(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (ms) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(ms)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const [month, day, hour] = [Number(part.month) - 1, Number(part.day), Number(part.hour)];
    const wall = new Date(Date.UTC(2000, month, day, hour, Number(part.minute), Number(part.second)));
    return wall.setUTCFullYear(year, month, day) - Math.floor(ms / 1000) * 1000;
  };
}
