/**
 * What may stand before and after the digits of a number: signs, brackets, currencies, units, a percent sign.
 */
import { NUMBER_UNITS as ENGLISH } from '../words/en/number-units';
import { NUMBER_UNITS as VIETNAMESE } from '../words/vi/number-units';

/** How a currency writes its separators: `whole` has no decimals, so every separator parts thousands; `dot` parts thousands with commas. */
export type CurrencyStyle = 'whole' | 'dot' | 'either';

export interface Affix {
  readonly minus: boolean;
  readonly open: boolean;
  readonly close: boolean;
  readonly percent: boolean;
  /** 1 without a unit. */
  readonly unit: number;
  /** Null without a currency. */
  readonly currency: CurrencyStyle | null;
  /** A name for the currency, the same for all its signs; '' without one. */
  readonly currencyName: string;
}

// prettier-ignore
const CURRENCIES: readonly (readonly [CurrencyStyle, string, readonly string[]])[] = [
  ['whole', 'VND', ['vnđ', 'vnd', 'đồng', '₫', 'đ']],
  ['whole', 'JPY', ['jpy', '¥']],
  ['whole', 'KRW', ['krw', '₩']],
  ['dot', 'USD', ['usd', 'us$', '$']],
  ['dot', 'GBP', ['gbp', '£']],
  ['dot', 'AUD', ['aud', 'a$']],
  ['dot', 'CAD', ['cad', 'c$']],
  ['dot', 'SGD', ['sgd', 's$']],
  ['dot', 'THB', ['thb', '฿']],
  ['either', 'EUR', ['eur', 'euro', '€']],
  ['either', 'IDR', ['idr', 'rp']],
  ['either', 'INR', ['inr', '₹', 'rs']],
  ['either', 'CHF', ['chf']],
];

const UNITS: Readonly<Record<string, number>> = { ...ENGLISH, ...VIETNAMESE };
const SIGNS = new Map<string, readonly [CurrencyStyle, string]>();
for (const [style, name, signs] of CURRENCIES) for (const sign of signs) SIGNS.set(sign, [style, name]);

const BARE: Affix = {
  minus: false,
  open: false,
  close: false,
  percent: false,
  unit: 1,
  currency: null,
  currencyName: '',
};
const cache = new Map<string, Affix | null>([['', BARE]]);
const CACHE_LIMIT = 1000;

/** What the text before or after the digits means; null when it means nothing known. */
export function affixOf(text: string): Affix | null {
  let affix = cache.get(text);
  if (affix === undefined) {
    affix = parseAffix(text);
    if (cache.size < CACHE_LIMIT) cache.set(text, affix);
  }
  return affix;
}

/** The multiplier of a unit word (k, tr, triệu), undefined for any other word. */
export function unitOf(word: string): number | undefined {
  return Object.prototype.hasOwnProperty.call(UNITS, word) ? UNITS[word] : undefined;
}

/** The style of a currency's sign or code in a header or a currency column, null when there is none. */
export function currencyStyleOf(text: string): CurrencyStyle | null {
  for (const word of tokens(text)) {
    const found = SIGNS.get(word);
    if (found) return found[0];
  }
  return null;
}

function parseAffix(text: string): Affix | null {
  const affix: { -readonly [K in keyof Affix]: Affix[K] } = { ...BARE };
  for (const word of tokens(text)) {
    const currency = SIGNS.get(word);
    const unit = unitOf(word);
    if (word === '-' || word === '−') affix.minus = true;
    else if (word === '(') affix.open = true;
    else if (word === ')') affix.close = true;
    else if (word === '%') affix.percent = true;
    else if (currency) [affix.currency, affix.currencyName] = currency;
    else if (unit !== undefined) affix.unit *= unit;
    else if (word !== '+') return null;
  }
  return affix;
}

/** Words and signs; a unit and a currency may be joined ('kđ', 'trđ'). */
function tokens(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/(?:us|[acs])?\$|\p{L}+|[^\s.\p{L}\u00a0\u202f\ufeff]/gu) ?? [];
  return words.reduce<string[]>((all, word) => all.concat(splitDong(word)), []);
}

function splitDong(word: string): string[] {
  const stem = /^(.+?)(vnđ|vnd|đ)$/u.exec(word);
  return stem && unitOf(stem[1]) !== undefined ? [stem[1], stem[2]] : [word];
}
