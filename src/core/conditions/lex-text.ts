/**
 * Quoted texts, and bare words that are texts in cells under a text or list metric.
 */
import { unescapeText } from './literals';
import type { LexState } from './lex-state';
import { pieceEnd } from './piece-end';
import { refuseBareText } from './refuse-bare-text';
import type { TokenType } from './tokens';
import { takesBareWords } from './tokens';
import { keywordAt, skipSpaces } from './word-table';

const CURLY = '\u201c\u201d\u201e\u201f';

/** Whether the character opens a quoted text. */
export function isQuote(char: string): boolean {
  return char === '"' || CURLY.includes(char);
}

/** Reads the quoted text at the present position; either kind of quote closes a curly one. */
export function lexText(state: LexState): void {
  const { text, position } = state;
  const straight = text[position] === '"';
  let close = findClose(text, position + 1, straight ? '"' : `"${CURLY}`);
  if (close < 0 && straight) close = findClose(text, position + 1, CURLY);
  if (close < 0) {
    const rest = text.slice(position);
    state.fail('rule.unclosedQuote', text.length, { text: rest, hint: `"${rest.slice(1).trim()}"` });
    return;
  }
  state.push('text', close + 1, { text: unescapeText(text.slice(position + 1, close)) });
}

function findClose(text: string, start: number, closers: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (closers.includes(text[at])) return at;
  }
  return -1;
}

// prettier-ignore
const BEFORE_BARE: readonly (TokenType | null)[] = [
  null, ',', '(', '=', '!=', '<', '<=', '>', '>=', 'contains', 'startsWith', 'endsWith', 'in',
];

/** 18-24 and 65+: texts have no differences. */
const BAND = /^\d+\s*(?:[-–]\s*\d+|\+)$/;

/** Reads bare words at the present position as a text, where they are one. */
export function lexBareText(state: LexState): boolean {
  if (!takesBareWords(state.context.subject?.type)) return false;
  if (!BEFORE_BARE.includes(state.previous()) && !joinsTexts(state)) return false;
  if (state.previous() === '(' && !opensTests(state.previous(2))) return false;
  const end = pieceEnd(state.text, state.position);
  const piece = state.text.slice(state.position, end);
  if (!/\p{L}/u.test(piece) && !BAND.test(piece)) return false;
  if (/[?<>=≥≤≠]|\.\.|^[-([\]'\u2018-\u201b@"\u201c-\u201f]/.test(piece)) return false;
  if (isRuleWord(state, end) || isName(state, end)) return false;
  if (state.careful && refuseBareText(state, piece)) return true;
  state.push('text', end, { text: piece });
  return true;
}

function opensTests(before: TokenType | null): boolean {
  return before === 'not' || before === 'in' || before === '(' || before === ',' || before === null;
}

/** Whether the piece begins as rules do, with a keyword that stands where it has a meaning. */
function isRuleWord(state: LexState, end: number): boolean {
  const match = keywordAt(state.text, state.position);
  if (!match) return false;
  const next = state.text[skipSpaces(state.text, match.end)];
  const { keyword } = match;
  if (keyword === 'true' || keyword === 'false' || keyword === 'null') return match.end === end;
  if (keyword === 'not') return next === '(' || isNegatable(state, skipSpaces(state.text, match.end), end);
  if (keyword === 'in') return next === '(' || next === '[';
  return !['and', 'or', 'if', 'then', 'else', 'between'].includes(keyword);
}

/** What may stand behind `not` without parentheses: `not contains "x"`, `not in (…)`, `not null`. */
function isNegatable({ text }: LexState, at: number, end: number): boolean {
  const match = keywordAt(text, at);
  if (match?.keyword === 'null') return match.end === end;
  if (match?.keyword === 'in') return /^[([]/.test(text.slice(skipSpaces(text, match.end)));
  return match !== null && ['contains', 'startsWith', 'endsWith', 'between'].includes(match.keyword);
}

/** `"A" or B`: a text, so that the parser refuses both together. */
function joinsTexts(state: LexState): boolean {
  const before = state.previous();
  return (before === 'and' || before === 'or') && state.previous(2) === 'text';
}

/** Columns are no names in text cells, unless a condition stands there. */
function isName(state: LexState, end: number): boolean {
  // Asking for the longest name is cheap; asking what a text may be a slip of is not.
  const name = state.context.names.longestAt(state.text, state.position);
  return name?.end === end && (joinsTexts(state) || !name.subject.key.startsWith('column:'));
}
