/**
 * How long Google has run this person's schedules within a day, in all spreadsheets together. It allows so much, then starts no
 * more: nothing of the add-on is called then, so it keeps the count by which a run that does not come is explained.
 */
import { isRecord } from '../sidebar-api';
import { parseJson } from './kept-schedule';

const KEY = 'customer-segments.scheduled-time';
const DAY_MS = 86_400_000;
/**
 * Most of the 90 minutes that Google allows: it counts what comes before and after the code, too. Accounts of organizations have
 * six hours.
 * Source: developers.google.com/apps-script/guides/services/quotas, "Triggers total runtime".
 */
const MOST_MS = 72 * 60_000;

interface SpentTime {
  /** When the first run began that is counted, ms since 1970 UTC: a day begins with it. */
  readonly since: number;
  readonly ms: number;
}

/** Adds a run that lasted from then until now. A count is no reason to fail. */
export function noteSpentTime(started: number): void {
  try {
    addTime(PropertiesService.getUserProperties(), started);
  } catch {
    return;
  }
}

function addTime(properties: GoogleAppsScript.Properties.Properties, started: number): void {
  const before = parseSpent(properties.getProperty(KEY));
  const isSameDay = before !== null && started - before.since < DAY_MS;
  const ms = new Date().getTime() - started;
  const spent: SpentTime = isSameDay ? { ...before, ms: before.ms + ms } : { since: started, ms };
  properties.setProperty(KEY, JSON.stringify(spent));
}

/** Whether Google's allowance was as good as used up when a run was due, ms since 1970 UTC. */
export function isTimeSpent(due: number): boolean {
  const spent = parseSpent(PropertiesService.getUserProperties().getProperty(KEY));
  return spent !== null && spent.ms >= MOST_MS && due >= spent.since && due < spent.since + DAY_MS;
}

function parseSpent(text: string | null): SpentTime | null {
  const value = parseJson(text);
  if (!isRecord(value) || typeof value.since !== 'number' || typeof value.ms !== 'number') return null;
  return { since: value.since, ms: value.ms };
}
