/**
 * Numbers and dates as each language writes them, for reasons in cells. Not for computing, not for csv.
 */
import { civilDate } from '../base/epoch-day';
import type { Language } from '../base/language';

const SEPARATORS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
};

/**
 * At most two decimals, groups of three.
 * @example formatNumber(1234567.891, 'vi') //=> '1.234.567,89'
 */
export function formatNumber(value: number, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  // Past this size a double has no cents, and toString turns to exponents: leave the number as it prints.
  if (rounded >= 1e15) return String(value);
  const [whole, fraction] = String(rounded).split('.');
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return sign + groupDigits(whole, group) + (fraction ? decimal + fraction : '');
}

/** @example formatShare(0.4567, 'en') //=> '45.67%' */
export function formatShare(value: number, language: Language): string {
  return `${formatNumber(value * 100, language)}%`;
}

/** @example formatDay(0, 'vi') //=> '1/1/1970' */
export function formatDay(epochDay: number, language: Language): string {
  const { year, month, day } = civilDate(epochDay);
  const two = (part: number) => String(part).padStart(2, '0');
  return language === 'vi' ? `${day}/${month}/${year}` : `${year}-${two(month)}-${two(day)}`;
}

function groupDigits(digits: string, group: string): string {
  let text = digits;
  for (let end = digits.length - 3; end > 0; end -= 3) text = text.slice(0, end) + group + text.slice(end);
  return text;
}
