/**
 * Makes Google's triggers follow what is kept of a person's schedule: the old one goes, a new one comes, since triggers cannot be
 * changed.
 */
import { waitToTryAgain } from '../steady/try-again';
import { keepSchedule, type KeptSchedule } from './kept-schedule';
import { createTrigger, deleteTriggers, ownTriggers } from './own-triggers';

/** Whose schedule, and where. */
export interface Place {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly properties: GoogleAppsScript.Properties.Properties;
  readonly person: string;
}

/** What Google threw. */
export interface Refused {
  readonly error: unknown;
}

/**
 * Null for `wanted`: there is to be none. `known`: the id of the trigger that there was. What is wanted is kept first, whatever
 * becomes of the triggers: one that nobody wants deletes itself. Where Google fails for a moment, all of it is done again.
 * Gives null when it is done.
 */
export function replaceTrigger(place: Place, wanted: KeptSchedule | null, known: string): Refused | null {
  const { book, properties, person } = place;
  keepSchedule(properties, person, wanted && { ...wanted, trigger: '' });
  let isMade = false;
  const refused = tryUntilDone(() => {
    deleteTriggers(ownTriggers(book, known));
    if (!wanted) return;
    const trigger = createTrigger(wanted, wanted.timeZone);
    isMade = true;
    keepSchedule(properties, person, { ...wanted, trigger });
  });
  return isMade ? null : refused;
}

/** What a call has already waited for in vain is not waited for again. */
function tryUntilDone(work: () => void): Refused | null {
  for (let tries = 1; ; tries++) {
    try {
      work();
      return null;
    } catch (error) {
      if (!waitToTryAgain(error, tries, 'call')) return { error };
    }
  }
}
