/**
 * What differs between the English and the Vietnamese sample shop besides headers and products.
 */
/** 'f' and 'm' as the names need it. */
export type Sex = 'f' | 'm';

/** The words and forms of one language; lists that the plan points into have one length in both. */
export interface Locale {
  readonly customerIdPrefix: string;
  readonly orderIdPrefix: string;
  readonly walkInName: string;
  readonly genders: Readonly<Record<Sex | 'other', string>>;
  /** In the order of STATUS. */
  readonly statuses: readonly string[];
  /** In the order of CHANNEL. */
  readonly channels: readonly string[];
  readonly sources: readonly string[];
  readonly referredSource: string;
  readonly cities: readonly string[];
  readonly interests: readonly string[];
  readonly styleInterests: readonly string[];
  readonly yes: string;
  readonly cards: readonly string[];
  readonly couponPrefix: string;
  /** Income = from + step × (0 … 40). */
  readonly income: { readonly from: number; readonly step: number };
  /** An amount in cents or thousands of VND, as the cell holds it. */
  readonly money: (amount: number) => number;
  /** The same typed as text, in one of two ways. */
  readonly typedMoney: (amount: number, way: number) => string;
  readonly day: (epochDay: number) => string;
  /** The n-th fictitious number; null when there are no more. */
  readonly phone: (n: number) => string | null;
  /** The same number in another spelling. */
  readonly phoneAgain: (phone: string) => string;
  readonly emailDomain: string;
  /** A name from the person's sex and three numbers in [0, 1). */
  readonly name: (
    sex: Sex,
    draws: readonly [number, number, number],
  ) => { full: string; given: string; family: string };
}
