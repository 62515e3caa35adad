/**
 * Quoted texts, and bare words that are texts in cells under a text or list metric.
 */
import { canonicalText, unescapeText } from './literals';
import type { LexState } from './lex-state';
import type { TokenType } from './tokens';
import { takesBareWords } from './tokens';
import { keywordAt, skipSpaces, wordEnd } from './word-table';

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

/** Reads bare words at the present position as a text, where they are one. */
export function lexBareText(state: LexState): boolean {
  if (!takesBareWords(state.context.subject?.type) || !BEFORE_BARE.includes(state.previous())) return false;
  if (state.previous() === '(' && !opensTests(state.previous(2))) return false;
  const end = pieceEnd(state.text, state.position);
  const piece = state.text.slice(state.position, end);
  if (!/\p{L}/u.test(piece) || /[?"<>=≥≤≠\u201c-\u201f]|\.\.|^[-([\]'@]/.test(piece)) return false;
  if (isRuleWord(state, end) || isMetric(state, piece)) return false;
  if (state.careful && refuseMixed(state, piece)) return true;
  state.push('text', end, { text: piece });
  return true;
}

function opensTests(before: TokenType | null): boolean {
  return before === 'not' || before === 'in' || before === '(' || before === ',' || before === null;
}

/** Up to the next separator or the parenthesis that closes what was opened before; outer spaces left out. */
function pieceEnd(text: string, start: number): number {
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && --depth < 0) break;
    else if ((text[end] === ',' || text[end] === ';') && depth === 0) break;
  }
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether the piece begins as rules do, with a keyword that stands where it has a meaning. */
function isRuleWord(state: LexState, end: number): boolean {
  const match = keywordAt(state.text, state.position);
  if (!match) return false;
  const next = state.text[skipSpaces(state.text, match.end)];
  const { keyword } = match;
  if (keyword === 'true' || keyword === 'false' || keyword === 'null') return match.end === end;
  if (keyword === 'not') return next === '(' || isMatcher(state, skipSpaces(state.text, match.end));
  if (keyword === 'in') return next === '(' || next === '[';
  return !['and', 'or', 'if', 'then', 'else', 'between'].includes(keyword);
}

function isMatcher(state: LexState, at: number): boolean {
  const keyword = keywordAt(state.text, at)?.keyword;
  return keyword === 'contains' || keyword === 'startsWith' || keyword === 'endsWith';
}

function isMetric(state: LexState, piece: string): boolean {
  const found = state.context.names.find(piece);
  return 'key' in found && !found.key.startsWith('column:');
}

/** `VIP or Gold` may be two texts or one, `not VIP` a text or a rule: both are refused. */
function refuseMixed(state: LexState, piece: string): boolean {
  const first = keywordAt(piece, 0);
  const end = state.position + piece.length;
  if (first?.keyword === 'not' && first.end < piece.length) {
    const rest = piece.slice(first.end).trim();
    state.fail('rule.ambiguousText', end, {
      text: piece,
      hint: `not(${canonicalText(rest)})`,
      quoted: canonicalText(piece),
    });
    return true;
  }
  const parts = splitAtJoiners(piece);
  if (parts.length < 2) return false;
  const hint = parts.map(canonicalText).join(', ');
  state.fail('rule.ambiguousText', end, { text: piece, hint, quoted: canonicalText(piece) });
  return true;
}

function splitAtJoiners(piece: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < piece.length; at = nextWord(piece, at)) {
    const match = keywordAt(piece, at);
    if (match?.keyword !== 'and' && match?.keyword !== 'or') continue;
    parts.push(piece.slice(start, at).trim());
    start = match.end;
  }
  parts.push(piece.slice(start).trim());
  return parts.filter((part) => part !== '');
}

function nextWord(text: string, start: number): number {
  let at = Math.max(wordEnd(text, start), start + 1);
  while (at < text.length && wordEnd(text, at) === at) at++;
  return at;
}
