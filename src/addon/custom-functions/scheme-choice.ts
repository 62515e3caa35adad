/**
 * Which scheme a formula means: by its name in either language, as Settings name it, or by the header of its column.
 */
import { cellText, foldKey, segmentKey, type Language, type Settings } from '../../core/index';
import { PACKS, schemesOf } from '../../templates/index';
import type { TabFinder } from '../sheets/own-tabs';
import type { CustomersPlace } from './customers-place';
import { FormulaFault } from './fault';
import { noRun } from './customers-place';
import { formulaSettings } from './settings-for-formulas';

type Schemes = Settings['schemes'];

const SEGMENT = 'segment:';

/** The names that the scheme of a column may have; those of Settings last. */
export function schemeNames(key: string, listed: Schemes = []): string[] {
  const own = key.slice(SEGMENT.length);
  const packed = PACKS.flatMap(schemesOf).filter(({ origin }) => origin === own);
  const renamed = listed.filter((scheme) => segmentKey(scheme) === key).map(({ name }) => name);
  return [...new Set([own, ...packed.flatMap(({ name }) => Object.values(name)), ...renamed])];
}

/**
 * The key of the scheme's column; '' means the first scheme of the last run. Throws: FormulaFault where there is no such scheme.
 * Ties: names as they are written come before names that differ in case, accents or spaces; those before headers.
 */
export function schemeKey(wanted: string, place: CustomersPlace, tabs: TabFinder): string {
  const { schemeKeys: keys } = place;
  if (keys.length === 0) throw noRun();
  if (wanted === '') return keys[0];
  const named = keyNamed(wanted, keys, schemeNames) ?? keyNamed(wanted, keys, headersIn(place));
  if (named !== null) return named;
  const listed = formulaSettings(tabs).schemes;
  const renamed = keyNamed(wanted, keys, (key) => schemeNames(key, listed));
  if (renamed !== null) return renamed;
  throw new FormulaFault('unknownScheme', (language) => ({
    found: wanted,
    known: keys.map((key) => shownName(key, language, listed)).join(', '),
  }));
}

/** Null where none has that name. */
export function keyNamed(
  wanted: string,
  keys: readonly string[],
  namesOf: (key: string) => readonly string[],
): string | null {
  const isSame = [cellText, folded].map((form) => (name: string) => form(name) === form(wanted));
  for (const same of isSame) {
    const key = keys.find((one) => namesOf(one).some(same));
    if (key !== undefined) return key;
  }
  return null;
}

/** A name of signs alone stays what it is. */
export function folded(name: string): string {
  return foldKey(name) || name.trim();
}

function headersIn({ layout, ids }: CustomersPlace): (key: string) => readonly string[] {
  return (key) => {
    const column = layout.noted.get(key);
    const header = column === undefined ? '' : cellText(layout.top[ids.headerRow - 1]?.[column - 1]);
    return header === '' ? [] : [header];
  };
}

/** As Settings name it, else in the user's language. */
export function shownName(key: string, language: Language, listed: Schemes = []): string {
  const renamed = listed.find((scheme) => segmentKey(scheme) === key);
  const packed = PACKS.flatMap(schemesOf).find(({ origin }) => `${SEGMENT}${origin}` === key);
  return renamed?.name ?? packed?.name[language] ?? key.slice(SEGMENT.length);
}
