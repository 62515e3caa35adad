/**
 * The Colour cell of a rule → a colour; the rules of a table → the colour of each of its segments.
 */
import { cellText } from '../settings/values';
import type { Rule } from './types';

/** A digit or letter a nibble, two a channel: red, green, blue. */
const SIX_DIGITS = /^#?([0-9a-f]{6})$/i;

/**
 * '#rrggbb' in small letters, with or without the sign in the cell. '' where nothing is said: a blank cell, or '-'.
 * Null: something that is no such colour. Names of colours and rgb(…) are none, since each program has its own.
 * @example readColour('1A73E8') //=> '#1a73e8'
 */
export function readColour(cell: unknown): string | null {
  const text = cellText(cell);
  if (text === '' || text === '-') return '';
  const digits = SIX_DIGITS.exec(text)?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** By segment. Ties: the first rule that names a colour counts. Empty: segments without a colour are left out. */
export function segmentColours(rules: readonly Rule[]): Map<string, string> {
  const colours = new Map<string, string>();
  for (const { segment, colour } of rules)
    if (colour !== '' && !colours.has(segment)) colours.set(segment, colour);
  return colours;
}
