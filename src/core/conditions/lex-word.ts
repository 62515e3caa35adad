/**
 * Names of metrics and columns, which may have blanks in them, and keywords; the longer of the two wins.
 */
import { canonicalText } from './literals';
import type { LexState } from './lex-state';
import { wordedRangeAt, wordedSignAt, wordedValueAt } from './phrase-table';
import { pieceEnd } from './piece-end';
import { EXAMPLES, takesBareWords } from './tokens';
import type { NameFault } from './types';
import { booleanWord, keywordAt, skipSpaces, wordEnd } from './word-table';

/** Reads the word or words at the present position. Gives false when there is neither a letter nor a name. */
export function lexWord(state: LexState): boolean {
  const { text, position, context } = state;
  // Before names: many a sheet has a column of numbers that is headed No.
  if (lexBooleanWord(state)) return true;
  const name = context.names.longestAt(text, position);
  const keyword = keywordAt(text, position);
  if (name && name.end > (keyword?.end ?? position) && !goesOn(text, name.end)) {
    state.push('name', name.end, { subject: name.subject });
    return true;
  }
  if (keyword) {
    state.push(keyword.keyword, keyword.end);
    return true;
  }
  if (wordEnd(text, position) === position) return false;
  if (!refuseWords(state)) lexPhrase(state);
  return true;
}

/** Refuses a range in words at the present position, `5 to 10` as well as `from 5 to 10`. */
export function refuseWordedRange(state: LexState): boolean {
  if (!state.careful) return false;
  const { text, position } = state;
  const range = wordedRangeAt(text, position);
  if (!range) return false;
  const bare = state.context.subject !== null || state.previous() === 'in';
  const hint = bare ? range.hint : `in ${range.hint}`;
  state.fail('rule.inWords', range.end, { text: text.slice(position, range.end), hint });
  return true;
}

function refuseWords(state: LexState): boolean {
  const { text, position } = state;
  const phrase = wordedSignAt(text, position) ?? wordedValueAt(text, position) ?? shareAt(text, position);
  if (!phrase) return false;
  // A cell's test of equality has no sign: `is 5` is `5`.
  const equals = state.context.subject !== null && phrase.hint === '=';
  const end = equals ? pieceEnd(text, position) : phrase.end;
  const hint = equals ? text.slice(phrase.end, end).trim() : phrase.hint;
  state.fail('rule.inWords', end, { text: text.slice(position, end), hint });
  return true;
}

const GLUED_SHARE = /(top|bottom)(\d+)[\s\u00a0]*%/iy;

/** `top20%`. */
function shareAt(text: string, start: number): { end: number; hint: string } | null {
  GLUED_SHARE.lastIndex = start;
  const match = GLUED_SHARE.exec(text);
  return match && { end: GLUED_SHARE.lastIndex, hint: `${match[1].toLowerCase()} ${match[2]}%` };
}

/** Whether a number at the present position is the start of a name ("30 day revenue"). */
export function nameOutgrowsNumber(state: LexState): boolean {
  const name = state.context.names.longestAt(state.text, state.position);
  if (!name) return false;
  return /\p{L}/u.test(state.text.slice(state.position, name.end)) && !goesOn(state.text, name.end);
}

/** Whether another word follows that is neither a keyword nor a sign in words: then the name was only the beginning of something unknown. */
function goesOn(text: string, end: number): boolean {
  const next = skipSpaces(text, end);
  if (keywordAt(text, next) !== null || wordedSignAt(text, next) !== null) return false;
  return wordEnd(text, next) > next;
}

function lexBooleanWord(state: LexState): boolean {
  if (state.context.subject?.type !== 'boolean') return false;
  const end = wordEnd(state.text, state.position);
  const value = booleanWord(state.text.slice(state.position, end));
  // `không` is also "not": it is a value where nothing stands behind it that it could negate.
  const next = state.text[skipSpaces(state.text, end)];
  if (value === undefined || (next !== undefined && next !== ',' && next !== ';' && next !== ')'))
    return false;
  state.push(value ? 'true' : 'false', end);
  return true;
}

function lexPhrase(state: LexState): void {
  const { text, position, context } = state;
  let end = wordEnd(text, position);
  while (goesOn(text, end)) end = wordEnd(text, skipSpaces(text, end));
  const name = text.slice(position, end);
  const found = context.names.find(name);
  if ('key' in found) state.push('name', end, { subject: found });
  else refuseName(state, { name, end, found });
}

interface UnknownName {
  readonly name: string;
  readonly end: number;
  readonly found: NameFault;
}

function refuseName(state: LexState, { name, end, found }: UnknownName): void {
  const asBoolean = booleanWord(name);
  if (found.fault === 'ambiguous') {
    state.fail('rule.ambiguousName', end, {
      name,
      options: found.suggestions.join(', '),
      hint: found.suggestions[0] ?? '',
    });
  } else if (asBoolean !== undefined) {
    state.fail('rule.booleanWord', end, { name, hint: String(asBoolean) });
  } else if (state.text[skipSpaces(state.text, end)] === '(') {
    state.fail('rule.unknownFunction', end, { name });
  } else if (found.suggestions.length > 0) {
    state.fail('rule.unknownName', end, { name, hint: found.suggestions[0] });
  } else {
    const type = state.context.subject?.type ?? 'text';
    if (takesBareWords(type) || state.context.subject === null)
      state.fail('rule.unknownWord', end, { name, hint: canonicalText(name) });
    else state.fail('rule.wordInCell', end, { name, hint: EXAMPLES[type] });
  }
}
