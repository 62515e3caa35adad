/**
 * Numbers and percentages; those that people of another country would read as another number are refused.
 */
import { lexGroupedNumber } from './lex-grouped-number';
import { matchEnd } from './lex-state';
import type { LexState } from './lex-state';
import { canonicalNumber } from './literals';
import { skipSpaces, unitAt } from './word-table';
import { refuseWrittenDate } from './written-date';

const PLAIN = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const DATE = /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}\/\d{1,2}\/\d{1,2})(?!\d)/y;
const DATE_PARTS = /\d{1,4},\d{1,2},\d{1,2}(?=[\s\u00a0]*\))/y;
const OR_MORE = /\+(?=[\s\u00a0]*(?:$|[,;)]))/y;

/** Reads the number at the present position. */
export function lexNumber(state: LexState): void {
  if (state.careful && (lexDateParts(state) || refuseDate(state) || lexGroupedNumber(state))) return;
  const end = matchEnd(PLAIN, state);
  const value = Number(state.text.slice(state.position, end));
  const next = skipSpaces(state.text, end);
  if (state.text[next] === '%') {
    state.push('percent', next + 1, { number: Number(`${value}e-2`) || value / 100 });
    return;
  }
  if (state.careful && (refuseUnit(state, { end, value }) || refuseOrMore(state, { end, value }))) return;
  state.push('number', end, { number: value });
}

/** FEEL's own `date(2026,1,31)`: between these parentheses a comma has one meaning only. */
function lexDateParts(state: LexState): boolean {
  if (state.previous() !== '(' || state.previous(2) !== 'date') return false;
  const end = matchEnd(DATE_PARTS, state);
  if (end === state.position) return false;
  state.text
    .slice(state.position, end)
    .split(',')
    .forEach((part, index) => {
      if (index > 0) state.push(',', state.position + 1);
      state.push('number', state.position + part.length, { number: Number(part) });
    });
  return true;
}

function refuseDate(state: LexState): boolean {
  const end = matchEnd(DATE, state);
  if (end === state.position) return false;
  const { code, params } = refuseWrittenDate(state.text.slice(state.position, end), 'rule.bareDate');
  state.fail(code, end, params);
  return true;
}

interface ReadNumber {
  readonly end: number;
  readonly value: number;
}

function refuseUnit(state: LexState, { end, value }: ReadNumber): boolean {
  const unit = unitAt(state.text, end);
  if (!unit) return false;
  const hint = canonicalNumber(value * unit.factor + unit.rest);
  state.fail('rule.numberUnit', unit.end, { text: state.text.slice(state.position, unit.end), hint });
  return true;
}

/** `5+`: five or more, to people. */
function refuseOrMore(state: LexState, { end, value }: ReadNumber): boolean {
  OR_MORE.lastIndex = end;
  if (!OR_MORE.test(state.text)) return false;
  const text = state.text.slice(state.position, end + 1);
  state.fail('rule.inWords', end + 1, { text, hint: `>= ${canonicalNumber(value)}` });
  return true;
}
