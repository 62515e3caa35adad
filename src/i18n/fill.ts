/**
 * Puts values into sentences. Apart from the sentences, so that a page can fill its own without carrying all of them.
 */
import { formatNumber, type Language } from '../core/index';

/** `{name}`, or `{name:singular|plural}`. */
const PLACEHOLDER = /\{(\w+)(?::([^{}|]*\|[^{}|]*))?\}/g;

/**
 * Puts values into a sentence. A name without a value stays as it stands, so that it is seen.
 * `{n}` is the value: numbers grouped as the language does, if one is given.
 * `{n:row is|rows are}` is the first text where the value is 1, else the second; it does not write the value.
 * @example fill('{n} {n:row is|rows are} blank', { n: 3 }) //=> '3 rows are blank'
 */
export function fill(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  language?: Language,
): string {
  return sentence.replace(PLACEHOLDER, (whole, name: string, forms?: string) => {
    if (!(name in values)) return whole;
    const value = values[name];
    if (forms !== undefined) return forms.split('|')[String(value) === '1' ? 0 : 1];
    return typeof value === 'number' && language ? formatNumber(value, language) : String(value);
  });
}
