/**
 * What moves between two assignments of the same customers: how many are where, and who goes from where to where.
 */

export interface SegmentChange {
  /** '' for the customers without a segment. */
  readonly segment: string;
  readonly before: number;
  readonly after: number;
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
}

export interface Movement {
  readonly segments: readonly SegmentChange[];
  /** The largest first; ties in the order in which their first customer stands. */
  readonly moves: readonly Move[];
  /** The customers who move, by index, ascending. */
  readonly movers: readonly number[];
}

/** A segment a customer, '' for none. */
export interface Assignments {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Shape: the segments in the order given, then those that only the past had, then none ('') where somebody has none.
 * Empty: no customers give the segments with zeros and no move.
 */
export function movementBetween({ before, after }: Assignments, order: readonly string[]): Movement {
  const [was, is] = [countOf(before), countOf(after)];
  const named = [...new Set([...order, ...was.keys(), ...is.keys()])].filter((segment) => segment !== '');
  const listed = was.has('') || is.has('') ? [...named, ''] : named;
  const movers: number[] = [];
  for (let i = 0; i < after.length; i++) if (before[i] !== after[i]) movers.push(i);
  const change = (segment: string) => ({
    segment,
    before: was.get(segment) ?? 0,
    after: is.get(segment) ?? 0,
  });
  return { segments: listed.map(change), moves: movesOf({ before, after }, movers), movers };
}

function movesOf({ before, after }: Assignments, movers: readonly number[]): Move[] {
  const moves = new Map<string, { from: string; to: string; customers: number }>();
  for (const i of movers) {
    const [from, to] = [before[i], after[i]];
    const key = JSON.stringify([from, to]);
    const move = moves.get(key);
    if (move) move.customers++;
    else moves.set(key, { from, to, customers: 1 });
  }
  return [...moves.values()].sort((a, b) => b.customers - a.customers);
}

function countOf(segments: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return counts;
}
