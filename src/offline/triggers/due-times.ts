/**
 * When a clock trigger is due. Google takes a minute by chance and keeps to it: here it comes from the trigger's id.
 */
import { hashText } from '../../core/index';
import type { ClockTrigger } from '../workbook/clock-trigger';
import { zoneNamed, type Zone } from '../workbook/zone';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_1970 = 4;

/** The first time behind the last one at which it is due, ms since 1970 UTC. */
export function nextDue(trigger: ClockTrigger): number {
  const { unit, every, createdAt, dueAt } = trigger;
  if (unit === 'minutes' || unit === 'hours') {
    const step = every * (unit === 'hours' ? HOUR_MS : MINUTE_MS);
    return dueAt === null ? firstOfSteps(trigger, step) : dueAt + step;
  }
  const zone = zoneNamed(trigger.timeZone);
  const days = unit === 'weeks' ? every * 7 : every;
  if (dueAt !== null) return instantOn(zone, dayOf(zone, dueAt) + days, minuteOfDay(trigger));
  let day = dayOf(zone, createdAt);
  const wanted = unit === 'weeks' ? (trigger.weekday ?? weekdayOf(day)) : null;
  while ((wanted !== null && weekdayOf(day) !== wanted) || !isBehind(trigger, zone, day)) day++;
  return instantOn(zone, day, minuteOfDay(trigger));
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + WEEKDAY_1970 - 1) % 7) + 7) % 7) + 1;
}

/** At the trigger's own minute of the hour, one step after it was made at the latest. */
function firstOfSteps(trigger: ClockTrigger, step: number): number {
  const { createdAt } = trigger;
  const minute = trigger.minute ?? chance(trigger, 'minute', 60);
  const hour = Math.floor(createdAt / HOUR_MS) * HOUR_MS;
  const first = hour + minute * MINUTE_MS;
  return (first > createdAt ? first : first + HOUR_MS) + Math.max(0, step - HOUR_MS);
}

function isBehind(trigger: ClockTrigger, zone: Zone, day: number): boolean {
  return instantOn(zone, day, minuteOfDay(trigger)) > trigger.createdAt;
}

/** Within the hour that was asked for, or a quarter of an hour around the minute. */
function minuteOfDay(trigger: ClockTrigger): number {
  const { minute } = trigger;
  const hour = trigger.hour ?? chance(trigger, 'hour', 24);
  return (
    hour * 60 + (minute === null ? chance(trigger, 'minute', 60) : minute - 15 + chance(trigger, 'near', 31))
  );
}

function chance({ id }: ClockTrigger, what: string, count: number): number {
  return parseInt(hashText(`${id} ${what}`), 16) % count;
}

function dayOf(zone: Zone, instant: number): number {
  return Math.floor((instant + zone.offsetAt(instant)) / DAY_MS);
}

function instantOn(zone: Zone, epochDay: number, minutes: number): number {
  const wall = epochDay * DAY_MS + minutes * MINUTE_MS;
  return wall - zone.offsetAt(wall - zone.offsetAt(wall));
}
