/**
 * What has been done so far, over all sequences: a test that never gets to an undo proves nothing about it.
 */
export const taken = new Map<string, number>();

/** Once more. */
export function count(what: string): void {
  taken.set(what, (taken.get(what) ?? 0) + 1);
}
