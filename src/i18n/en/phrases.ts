/**
 * English: what a rule says about a customer by one metric. {x} is the quantity in words: "at least 5", "3 to 5 times".
 * Of text metrics {x} is the text, or several.
 */
import type { MetricFamily, MetricKey } from '../../core/index';

export interface MetricPhrase {
  readonly says: string;
  readonly denies: string;
  /** What is counted: of one | of several. */
  readonly noun?: string;
  /** How the texts of a closed list are written. */
  readonly values?: Readonly<Record<string, string>>;
}

const TIMES = 'time|times';

export const METRIC_PHRASES: Record<MetricKey, MetricPhrase> = {
  orderCount: { says: 'ordered {x}', denies: 'did not order {x}', noun: TIMES },
  purchaseDays: { says: 'ordered on {x}', denies: 'did not order on {x}', noun: 'day|days' },
  repeatCount: { says: 'came back to buy {x}', denies: 'did not come back to buy {x}', noun: TIMES },
  revenue: { says: 'spent {x}', denies: 'did not spend {x}' },
  aov: { says: 'spends {x} an order on average', denies: 'does not spend {x} an order on average' },
  firstOrderDate: { says: 'placed the first order {x}', denies: 'did not place the first order {x}' },
  lastOrderDate: { says: 'placed the last order {x}', denies: 'did not place the last order {x}' },
  recencyDays: { says: 'last ordered {x} ago', denies: 'did not place the last order {x} ago' },
  tenureDays: { says: 'first ordered {x} ago', denies: 'did not place the first order {x} ago' },
  activeSpanDays: {
    says: 'has {x} between the first and the last order',
    denies: 'does not have {x} between the first and the last order',
  },
  interpurchaseDays: {
    says: 'goes {x} between purchases on average',
    denies: 'does not go {x} between purchases on average',
  },
  medianGapDays: {
    says: 'typically goes {x} between purchases',
    denies: 'does not typically go {x} between purchases',
  },
  gapSdDays: {
    says: 'has gaps between purchases that vary by {x}',
    denies: 'does not have gaps between purchases that vary by {x}',
  },
  gapVariation: {
    says: 'has gaps between purchases that vary by {x} their average',
    denies: 'does not have gaps between purchases that vary by {x} their average',
    noun: 'times|times',
  },
  lastGapDays: {
    says: 'went {x} between the last two purchases',
    denies: 'did not go {x} between the last two purchases',
  },
  lateness: {
    says: 'has gone {x} the usual gap without ordering',
    denies: 'has not gone {x} the usual gap without ordering',
    noun: 'times|times',
  },
  ordersLast30Days: { says: 'ordered {x} in 30 days', denies: 'did not order {x} in 30 days', noun: TIMES },
  ordersLast90Days: { says: 'ordered {x} in 90 days', denies: 'did not order {x} in 90 days', noun: TIMES },
  ordersLast365Days: {
    says: 'ordered {x} in 365 days',
    denies: 'did not order {x} in 365 days',
    noun: TIMES,
  },
  revenueLast30Days: { says: 'spent {x} in 30 days', denies: 'did not spend {x} in 30 days' },
  revenueLast90Days: { says: 'spent {x} in 90 days', denies: 'did not spend {x} in 90 days' },
  revenueLast365Days: { says: 'spent {x} in 365 days', denies: 'did not spend {x} in 365 days' },
  revenueTrend: {
    says: 'spent {x} as much in the last 90 days as in the 90 days before',
    denies: 'did not spend {x} as much in the last 90 days as in the 90 days before',
    noun: 'times|times',
  },
  revenueYearTrend: {
    says: 'spent {x} as much in the last 364 days as in the 364 days before',
    denies: 'did not spend {x} as much in the last 364 days as in the 364 days before',
    noun: 'times|times',
  },
  monthsActive: {
    says: 'ordered in {x}',
    denies: 'did not order in {x}',
    noun: 'calendar month|calendar months',
  },
  yearsActive: {
    says: 'ordered in {x}',
    denies: 'did not order in {x}',
    noun: 'calendar year|calendar years',
  },
  halfYearsActive: {
    says: 'ordered in {x} of the last four half-years',
    denies: 'did not order in {x} of the last four half-years',
  },
  peakMonthShare: {
    says: 'placed {x} of the orders in the three peak months',
    denies: 'did not place {x} of the orders in the three peak months',
  },
  peakSeasonYears: {
    says: 'ordered in the peak season of {x}',
    denies: 'did not order in the peak season of {x}',
    noun: 'year|years',
  },
  discountedShare: {
    says: 'bought with a discount in {x} of the orders',
    denies: 'did not buy with a discount in {x} of the orders',
  },
  discountRate: { says: 'got {x} off on average', denies: 'did not get {x} off on average' },
  categoryCount: { says: 'bought from {x}', denies: 'did not buy from {x}', noun: 'category|categories' },
  topCategory: { says: 'buys most from {x}', denies: 'does not buy most from {x}' },
  topCategoryShare: {
    says: 'spent {x} of the money on one category',
    denies: 'did not spend {x} of the money on one category',
  },
  cancelRate: { says: 'cancelled {x} of the orders', denies: 'did not cancel {x} of the orders' },
  returnRate: { says: 'returned {x} of the orders', denies: 'did not return {x} of the orders' },
  refundShare: { says: 'got {x} of the money back', denies: 'did not get {x} of the money back' },
  topChannel: { says: 'orders most through {x}', denies: 'does not order most through {x}' },
  newProductShare: {
    says: 'bought new products in {x} of the order rows',
    denies: 'did not buy new products in {x} of the order rows',
  },
  newProductCount: { says: 'bought new products {x}', denies: 'did not buy new products {x}', noun: TIMES },
  inStoreShare: {
    says: 'bought at the counter in {x} of the orders',
    denies: 'did not buy at the counter in {x} of the orders',
  },
  styleShare: {
    says: 'spent {x} of the money on style categories',
    denies: 'did not spend {x} of the money on style categories',
  },
  quantity: { says: 'bought {x}', denies: 'did not buy {x}', noun: 'item|items' },
  largestOrder: { says: 'spent {x} on the largest order', denies: 'did not spend {x} on the largest order' },
  revenueRank: { says: 'has a revenue rank of {x}', denies: 'does not have a revenue rank of {x}' },
  revenueShare: { says: 'brings {x} of all revenue', denies: 'does not bring {x} of all revenue' },
  cumulativeShare: {
    says: 'is among the best customers who bring {x} of all revenue',
    denies: 'is not among the best customers who bring {x} of all revenue',
  },
  shareAbove: {
    says: 'ranks below customers who bring {x} of all revenue',
    denies: 'does not rank below customers who bring {x} of all revenue',
  },
  abc: { says: 'is in ABC class {x}', denies: 'is not in ABC class {x}' },
  recencyScore: { says: 'has a recency score of {x}', denies: 'does not have a recency score of {x}' },
  frequencyScore: { says: 'has a frequency score of {x}', denies: 'does not have a frequency score of {x}' },
  monetaryScore: { says: 'has a monetary score of {x}', denies: 'does not have a monetary score of {x}' },
  rfmScore: { says: 'has an RFM score of {x}', denies: 'does not have an RFM score of {x}' },
  isWalkIn: { says: 'is a walk-in', denies: 'is not a walk-in' },
  age: { says: 'is {x} old', denies: 'is not {x} old', noun: 'year|years' },
  ageBand: { says: 'is in the age band {x}', denies: 'is not known to be in the age band {x}' },
  gender: {
    says: 'is {x}',
    denies: 'is not known to be {x}',
    values: { female: 'female', male: 'male', other: 'of another gender' },
  },
  income: { says: 'earns {x}', denies: 'does not earn {x}' },
  city: { says: 'lives in {x}', denies: 'is not known to live in {x}' },
  region: { says: 'lives in the region {x}', denies: 'is not known to live in the region {x}' },
  interests: { says: 'is interested in {x}', denies: 'is not known to be interested in {x}' },
  tags: { says: 'has the tag {x}', denies: 'does not have the tag {x}' },
  signupDays: { says: 'signed up {x} ago', denies: 'did not sign up {x} ago' },
  visits: { says: 'visited {x}', denies: 'did not visit {x}', noun: TIMES },
  daysSinceInteraction: { says: 'was last in touch {x} ago', denies: 'was not last in touch {x} ago' },
  complaints: { says: 'complained {x}', denies: 'did not complain {x}', noun: TIMES },
  rating: { says: 'has a rating of {x}', denies: 'does not have a rating of {x}' },
  referralCount: {
    says: 'referred {x}',
    denies: 'did not refer {x}',
    noun: 'customer|customers',
  },
  isReferred: { says: 'was referred', denies: 'was not referred' },
  hasContact: { says: 'can be reached', denies: 'cannot be reached' },
  doNotContact: { says: 'asked not to be contacted', denies: 'did not ask not to be contacted' },
};

/** Metrics with a name; {name} is the season or the category. */
export const FAMILY_PHRASES: Record<MetricFamily, MetricPhrase> = {
  seasonShare: {
    says: 'placed {x} of the orders around {name}',
    denies: 'did not place {x} of the orders around {name}',
  },
  seasonYears: {
    says: 'ordered around {name} in {x}',
    denies: 'did not order around {name} in {x}',
    noun: 'year|years',
  },
  categoryShare: {
    says: 'spent {x} of the money on {name}',
    denies: 'did not spend {x} of the money on {name}',
  },
};
