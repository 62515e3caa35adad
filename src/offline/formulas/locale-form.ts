/**
 * A formula in two spellings: as files and this host hold it, with commas and decimal points, and as a spreadsheet's locale
 * writes it. Pure.
 */
import { localeMarks } from '../locale';

/** Whether a semicolon parts arguments in every locale, or only where the comma is the sign of decimals. */
export type SemicolonArguments = 'everywhere' | 'byLocale';

type Place = 'array' | 'elsewhere';
/** What a mark becomes; null where the locale does not know it. */
type ChangeMark = (mark: string, place: Place) => string | null;

/**
 * The formula as files have it. Null: a mark stands where the locale has none, which no formula survives.
 * @example canonicalFormula('=SEGMENT(A2;1,5)', 'vi_VN') //=> '=SEGMENT(A2,1.5)'
 */
export function canonicalFormula(
  text: string,
  locale: string,
  semicolons: SemicolonArguments = 'everywhere',
): string | null {
  if (hasDecimalComma(locale)) return rewrite(text, [',', '.'], fromComma);
  const refuses = semicolons === 'byLocale';
  return text.includes(';')
    ? rewrite(text, ['.', '.'], (mark, place) => fromPoint(mark, place, refuses))
    : text;
}

/**
 * The formula as the locale writes it.
 * @example localFormula('={1.5,2;3,4}', 'vi_VN') //=> '={1,5\2;3\4}'
 */
export function localFormula(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  return rewrite(formula, ['.', ','], toComma) ?? formula;
}

function hasDecimalComma(locale: string): boolean {
  return localeMarks(locale).decimal !== '.';
}

function fromComma(mark: string, place: Place): string | null {
  if (mark === ';') return place === 'array' ? ';' : ',';
  return mark === '\\' && place === 'array' ? ',' : null;
}

function fromPoint(mark: string, place: Place, refuses: boolean): string | null {
  if (mark !== ';' || place === 'array') return mark;
  return refuses ? null : ',';
}

function toComma(mark: string, place: Place): string {
  if (mark !== ',') return mark;
  return place === 'array' ? '\\' : ';';
}

const TEXT = `"(?:[^"]|"")*"?`;
const TAB = `'(?:[^']|'')*'?`;
const WORD = `[\\p{L}_$#][\\p{L}\\p{M}\\p{N}_.$]*`;
const numberIn = (decimal: string): string => `\\d+(?:[${decimal}]\\d*)?(?:[eE][+-]?\\d+)?`;
const TOKENS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [',', '.'].map((decimal) => [
    decimal,
    new RegExp(
      `(?<kept>${TEXT}|${TAB}|${WORD})|(?<number>${numberIn(decimal)})|(?<short>[${decimal}]\\d+(?:[eE][+-]?\\d+)?)|.`,
      'gsu',
    ),
  ]),
);

/** Texts, names of tabs and words stay; numbers get the other mark, parting marks what `change` says. */
function rewrite(
  text: string,
  [decimal, other]: readonly [string, string],
  change: ChangeMark,
): string | null {
  const open: string[] = [];
  let isAfterOperand = false;
  let written = '';
  for (const match of text.matchAll(TOKENS[decimal])) {
    const [token] = match;
    const { kept, number, short } = match.groups ?? {};
    const isNumber: boolean = number !== undefined || (short !== undefined && !isAfterOperand);
    if (kept !== undefined) written += token;
    else if (isNumber) written += token.replace(decimal, other);
    else {
      const place = open[open.length - 1] === '{' ? 'array' : 'elsewhere';
      const mark = /^[,;\\]/.test(token) ? change(token[0], place) : token[0];
      if (mark === null) return null;
      written += mark + token.slice(1);
      follow(open, token);
    }
    if (token.trim() !== '') isAfterOperand = isNumber || kept !== undefined || /^[)}%]/.test(token);
  }
  return written;
}

function follow(open: string[], token: string): void {
  if (token === '(' || token === '{') open.push(token);
  else if (token === ')' || token === '}') open.pop();
}
