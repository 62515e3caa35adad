/**
 * How often customers come back: what the fits of days rest on.
 */
import { quantile } from '../models/quantile';
import { wholeDays } from './rounding';
import { shareUpTo } from './thresholds';
import type { FoundCell, Shop } from './types';

/** The mean gaps of the customers who came back on another day. */
export interface Rhythm {
  readonly customers: number;
  /** Whole days. */
  readonly median: number;
  /** As `median`, unrounded: for multiples of it. */
  readonly exactMedian: number;
  /** The days within which that share of the customers usually comes back, whole, and whose share that is once rounded. */
  within(wanted: number): { readonly days: number; readonly share: number };
}

/** Null, and reported, where too few came back. */
export function rhythmOf(shop: Shop, cells: readonly FoundCell[]): Rhythm | null {
  const gaps = shop.values('interpurchaseDays');
  if (!shop.isEnough(gaps.length, cells)) return null;
  const exactMedian = quantile(gaps, 0.5);
  return {
    customers: gaps.length,
    median: wholeDays(exactMedian),
    exactMedian,
    within(wanted) {
      const days = wholeDays(quantile(gaps, wanted));
      return { days, share: shareUpTo(gaps, days) };
    },
  };
}
