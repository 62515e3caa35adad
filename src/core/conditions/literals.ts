/**
 * How numbers, texts and dates are written in canonical rules, so that the lexer reads the same value again.
 */
import { formatIsoDate } from '../base/epoch-day';

/**
 * A number as FEEL and people of every country read it: three decimals get a fourth.
 * @example canonicalNumber(12.345) //=> '12.3450'
 */
export function canonicalNumber(value: number): string {
  const text = String(value === 0 ? 0 : value);
  return /^-?\d*[1-9]\d*\.\d{3}$/.test(text) ? `${text}0` : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text in straight quotes. */
export function canonicalText(value: string): string {
  return `"${value.replace(/["\\\n\r\t]/g, (sign) => ESCAPES[sign])}"`;
}

/** An epoch day as a call of date(). */
export function canonicalDate(day: number): string {
  return `date(${canonicalText(formatIsoDate(day))})`;
}

const UNESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** The content of a quoted text, escapes resolved. An unknown escape stays as it is. */
export function unescapeText(raw: string): string {
  return raw.replace(/\\(u[0-9a-fA-F]{4}|[^u])/g, (whole: string, sign: string) => {
    if (sign.length > 1) return String.fromCharCode(parseInt(sign.slice(1), 16));
    return UNESCAPES[sign] ?? whole;
  });
}
