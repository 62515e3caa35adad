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
export function ruleNames(sources: NameSources, language: Language): Names {
  const index = new NameIndex();
  const addAll = (found: readonly NamedSubject[]) => {
    for (const { subject, names } of found)
      // The key last: of two spellings of one name the printed one is suggested.
      for (const name of [...names.en, ...names.vi, subject.key]) index.add(name, () => subject);
  };
  addAll(registrySubjects(language));
  addAll(seasonSubjects(sources.settings, language));
  // A shop may have thousands of categories, and few rules ask about one.
  index.addLater(familyOpenings('categoryShare'), () => addAll(categorySubjects(sources.intake, language)));
  const columns = columnSubjects(sources.intake.customers);
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

/** A metric with everything that rules may call it besides its key. */
export interface NamedSubject {
  readonly subject: Subject;
  /** The printed name of each language comes first. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** Everything that rules can ask about, in the order in which ruleNames takes the names. */
export interface KnownSubjects {
  readonly metrics: readonly NamedSubject[];
  /** The customers' columns, each header once. They must have been read: types are inferred. */
  readonly columns: readonly Subject[];
}

/** What ruleNames knows, as a list: for whoever offers names or looks them up elsewhere. */
export function knownSubjects({ intake, settings }: NameSources, language: Language): KnownSubjects {
  return {
    metrics: [
      ...registrySubjects(language),
      ...seasonSubjects(settings, language),
      ...categorySubjects(intake, language),
    ],
    columns: [...columnSubjects(intake.customers).values()].map(({ subject }) => subject()),
  };
}

function registrySubjects(language: Language): NamedSubject[] {
  return METRIC_KEYS.map((key) => {
    const { type, unit, spell } = METRICS[key];
    const subject = { key, name: metricName(key, language), type, unit, ...(spell && { spell }) };
    return { subject, names: { en: EN[key], vi: VI[key] } };
  });
}

function seasonSubjects({ seasons }: Settings, language: Language): NamedSubject[] {
  return seasons
    .filter(({ on }) => on)
    .flatMap(({ name }) =>
      SEASON_FAMILIES.flatMap((family) => familySubject(`${family}:${name}`, language) ?? []),
    );
}

function categorySubjects(intake: Intake, language: Language): NamedSubject[] {
  return categoryNames(intake).flatMap((name) => familySubject(`categoryShare:${name}`, language) ?? []);
}

function familySubject(key: NamedMetricKey, language: Language): NamedSubject | null {
  const named = parseNamedKey(key);
  if (!named) return null;
  const { family, name } = named;
  const { type, unit } = FAMILIES[family];
  const names = { en: familyNames(family, name, 'en'), vi: familyNames(family, name, 'vi') };
  return { subject: { key, name: metricName(key, language), type, unit }, names };
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
