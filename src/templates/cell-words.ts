/**
 * Words that stand in the cells of several packs, in both languages.
 */
import type { Texts } from './types';

/** True of blanks alone. */
export const BLANK: Texts = { en: 'null', vi: 'trống' };
export const YES: Texts = { en: 'yes', vi: 'có' };
export const NO: Texts = { en: 'no', vi: 'không' };

/** True of any of the texts, in whichever language the sheet has them. */
export function anyOf(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ');
}
