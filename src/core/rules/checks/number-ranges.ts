/**
 * Which numbers a subject can have at all, as far as its definition says so exactly, and simple numbers between two limits.
 */
import type { Subject } from '../../conditions/types';
import { parseNamedKey, type MetricFamily, type MetricKey } from '../../words/metric-keys';

/** Bounds are inclusive. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  /** Where only some of the numbers occur: all of them, ascending. */
  readonly values?: readonly number[];
}

const ANY: NumberRange = { low: -Infinity, high: Infinity, whole: false };
const WHOLE: NumberRange = { low: -Infinity, high: Infinity, whole: true };
const COUNT: NumberRange = { low: 0, high: Infinity, whole: true };
const RANK: NumberRange = { low: 1, high: Infinity, whole: true };
const AMOUNT: NumberRange = { low: 0, high: Infinity, whole: false };
const SHARE: NumberRange = { low: 0, high: 1, whole: false };
/** The range of a place among all, from 0 for the foremost. */
export const PLACE = AMOUNT;

/** Metrics that are left out can have any number: revenue and its ratios are below 0 where refunds are larger. */
const RANGES: Partial<Readonly<Record<MetricKey, NumberRange>>> = {
  orderCount: COUNT,
  purchaseDays: COUNT,
  repeatCount: COUNT,
  recencyDays: COUNT,
  tenureDays: COUNT,
  activeSpanDays: COUNT,
  interpurchaseDays: AMOUNT,
  medianGapDays: AMOUNT,
  gapSdDays: AMOUNT,
  gapVariation: AMOUNT,
  lastGapDays: COUNT,
  lateness: AMOUNT,
  ordersLast30Days: COUNT,
  ordersLast90Days: COUNT,
  ordersLast365Days: COUNT,
  monthsActive: COUNT,
  yearsActive: COUNT,
  halfYearsActive: { low: 0, high: 4, whole: true },
  peakMonthShare: SHARE,
  peakSeasonYears: COUNT,
  discountedShare: SHARE,
  categoryCount: COUNT,
  cancelRate: SHARE,
  returnRate: SHARE,
  newProductShare: SHARE,
  newProductCount: COUNT,
  inStoreShare: SHARE,
  revenueRank: RANK,
  revenueShare: SHARE,
  cumulativeShare: SHARE,
  shareAbove: SHARE,
  age: { low: 0, high: 110, whole: true },
  signupDays: COUNT,
  visits: COUNT,
  daysSinceInteraction: COUNT,
  complaints: COUNT,
  referralCount: COUNT,
};

/** A category's share is left out: refunds of it may be larger than what was paid. */
const FAMILY_RANGES: Partial<Readonly<Record<MetricFamily, NumberRange>>> = {
  seasonShare: SHARE,
  seasonYears: COUNT,
};

const SCORES: ReadonlySet<string> = new Set<MetricKey>(['recencyScore', 'frequencyScore', 'monetaryScore']);

/** The numbers of a number or date subject; `bins` is the number of RFM scores. Columns of the customers' own can have any. */
export function rangeOf({ key, type }: Subject, bins: number): NumberRange {
  if (type === 'date') return WHOLE;
  if (SCORES.has(key)) return { low: 1, high: bins, whole: true };
  if (key === 'rfmScore') return { low: 111, high: 111 * bins, whole: true, values: rfmScores(bins) };
  const named = parseNamedKey(key);
  return (named ? FAMILY_RANGES[named.family] : RANGES[key as MetricKey]) ?? ANY;
}

function rfmScores(bins: number): number[] {
  const digits = Array.from({ length: bins }, (_, index) => index + 1);
  return digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => 100 * r + 10 * f + m)));
}

/** Whether the number occurs. */
export function isInRange(value: number, { low, high, whole, values }: NumberRange): boolean {
  if (values) return values.includes(value);
  return value >= low && value <= high && (!whole || Number.isInteger(value));
}

/** A simple number strictly between two limits (either may be infinite) that occurs in the range; null where none does. */
export function numberBetween(low: number, high: number, range: NumberRange): number | null {
  if (range.values) return range.values.find((value) => value > low && value < high) ?? null;
  const fits = (value: number) => value > low && value < high && isInRange(value, range);
  if (range.whole) return [wholeAbove(low, high, range)].find(fits) ?? null;
  const [from, to] = [Math.max(low, range.low), Math.min(high, range.high)];
  return [0, range.low, ...roundNumbers(from, to), (from + to) / 2].find(fits) ?? null;
}

function wholeAbove(low: number, high: number, range: NumberRange): number {
  if (low >= range.low && low > -Infinity) return Math.floor(low) + 1;
  if (range.low > -Infinity) return range.low;
  return high < Infinity ? Math.ceil(high) - 1 : 0;
}

/** The steps that are tried between two limits, from coarse to fine. */
const STEPS = 18;

function roundNumbers(from: number, to: number): number[] {
  // Where the limits are one, 0 say, nothing lies between them, and mirroring them would never end.
  if (from >= to) return [];
  if (to <= 0) return roundNumbers(-to, -from).map((value) => -value);
  if (from < 0) return [0];
  const width = Math.min(to - from, Math.max(from, 1));
  const coarsest = Math.floor(Math.log10(width));
  return Array.from({ length: STEPS }, (_, finer) => nextMultiple(from, 10 ** (coarsest - finer)));
}

/** Fifteen digits, so that 3 × 0.1 is 0.3. */
function nextMultiple(from: number, step: number): number {
  return Number(((Math.floor(from / step) + 1) * step).toPrecision(15));
}
