/**
 * Which columns of the sheets the rules of a pack ask about, and what for.
 */
import {
  metricFacts,
  metricName,
  parseNamedKey,
  TAB_TITLES,
  type FieldKey,
  type Language,
  type MetricId,
  type RuleTable,
  type TableKind,
} from '../../src/core/index';
import { fieldNames } from '../../src/i18n/index';
import type { Pack } from '../../src/templates/index';
import { table } from '../markdown';
import { runPack } from './pack-run';
import { guideWords } from './words';

export function columnPart(pack: Pack, language: Language): string {
  const words = guideWords(language);
  const asked = new Map<string, Set<string>>();
  for (const key of metricsAsked(runPack(pack, language).tables[0]))
    for (const need of metricFacts(key)?.needs ?? [])
      asked.set(need, (asked.get(need) ?? new Set()).add(nameOf(key, language)));
  const rows = [...asked].map(([need, names]) => [
    need
      .split('|')
      .map((field) => columnText(field, language))
      .join(`\n${words.or} `),
    [...names].join(', '),
  ]);
  return [table(words.columns, rows), words.missing].join('\n\n');
}

/** The keys of all metrics that the rules name, in the order of the rules. */
export function metricsAsked({ rules }: RuleTable): string[] {
  const keys = rules.flatMap(({ tests }) =>
    tests.flatMap(({ condition }) => condition.subjects.map(({ key }) => key)),
  );
  return [...new Set(keys)];
}

/** One name for all metrics of a family. */
function nameOf(key: string, language: Language): string {
  const named = parseNamedKey(key);
  return named ? guideWords(language).families[named.family] : metricName(key as MetricId, language);
}

/** '**Order date** (Orders)': the field, and its sheet. */
function columnText(field: string, language: Language): string {
  const name = fieldNames(language)[field as FieldKey];
  const [kind] = field.split('.');
  return `**${name.charAt(0).toUpperCase()}${name.slice(1)}** (${TAB_TITLES[kind as TableKind][language]})`;
}
