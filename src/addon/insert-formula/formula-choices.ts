/**
 * What formulas can show: the schemes and segments of the last run, and the metrics that it left.
 */
import {
  METRIC_KEYS,
  metricName,
  metricNamed,
  parseNamedKey,
  type Language,
  type MetricId,
} from '../../core/index';
import { argumentSeparator } from '../../protocol/formula-text';
import type { FormulaChoicesAnswer, FormulaMetric } from '../../protocol/insert-formula';
import { lastSchemes } from '../record/last-schemes';
import { readLastRun } from '../record/read-last-run';
import { findSegmentColumn } from '../sheets/find-segment-column';
import type { OwnTabs } from '../sheets/own-tabs';

export type FormulaChoices = Extract<FormulaChoicesAnswer, { ok: true }>;

const METRIC_COLUMN = 'metric:';
/** Those that the add-on keeps of each customer, whether they stand beside the customers or not. */
const KEPT_METRICS: readonly MetricId[] = ['revenue', 'revenueLast365Days'];

/** Null: no run has left anything. Calls: six, and those of one look at each sheet until the segments are found. */
export function readFormulaChoices(tabs: OwnTabs, language: Language): FormulaChoices | null {
  const known = readLastRun(tabs);
  const schemes = known ? lastSchemes(tabs, known.run) : [];
  if (!known || schemes.length === 0) return null;
  const { keys, revenue } = known.run;
  const own = [...(findSegmentColumn(tabs, keys)?.own.keys() ?? [])];
  const written = own.flatMap((key) => metricIn(key) ?? []);
  // Scores need amounts, too.
  const kept = revenue === null ? [] : KEPT_METRICS;
  return {
    ok: true,
    schemes: schemes.map(({ scheme, segments }) => ({ scheme, segments: segments.filter(Boolean) })),
    metrics: [...new Set([...kept, ...written])].map((key) => metricChoice(key, language)),
    hasScores: revenue !== null || written.includes('rfmScore'),
    separator: argumentSeparator(tabs.book.getSpreadsheetLocale()),
  };
}

/** Null: the column is none of a metric, or somebody wrote into its note. */
function metricIn(columnKey: string): MetricId | null {
  if (!columnKey.startsWith(METRIC_COLUMN)) return null;
  const key = columnKey.slice(METRIC_COLUMN.length);
  return METRIC_KEYS.find((one) => one === key) ?? (parseNamedKey(key) ? (key as MetricId) : null);
}

/** Its name where that names it without doubt, else its key. */
function metricChoice(key: MetricId, language: Language): FormulaMetric {
  const name = metricName(key, language);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return { name: title, text: metricNamed(name) === key ? name : key };
}
