/**
 * What rules call the metrics of which there is one a season or a category: the phrase of the family around the name.
 */
import type { Language } from '../base/language';
import { FAMILY_NAMES as EN } from '../words/en/seasons';
import { FAMILY_NAMES as VI } from '../words/vi/seasons';
import type { MetricFamily } from '../words/metric-keys';
import { seasonNames } from '../words/seasons';

const PHRASES: Readonly<Record<Language, Readonly<Record<MetricFamily, readonly string[]>>>> = {
  en: EN,
  vi: VI,
};
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** Every name of a family's metric in one language, the printed one first. */
export function familyNames(family: MetricFamily, name: string, language: Language): string[] {
  const names = family === 'categoryShare' ? [name] : seasonNames(name, language);
  return names.flatMap((one) => PHRASES[language][family].map((phrase) => phrase.split('{name}').join(one)));
}

/** What stands before the name in the phrases and in the key; lower case. For knowing whether a text may ask about the family at all. */
export function familyOpenings(family: MetricFamily): string[] {
  const phrases = LANGUAGES.flatMap((language) => PHRASES[language][family]);
  return [`${family}:`, ...phrases.map((phrase) => phrase.slice(0, phrase.indexOf('{name}')))].map(
    (opening) => opening.toLowerCase(),
  );
}
