/**
 * One change of a person's schedule at a time, in whichever window.
 */
import { giveBack, isTaken } from '../run-command';

/** Null: another window is at it. */
export function withScheduleLock<T>(waitMs: number, run: () => T): { readonly came: T } | null {
  const lock = LockService.getUserLock();
  if (!isTaken(lock, waitMs)) return null;
  try {
    return { came: run() };
  } finally {
    giveBack(lock);
  }
}
