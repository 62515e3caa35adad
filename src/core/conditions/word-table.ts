/**
 * Finds the keywords of both languages in a text, in any case, Unicode form and spacing.
 */
import { foldText } from '../base/text';
import * as english from '../words/en/keywords';
import type { Keyword } from '../words/en/keywords';
import * as vietnamese from '../words/vi/keywords';

/** A keyword's place in a text. */
export interface KeywordMatch {
  readonly keyword: Keyword;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}_]+/uy;
const SPACES = /[\s\u00a0\u200b\ufeff]+/y;
const MOST_WORDS = 3;

const KEYWORD_OF = new Map<string, Keyword>();
for (const table of [english.KEYWORDS, vietnamese.KEYWORDS]) {
  for (const [keyword, words] of Object.entries(table)) {
    for (const word of words) KEYWORD_OF.set(foldText(word), keyword as Keyword);
  }
}

/** Nearly no word of a rule begins a keyword: only those that do are worth a look at the words behind them. */
const FIRST_WORDS = new Set([...KEYWORD_OF.keys()].map((words) => words.split(' ')[0]));

const BOOLEANS = new Map(Object.entries({ ...english.BOOLEAN_WORDS, ...vietnamese.BOOLEAN_WORDS }));
const UNITS = new Map(Object.entries({ ...english.NUMBER_UNITS, ...vietnamese.NUMBER_UNITS }));

/** Where the run of letters and digits that starts there ends; the start when there is none. */
export function wordEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** The first position from there on that holds no white space. */
export function skipSpaces(text: string, start: number): number {
  SPACES.lastIndex = start;
  return SPACES.test(text) ? SPACES.lastIndex : start;
}

/** The keyword of most words that starts there, or null. `date`, `column` and the like count only where they can mean that. */
export function keywordAt(text: string, start: number): KeywordMatch | null {
  let best: KeywordMatch | null = null;
  let end = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const next = count === 0 ? start : skipSpaces(text, end);
    end = wordEnd(text, next);
    if (end === next) break;
    const words = foldText(text.slice(start, end));
    if (count === 0 && !FIRST_WORDS.has(words)) break;
    const keyword = KEYWORD_OF.get(words);
    if (keyword && fits(keyword, text, skipSpaces(text, end))) best = { keyword, end };
  }
  return best;
}

const CALLED: readonly Keyword[] = ['date', 'today', 'column', 'listContains'];

function fits(keyword: Keyword, text: string, next: number): boolean {
  if (CALLED.includes(keyword)) return text[next] === '(';
  if (keyword === 'top' || keyword === 'bottom') return /^[\d.]/.test(text.slice(next, next + 1));
  return true;
}

/** What a word means in a cell under a yes/no metric ('yes', 'không'); undefined when nothing. */
export function booleanWord(word: string): boolean | undefined {
  return BOOLEANS.get(foldText(word));
}

const CURRENCY = /[₫$€£đ]/y;

/** A unit behind a number. */
export interface Unit {
  readonly end: number;
  readonly factor: number;
  /** What the digits behind the unit add: the half million of `2tr5`. */
  readonly rest: number;
}

/** The unit or the currency behind a number that ends there; any word that hangs on it counts as one. */
export function unitAt(text: string, numberEnd: number): Unit | null {
  const start = skipSpaces(text, numberEnd);
  CURRENCY.lastIndex = start;
  const wordStop = wordEnd(text, start);
  const end = wordStop > start ? wordStop : CURRENCY.test(text) ? CURRENCY.lastIndex : start;
  if (end === start) return null;
  const word = text.slice(start, end);
  const factor = UNITS.get(foldText(word));
  if (factor !== undefined) return { end, factor, rest: 0 };
  const [, unit, digits] = /^(\p{L}+)(\d)$/u.exec(word) ?? [];
  const outer = unit === undefined ? undefined : UNITS.get(foldText(unit));
  if (outer !== undefined) return { end, factor: outer, rest: (Number(digits) * outer) / 10 };
  return start === numberEnd && keywordAt(text, start) === null ? { end, factor: 1, rest: 0 } : null;
}
