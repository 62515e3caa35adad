/**
 * What the sidebar says, by language: apart from the rest, so that the page carries nothing else.
 */
import type { Language } from '../core/index';
import { SIDEBAR as EN, type SidebarWords } from './en/sidebar';
import { SIDEBAR as VI } from './vi/sidebar';

export type { SidebarWords };

const WORDS: Readonly<Record<Language, SidebarWords>> = { en: EN, vi: VI };

/** The sidebar's own words; sentences about the workbook come from the add-on. */
export function sidebarWords(language: Language): SidebarWords {
  return WORDS[language];
}

const PLACEHOLDER = /\{(\w+)(?::([^{}|]*\|[^{}|]*))?\}/g;

/**
 * Puts names and formatted numbers into a sentence; a name without a value stays as it stands.
 * `{n:row|rows}` is the first text where the value is 1, else the second.
 */
export function fillSentence(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(PLACEHOLDER, (whole, name: string, forms?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return forms === undefined ? value : forms.split('|')[value === '1' ? 0 : 1];
  });
}
