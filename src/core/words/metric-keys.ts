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
  'quantity', 'largestOrder', 'revenueRank', 'revenueShare', 'cumulativeShare', 'shareAbove', 'abc',
  'recencyScore', 'frequencyScore', 'monetaryScore', 'rfmScore',
] as const;

export type MetricKey = (typeof METRIC_KEYS)[number];
