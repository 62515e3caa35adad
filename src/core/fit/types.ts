/**
 * What fitting thresholds is made of: the packs' cells, the fits, what they propose.
 */
import type { Binding } from '../conditions/types';
import type { Rule, RuleTable, RuleTest } from '../rules/types';

/** A cell that a pack puts into the Rules tab. */
export interface PackCell {
  readonly pack: string;
  /** The English name of the segment, whatever the tab calls it. */
  readonly segment: string;
  /** The rule's id. */
  readonly id: string;
  readonly metric: string;
  /** What the pack writes there: in several languages, or for several kinds of business. */
  readonly texts: readonly string[];
}

/** A rule of a pack in the Rules tab, and the test whose cell still holds the pack's text. */
export interface FoundCell {
  readonly table: RuleTable;
  readonly rule: Rule;
  readonly test: RuleTest;
}

/** Which cells of a pack. */
export interface WantedCells extends Pick<PackCell, 'pack' | 'segment' | 'metric'> {
  /** The metric whose cell is to be written in their place: it must be there, and blank. */
  readonly into?: string;
}

/** The cells of a pack's segment about one metric, of rules that are in the tab and on. */
export interface FoundCells {
  /** Those that still hold the pack's text. */
  readonly open: readonly FoundCell[];
  /** How many do not: they are the marketer's. */
  readonly edited: number;
}

/** What is known of a threshold; the shells make a sentence of it. Shares are those of the threshold as it is rounded. */
export type FitReason =
  /** From this revenue on customers are among those who bring `wanted` of all; they bring `share`. */
  | { readonly kind: 'bestRevenue'; readonly wanted: number; readonly amount: number; readonly share: number }
  /** `share` of the customers who came back have a mean gap of so many days or fewer; half of them of `median` or fewer. */
  | {
      readonly kind: 'usualGap' | 'quiet';
      readonly days: number;
      readonly share: number;
      readonly median: number;
    }
  /** So many days are `factor` times the median of the mean gaps. */
  | { readonly kind: 'window'; readonly days: number; readonly factor: number; readonly median: number }
  /** `share` of the customers who have a value have this or more. */
  | { readonly kind: 'topAmount'; readonly metric: string; readonly amount: number; readonly share: number };

/** A rule and the cells of it that are to change: metric → text, '' for a blank one. */
export interface RuleChange {
  readonly found: FoundCell;
  readonly cells: Readonly<Record<string, string>>;
  /** Null where the rule only follows another one's threshold. */
  readonly reason: FitReason | null;
}

/** What one fit would change: all of it or nothing. */
export interface FitDraft {
  /** Customers who have the value that it rests on. */
  readonly customers: number;
  readonly changes: readonly RuleChange[];
}

/** What a fit is told of the shop. */
export interface Shop {
  /** Edited cells are reported. */
  cells(wanted: WantedCells): FoundCells;
  /** One value a customer; NaN is blank. */
  column(metric: string): Float64Array;
  /** The values of a metric without blanks and walk-ins, ascending. */
  values(metric: string): Float64Array;
  readonly binding: Binding;
  /** Whether so many customers are enough; too few are reported. */
  isEnough(customers: number, cells: readonly FoundCell[]): boolean;
}

export type FitKey = 'value' | 'regularGap' | 'oneOff' | 'lifecycle' | 'highAov' | 'largestOrder';

/** Null: nothing to propose; what stood in the way was reported to the shop. */
export type Fit = (shop: Shop) => FitDraft | null;
