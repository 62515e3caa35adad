/**
 * The keys of the metrics that exist, in the order in which columns and docs list them.
 */

// prettier-ignore
export const METRIC_KEYS = [
  'orderCount', 'purchaseDays', 'repeatCount', 'revenue', 'aov', 'firstOrderDate', 'lastOrderDate', 'recencyDays',
  'tenureDays', 'activeSpanDays', 'interpurchaseDays', 'medianGapDays', 'gapSdDays', 'gapVariation', 'lastGapDays',
  'lateness', 'ordersLast30Days', 'ordersLast90Days', 'ordersLast365Days', 'revenueLast30Days', 'revenueLast90Days',
  'revenueLast365Days', 'revenueTrend', 'revenueYearTrend', 'monthsActive', 'yearsActive', 'halfYearsActive',
  'peakMonthShare', 'peakSeasonYears', 'discountedShare', 'discountRate', 'categoryCount', 'topCategory',
  'topCategoryShare', 'cancelRate', 'returnRate', 'refundShare', 'topChannel',
  'newProductShare', 'newProductCount', 'inStoreShare', 'styleShare',
  'quantity', 'largestOrder', 'revenueRank', 'revenueShare', 'cumulativeShare', 'shareAbove', 'abc',
  'recencyScore', 'frequencyScore', 'monetaryScore', 'rfmScore', 'isWalkIn',
  'age', 'ageBand', 'gender', 'income', 'city', 'region', 'interests', 'tags', 'signupDays', 'visits',
  'daysSinceInteraction', 'complaints', 'rating', 'referralCount', 'isReferred', 'hasContact', 'doNotContact',
] as const;

export type MetricKey = (typeof METRIC_KEYS)[number];

/** Metrics of which there is one for every season, or every category, by its name. */
export const METRIC_FAMILIES = ['seasonShare', 'seasonYears', 'categoryShare'] as const;
export type MetricFamily = (typeof METRIC_FAMILIES)[number];

/** 'seasonShare:Tết', 'categoryShare:Shoes' … */
export type NamedMetricKey = `${MetricFamily}:${string}`;

/** The key of any metric. */
export type MetricId = MetricKey | NamedMetricKey;

/** The family and the name of a key such as 'seasonShare:Tết'; null for every other text. */
export function parseNamedKey(key: string): { readonly family: MetricFamily; readonly name: string } | null {
  const family = METRIC_FAMILIES.find((one) => key.startsWith(`${one}:`));
  if (family === undefined) return null;
  const name = key.slice(family.length + 1).trim();
  return name === '' ? null : { family, name };
}

/** Whether a text is the key of a metric that has no name in it. */
export function isMetricKey(key: string): key is MetricKey {
  return (METRIC_KEYS as readonly string[]).includes(key);
}
