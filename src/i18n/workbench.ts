/**
 * What the workbench's page says, by language: apart from the rest, so that the page carries nothing else.
 */
import type { Language } from '../core/index';
import { WORKBENCH as EN, type WorkbenchWords } from './en/workbench';
import { WORKBENCH as VI } from './vi/workbench';

export type { WorkbenchWords };

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { en: EN, vi: VI };

/** The workbench's own words, around the sheet and the add-on. */
export function workbenchWords(language: Language): WorkbenchWords {
  return WORDS[language];
}

/** Puts names and numbers into a sentence; a name without a value stays as it stands. */
export function fillWords(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
