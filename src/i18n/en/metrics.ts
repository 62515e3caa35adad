/**
 * English sentences for the issues of core/metrics: what happened and what to do.
 */
import type { MetricIssueCode } from '../../core/index';

export const METRIC_MESSAGES: Record<MetricIssueCode, string> = {
  'metrics.totalDiffers':
    '{count} {count:customer has|customers have} another value here than {count:the|their} orders give. The orders were used. Check whether orders are missing, or delete this column.',
  'metrics.totalAfterAsOf':
    'The last order of {count} {count:customer|customers} lies after the analysis date, so {count:the|their} days since last order stay blank. Choose a later analysis date if {count:this order|these orders} should count.',
  'metrics.ageImpossible':
    'The ages of {count} {count:customer|customers} would be below 0 or above 110 years, so {count:this cell was|these cells were} not used. Correct {count:it|them}, or leave {count:it|them} blank.',
  'metrics.ageBandOther':
    'The age bands of {count} {count:customer|customers} are cut in other places than those in Settings and were kept as they are. Change the age bands in Settings, section band, if rules should find {count:this customer|these customers}.',
  'metrics.genderUnreadable':
    '{count} {count:cell does|cells do} not say a gender that can be read (such as Nam, Nữ, male, female, M, F, Mr., Ms.) and {count:was|were} taken as blank. Correct {count:it|them}, or leave {count:it|them} blank.',
  'metrics.dateAfterAsOf':
    '{count} {count:date lies|dates lie} after the analysis date, so the days since then stay blank. Choose a later analysis date, or correct {count:the date|the dates}.',
  'metrics.countImpossible':
    '{count} {count:number is|numbers are} below 0 or not whole and {count:was|were} taken as blank. Correct {count:it|them}: only whole numbers from 0 can be counted.',
  'metrics.referrerUnknown':
    '{count} {count:customer has|customers have} a referrer that is no other customer’s ID, so nobody gets the credit. Write the referring customer’s ID there.',
};
