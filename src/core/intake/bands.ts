/**
 * Bands such as '45-54', '65+', 'Under 15K': a column of them stays a text column, since a rule asks for the band
 * by its words and the lower end alone would pass for an exact value; who needs the ends asks `parseBand`.
 */
import { unitOf } from './affixes';

/** Both ends belong to the band; an open end is -Infinity or Infinity. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const NUMBER = '[$£€]?\\s*(\\d+(?:[.,]\\d+)*)\\s*(\\p{L}*)\\s*[₫€]?';
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:-|–|—|~|to|đến|tới)\\s*${NUMBER}$`, 'u');
const FROM = new RegExp(
  `^(?:(?:over|above|from|trên|từ|>=?|≥)\\s*${NUMBER}|${NUMBER}\\s*(?:\\+|or more|and over|trở lên))$`,
  'u',
);
const BELOW = new RegExp(`^(?:under|below|less than|up to|dưới|đến|<=?|≤)\\s*${NUMBER}$`, 'u');

/**
 * The ends of a band; null when the text is none. A unit behind the upper end counts for the lower one, too.
 * @example parseBand('35-49K') //=> { low: 35000, high: 49000 }
 */
export function parseBand(text: string): Band | null {
  const folded = text.normalize('NFC').trim().toLowerCase();
  const between = BETWEEN.exec(folded);
  if (between) return closed(between);
  const from = FROM.exec(folded);
  if (from) return ends(scaled(from[1] ?? from[3], from[2] || from[4] || ''), Infinity);
  const below = BELOW.exec(folded);
  return below ? ends(-Infinity, scaled(below[1], below[2])) : null;
}

function closed([, low, lowUnit, high, highUnit]: RegExpExecArray): Band | null {
  const [from, to] = [scaled(low, lowUnit || highUnit), scaled(high, highUnit)];
  return from <= to ? ends(from, to) : null;
}

function ends(low: number, high: number): Band | null {
  return Number.isNaN(low) || Number.isNaN(high) ? null : { low, high };
}

/** NaN when the word behind the number is no unit. Years and currencies of people's ages and incomes count as none. */
function scaled(digits: string, word: string): number {
  const parts = digits.split(/[.,]/);
  const thousands = parts.length > 1 && parts.slice(1).every((part) => part.length === 3);
  const value = Number(thousands ? parts.join('') : parts.join('.'));
  if (word === '') return value;
  const unit = unitOf(word);
  if (unit !== undefined) return value * unit;
  return /^(tuổi|years?|yrs?|đ|đồng|vnd|vnđ|usd|eur)$/u.test(word) ? value : NaN;
}
