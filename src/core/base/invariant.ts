/**
 * What must hold if the program is right. Not for faulty data or settings: those are issues.
 */

/** Throws when the programmer was wrong. */
export function invariant(condition: unknown, text: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${text}`);
}
