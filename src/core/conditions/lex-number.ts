/**
 * Numbers and percentages; refuses those that people of another country would read as another number.
 */
import { parseIsoDate } from '../base/epoch-day';
import { canonicalNumber, canonicalText } from './literals';
import type { LexState } from './lex-state';
import { keywordAt, skipSpaces, unitFactor, wordEnd } from './word-table';

const PLAIN = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const GROUPED = /\d+(?:[.,]\d+)+/y;
const SPACED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,])/y;
const DATE = /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}\/\d{1,2}\/\d{1,2})(?!\d)/y;
const CURRENCY = /[₫$€£đ]/y;

/** Reads the number at the present position. */
export function lexNumber(state: LexState): void {
  if (state.careful && (refuseDate(state) || refuseGroups(state))) return;
  const end = matchEnd(PLAIN, state);
  const value = Number(state.text.slice(state.position, end));
  const next = skipSpaces(state.text, end);
  if (state.text[next] === '%') {
    state.push('percent', next + 1, { number: Number(`${value}e-2`) || value / 100 });
    return;
  }
  if (state.careful && refuseUnit(state, { end, value })) return;
  state.push('number', end, { number: value });
}

function matchEnd(pattern: RegExp, state: LexState): number {
  pattern.lastIndex = state.position;
  return pattern.test(state.text) ? pattern.lastIndex : state.position;
}

function refuseDate(state: LexState): boolean {
  const end = matchEnd(DATE, state);
  if (end === state.position) return false;
  const text = state.text.slice(state.position, end);
  state.fail('rule.bareDate', end, { text, hint: dateHint(text) });
  return true;
}

/** The date() that a written date means, as far as it means one day only. */
export function dateHint(text: string): string {
  const [a, b, c] = text.split(/[^\d]+/).map(Number);
  const [year, month, day] = a > 31 ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a];
  const sure = a > 31 || a > 12 || b > 12 || a === b;
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return sure && parseIsoDate(iso) !== null ? `date(${canonicalText(iso)})` : 'date("YYYY-MM-DD")';
}

function refuseGroups(state: LexState): boolean {
  const spaced = matchEnd(SPACED, state);
  if (spaced > state.position) {
    const text = state.text.slice(state.position, spaced);
    state.fail('rule.numberGroups', spaced, { text, hint: text.replace(/\D/g, '') });
    return true;
  }
  const end = matchEnd(GROUPED, state);
  if (end === state.position) return false;
  const text = state.text.slice(state.position, end);
  if (text.includes(',')) refuseCommas(state, text);
  else if (/^\d+\.\d+$/.test(text)) return refusePoint(state, text);
  else if (/^\d{1,3}(\.\d{3})+$/.test(text))
    state.fail('rule.numberGroups', end, { text, hint: text.replace(/\./g, '') });
  else state.fail('rule.badNumber', end, { text });
  return true;
}

function refuseCommas(state: LexState, text: string): void {
  const end = state.position + text.length;
  const parts = text.split(',');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) || /^\d{1,3}(\.\d{3})+,\d+$/.test(text);
  if (grouped && (parts.length > 2 || text.includes('.'))) {
    const fraction = /^(.*)[.,](\d+)$/.exec(text);
    const mixed = text.includes('.') && fraction !== null;
    const hint = mixed ? `${digits(fraction[1])}.${fraction[2]}` : digits(text);
    state.fail('rule.numberGroups', end, { text, hint: canonicalNumber(Number(hint)) });
  } else if (parts.length > 2 || text.includes('.')) {
    state.fail('rule.numberList', end, { text, hint: parts.join('; ') });
  } else {
    const hint = grouped ? parts.join('') : canonicalNumber(Number(parts.join('.')));
    state.fail('rule.numberComma', end, { text, hint, alternative: parts.join('; ') });
  }
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** 500.000 is five hundred thousand to half of the world; 0.125 can be read in one way only. */
function refusePoint(state: LexState, text: string): boolean {
  const end = state.position + text.length;
  const [whole, fraction] = text.split('.');
  if (fraction.length !== 3 || /^0+$/.test(whole) || /[eE]/.test(state.text[end] ?? '')) return false;
  const alternative = canonicalNumber(Number(text));
  const params = {
    text,
    hint: whole + fraction,
    alternative: alternative.includes('.') ? alternative : `${alternative}.0`,
  };
  state.fail('rule.numberPoint', end, params);
  return true;
}

interface ReadNumber {
  readonly end: number;
  readonly value: number;
}

function refuseUnit(state: LexState, { end, value }: ReadNumber): boolean {
  const { text } = state;
  CURRENCY.lastIndex = skipSpaces(text, end);
  const start = CURRENCY.lastIndex;
  const unitEnd = wordEnd(text, start) || start;
  const stop = unitEnd > start ? unitEnd : CURRENCY.test(text) ? CURRENCY.lastIndex : start;
  if (stop === start) return false;
  const factor = unitFactor(text.slice(start, stop));
  const attached = start === end && keywordAt(text, start) === null;
  if (factor === undefined && !attached) return false;
  const hint = canonicalNumber(value * (factor ?? 1));
  state.fail('rule.numberUnit', stop, { text: text.slice(state.position, stop), hint });
  return true;
}
