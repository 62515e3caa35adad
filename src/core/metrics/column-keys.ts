/**
 * Which metrics a run writes beside the customers, and in which order.
 */
import type { Intake } from '../intake/types';
import type { Settings } from '../settings/types';
import { METRIC_KEYS, parseNamedKey, type MetricId, type NamedMetricKey } from '../words/metric-keys';
import { categoryNames } from './category-names';

/** More columns than that are no help beside the customers: the share of a category is then written only where its key is asked for. */
const CATEGORIES_SHOWN = 20;

/** The keys that Settings ask for, those with a name last; of `all` every season and, up to twenty of them, every category. */
export function columnKeys({ metricColumns: wanted, seasons }: Settings, intake: Intake): MetricId[] {
  if (wanted === 'all') {
    const names = seasons.flatMap(({ name, on }) => (on ? [name] : []));
    const categories = categoryNames(intake);
    return [
      ...METRIC_KEYS,
      ...names.map((name): MetricId => `seasonShare:${name}`),
      ...names.map((name): MetricId => `seasonYears:${name}`),
      ...(categories.length > CATEGORIES_SHOWN ? [] : categories).map(
        (name): MetricId => `categoryShare:${name}`,
      ),
    ];
  }
  const named = wanted.filter((key): key is NamedMetricKey => parseNamedKey(key) !== null);
  return [...METRIC_KEYS.filter((key) => wanted.includes(key)), ...new Set(named)];
}
