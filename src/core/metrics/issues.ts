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
  /** A birth date, birth year or age that nobody has. */
  'metrics.ageImpossible': 'warning',
  /** A band of ages that lies in no one band of the settings. */
  'metrics.ageBandOther': 'info',
  /** A word that says no gender. */
  'metrics.genderUnreadable': 'warning',
  /** A sign-up or an interaction after the analysis date. */
  'metrics.dateAfterAsOf': 'info',
  /** A count below 0 or not whole. */
  'metrics.countImpossible': 'warning',
  /** A referrer who is no other customer. */
  'metrics.referrerUnknown': 'warning',
} as const satisfies IssueCatalogue;

export type MetricIssueCode = keyof typeof METRIC_ISSUES;
