/**
 * What names mean in rules: metrics in every language, then the customers' own columns.
 */
import type { Language } from '../base/language';
import { nearest } from '../base/nearest';
import { foldKey } from '../base/text';
import type { NameFault, Names, Subject } from '../conditions/types';
import type { Customers, Intake } from '../intake/types';
import { categoryNames } from '../metrics/category-names';
import { FAMILIES } from '../metrics/families';
import { METRICS } from '../metrics/registry';
import type { Settings } from '../settings/types';
import { METRIC_NAMES as EN } from '../words/en/metrics';
import { METRIC_NAMES as VI } from '../words/vi/metrics';
import { foldWord, wordLookup } from '../words/lookup';
import {
  METRIC_KEYS,
  parseNamedKey,
  type MetricFamily,
  type MetricId,
  type MetricKey,
  type NamedMetricKey,
} from '../words/metric-keys';
import { SEASON_KEYS } from '../words/season-keys';
import { familyNames, familyOpenings } from './family-names';
import { NameIndex } from './name-index';

const PRINTED: Readonly<Record<Language, Readonly<Record<MetricKey, readonly string[]>>>> = {
  en: EN,
  vi: VI,
};

const SEASON_FAMILIES = ['seasonShare', 'seasonYears'] as const;

/** The name of a metric as rules print it. */
export function metricName(key: MetricId, language: Language): string {
  const named = parseNamedKey(key);
  return named ? familyNames(named.family, named.name, language)[0] : PRINTED[language][key as MetricKey][0];
}

const METRIC_NAMED = wordLookup(EN, VI);
const SEASON_METRIC_NAMED = new Map(
  SEASON_KEYS.flatMap((season) =>
    SEASON_FAMILIES.flatMap((family) =>
      namesOf(family, season).map((name): [string, MetricId] => [foldWord(name), `${family}:${season}`]),
    ),
  ),
);

/** The metric that a header names, in either language and whatever its accents; of the seasons those that everybody has. Null for anything else. */
export function metricNamed(name: string): MetricId | null {
  const folded = foldWord(name);
  return METRIC_NAMED.get(folded) ?? SEASON_METRIC_NAMED.get(folded) ?? null;
}

/** The names of a family's metric in both languages, and its key. */
function namesOf(family: MetricFamily, name: string): string[] {
  return [...familyNames(family, name, 'en'), ...familyNames(family, name, 'vi'), `${family}:${name}`];
}

/** What names are made of besides the registry. */
export interface NameSources {
  readonly intake: Intake;
  readonly settings: Settings;
}

/**
 * Names over the registry, the seasons that Settings have, the categories that the orders hold, and the columns of the
 * customers table. Ties: in this order.
 */
export function ruleNames({ intake, settings }: NameSources, language: Language): Names {
  const { customers } = intake;
  const index = new NameIndex();
  for (const key of METRIC_KEYS) {
    const { type, spell } = METRICS[key];
    const subject: Subject = { key, name: metricName(key, language), type, ...(spell && { spell }) };
    // The key last: of two spellings of one name the printed one is suggested.
    for (const name of [...EN[key], ...VI[key], key]) index.add(name, () => subject);
  }
  for (const { name, on } of settings.seasons) {
    if (on) for (const family of SEASON_FAMILIES) addFamily(index, `${family}:${name}`, language);
  }
  // A shop may have thousands of categories, and few rules ask about one.
  index.addLater(familyOpenings('categoryShare'), () => {
    for (const name of categoryNames(intake)) addFamily(index, `categoryShare:${name}`, language);
  });
  const columns = columnSubjects(customers);
  for (const { header, subject } of columns.values()) index.add(header, subject);
  return {
    find: (name) => index.find(name),
    findColumn: (header) =>
      columns.get(foldKey(header))?.subject() ??
      unknown(
        header,
        [...columns.values()].map((column) => column.header),
      ),
    longestAt: (text, start) => index.longestAt(text, start),
  };
}

function addFamily(index: NameIndex, key: NamedMetricKey, language: Language): void {
  const named = parseNamedKey(key);
  if (!named) return;
  const { type } = FAMILIES[named.family];
  const subject: Subject = { key, name: metricName(key, language), type };
  for (const name of namesOf(named.family, named.name)) index.add(name, () => subject);
}

interface ColumnSubject {
  readonly header: string;
  readonly subject: () => Subject;
}

/** By foldKey of the header. The type of a column is inferred when a rule first asks. */
function columnSubjects(customers: Customers): Map<string, ColumnSubject> {
  const subjects = new Map<string, ColumnSubject>();
  for (const header of customers.mapping?.headers ?? []) {
    const folded = foldKey(header);
    if (folded === '' || subjects.has(folded)) continue;
    const subject = () => {
      const type = customers.columnByHeader(header)?.type ?? 'text';
      return { key: `column:${folded}`, name: header.trim(), type };
    };
    subjects.set(folded, { header, subject });
  }
  return subjects;
}

function unknown(name: string, candidates: Iterable<string>): NameFault {
  return { fault: 'unknown', suggestions: nearest(name, candidates) };
}
