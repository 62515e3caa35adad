/**
 * English sentences for the issues of core/metrics: what happened and what to do.
 */
import type { MetricIssueCode } from '../../core/index';

export const METRIC_MESSAGES: Record<MetricIssueCode, string> = {
  'metrics.totalDiffers':
    '{count} {count:customer has|customers have} another value here than {count:the|their} orders give. The orders were used. Check whether orders are missing, or delete this column.',
  'metrics.totalAfterAsOf':
    'The last order of {count} {count:customer|customers} lies after the analysis date, so {count:the|their} days since last order stay blank. Choose a later analysis date if {count:this order|these orders} should count.',
};
