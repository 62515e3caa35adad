/**
 * Bare words that may be a text or a rule: refused, with both ways to write it.
 */
import { canonicalText } from './literals';
import type { LexState } from './lex-state';
import { wordedTextSign } from './phrase-table';
import { keywordAt, wordEnd } from './word-table';

/** Refuses the piece of a text cell at the present position, if it may be a rule. */
export function refuseBareText(state: LexState, piece: string): boolean {
  if (refuseQuote(state, piece)) return true;
  const hint = negatedHint(piece) ?? joinedHint(piece) ?? wildcardHint(piece) ?? signHint(piece);
  if (hint === null) return false;
  const params = { text: piece, hint, quoted: canonicalText(piece) };
  state.fail('rule.ambiguousText', state.position + piece.length, params);
  return true;
}

/** `VIP"`: one of the two quotes is missing. */
function refuseQuote(state: LexState, piece: string): boolean {
  const quotes = [...piece].filter((char) => QUOTES.includes(char)).length;
  if (quotes % 2 === 0) return false;
  const hint = canonicalText(withoutQuotes(piece));
  state.fail('rule.unclosedQuote', state.position + piece.length, { text: piece, hint });
  return true;
}

const QUOTES = '"\u201c\u201d\u201e\u201f';

function withoutQuotes(text: string): string {
  return text.replace(/["\u201c-\u201f]/g, '').trim();
}

/** `not VIP`. */
function negatedHint(piece: string): string | null {
  const first = keywordAt(piece, 0);
  if (first?.keyword !== 'not' || first.end >= piece.length) return null;
  return `not(${canonicalText(withoutQuotes(piece.slice(first.end)))})`;
}

/** `VIP or Gold`, `VIP "Gold"`. */
function joinedHint(piece: string): string | null {
  const parts = piecesOf(piece);
  return parts.length < 2 && !/["\u201c-\u201f]/.test(piece) ? null : parts.map(canonicalText).join(', ');
}

function piecesOf(piece: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < piece.length; at = nextWord(piece, at)) {
    const match = keywordAt(piece, at);
    if (match?.keyword !== 'and' && match?.keyword !== 'or') continue;
    parts.push(piece.slice(start, at));
    start = match.end;
  }
  parts.push(piece.slice(start));
  return parts
    .flatMap((part) => part.split(/["\u201c-\u201f]/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `VIP*`: the star of spreadsheet filters. */
function wildcardHint(piece: string): string | null {
  const [, before, text, after] = /^(\*?)([^*]+)(\*?)$/.exec(piece) ?? [];
  if (text === undefined || before === after) return before ? `contains ${canonicalText(text)}` : null;
  return `${before ? 'ends with' : 'starts with'} ${canonicalText(text)}`;
}

/** `khác VIP`, `in VIP`. */
function signHint(piece: string): string | null {
  const first = keywordAt(piece, 0);
  if (first?.keyword === 'in' && first.end < piece.length)
    return `in (${canonicalText(piece.slice(first.end).trim())})`;
  const sign = wordedTextSign(piece);
  if (!sign) return null;
  const text = canonicalText(piece.slice(sign.end).trim());
  return sign.hint === '=' ? text : `${sign.hint} ${text}`;
}

function nextWord(text: string, start: number): number {
  let at = Math.max(wordEnd(text, start), start + 1);
  while (at < text.length && wordEnd(text, at) === at) at++;
  return at;
}
