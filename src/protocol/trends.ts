/**
 * What crosses when the page looks back: sizes over the months, who moved between two days, any past date. JSON values only.
 */
import type { ReportIssue } from './index';

/** Days are 'YYYY-MM-DD'. What is left out is chosen by the add-on, and so is what it does not know any more. */
export interface TrendsRequest {
  readonly from?: string;
  readonly to?: string;
  /** The key of the scheme's column. */
  readonly scheme?: string;
  readonly lang?: 'en' | 'vi';
}

/** A scheme of the last run. */
export interface TrendScheme {
  readonly key: string;
  readonly scheme: string;
}

/** A day whose sizes are known: counted by a run of that day, or computed back. */
export interface TrendDay {
  readonly day: string;
  readonly computed: boolean;
}

/** One value a calendar month, the last the month of the later day; null where nothing is known of the month. */
export interface TrendLine {
  readonly points: readonly ({
    readonly day: string;
    readonly value: number;
    readonly computed: boolean;
  } | null)[];
  /** What would be usual, a month each; null where too little is known before it. */
  readonly bands: readonly ({ readonly low: number; readonly high: number } | null)[];
  /** Whether the last value is outside of what is usual. */
  readonly alarm: 'above' | 'below' | null;
}

/** On a day; null where it is not known. */
export interface SizeThen {
  readonly customers: number | null;
  readonly revenue: number | null;
}

export interface SegmentTrend {
  readonly segment: string;
  readonly customers: TrendLine;
  /** Null when no amount is known. */
  readonly revenue: TrendLine | null;
  /** On the earlier and on the later day. */
  readonly before: SizeThen;
  readonly after: SizeThen;
}

/** Customers with one segment then and one later; from and to are the same for those who stayed. */
export interface MoveFlow {
  /** '' for no segment: new since then, or in none. */
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  /** What they bring in a year; null when no amount is known. */
  readonly revenue: number | null;
  readonly causes: Readonly<Record<'customer' | 'rule' | 'hand' | 'unknown', number>>;
  /** Who moved. Empty for those who stayed, and where they are too many for a page. */
  readonly ids: readonly string[];
}

/** Who moved between two days. */
export interface Moves {
  /** Both days were computed with the present rules: no run of the earlier day, or no history that reaches it. */
  readonly computed: boolean;
  /** The most customers first. Of each segment they add up to its customers. */
  readonly flows: readonly MoveFlow[];
  /** Index of the largest move out of a segment; -1 where nobody left one. */
  readonly largest: number;
}

export type TrendsAnswer =
  | {
      readonly ok: true;
      readonly schemes: readonly TrendScheme[];
      /** The key of the one that is shown. */
      readonly scheme: string;
      /** The earliest first. */
      readonly days: readonly TrendDay[];
      /** Null where there is but one day. */
      readonly from: string | null;
      readonly to: string;
      readonly segments: readonly SegmentTrend[];
      /** Null where there is but one day, or the earlier one has to be computed back: the time machine does that. */
      readonly moves: Moves | null;
      /** Whether sizes of past months may be computed and kept. */
      readonly keepsHistory: boolean;
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Classifying as of a past day. */
export interface PastRequest {
  readonly asOf: string;
  /** The later day; left out: the present. */
  readonly to?: string;
  /** A name that the page makes up, by which it asks how far this is and cancels it. */
  readonly run?: string;
  readonly lang?: 'en' | 'vi';
}

/** A scheme then and later. */
export interface PastScheme extends TrendScheme {
  readonly segments: readonly {
    readonly segment: string;
    readonly before: SizeThen;
    readonly after: SizeThen;
  }[];
  readonly moves: Moves;
}

export type PastAnswer =
  | {
      readonly ok: true;
      readonly from: string;
      readonly to: string;
      /** Customers that there were on each of the days. */
      readonly customers: { readonly before: number; readonly after: number };
      readonly schemes: readonly PastScheme[];
      /** What to bear in mind. */
      readonly issues: readonly ReportIssue[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Computing the sizes at past month ends. */
export type BackfillRequest = Pick<PastRequest, 'run' | 'lang'>;

export type BackfillAnswer =
  | {
      readonly ok: true;
      readonly message: string;
      /** The month ends that were computed, the earliest first. */
      readonly days: readonly string[];
      readonly issues: readonly ReportIssue[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
