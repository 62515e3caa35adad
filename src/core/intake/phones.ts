/**
 * Phone numbers: 0912 345 678, +84 912 345 678, 84912345678 and 912345678 (the zero lost) are one.
 */
import type { Cell } from '../tables/sheet-cells';
import { idOf, plainText } from './ids';

const FEWEST_DIGITS = 8;
/** What a number has with its country's code: ITU-T E.164. */
const MOST_DIGITS = 15;

/**
 * The number that a cell holds, in the form that people dial inside Viet Nam; others as their digits.
 * Empty: a text that is no phone number stays as an id has it; '' for a blank cell.
 * @example phoneOf('+84 912 345 678') //=> '0912345678'
 */
export function phoneOf(cell: Cell): string {
  return dialled(plainText(cell)) || idOf(cell);
}

/** '' for a text that is no phone number. Most are digits alone and begin with the zero of a national number. */
function dialled(text: string): string {
  const digits = isDigits(text) ? text : digitsIn(text);
  if (digits.length < FEWEST_DIGITS) return '';
  if (digits[0] === '0' && digits[1] !== '0') return digits;
  const called = digits.replace(/^00/, '');
  if (called.length < FEWEST_DIGITS) return '';
  const national = /^84(?:0?)([35789]\d{8}|2\d{9})$/.exec(called) ?? /^([35789]\d{8})$/.exec(called);
  return national ? `0${national[1]}` : called;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The digits of a text that has no other signs than people write between them; '' for any other text. */
function digitsIn(text: string): string {
  return /^\+?[\d\s().-]+$/.test(text) ? text.replace(/\D/g, '') : '';
}

/** What a text says as a phone number. `number` is '' where it is none, or more than one. */
export interface ReadPhone {
  readonly number: string;
  /** A Vietnamese number that is written without its zero, as a cell that holds a number shows it. */
  readonly lostZero: boolean;
}

const NO_PHONE: ReadPhone = { number: '', lostZero: false };

/** Eight to fifteen digits that are not all the same: 0000000000 is typed where a number is missing. */
export function readPhone(text: string): ReadPhone {
  const number = dialled(text);
  if (number === '' || number.length > MOST_DIGITS || /^(\d)\1*$/.test(number)) return NO_PHONE;
  if (number[0] !== '0' || text[0] === '0') return { number, lostZero: false };
  return { number, lostZero: digitsIn(text).length < number.length };
}
