/**
 * Which metric a formula means: by its key, by its name in either language, or by the header of its column.
 */
import {
  cellText,
  METRIC_KEYS,
  metricName,
  metricNamed,
  nearest,
  parseNamedKey,
  settingNames,
  TAB_TITLES,
  type Language,
  type MetricId,
} from '../../core/index';
import type { CustomersPlace } from './customers-place';
import { FormulaFault } from './fault';
import { keyNamed } from './scheme-choice';

const METRIC = 'metric:';

/** The key, without 'metric:'. Throws: FormulaFault for what is no metric. Ties: names come before headers. */
export function metricKey(wanted: string, { layout, ids }: CustomersPlace): string {
  const written = [...layout.noted.keys()].flatMap((key) =>
    key.startsWith(METRIC) ? [key.slice(METRIC.length)] : [],
  );
  const headerOf = (key: string) => {
    const column = layout.noted.get(METRIC + key) ?? 0;
    return [cellText(layout.top[ids.headerRow - 1]?.[column - 1])];
  };
  const known = keyNamed(wanted, written, namesOf) ?? metricNamed(wanted);
  const key = known ?? (parseNamedKey(wanted) ? wanted : keyNamed(wanted, written, headerOf));
  if (key !== null) return key;
  throw unknownMetric(wanted, written);
}

function namesOf(key: string): string[] {
  return [key, metricName(key as MetricId, 'en'), metricName(key as MetricId, 'vi')];
}

function unknownMetric(found: string, written: readonly string[]): FormulaFault {
  const keys = [...new Set([...METRIC_KEYS, ...written])] as MetricId[];
  const inLanguage = (language: Language) => keys.map((key) => metricName(key, language));
  const near = (language: Language) =>
    nearest(found, [...inLanguage(language), ...inLanguage(language === 'en' ? 'vi' : 'en'), ...keys]);
  const isNear = near('en').length > 0;
  return new FormulaFault(isNear ? 'unknownMetric' : 'strangeMetric', (language) => ({
    found,
    hint: near(language).join(', '),
    ...settingPlace(language),
  }));
}

/** The metric is known, but stands nowhere. */
export function notWritten(key: string): FormulaFault {
  return new FormulaFault('notWritten', (language) => ({
    metric: metricName(key as MetricId, language),
    key,
    ...settingPlace(language),
  }));
}

function settingPlace(language: Language) {
  return { setting: settingNames(language).general.metricColumns[0], tab: TAB_TITLES.settings[language] };
}
