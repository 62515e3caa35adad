/**
 * When a schedule runs next. Google starts a run at a minute of its own within the hour, and keeps to that minute.
 */
import { zoneOffset } from '../../core/index';
import type { KeptSchedule } from './kept-schedule';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_1970 = 4;
/** Google may be late; a schedule that is later than this is not run at all. */
const GRACE_MS = 2 * HOUR_MS;

/** Between which instants a run starts, ms since 1970 UTC. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The next window that is not over. `last`: when it ran last; null for not yet. Every so many hours: from the last run on, an
 * instant. A window that began before the schedule was set, or in which it has run, does not count.
 */
export function nextWindow(schedule: KeptSchedule, last: number | null, now: number): Window {
  let next = windowBehind(schedule, baseOf(schedule, last));
  while (next.to < now) next = windowBehind(schedule, next.from);
  return next;
}

/** When it was due at the latest, ms; null where it is not late. */
export function overdueSince(schedule: KeptSchedule, last: number | null, now: number): number | null {
  const { to } = windowBehind(schedule, baseOf(schedule, last));
  return to + GRACE_MS < now ? to : null;
}

function baseOf({ setAt }: KeptSchedule, last: number | null): number {
  return Math.max(setAt, last ?? setAt);
}

function windowBehind(schedule: KeptSchedule, base: number): Window {
  const { kind, every, hour, weekday, timeZone } = schedule;
  if (kind === 'hours') return { from: base + every * HOUR_MS, to: base + every * HOUR_MS };
  const offsetAt = zoneOffset(timeZone);
  const instantAt = (day: number, hours: number): number => {
    const wall = day * DAY_MS + hours * HOUR_MS;
    return wall - offsetAt(wall - offsetAt(wall));
  };
  let day = Math.floor((base + offsetAt(base)) / DAY_MS);
  while ((kind === 'weeks' && weekdayOf(day) !== weekday) || instantAt(day, hour) <= base) day++;
  const from = instantAt(day, hour);
  // Of an hour that the clocks leave out, or that comes twice, nobody says which one Google takes.
  return { from, to: Math.max(from + HOUR_MS, instantAt(day, hour + 1)) };
}

/** 1 Monday … 7 Sunday. */
function weekdayOf(day: number): number {
  return ((((day + WEEKDAY_1970 - 1) % 7) + 7) % 7) + 1;
}
