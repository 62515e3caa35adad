/**
 * Which season a name means, in either language.
 */
import type { Language } from '../base/language';
import { foldText } from '../base/text';
import { SEASON_NAMES as EN } from './en/seasons';
import { SEASON_NAMES as VI } from './vi/seasons';
import { foldWord, wordLookup } from './lookup';
import type { SeasonKey } from './season-keys';

const SEASON_NAMED = wordLookup(EN, VI);

/** The key of a season that everybody has; a season of the marketer's own keeps its name. */
export function seasonKey(name: string): string {
  return SEASON_NAMED.get(foldWord(name)) ?? name;
}

/** What two names of one season share. Signs count: 1/11 is not 11/1. */
export function seasonId(name: string): string {
  return foldText(seasonKey(name));
}

/** Every name of a season by its key, those that are printed first; an own season has its name alone. */
export function seasonNames(key: string, language: Language): readonly string[] {
  const names = language === 'vi' ? VI : EN;
  // Not `key in names`: 'constructor' and its like would be found, too.
  return Object.keys(names).includes(key) ? names[key as SeasonKey] : [key];
}
