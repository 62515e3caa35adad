/**
 * Finds what people write in words where rules have signs: `at least 5`, `từ 5 đến 10`, `blank`.
 * Such words are never read as rules; what is found here goes into the hint of a fault.
 */
import { foldText, stripAccents } from '../base/text';
import { KEYWORDS } from '../words/vi/keywords';
import * as english from '../words/en/rule-phrases';
import * as vietnamese from '../words/vi/rule-phrases';
import { keywordAt, skipSpaces, wordEnd } from './word-table';

/** A phrase's place in a text, and what to write in its place. */
export interface Phrase {
  readonly end: number;
  readonly hint: string;
}

const MOST_WORDS = 5;

const SIGNS = tableOf({ ...english.WORDED_SIGNS, ...vietnamese.WORDED_SIGNS });
const VALUES = tableOf({ ...english.WORDED_VALUES, ...vietnamese.WORDED_VALUES });
const FIRST_WORDS = new Set([...SIGNS.keys(), ...VALUES.keys()].map((words) => words.split(' ')[0]));
const RANGE_WORDS = [...english.WORDED_RANGE, ...vietnamese.WORDED_RANGE];

/** Keywords that cannot be taken for a name or a text, by their letters without accents. */
const UNACCENTED = new Map(
  [
    ...KEYWORDS.and,
    ...KEYWORDS.or,
    ...KEYWORDS.not,
    ...KEYWORDS.if,
    ...KEYWORDS.then,
    ...KEYWORDS.between,
  ].map((word) => [stripAccents(word), word] as const),
);

function tableOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).map(([word, hint]) => [foldText(word), hint]));
}

function longestIn(table: ReadonlyMap<string, string>, text: string, start: number): Phrase | null {
  let best: Phrase | null = null;
  let end = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const next = count === 0 ? start : skipSpaces(text, end);
    end = wordEnd(text, next);
    if (end === next) break;
    const words = foldText(text.slice(start, end));
    if (count === 0 && !FIRST_WORDS.has(words)) break;
    const hint = table.get(words);
    if (hint !== undefined) best = { end, hint };
  }
  return best;
}

/** A sign in words, where a value follows that shows it for one. */
export function wordedSignAt(text: string, start: number): Phrase | null {
  const phrase = longestIn(SIGNS, text, start);
  if (!phrase) return null;
  const next = skipSpaces(text, phrase.end);
  const isValue = /^["\u201c\d.$-]/.test(text.slice(next, next + 1));
  return isValue || keywordAt(text, next)?.keyword === 'null' ? phrase : null;
}

/** A sign in words before words: `khác VIP`. */
export function wordedTextSign(piece: string): Phrase | null {
  const phrase = longestIn(SIGNS, piece, 0);
  return phrase && skipSpaces(piece, phrase.end) < piece.length ? phrase : null;
}

/** A value in words, or a keyword without its accents. */
export function wordedValueAt(text: string, start: number): Phrase | null {
  const value = longestIn(VALUES, text, start);
  if (value) return value;
  const end = wordEnd(text, start);
  const keyword = UNACCENTED.get(foldText(text.slice(start, end)));
  return keyword === undefined ? null : { end, hint: keyword };
}

const NUMBER = '(\\d+(?:\\.\\d+)?%?)';
const RANGE = new RegExp(
  `(?:(?:từ|from)\\s+)?${NUMBER}\\s*(?:${RANGE_WORDS.join('|')}|~|–|—)\\s*(dưới |below |under )?\\s*${NUMBER}(?![\\d.,%])`,
  'iuy',
);

/** `từ 5 đến 10`, `5 to 10`, `5–10`: the interval that is meant. */
export function wordedRangeAt(text: string, start: number): Phrase | null {
  RANGE.lastIndex = start;
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, low, below, high] = match;
  return { end: RANGE.lastIndex, hint: `[${low}..${high}${below === undefined ? ']' : ')'}` };
}
