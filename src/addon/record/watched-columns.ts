/**
 * The columns whose cells undo restores one by one: metric columns and ids are facts, whatever the rules.
 */
import { OWNER_COLUMN } from '../../core/index';
import { UPDATED_AT } from '../sheets/write-plan';

/** Segments, owners, reasons and when the segments changed. */
export function isWatched(key: string): boolean {
  return key.startsWith('segment:') || key === OWNER_COLUMN || key === 'why' || key === UPDATED_AT;
}
