/**
 * What metrics have to say about the data. The sentences are in i18n, by code.
 */
import type { IssueCatalogue } from '../base/issue';

/** Codes and severities. */
export const METRIC_ISSUES = {
  /** A customer's own total is another than the orders give. */
  'metrics.totalDiffers': 'info',
  /** A customer's own last order lies after the analysis date. */
  'metrics.totalAfterAsOf': 'info',
} as const satisfies IssueCatalogue;

export type MetricIssueCode = keyof typeof METRIC_ISSUES;
