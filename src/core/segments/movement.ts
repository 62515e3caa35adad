/**
 * What moves between two assignments of the same customers: how many are where, and who goes from where to where.
 */
import { LIST_SEPARATOR } from '../rules/segment-lists';
import type { Assignment } from '../rules/evaluate';
import { HIT_POLICIES } from '../rules/hit-policies';

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

/** What stands in the scheme's column, a text a customer: a segment, a list of them, '' for none. */
export interface Assignments {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A scheme as far as moves in it go. */
export type MovedScheme = Pick<Assignment, 'table' | 'labels' | 'parts'>;

/**
 * Shape: the segments in output order, then those that only the past had, then none ('') where somebody has none.
 * A customer with a list is counted in each of its segments, and moves when the list changes, as one move from list to list.
 * Empty: no customers give the segments with zeros and no move.
 */
export function movementBetween({ before, after }: Assignments, scheme: MovedScheme): Movement {
  const order = scheme.table.segments;
  const segmentsIn = listReader(scheme);
  const [was, is] = [countOf(before, segmentsIn), countOf(after, segmentsIn)];
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

function countOf(
  texts: readonly string[],
  segmentsIn: (text: string) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const segment of segmentsIn(text)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

/** The segments of a text in the scheme's column. Lists that no customer has any more are taken apart at their semicolons. */
function listReader({ table, labels, parts }: MovedScheme): (text: string) => readonly string[] {
  if (HIT_POLICIES[table.scheme.hitPolicy].choose) return (text) => [text];
  const known = new Map(labels.map((label, i) => [label, parts[i].map((part) => table.segments[part])]));
  return (text) => known.get(text) ?? text.split(LIST_SEPARATOR);
}
