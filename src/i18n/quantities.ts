/**
 * Numbers, dates and texts as sentences about rules write them: in the language's digits, with their units.
 */
import { type Language, type SubjectInfo } from '../core/index';
import { RULE_WORDS as EN } from './en/rule-words';
import { fill } from './fill';
import { RULE_WORDS as VI } from './vi/rule-words';

/** How sentences about rules are written. */
export interface SentenceOptions {
  readonly language: Language;
  /** The sheet's currency, 'VND', 'USD', 'đ'; left out where it is not known. */
  readonly currency?: string | null;
  /** The words that join conditions are marked: see sentence-parts.ts. */
  readonly marksJoins?: boolean;
}

/** How a subject's numbers are written. */
export interface Quantity {
  readonly unit: SubjectInfo['unit'];
  /** What is counted, 'time|times'; left out: nothing is said. */
  readonly noun?: string;
  /** How the texts of a closed list are written. */
  readonly values?: Readonly<Record<string, string>>;
}

export function ruleWords(language: Language) {
  return language === 'vi' ? VI : EN;
}

/** Rounding noise of computed differences (0.1 + 0.2) ends here; what people write is shorter. */
const DIGITS = 12;
const DECIMAL: Readonly<Record<Language, readonly [group: string, point: string]>> = {
  en: [',', '.'],
  vi: ['.', ','],
};

/**
 * All digits of a number, grouped.
 * @example exactNumber(1234.0625, 'vi') //=> '1.234,0625'
 */
export function exactNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  if (text.includes('e')) return text;
  const [group, point] = DECIMAL[language];
  const [whole, fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? grouped + point + fraction : grouped;
}

/** A number without its unit; of shares the percent sign belongs to it. */
function bareNumber(value: number, { unit }: Quantity, { language }: SentenceOptions): string {
  return unit === 'share' ? `${exactNumber(value * 100, language)}%` : exactNumber(value, language);
}

/** A number with its unit: '3 times', '10,000,000 đ', '50%'. */
export function withUnit(value: number, quantity: Quantity, options: SentenceOptions): string {
  const written = bareNumber(value, quantity, options);
  if (quantity.unit === 'money') return withCurrency(written, options.currency ?? '');
  return withNoun(written, value === 1, { quantity, options });
}

/** Several numbers with their unit: '1, 2 or 3 times', '10% or 20%'. */
export function severalWithUnit(
  values: readonly number[],
  quantity: Quantity,
  options: SentenceOptions,
): string {
  const each = quantity.unit === 'money' ? withUnit : bareNumber;
  const written = values.map((value) => each(value, quantity, options));
  return withNoun(alternatives(written, options.language), false, { quantity, options });
}

/** The first number of a range: its unit follows the second, unless it stands in front. */
export function rangeStart(value: number, quantity: Quantity, options: SentenceOptions): string {
  const bare = bareNumber(value, quantity, options);
  const whole = withUnit(value, quantity, options);
  return quantity.unit === 'money' && whole.endsWith(bare) ? whole : bare;
}

interface Counted {
  readonly quantity: Quantity;
  readonly options: SentenceOptions;
}

function withNoun(written: string, isOne: boolean, { quantity, options }: Counted): string {
  const forms = quantity.noun ?? (quantity.unit === 'days' ? ruleWords(options.language).days : '');
  if (forms === '' || quantity.unit === 'money') return written;
  const [one, several] = forms.split('|');
  return `${written} ${isOne ? one : several}`;
}

const CURRENCY_FORMS: Readonly<Record<string, string>> = {
  VND: '{v} đ',
  VNĐ: '{v} đ',
  '₫': '{v} đ',
  Đ: '{v} đ',
  USD: '${v}',
  $: '${v}',
  GBP: '£{v}',
  '£': '£{v}',
  EUR: '€{v}',
  '€': '€{v}',
};

/** An amount with the sheet's currency; by itself where that is not known. */
export function withCurrency(written: string, currency: string): string {
  if (currency === '') return written;
  const form = CURRENCY_FORMS[currency.trim().toUpperCase()];
  return form ? fill(form, { v: written }) : `${written} ${currency}`;
}

/** Words that would be read as part of the sentence stand in quotes. */
const PLAIN_TEXT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’&+-]*$/u;
const JOINING = /(^| )(and|or|và|hoặc|not|không)( |$)/iu;

/** A text as it stands, in quotes where it could be taken for words of the sentence. */
export function quoted(text: string, { language }: SentenceOptions): string {
  return PLAIN_TEXT.test(text) && !JOINING.test(text) ? text : fill(ruleWords(language).quotes, { v: text });
}

/** 'A', 'A or B', 'A, B or C'. */
export function alternatives(texts: readonly string[], language: Language): string {
  const { comma, or } = ruleWords(language);
  return listed(texts, comma, or);
}

/** Texts with one word before the last and another between the others. */
export function listed(texts: readonly string[], between: string, last: string): string {
  if (texts.length < 2) return texts.join('');
  return texts.slice(0, -1).join(between) + last + texts[texts.length - 1];
}
