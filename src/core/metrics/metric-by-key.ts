/**
 * Metrics by key, those with a name in it, too. The one place that knows both kinds.
 */
import { invariant } from '../base/invariant';
import type { Column } from '../tables/column';
import { isMetricKey, parseNamedKey, type MetricId } from '../words/metric-keys';
import { FAMILIES } from './families';
import { METRICS } from './registry';
import type { MetricContext, MetricFacts } from './types';

/** What is known of a metric; null where the key is none of a metric, such as that of a customers' column. */
export function metricFacts(key: string): MetricFacts | null {
  if (isMetricKey(key)) return METRICS[key];
  const named = parseNamedKey(key);
  return named && FAMILIES[named.family];
}

/** One entry a customer. */
export function computeMetric(key: MetricId, context: MetricContext): Column {
  if (isMetricKey(key)) return METRICS[key].compute(context);
  const named = parseNamedKey(key);
  invariant(named !== null, `${key} is the key of a metric`);
  return FAMILIES[named.family].compute(context, named.name);
}
