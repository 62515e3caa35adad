/**
 * Text that a script writes is read by Sheets as if a person had typed it: this file reads it so. Pure.
 */
import type { LocaleMarks } from '../locale';
import { localeMarks } from '../locale';
import { readTypedDate } from './typed-date';
import type { TypedInput } from './typed-value';

/** What the reading depends on. */
export interface TypedInputOptions {
  readonly locale: string;
  /** The cell's format is '@': formulas and the leading apostrophe are read, numbers and dates are not. */
  readonly plainText?: boolean;
  /** What a text with - or @ in front of no number is; 'formula' unless said. */
  readonly leadingSign?: 'formula' | 'text';
  /** The year of dates typed without one. */
  readonly currentYear: number;
}

/**
 * Reads what a person would have typed.
 * @example readTypedInput('1.36%', { locale: 'en_US', currentYear: 2025 }).value //=> 0.0136
 */
export function readTypedInput(text: string, options: TypedInputOptions): TypedInput {
  if (text === '') return { kind: 'blank', value: '' };
  if (text[0] === "'") return { kind: 'text', value: text.slice(1) };
  if (text[0] === '=' && text.length > 1) return { kind: 'formula', value: text };
  const automatic = readAutomatic(text, options);
  const isText = options.plainText && (automatic !== null || options.leadingSign === 'text');
  if (isText) return { kind: 'text', value: text };
  return automatic ?? readUnsafe(text, options.leadingSign);
}

// Most texts are words: they are let through without trying every pattern.
const MAY_BE_MORE = /[0-9]|^\s*(?:true|false)\s*$/i;

function readAutomatic(text: string, options: TypedInputOptions): TypedInput | null {
  if (!MAY_BE_MORE.test(text)) return null;
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  const marks = localeMarks(options.locale);
  return readNumber(trimmed, marks) ?? readTypedDate(trimmed, { marks, currentYear: options.currentYear });
}

/** + in front of anything else makes a formula; of - and @ Google does not say. */
function readUnsafe(text: string, sign: 'formula' | 'text' = 'formula'): TypedInput {
  return (sign === 'text' ? /^\+./ : /^[+\-@]./).test(text)
    ? { kind: 'formula', value: `=${text}` }
    : { kind: 'text', value: text };
}

const CURRENCY = '(?:[$€£¥₫]|US\\$)';
const SHAPE = new RegExp(`^([+-]?)(${CURRENCY})?\\s*([+-]?)([^\\s%$€£¥₫]+)\\s*(%|[$€£¥₫]|đ)?$`);

function readNumber(text: string, marks: LocaleMarks): TypedInput | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = SHAPE.exec(bracketed ? bracketed[1] : text);
  if (!match || (match[1] && match[3]) || (match[2] && match[5])) return null;
  const [, sign, before, innerSign, digits, after] = match;
  const amount = readDigits(digits, marks, after === '%' ? -2 : 0);
  if (amount === null) return null;
  const negative = (sign || innerSign) === '-' || bracketed !== null;
  const value = negative ? -amount : amount;
  const format = numberFormat({
    digits,
    marks,
    percent: after === '%',
    currency: after === '%' ? before : (before ?? after),
  });
  return { kind: 'number', value, ...(format ? { format } : {}) };
}

/** Digits with the locale's marks, times a power of ten; groups must be of three. */
function readDigits(digits: string, { decimal, group }: LocaleMarks, power: number): number | null {
  const exponent = /^(.+)[eE]([+-]?\d+)$/.exec(digits);
  const mantissa = exponent ? exponent[1] : digits;
  const [whole, fraction, ...more] = mantissa.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const plain = /^\d*$/.test(whole) ? whole : ungroup(whole, group);
  if (plain === null || (plain === '' && !fraction)) return null;
  // One reading of the whole text: dividing afterwards would round twice.
  return Number(`${plain || '0'}.${fraction || '0'}e${Number(exponent?.[2] ?? 0) + power}`);
}

function ungroup(whole: string, group: string): string | null {
  // A person types a plain space where Intl writes a narrow one.
  const parts = whole.split(/\s/.test(group) ? /\s/ : group);
  if (parts.length < 2 || !/^\d{1,3}$/.test(parts[0])) return null;
  return parts.slice(1).every((part) => /^\d{3}$/.test(part)) ? parts.join('') : null;
}

interface NumberShape {
  readonly digits: string;
  readonly marks: LocaleMarks;
  readonly percent: boolean;
  readonly currency: string | undefined;
}

function numberFormat({ digits, marks, percent, currency }: NumberShape): string | undefined {
  const decimals = digits.includes(marks.decimal) ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (currency) return `"${currency}"#,##0${decimals}`;
  if (/[eE]/.test(digits)) return '0.00E+00';
  return digits.includes(marks.group) ? `#,##0${decimals}` : undefined;
}
