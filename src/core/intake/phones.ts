/**
 * Phone numbers: 0912 345 678, +84 912 345 678, 84912345678 and 912345678 (the zero lost) are one.
 */
import type { Cell } from '../tables/sheet-cells';
import { idOf, plainText } from './ids';

const FEWEST_DIGITS = 8;

/**
 * The number that a cell holds, in the form that people dial inside Viet Nam; others as their digits.
 * Empty: a text that is no phone number stays as an id has it; '' for a blank cell.
 * @example phoneOf('+84 912 345 678') //=> '0912345678'
 */
export function phoneOf(cell: Cell): string {
  const text = plainText(cell);
  if (!/^\+?[\d\s().-]+$/.test(text)) return idOf(cell);
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < FEWEST_DIGITS) return idOf(cell);
  const national = /^84(?:0?)([35789]\d{8}|2\d{9})$/.exec(digits) ?? /^([35789]\d{8})$/.exec(digits);
  return national ? `0${national[1]}` : digits;
}
