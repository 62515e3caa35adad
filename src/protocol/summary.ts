/**
 * The last run as the summary page shows it, and what has changed since: JSON values only.
 */
import type { SchemeColours } from './index';

/** What the Rules tab says of a segment besides who belongs to it; '' where it says nothing. */
export interface SegmentAdvice {
  readonly do: string;
  readonly doNot: string;
  readonly owners: readonly string[];
}

export interface SummarySegment extends SegmentAdvice {
  /** '' for customers without a segment. */
  readonly segment: string;
  readonly customers: number;
  /** Since the run before; null where that did not know the scheme. */
  readonly change: number | null;
  readonly orders: number;
  /** Null when no amount is known. */
  readonly revenue: number | null;
}

export interface SummaryScheme {
  readonly scheme: string;
  /** In output order. */
  readonly segments: readonly SummarySegment[];
}

/** Why rows were skipped. */
export interface SkippedRows {
  readonly text: string;
  readonly sheet: string;
  readonly count: number;
}

/** As of the last run that holds: one that was undone has made room for the one before. */
export interface Summary {
  /** Analysis date, 'YYYY-MM-DD'. */
  readonly day: string;
  readonly customers: number;
  /** Customers' alone; null when no amount is known. */
  readonly revenue: number | null;
  /** Since the run before; null where there was none, or an amount is not known. */
  readonly change: { readonly customers: number | null; readonly revenue: number | null };
  readonly schemes: readonly SummaryScheme[];
  readonly colours: readonly SchemeColours[];
  readonly rows: { readonly read: number; readonly skipped: number };
  /** The most rows first. What concerns no single rows is not among them. */
  readonly skipped: readonly SkippedRows[];
}

/** What has changed in the workbook since the last run, a sentence each. Empty: nothing that could be seen. */
export interface StaleAnswer {
  readonly changes: readonly string[];
}
