/**
 * What differs between the English and the Vietnamese sample shop besides headers and products.
 */
/** 'f' and 'm' as the names need it. */
export type Sex = 'f' | 'm';

/** A name as a person writes it, and its parts; `middle` is '' where people have none. */
export interface PersonName {
  readonly full: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

/** A city as most write it, and the part of the world that the shop counts it to. */
export interface Place {
  readonly city: string;
  readonly region: string;
}

/** Remarks that the staff put on customers. */
export type Tag = 'gifts' | 'service' | 'company' | 'news';

/** The words and forms of one language; lists that the plan points into have one length in both. */
export interface Locale {
  readonly customerIdPrefix: string;
  readonly orderIdPrefix: string;
  readonly walkInName: string;
  readonly genders: Readonly<Record<Sex | 'other', string>>;
  /** What some type in place of the words of `genders`. */
  readonly gendersAgain: Readonly<Record<Sex, readonly string[]>>;
  /** In the order of STATUS. */
  readonly statuses: readonly string[];
  /** In the order of CHANNEL. */
  readonly channels: readonly string[];
  /** The frequent ones first. */
  readonly sources: readonly string[];
  readonly counterSource: string;
  readonly referredSource: string;
  /** Where the shop stands comes first, then the places with the most customers. */
  readonly places: readonly Place[];
  /** Other spellings of the shop's own city. */
  readonly homeAgain: readonly string[];
  readonly interests: readonly string[];
  readonly styleInterests: readonly string[];
  readonly tags: Readonly<Record<Tag, string>>;
  /** Who looks after customers. */
  readonly staff: readonly string[];
  readonly yes: string;
  readonly cards: readonly string[];
  /** In the order of COUPON. */
  readonly couponPrefixes: readonly string[];
  /** The middle income, and the steps to which people round theirs. */
  readonly income: { readonly middle: number; readonly steps: readonly number[] };
  readonly typedIncome: (amount: number) => string;
  /** An amount in cents or thousands of VND, as the cell holds it. */
  readonly money: (amount: number) => number;
  /** The same typed as text, in one of two ways. */
  readonly typedMoney: (amount: number, way: number) => string;
  readonly day: (epochDay: number) => string;
  /** The n-th fictitious number in the usual spelling; null when there are no more. */
  readonly phone: (n: number) => string | null;
  /** Other spellings of the same number, the frequent ones first; at least two. */
  readonly phoneSpellings: readonly ((phone: string) => string)[];
  /** A name from the person's sex and three numbers in [0, 1). */
  readonly name: (sex: Sex, draws: readonly [number, number, number]) => PersonName;
  /** The name as somebody in a hurry types it. */
  readonly carelessName: (full: string) => string;
}
