/**
 * Bands such as '45-54', '65+', 'Under 15K': their ends, and the number that stands for a band where a number is asked for.
 * A column of them is a text column under its own header, where rules ask for a band by its words.
 */
import { unitOf } from './affixes';

/** Both ends belong to the band; an open end is -Infinity or Infinity. Ages and incomes are whole: under 18 ends at 17. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const NUMBER = '[$£€]?\\s*(\\d+(?:[.,]\\d+)*)\\s*(\\p{L}*)\\s*[₫€]?';
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:-|–|—|~|to|đến|tới)\\s*${NUMBER}$`, 'u');
const FROM = new RegExp(
  `^(?:(over|above|more than|trên|from|từ|>=|≥|>)\\s*${NUMBER}|${NUMBER}\\s*(?:\\+|or more|and over|trở lên))$`,
  'u',
);
const TO = new RegExp(`^(under|below|less than|dưới|up to|đến|<=|≤|<)\\s*${NUMBER}$`, 'u');
/** The words that leave the number itself out. */
const BEYOND = /^(?:over|above|more than|trên|>|under|below|less than|dưới|<)$/;

/**
 * The ends of a band; null when the text is none. A unit behind the upper end counts for the lower one, too.
 * @example parseBand('35-49K') //=> { low: 35000, high: 49000 }
 */
export function parseBand(text: string): Band | null {
  const folded = text.normalize('NFC').trim().toLowerCase();
  const between = BETWEEN.exec(folded);
  if (between) return closed(between);
  const from = FROM.exec(folded);
  if (from) {
    const [, word = '', digits = from[4], unit = from[5]] = from;
    return ends(scaled(digits, unit || '') + beyond(word), Infinity);
  }
  const to = TO.exec(folded);
  return to ? ends(-Infinity, scaled(to[2], to[3]) - beyond(to[1])) : null;
}

/**
 * The one number that stands for all of a band: its middle, rounded down. A band without a lower end begins at 0; of one
 * without an upper end it is the lower end.
 * @example numberOfBand(45, 54) //=> 49
 */
export function numberOfBand(low: number, high: number): number {
  if (low === high || high === Infinity) return low;
  return Math.floor((Math.max(low, 0) + high) / 2);
}

function beyond(word: string): number {
  return BEYOND.test(word) ? 1 : 0;
}

function closed([, low, lowUnit, high, highUnit]: RegExpExecArray): Band | null {
  const [from, to] = [scaled(low, lowUnit || highUnit), scaled(high, highUnit)];
  return from <= to ? ends(from, to) : null;
}

function ends(low: number, high: number): Band | null {
  // Infinite is the upper end of an open band, and of nothing else.
  return Number.isNaN(low) || Number.isNaN(high) || low === Infinity ? null : { low, high };
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
