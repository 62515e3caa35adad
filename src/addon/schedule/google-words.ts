/**
 * What Google says when it refuses, as it may be shown and kept, and what it says of the user's consent.
 */

import { textOf } from '../steady/fault-kinds';

/** Longer than any of Google's refusals is to be shown. */
const LONGEST = 300;

/** Without the name that Google puts before it. */
export function googleWords(error: unknown): string {
  return textOf(error).slice(0, LONGEST);
}

/**
 * As they may be kept: behind its first sentence Google lists what stands in the sheet, such as the values that a cell allows.
 * @example wordsToKeep('J100 is not valid. Enter one of these: Lan, Minh.') //=> 'J100 is not valid.'
 */
export function wordsToKeep(words: string): string {
  return words.replace(/(?<=[.!?]) [^.!?]*[:：]\s[^]*$/u, '');
}

/** Whether the user has withheld a consent that the add-on asks for. */
export function missesConsent(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const status = ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus();
  return status === AuthorizationStatus.REQUIRED;
}

/** Where Google asks for it; undefined where Google names no page. */
export function consentPage(): string | undefined {
  const address = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl() as
    string | null;
  return address?.startsWith('https://') ? address : undefined;
}
