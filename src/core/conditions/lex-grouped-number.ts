/**
 * Refuses numbers with commas, several points, or blanks between their digits, and says what they may mean.
 */
import type { IssueParams } from '../base/issue';
import type { ConditionFaultCode } from './faults';
import { matchEnd } from './lex-state';
import type { LexState } from './lex-state';
import { canonicalNumber } from './literals';
import { skipSpaces, unitAt } from './word-table';

const GROUPED = /\d+(?:[.,]\d+)+/y;
const SPACED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,])/y;

/** What stands right behind a number and belongs to it. */
interface Suffix {
  readonly end: number;
  readonly factor: number;
  readonly kind: 'none' | 'percent' | 'unit';
}

interface Explained {
  readonly code: ConditionFaultCode;
  readonly params: IssueParams;
}

interface Refusal {
  readonly code: ConditionFaultCode;
  /** The one number that it may mean, the likeliest first. */
  readonly readings: readonly number[];
  /** The several numbers that it may mean. */
  readonly list?: string;
}

/** Refuses the number at the present position if its separators can mean several things. */
export function lexGroupedNumber(state: LexState): boolean {
  const end = Math.max(matchEnd(SPACED, state), matchEnd(GROUPED, state));
  if (end === state.position) return false;
  const written = state.text.slice(state.position, end);
  const refusal = refusalOf(written, state.text[end] ?? '');
  if (!refusal) return false;
  const suffix = suffixAt(state.text, end);
  const text = state.text.slice(state.position, suffix.end);
  const { code, params } = explain(refusal, suffix);
  state.fail(code, suffix.end, { text, ...params });
  return true;
}

function suffixAt(text: string, end: number): Suffix {
  const next = skipSpaces(text, end);
  if (text[next] === '%') return { end: next + 1, factor: 1, kind: 'percent' };
  const unit = unitAt(text, end);
  return unit ? { end: unit.end, factor: unit.factor, kind: 'unit' } : { end, factor: 1, kind: 'none' };
}

function explain({ code, readings, list }: Refusal, suffix: Suffix): Explained {
  const sign = suffix.kind === 'percent' ? '%' : '';
  const numbers = readings.map((value) => `${pointed(value * suffix.factor)}${sign}`);
  if (code === 'rule.numberList') return { code, params: { hint: `${list ?? ''}${sign}` } };
  // With a unit behind it, it is one number.
  if (list !== undefined && suffix.kind !== 'unit')
    return { code, params: { hint: numbers[0], alternative: `${list}${sign}` } };
  if (numbers.length > 1)
    return { code: 'rule.numberPoint', params: { hint: numbers[0], alternative: withPoint(numbers[1]) } };
  const onlyUnit = suffix.kind === 'unit' && numbers.length > 0;
  return {
    code: onlyUnit ? 'rule.numberUnit' : code,
    params: numbers.length > 0 ? { hint: numbers[0] } : {},
  };
}

function refusalOf(written: string, next: string): Refusal | null {
  if (/[ \u00a0\u202f]/.test(written)) return { code: 'rule.numberGroups', readings: [digitsOf(written)] };
  if (written.includes(',')) return commas(written);
  if (/^\d+\.\d+$/.test(written)) return onePoint(written, next);
  if (/^\d{1,3}(\.\d{3})+$/.test(written))
    return { code: 'rule.numberGroups', readings: [digitsOf(written)] };
  return { code: 'rule.badNumber', readings: [] };
}

function commas(written: string): Refusal {
  const parts = written.split(',');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written) || /^\d{1,3}(\.\d{3})+,\d+$/.test(written);
  if (grouped && (parts.length > 2 || written.includes('.'))) {
    const [, whole, fraction] = /^(.*)[.,](\d+)$/.exec(written) ?? [];
    const value = written.includes('.') ? Number(`${digitsOf(whole)}.${fraction}`) : digitsOf(written);
    return { code: 'rule.numberGroups', readings: [value] };
  }
  if (parts.length > 2 || written.includes('.'))
    return { code: 'rule.numberList', readings: [], list: parts.join('; ') };
  const decimal = Number(parts.join('.'));
  return {
    code: 'rule.numberComma',
    readings: grouped ? [digitsOf(written), decimal] : [decimal],
    list: parts.join('; '),
  };
}

/** 500.000 is five hundred thousand to half of the world; 0.125 can be read in one way only. */
function onePoint(written: string, next: string): Refusal | null {
  const [whole, fraction] = written.split('.');
  if (fraction.length !== 3 || /^0+$/.test(whole) || /[eE]/.test(next)) return null;
  return { code: 'rule.numberPoint', readings: [digitsOf(written), Number(written)] };
}

function digitsOf(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

function pointed(value: number): string {
  return canonicalNumber(Number(value.toPrecision(15)));
}

/** A whole number with a point, so that nobody takes the point for a separator again. */
function withPoint(text: string): string {
  return /^\d+%?$/.test(text) ? text.replace(/^\d+/, '$&.0') : text;
}
