/**
 * A command that Google lets down while it writes is begun again from its first line. Every command reads before it writes and
 * writes only what differs, so that what was done the first time is found, and what was not is done: to begin again is the
 * only repetition of a write.
 */
import { hasUnsavedWrites, noteTries, takeSixMinutes } from './execution';
import { waitToTryAgain } from './try-again';

/**
 * Nothing is held back when it gives its answer. Throws: what the last try threw.
 * The command must keep nothing from one try to the next but when it was started first, and what its answer is to tell of all
 * of them.
 */
export function repeatCommand<T>(command: (started: Date) => T): T {
  takeSixMinutes();
  return repeat(command);
}

/** The same for what may take no longer than seconds, and comes out the same when it is done twice: a menu, a page. */
export function repeatShort<T>(work: () => T): T {
  return repeat(work);
}

function repeat<T>(command: (started: Date) => T): T {
  const started = new Date();
  for (let tries = 1; ; tries++) {
    try {
      noteTries(tries);
      flushWrites();
      const answer = command(started);
      flushWrites();
      return answer;
    } catch (error) {
      if (!waitToTryAgain(error, tries, 'command')) throw error;
    }
  }
}

function flushWrites(): void {
  if (hasUnsavedWrites()) SpreadsheetApp.flush();
}
