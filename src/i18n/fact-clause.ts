/**
 * What a customer has of one subject, as a clause without a subject: 'ordered 9 times', 'city is Huế'.
 */
import type { SubjectValue } from '../core/index';
import { comparisonText, constantText, measureOf, phraseOf, type Constant } from './bounds';
import { fill } from './format';
import { listed, ruleWords, type SentenceOptions } from './quantities';

type Filled = Exclude<SubjectValue['value'], null>;

/** Computed numbers are rounded as actualText does. */
export function factClause(subject: SubjectValue, options: SentenceOptions): string {
  const { phrases, yes, no } = ruleWords(options.language);
  const { key, name, type, value } = subject;
  if (value === null) return fill(phrases.blank.says, { name });
  const own = phraseOf(key, options);
  if (typeof value === 'boolean') {
    if (own) return value ? own.says : own.denies;
    return fill(value ? phrases.yes.says : phrases.no.says, { name, x: value ? yes : no });
  }
  const says = own?.says ?? (type === 'list' || type === 'text' ? phrases[type] : phrases.value).says;
  return fill(says, { name, x: quantityText(subject, value, options) });
}

function quantityText(subject: SubjectValue, value: Filled, options: SentenceOptions): string {
  const measure = measureOf(subject, options);
  if (Array.isArray(value)) {
    const { comma, and } = ruleWords(options.language);
    const texts = (value as readonly string[]).map((text) =>
      constantText({ kind: 'text', value: text }, measure),
    );
    return listed(texts, comma, and);
  }
  const constant = constantOf(subject, value);
  // "Exactly 9 times" is said of what a rule wants, not of what somebody has.
  const isBare = measure.style === 'amount' || measure.style === 'count';
  return isBare ? constantText(constant, measure) : comparisonText('=', constant, measure);
}

function constantOf({ type, unit }: SubjectValue, value: Filled): Constant {
  if (typeof value !== 'number') return { kind: 'text', value: String(value) };
  return type === 'date'
    ? { kind: 'day', value }
    : { kind: 'number', value: rounded(value, unit === 'share' ? 4 : 2) };
}

/** What would become nothing stays as it is. */
function rounded(value: number, digits: number): number {
  const near = Number(value.toFixed(digits));
  return near === 0 ? value : near;
}
