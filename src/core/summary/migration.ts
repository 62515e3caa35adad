/**
 * Who went from where to where between two days, with what they are worth and why they went.
 */
import type { MoveCause, SegmentOf } from './past-segments';

/** How many customers moved for each cause; `unknown` where nobody wrote it down. */
export type Causes = Readonly<Record<MoveCause | 'unknown', number>>;

/** The customers with one segment then and one later: movers, or those who stayed. */
export interface Flow {
  /** '' for no segment: new since then, or in none. */
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  /** What they bring in a year, in the sheet's currency; null where it is known of none of them. */
  readonly revenue: number | null;
  /** All zero for those who stayed. */
  readonly causes: Causes;
  /** Who moved, in the order of the later day; empty for those who stayed. */
  readonly ids: readonly string[];
}

export interface TwoDays {
  readonly before: SegmentOf;
  readonly after: SegmentOf;
  /** A year's revenue of a customer; NaN: not known. */
  revenueOf(id: string): number;
  /** Null: not known. */
  causeOf(id: string): MoveCause | null;
}

interface Sum {
  from: string;
  to: string;
  customers: number;
  revenue: number | null;
  causes: Record<MoveCause | 'unknown', number>;
  ids: string[];
}

/**
 * Shape: one entry for each pair of segments that somebody has; of each segment its entries add up to its customers.
 * Whoever has no segment on both days is left out. A list of segments is one text here, as in the scheme's column.
 * Ties: the most customers first, then the most revenue, then whose first customer stands first.
 */
export function flowsBetween({ before, after, revenueOf, causeOf }: TwoDays): Flow[] {
  const sums = new Map<string, Sum>();
  const add = (id: string, from: string, to: string): void => {
    if (from === '' && to === '') return;
    const sum = sumOf(sums, from, to);
    const revenue = revenueOf(id);
    sum.customers++;
    if (!Number.isNaN(revenue)) sum.revenue = (sum.revenue ?? 0) + revenue;
    if (from === to) return;
    sum.causes[causeOf(id) ?? 'unknown']++;
    sum.ids.push(id);
  };
  for (const [id, to] of after) add(id, before.get(id) ?? '', to);
  for (const [id, from] of before) if (!after.has(id)) add(id, from, '');
  return [...sums.values()].sort((a, b) => b.customers - a.customers || (b.revenue ?? 0) - (a.revenue ?? 0));
}

function sumOf(sums: Map<string, Sum>, from: string, to: string): Sum {
  const key = JSON.stringify([from, to]);
  const known = sums.get(key);
  if (known) return known;
  const causes = { customer: 0, rule: 0, hand: 0, unknown: 0 };
  const sum: Sum = { from, to, customers: 0, revenue: null, causes, ids: [] };
  sums.set(key, sum);
  return sum;
}

/** The largest move out of a segment; null where nobody left one. New customers leave none. */
export function largestMove<F extends Pick<Flow, 'from' | 'to'>>(flows: readonly F[]): F | null {
  return flows.find(({ from, to }) => from !== to && from !== '') ?? null;
}
