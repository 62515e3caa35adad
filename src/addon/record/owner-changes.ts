/**
 * What undo needs to know of the owners: of each customer whose owner the last run changed, who it was and who it became.
 * The state keeps it as a text a customer; it has the column only where there are owners.
 */
import { cellText, type Cell } from '../../core/index';

/** The name of the column in the state. */
export const OWNER_CHANGE = 'undo.owner';

/** '' where the owner stays. */
export function ownerChange(before: Cell, after: Cell): string {
  const change = [cellText(before), cellText(after)];
  return change[0] === change[1] ? '' : JSON.stringify(change);
}

/** Who it was; whoever stands there now, where the last run changed nothing. */
export function ownerBefore(change: Cell, present: Cell): Cell {
  return changeIn(change)?.[0] ?? present;
}

/** Whether somebody has typed another owner since, or over what the state keeps. */
export function wasOwnerEdited(change: Cell, present: Cell): boolean {
  return change !== '' && changeIn(change)?.[1] !== cellText(present);
}

/** Null for a blank, and for what nobody can read. */
function changeIn(change: Cell): readonly [before: string, after: string] | null {
  try {
    const texts: unknown = JSON.parse(String(change));
    return Array.isArray(texts) && texts.length === 2 ? [String(texts[0]), String(texts[1])] : null;
  } catch {
    return null;
  }
}
