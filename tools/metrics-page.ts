/**
 * docs/metrics.md from the registry of metrics and their names.
 */
import { metricName, METRIC_KEYS, METRICS } from '../src/core/index';
import { code, table } from './markdown';

const HEADER = [
  'Key',
  'English',
  'Tiếng Việt',
  'Type, unit',
  'Definition',
  'Without orders',
  'Needs',
  'Source',
];

export function metricsPage(): string {
  const rows = METRIC_KEYS.map((key) => {
    const { type, unit, blank, formula, needs, source } = METRICS[key];
    const fields = needs.map(code).join(', ');
    const kind = unit === 'none' ? type : `${type}, ${unit}`;
    const names = [metricName(key, 'en'), metricName(key, 'vi')];
    return [code(key), ...names, kind, formula, blank === 'zero' ? '0' : 'blank', fields, source];
  });
  return `# Metrics

<!-- Made from src/core/metrics by \`npm run docs\`. -->

One value a customer. Rules may use the key or either name; \`--metrics\` writes a column for each under its key.
Only orders whose status counts are orders; a metric whose columns are missing is blank for everybody.
"Needs" names the fields without which the metric is blank; \`a|b\` means that one of them is enough.

${table(HEADER, rows)}
`;
}
