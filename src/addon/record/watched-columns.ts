/**
 * The columns whose cells undo restores one by one: metric columns and ids are facts, whatever the rules.
 */
import { UPDATED_AT } from '../sheets/write-plan';

/** Segments, reasons and when they changed. */
export function isWatched(key: string): boolean {
  return key.startsWith('segment:') || key === 'why' || key === UPDATED_AT;
}
