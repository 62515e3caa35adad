/**
 * What the page says of moves, worked out of the flows between segments.
 */
import type { MoveFlow, Moves } from '../../../protocol/trends';

export type Cause = keyof MoveFlow['causes'];

export interface MoveFacts {
  /** Customers who left a segment, for another or for none. */
  readonly movers: number;
  /** Customers who had no segment before. */
  readonly newcomers: number;
  /** Of the movers. */
  readonly causes: Readonly<Record<Cause, number>>;
  /** The segments that somebody left, the most first. */
  readonly left: readonly LeftSegment[];
}

/** Everybody who left one segment, and where to. */
export interface LeftSegment {
  readonly segment: string;
  readonly customers: number;
  readonly flows: readonly MoveFlow[];
}

export function moveFacts({ flows }: Moves): MoveFacts {
  const moved = flows.filter(({ from, to }) => from !== to);
  const leavers = moved.filter(({ from }) => from !== '');
  const causes = { customer: 0, rule: 0, hand: 0, unknown: 0 };
  for (const flow of leavers)
    for (const cause of Object.keys(causes) as Cause[]) causes[cause] += flow.causes[cause];
  const names = [...new Set(leavers.map(({ from }) => from))];
  const left = names.map((segment) => {
    const own = leavers.filter(({ from }) => from === segment);
    return { segment, customers: sum(own), flows: own };
  });
  return {
    movers: sum(leavers),
    newcomers: sum(moved) - sum(leavers),
    causes,
    left: left.sort((a, b) => b.customers - a.customers),
  };
}

function sum(flows: readonly MoveFlow[]): number {
  return flows.reduce((all, { customers }) => all + customers, 0);
}

export interface Matrix {
  /** Rows and columns alike: the segments in the given order, then others, then none. Those that nobody has are left out. */
  readonly segments: readonly string[];
  /** cells[from][to] */
  readonly cells: readonly (readonly number[])[];
}

/** Shape: as many rows as columns. Empty: no flows, no segments. */
export function matrixOf({ flows }: Moves, order: readonly string[]): Matrix {
  const present = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const known = order.filter((segment) => present.has(segment));
  const others = [...present].filter((segment) => segment !== '' && !order.includes(segment));
  const segments = [...known, ...others, ...(present.has('') ? [''] : [])];
  const counts = new Map(flows.map(({ from, to, customers }) => [JSON.stringify([from, to]), customers]));
  const count = (from: string, to: string) => counts.get(JSON.stringify([from, to])) ?? 0;
  return { segments, cells: segments.map((from) => segments.map((to) => count(from, to))) };
}
