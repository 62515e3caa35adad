/**
 * Checks what a page sends about the schedule, as sidebar-api.ts does for the rest.
 */
import type { SetScheduleRequest } from '../../protocol/schedule';
import { CHECKS, parseFields } from '../sidebar-api';
import { isChoice } from './kept-schedule';

/** The schedule must be named, be it null. Throws: for anything else. */
export function parseSetSchedule(request: unknown): SetScheduleRequest {
  const { lang } = CHECKS;
  const schedule = (value: unknown) => value === null || isChoice(value);
  const parsed = parseFields<SetScheduleRequest>(request, { schedule, lang });
  if (parsed.schedule === undefined) throw new Error('The request names no schedule.');
  return parsed;
}
