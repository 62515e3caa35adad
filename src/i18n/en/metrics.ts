/**
 * English sentences for the issues of core/metrics: what happened and what to do.
 */
import type { MetricIssueCode } from '../../core/index';

export const METRIC_MESSAGES: Record<MetricIssueCode, string> = {
  'metrics.totalDiffers':
    '{count} customers have another value here than their orders give. The orders were used. Check whether orders are missing, or leave this column out.',
  'metrics.totalAfterAsOf':
    'The last order of {count} customers lies after the analysis date. Their days since last order stay blank. Choose a later analysis date if these orders should count.',
};
