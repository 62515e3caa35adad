/**
 * What a customer has, as people read it: computed numbers are rounded, unless nothing would be left of them.
 */
import { formatDay, formatNumber, type SubjectInfo, type SubjectValue } from '../core/index';
import { phraseOf } from './bounds';
import { withCurrency, exactNumber, ruleWords, type SentenceOptions } from './quantities';

/** The value of a subject; a word for blank. */
export function actualText(subject: SubjectValue, options: SentenceOptions): string {
  const { value } = subject;
  const { blank, yes, no, comma } = ruleWords(options.language);
  if (value === null) return blank;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return numberText(value, subject, options);
  if (typeof value !== 'string') return value.join(comma);
  return phraseOf(subject.key, options)?.values?.[value] ?? value;
}

/** A number or an epoch day of a subject. */
export function numberText(value: number, { type, unit }: SubjectInfo, options: SentenceOptions): string {
  if (type === 'date') return formatDay(value, options.language);
  if (unit === 'share') return `${rounded(value * 100, options)}%`;
  return unit === 'money'
    ? withCurrency(rounded(value, options), options.currency ?? '')
    : rounded(value, options);
}

function rounded(value: number, { language }: SentenceOptions): string {
  return Math.abs(value) < 0.01 ? exactNumber(value, language) : formatNumber(value, language);
}
