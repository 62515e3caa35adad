/**
 * Wall clock and instants of one time zone: a workbook holds wall-clock serial numbers, scripts see instants.
 */
import { zoneOffset } from '../../core/index';

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

function makeZone(name: string): Zone {
  const offsetAt = zoneOffset(name);
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
