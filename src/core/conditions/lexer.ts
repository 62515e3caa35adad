/**
 * Cuts a cell's text into tokens. Reports every fault that it meets and goes on behind it.
 */
import { canonicalNumber, canonicalText } from './literals';
import { LexState, matchEnd } from './lex-state';
import { lexNumber } from './lex-number';
import { isQuote, lexBareText, lexText } from './lex-text';
import { lexWord, nameOutgrowsNumber, refuseWordedRange } from './lex-word';
import { takesBareWords } from './tokens';
import type { Context, Sign, Token } from './tokens';
import type { ConditionFault } from './types';
import { skipSpaces } from './word-table';

/** The tokens of a text, the last one of type 'end', and the faults met on the way. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly faults: readonly ConditionFault[];
}

/** Cuts the text. Names are found by the longest match, so that they may have blanks in them. */
export function lex(text: string, context: Context): Lexed {
  const state = new LexState(text, context);
  for (;;) {
    state.position = skipSpaces(text, state.position);
    if (state.position >= text.length) break;
    lexToken(state);
  }
  state.push('end', text.length);
  return state;
}

function lexToken(state: LexState): void {
  const char = state.text[state.position];
  if (isQuote(char)) return lexText(state);
  if (refuseFullWidth(state)) return;
  if (lexBareText(state)) return;
  if (refuseWordedRange(state)) return;
  if (/\d/.test(char)) return nameOutgrowsNumber(state) && lexWord(state) ? undefined : lexNumber(state);
  if (lexSign(state) || lexOperator(state)) return;
  if (char === '.' && /\d/.test(state.text[state.position + 1] ?? '')) return lexNumber(state);
  if (!lexWord(state)) refuseCharacter(state);
}

// prettier-ignore
const SIGNS: Readonly<Record<string, Sign>> = {
  '(': '(', ')': ')', '[': '[', ']': ']', ',': ',', ';': ',', '?': '?', '@': '@',
  '+': '+', '-': '-', '\u2212': '-', '*': '*', '/': '/', '…': '..',
};

function lexSign(state: LexState): boolean {
  const { text, position } = state;
  if (text.startsWith('...', position))
    state.fail('rule.badOperator', position + 3, { text: '...', hint: '..' });
  else if (text.startsWith('..', position)) state.push('..', position + 2);
  else if (Object.prototype.hasOwnProperty.call(SIGNS, text[position]))
    state.push(SIGNS[text[position]], position + 1);
  else return false;
  return true;
}

/** How the signs that compare may be written. */
// prettier-ignore
export const OPERATORS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['=', '='], ['==', '='], ['!=', '!='], ['<>', '!='], ['≠', '!='], ['<', '<'], ['>', '>'],
  ['<=', '<='], ['≤', '<='], ['>=', '>='], ['≥', '>='],
]);

// prettier-ignore
const MEANT: ReadonlyMap<string, string> = new Map([
  ['=>', '>='], ['=<', '<='], ['>>', '>'], ['<<', '<'], ['><', '!='], ['===', '='], ['!==', '!='], ['=!', '!='],
  ['×', '*'], ['÷', '/'], ['^', '*'], ['∧', 'and'], ['∨', 'or'], ['⩾', '>='], ['⩽', '<='], ['≧', '>='], ['≦', '<='],
  ['!>', '<='], ['!<', '>='], ['~', '..'], ['!', 'not(…)'], ['&&', 'and'], ['&', 'and'], ['||', 'or'], ['|', 'or'], ['–', '..'], ['—', '..'],
]);

const OPERATOR_RUN = /(?:[<>=!&|≤≥≠]+|[–—×÷^∧∨⩾⩽≧≦~])/y;
/** Full-width signs, digits and letters of East Asian keyboards: each has an ordinary one a fixed distance below. */
const FULL_WIDTH = /[\uff01-\uff5e]+/y;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** In a cell, `and` alone would be the next fault. */
function meant(run: string, { context }: LexState): string {
  const hint = MEANT.get(run) ?? '>=';
  return context.subject && (hint === 'and' || hint === 'or') ? `? … ${hint} ? …` : hint;
}
const SPLIT_OPERATOR = /[<>!][\s\u00a0]+=/y;

function lexOperator(state: LexState): boolean {
  SPLIT_OPERATOR.lastIndex = state.position;
  const split = SPLIT_OPERATOR.exec(state.text);
  if (split) {
    state.fail('rule.badOperator', SPLIT_OPERATOR.lastIndex, { text: split[0], hint: `${split[0][0]}=` });
    return true;
  }
  OPERATOR_RUN.lastIndex = state.position;
  const run = OPERATOR_RUN.exec(state.text);
  if (!run) return false;
  const sign = OPERATORS.get(run[0]);
  if (sign) state.push(sign, OPERATOR_RUN.lastIndex);
  else state.fail('rule.badOperator', OPERATOR_RUN.lastIndex, { text: run[0], hint: meant(run[0], state) });
  return true;
}

function refuseFullWidth(state: LexState): boolean {
  const end = matchEnd(FULL_WIDTH, state);
  if (end === state.position || takesBareWords(state.context.subject?.type)) return false;
  const text = state.text.slice(state.position, end);
  const hint = text.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_DISTANCE));
  state.fail('rule.badOperator', end, { text, hint });
  return true;
}

const PRICE = /[$€£₫][\s\u00a0]*(\d+(?:\.\d+)?)(?![\d.,])/y;
const SINGLE_QUOTED = /['\u2018\u2019]([^'\u2018\u2019]*)['\u2018\u2019]/y;

function refuseCharacter(state: LexState): void {
  const { text, position } = state;
  SINGLE_QUOTED.lastIndex = position;
  const quoted = SINGLE_QUOTED.exec(text);
  if (quoted) {
    state.fail('rule.singleQuotes', SINGLE_QUOTED.lastIndex, {
      text: quoted[0],
      hint: canonicalText(quoted[1]),
    });
    return;
  }
  PRICE.lastIndex = position;
  const price = PRICE.exec(text);
  if (price) {
    state.fail('rule.numberUnit', PRICE.lastIndex, {
      text: price[0],
      hint: canonicalNumber(Number(price[1])),
    });
    return;
  }
  const char = String.fromCodePoint(text.codePointAt(position) ?? 0);
  state.fail('rule.unexpectedCharacter', position + char.length, { text: char });
}
