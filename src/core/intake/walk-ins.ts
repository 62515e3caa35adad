/**
 * Which ids and names stand for a customer nobody knows: khách lẻ, walk-in, guest.
 */
import { foldKey } from '../base/text';
import { WALK_INS as ENGLISH } from '../words/en/walk-ins';
import { WALK_INS as VIETNAMESE } from '../words/vi/walk-ins';

const BUILT_IN = new Set([...ENGLISH, ...VIETNAMESE].map(foldKey));

/** Whether a text is one of the built-in words for walk-ins or of Settings' own (foldKeys). */
export type WalkInTest = (text: string) => boolean;

/** The test for a run. Most ids and names do not begin like any of the words and are never folded. */
export function walkInTest(own: ReadonlySet<string>): WalkInTest {
  const words = new Set([...BUILT_IN, ...own]);
  const openings = new Set([...words].map(opening));
  return (text) => {
    const start = opening(text);
    return (start < 0 || openings.has(start)) && words.has(foldKey(text));
  };
}

/** The first two characters as a number, case aside; -1 where only folding can tell (signs, accents). */
function opening(text: string): number {
  const [first, second] = [lower(text.charCodeAt(0)), lower(text.charCodeAt(1))];
  return first < 0 || second < 0 ? -1 : first * 256 + second;
}

/** -1 for anything but ASCII letters and digits. */
function lower(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : -1;
}
