/**
 * Waits for Google to recover: longer each time, and never beyond the time that the execution has.
 */
import { begin, hasTimeFor, isFirstHalf, isFirstTry, noteWait } from './execution';
import { faultKind } from './fault-kinds';

/** So often something is tried in all. */
const TRIES = 5;
const UNKNOWN_TRIES = 2;

const SECOND_MS = 1000;

/** Google is being asked to wait: where that fails, too, nobody waits for it. */
let isWaiting = false;

/** Errors after which waiting did not help: whoever catches one need not wait again. */
const hopeless = new WeakSet<object>();

/** 1, 2, 4 and 8 s, and up to one more, so that those who failed together do not come back together. */
function waitMs(tries: number): number {
  const time = new Date().getTime();
  const jitter = ((time % 9973) * 7919 + tries * 104729) % SECOND_MS;
  return SECOND_MS * 2 ** (tries - 1) + jitter;
}

/** What is tried: one call, which costs little, or a whole command. */
type Effort = 'call' | 'command';

/**
 * Waits and gives true where trying again may help. False: the error is for good, or there is no time left.
 * `tries`: how often it has been tried.
 */
export function waitToTryAgain(error: unknown, tries: number, effort: Effort): boolean {
  begin();
  if (isWaiting || isHopeless(error)) return false;
  const kind = faultKind(error);
  const most = kind === 'transient' ? TRIES : kind === 'unknown' ? UNKNOWN_TRIES : 1;
  const wait = waitMs(tries);
  if (tries < most && hasTimeFor(wait) && (effort === 'call' || isFirstHalf())) {
    sleep(wait);
    return true;
  }
  if (typeof error === 'object' && error !== null) hopeless.add(error);
  return false;
}

/** Whether whoever catches it should let it through, so that the command is begun again: once, for what is only for the eye. */
export function isWorthAnotherTry(error: unknown): boolean {
  return isFirstTry() && !isHopeless(error) && faultKind(error) === 'transient' && isFirstHalf();
}

function isHopeless(error: unknown): boolean {
  return typeof error === 'object' && error !== null && hopeless.has(error);
}

/** Without the wait it is tried all the same. */
function sleep(ms: number): void {
  noteWait(ms);
  isWaiting = true;
  try {
    Utilities.sleep(ms);
  } catch {
    return;
  } finally {
    isWaiting = false;
  }
}
