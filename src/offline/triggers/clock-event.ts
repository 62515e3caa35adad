/**
 * What Google hands to the function of a clock trigger: the time, the rights and the trigger's id; no spreadsheet, no cell.
 */
import { AuthMode } from '../services/enums';
import { weekdayOf } from './due-times';

const DAY_MS = 86_400_000;

/** In UTC, as Google does. */
export function clockEvent(triggerId: string, at: number) {
  const time = new Date(at);
  return {
    authMode: AuthMode.FULL,
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': weekdayOf(Math.floor(at / DAY_MS)),
    'week-of-year': weekOfYear(time),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: triggerId,
  };
}

/** As ISO 8601 counts: the week of the year's first Thursday is the first. */
function weekOfYear(time: Date): number {
  const day = Math.floor(time.getTime() / DAY_MS);
  const thursday = day + 4 - weekdayOf(day);
  const start = Date.UTC(new Date(thursday * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS;
  return Math.floor((thursday - start) / 7) + 1;
}
