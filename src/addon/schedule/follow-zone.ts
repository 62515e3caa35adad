/**
 * A schedule runs by the wall of the spreadsheet's time zone, Google's trigger by that of the zone in which it was made. Where the
 * spreadsheet has been given another zone since, its owner's next run, or next look, makes the trigger anew.
 */
import { thisPerson } from '../record/person';
import { missesConsent } from './google-words';
import { scheduleOf, type KeptSchedule } from './kept-schedule';
import { replaceTrigger } from './replace-trigger';
import { withScheduleLock } from './schedule-lock';

/** Every so many hours are the same in every zone. */
export function isElsewhere({ kind, timeZone }: KeptSchedule, zone: string): boolean {
  return kind !== 'hours' && timeZone !== zone;
}

/** The same of the spreadsheet as it is now; false where that cannot be asked. */
export function isLeftBehind(kept: KeptSchedule | null): boolean {
  try {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return kept !== null && isElsewhere(kept, zone);
  } catch {
    return false;
  }
}

/**
 * Whether the trigger was replaced. Never throws: where Google does not let it happen now, there is a next time, and the schedule
 * is told as one of another zone, or as one that does not run.
 */
export function followZone(): boolean {
  try {
    return !missesConsent() && withScheduleLock(0, moveTrigger)?.came === true;
  } catch {
    return false;
  }
}

function moveTrigger(): boolean {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = book.getSpreadsheetTimeZone();
  const place = { book, properties: PropertiesService.getDocumentProperties(), person: thisPerson() };
  const kept = scheduleOf(place.properties, place.person);
  if (!kept || !isElsewhere(kept, timeZone)) return false;
  return replaceTrigger(place, { ...kept, timeZone, setAt: new Date().getTime() }, kept.trigger) === null;
}
