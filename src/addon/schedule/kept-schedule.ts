/**
 * Who wants runs by the clock, and when: kept with the document, an entry a person, so that each changes their own alone. It
 * names nobody: a person is a random id.
 */
import { isTimeZone } from '../../core/index';
import type { ScheduleChoice } from '../../protocol/schedule';
import { isRecord } from '../sidebar-api';

type Properties = GoogleAppsScript.Properties.Properties;

/** All properties of the document that begin with it are schedules. */
const PREFIX = 'customer-segments.schedule.';

export interface KeptSchedule extends ScheduleChoice {
  readonly timeZone: string;
  /** The id of Google's trigger; '' while it is not known. */
  readonly trigger: string;
  /** ms since 1970 UTC. */
  readonly setAt: number;
}

/** By person. Anybody who can edit may have changed what is kept: what is no schedule is left out. */
export function schedulesIn(properties: Readonly<Record<string, string>>): Map<string, KeptSchedule> {
  const found = new Map<string, KeptSchedule>();
  for (const [key, text] of Object.entries(properties)) {
    const schedule = key.startsWith(PREFIX) ? parseKept(text) : null;
    if (schedule) found.set(key.slice(PREFIX.length), schedule);
  }
  return found;
}

/** Null takes the person's schedule out. */
export function keepSchedule(properties: Properties, person: string, schedule: KeptSchedule | null): void {
  const key = PREFIX + person;
  if (schedule) properties.setProperty(key, JSON.stringify(schedule));
  else properties.deleteProperty(key);
}

/** Null where there is none, or none that can be read. */
export function scheduleOf(properties: Properties, person: string): KeptSchedule | null {
  return parseKept(properties.getProperty(PREFIX + person));
}

function parseKept(text: string | null): KeptSchedule | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const { kind, every, hour, weekday, timeZone, trigger, setAt } = value;
  const choice = { kind, every, hour, weekday };
  if (!isChoice(choice) || typeof setAt !== 'number') return null;
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return null;
  return { ...choice, timeZone, trigger: typeof trigger === 'string' ? trigger : '', setAt };
}

/** Null for what is no JSON. */
export function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const FIELDS: Readonly<Record<keyof ScheduleChoice, (value: unknown) => boolean>> = {
  kind: (value) => value === 'hours' || value === 'days' || value === 'weeks',
  every: (value) => isWhole(value, 1, 12),
  hour: (value) => isWhole(value, 0, 23),
  weekday: (value) => isWhole(value, 1, 7),
};

/** Whether it says when runs start, and nothing else. */
export function isChoice(value: unknown): value is ScheduleChoice {
  if (!isRecord(value) || Object.keys(value).length !== Object.keys(FIELDS).length) return false;
  return Object.entries(FIELDS).every(([field, check]) => check(value[field]));
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
