/**
 * Each segment's shares of the whole. Customers with several segments count in each, so that shares may add up to more than 1.
 */
import type { Summary, SummaryScheme } from '../../../protocol/summary';

/** 0–1, but for revenue below nothing. */
export interface Shares {
  readonly customers: number;
  /** Null where no revenue is known, or all together is not positive. */
  readonly revenue: number | null;
  /** The largest share of the scheme, of either kind: bars are drawn by it. */
  readonly largest: number;
}

type Whole = Pick<Summary, 'customers' | 'revenue'>;

/** An entry a segment. Empty: without customers every share is 0. */
export function sharesOf({ customers, revenue }: Whole, { segments }: SummaryScheme): Shares[] {
  const shares = segments.map((segment) => ({
    customers: customers > 0 ? segment.customers / customers : 0,
    revenue: segment.revenue === null || revenue === null || revenue <= 0 ? null : segment.revenue / revenue,
  }));
  const largest = Math.max(0, ...shares.flatMap((one) => [one.customers, one.revenue ?? 0]));
  return shares.map((one) => ({ ...one, largest }));
}
