/**
 * What the Settings tab says, as values. Read from the tab by read-settings.ts.
 */
import type { Language } from '../base/language';
import type { FieldKey, TableKind } from '../words/field-keys';

/** What an order's status means: it counts; it was cancelled; it came back; it is left out (a test, a draft). */
export type StatusMeaning = 'counts' | 'cancelled' | 'returned' | 'ignored';

export type RfmMode = 'quantiles' | 'cut-points' | 'rfm-package';

export interface RfmSettings {
  readonly mode: RfmMode;
  /** 3–9; 5 unless the marketer says otherwise. */
  readonly bins: number;
  /** Own cut points, ascending, bins − 1 of each; null where none are given. */
  readonly recencyCuts: readonly number[] | null;
  readonly frequencyCuts: readonly number[] | null;
  readonly monetaryCuts: readonly number[] | null;
}

/**
 * What holds when several rules hit: the first one wins, it is a fault, the first segment in output order wins, all hold.
 * The names are DMN's; what each does is in rules/hit-policies.ts, beside those that no setting offers.
 */
export type HitPolicy = 'First' | 'Unique' | 'Priority' | 'Collect';

export interface SchemeSettings {
  readonly name: string;
  /** The header of the output column. */
  readonly column: string;
  readonly hitPolicy: HitPolicy;
  /** Segments in output order, which is that of lists and, under Priority, of precedence; empty: by first appearance in the rules. */
  readonly order: readonly string[];
  /** The segment of customers whom no rule hits; null leaves them blank. */
  readonly otherwise: string | null;
  readonly on: boolean;
  /** The number of RFM scores that its rules are made for; null where it does not matter. */
  readonly bins: number | null;
  /** The pack that the scheme came from, null for the marketer's own. */
  readonly pack: string | null;
}

/** A day of the year. 29 February is 28 February in common years. */
export interface YearDay {
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** A day that comes every year: the same one, or one that is worked out. */
export type SeasonAnchor = YearDay | 'lunarNewYear' | 'blackFriday';

/** When a season is; both ends belong to it. */
export type SeasonWindow =
  /** Days counted from the anchor: -30 … 6. */
  | { readonly kind: 'around'; readonly anchor: SeasonAnchor; readonly from: number; readonly to: number }
  /** Every year; one that ends before it starts goes on into the next year. */
  | { readonly kind: 'yearly'; readonly from: YearDay; readonly to: YearDay }
  /** Once: epoch days. */
  | { readonly kind: 'dates'; readonly from: number; readonly to: number };

export interface SeasonSettings {
  /** A key of words/season-keys.ts, or a name of the marketer's own. */
  readonly name: string;
  readonly on: boolean;
  readonly windows: readonly SeasonWindow[];
}

/** When a person is away: epoch days, both of them away. Infinite where no day is given. */
export interface Absence {
  readonly from: number;
  readonly to: number;
}

export interface Settings {
  /** The layout of the tab; null where it does not say. */
  readonly version: number | null;
  /** Analysis date; null is the day of the run. */
  readonly asOf: number | null;
  /** The language of names and messages; null is the user's. */
  readonly language: Language | null;
  /** Sheet names by kind of table, where the marketer named them; '' where there is none, whatever the sheets look like. */
  readonly sources: Partial<Record<TableKind, string>>;
  /** Header by field, where the marketer mapped it. */
  readonly map: ReadonlyMap<FieldKey, string>;
  /** By foldKey of the status word. */
  readonly statuses: ReadonlyMap<string, StatusMeaning>;
  /** What a status word means that nobody mapped. */
  readonly unknownStatus: StatusMeaning;
  /** The amount stands before discounts: revenue = amount − discount. */
  readonly amountBeforeDiscount: boolean;
  /** Which sign is the decimal point in text amounts; null: the column's evidence decides. */
  readonly decimalSign: '.' | ',' | null;
  /** The order of day and month in text dates; null: the column's evidence decides, then the locale. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** foldKeys of ids and names of walk-in customers. */
  readonly walkIns: ReadonlySet<string>;
  readonly rfm: RfmSettings;
  /** Share of revenue accumulated before the customer: A below the first, B below the second, else C. */
  readonly abcBounds: readonly [number, number];
  /** The first age of each band but the youngest, ascending, in whole years. */
  readonly ageBands: readonly number[];
  /** Orders of so many days up to the analysis date count, older ones are left out; null: all of them. */
  readonly orderDays: number | null;
  /** For how many days after its launch a product is new. */
  readonly noveltyDays: number;
  /** Words of categories that are bought for their looks; null: those that words/ list. */
  readonly styleCategories: readonly string[] | null;
  /** Channels that are the shop's own counter, besides those that words/ list. */
  readonly counterChannels: readonly string[];
  /** foldKeys of ids, names and e-mail addresses of customers who are tests. */
  readonly testCustomers: ReadonlySet<string>;
  /** By foldText of the name: when a person who looks after customers is away. */
  readonly absences: ReadonlyMap<string, readonly Absence[]>;
  /** The built-in ones first, then own ones in order of appearance. */
  readonly seasons: readonly SeasonSettings[];
  /** Empty: the schemes of the Rules tab in order of appearance. */
  readonly schemes: readonly SchemeSettings[];
  /** Keys of metrics to write as columns; 'all' for every one. */
  readonly metricColumns: readonly string[] | 'all';
  /** Whether accents count when texts are compared. */
  readonly accents: boolean;
  /** Whether moves between segments are kept in the tab Segment history. */
  readonly history: boolean;
}
