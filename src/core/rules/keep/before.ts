/**
 * What the last run left behind of a customer: the segment, and since when.
 */

export interface SegmentBefore {
  /** As the scheme's column showed it: a segment, or a list of them. */
  readonly segment: string;
  /** The day on which the customer entered it, epoch day; null where nobody knows. */
  readonly since: number | null;
}

/**
 * By the key of the scheme's column ('segment:rfm') and the customer's id. Null: no run has classified the customer in that
 * scheme, or the segment was set by hand.
 */
export type SegmentsBefore = (columnKey: string, customerId: string) => SegmentBefore | null;
