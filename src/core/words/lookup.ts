/**
 * Finds the key that a word of any language stands for.
 */
import { foldKey } from '../base/text';

type NamesByKey<K extends string> = Readonly<Record<K, readonly string[]>>;

/**
 * A table from the folded word to its key: the keys themselves and the names of every language.
 * Ties: the first language, then the first key, wins.
 */
export function wordLookup<K extends string>(...languages: readonly NamesByKey<K>[]): ReadonlyMap<string, K> {
  const keyOf = new Map<string, K>();
  const add = (word: string, key: K) => {
    const folded = foldWord(word);
    if (!keyOf.has(folded)) keyOf.set(folded, key);
  };
  for (const key of Object.keys(languages[0]) as K[]) add(key, key);
  for (const names of languages) {
    for (const key of Object.keys(names) as K[]) for (const name of names[key]) add(name, key);
  }
  return keyOf;
}

/** As `foldKey`, but a word of signs alone (✓) stays what it is. */
export function foldWord(word: string): string {
  return foldKey(word) || word.trim();
}
