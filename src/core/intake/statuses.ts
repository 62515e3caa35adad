/**
 * What an order's status says: Settings' words over the built-in ones of both languages.
 */
import { foldKey } from '../base/text';
import type { Settings, StatusMeaning } from '../settings/types';
import { STATUS_WORDS as ENGLISH } from '../words/en/statuses';
import { STATUS_WORDS as VIETNAMESE } from '../words/vi/statuses';

const BUILT_IN = new Map<string, StatusMeaning>();
for (const words of [ENGLISH, VIETNAMESE]) {
  for (const [meaning, list] of Object.entries(words) as [StatusMeaning, readonly string[]][]) {
    for (const word of list) BUILT_IN.set(foldKey(word), meaning);
  }
}

/** The meaning of a status; null when nobody knows the word. */
export function statusMeaning(status: string, settings: Pick<Settings, 'statuses'>): StatusMeaning | null {
  const key = foldKey(status);
  return settings.statuses.get(key) ?? BUILT_IN.get(key) ?? null;
}
