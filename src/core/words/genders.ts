/**
 * What a word says about somebody's gender, in either language. Not for names of people: nothing is guessed from those.
 */
import { foldText, stripAccents } from '../base/text';
import { GENDER_WORDS as EN } from './en/genders';
import { GENDER_WORDS as VI } from './vi/genders';

type Gender = 'female' | 'male' | 'other';

type Meaning = Gender | 'unknown';

/** Without their accents these mean something else as well: ba is three or father, cô and có are one. */
const NEED_ACCENTS: ReadonlySet<string> = new Set(['ba', 'co']);

const MEANINGS = ['female', 'male', 'other', 'unknown'] as const;
const SAYING: readonly (readonly [string, Meaning])[] = MEANINGS.flatMap((meaning) =>
  [...EN[meaning], ...VI[meaning]].map((word) => [word, meaning] as const),
);
const MEANING: ReadonlyMap<string, Meaning> = new Map(SAYING);
const WITHOUT_ACCENTS: ReadonlyMap<string, Meaning> = new Map(
  SAYING.map(([word, meaning]) => [stripAccents(word), meaning] as const).filter(
    ([word]) => !NEED_ACCENTS.has(word),
  ),
);

/**
 * 'unknown' for a word that says that nobody knows, null for any other word. Case and signs do not count, and accents may be left out.
 * @example genderNamed('Mr.') //=> 'male'
 */
export function genderNamed(text: string): Meaning | null {
  const word = foldText(text.replace(/[^\p{L}\p{M}]+/gu, ' '));
  return MEANING.get(word) ?? WITHOUT_ACCENTS.get(word) ?? null;
}
