/**
 * What a preview comes to.
 */
import type { Ran, State } from './state';

/** Changes of a segment, over all schemes: a customer who moves in two counts twice. */
export function movesIn({ preview }: Ran): number {
  const moves = preview?.schemes.flatMap((scheme) => scheme.moves) ?? [];
  return moves.reduce((sum, { customers }) => sum + customers, 0);
}

/** Nobody had a segment before. False where nobody gets one either. */
export function isFresh({ preview }: Ran): boolean {
  const moves = preview?.schemes.flatMap((scheme) => scheme.moves) ?? [];
  return moves.length > 0 && moves.every(({ from }) => from === '');
}

/** Customers whom the applied run moved; null where that is not known, or nobody could move: all got their first segment. */
export function movedByRun({ boot, preview }: Pick<State, 'boot' | 'preview'>): number | null {
  if (preview && isFresh(preview)) return null;
  return boot?.lastRun?.moved ?? null;
}
