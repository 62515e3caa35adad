/**
 * docs/metrics.md from the registry of metrics and their names.
 */
import {
  metricFacts,
  metricName,
  METRIC_FAMILIES,
  METRIC_KEYS,
  type MetricFamily,
  type MetricId,
} from '../src/core/index';
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

/** One of each family. */
const EXAMPLES: Readonly<Record<MetricFamily, MetricId>> = {
  seasonShare: 'seasonShare:Tết',
  seasonYears: 'seasonYears:Tết',
  categoryShare: 'categoryShare:Shoes',
};

const BLANKS = { zero: '0', false: 'no', null: 'blank' } as const;

export function metricsPage(): string {
  const named = METRIC_FAMILIES.map((family) => EXAMPLES[family]);
  const rows = [...METRIC_KEYS, ...named].map((key) => {
    const facts = metricFacts(key);
    if (!facts) throw new Error(`${key} is no metric`);
    const { type, unit, blank, formula, needs, source } = facts;
    const fields = needs.map(code).join(', ');
    const kind = unit === 'none' ? type : `${type}, ${unit}`;
    const names = [metricName(key, 'en'), metricName(key, 'vi')];
    return [code(key), ...names, kind, formula, BLANKS[blank], fields, source];
  });
  return `# Metrics

<!-- Made from src/core/metrics by \`npm run docs\`. -->

One value a customer. Rules may use the key or either name; \`--metrics\` writes a column for each under its key.
Only orders whose status counts are orders; a metric whose columns are missing is blank for everybody.
"Needs" names the fields without which the metric is blank; \`a|b\` means that one of them is enough.

Of the last ones, which have a name behind a colon, there is one for every season of [Settings](settings.md#season) and one for every category that the orders hold.
\`--metrics\` writes those of every season that is on, and the categories' where there are no more than twenty of them; the setting "Metric columns" takes any by its key.

${table(HEADER, rows)}
`;
}
