/**
 * What a value is compared with, in words: 'at least 5 days', '3 to 5 times', 'before 2026-01-01'.
 */
import {
  formatDay,
  METRIC_KEYS,
  parseNamedKey,
  type Expression,
  seasonNames,
  type MetricKey,
  type Subject,
} from '../core/index';
import { FAMILY_PHRASES as EN_FAMILIES, METRIC_PHRASES as EN, type MetricPhrase } from './en/phrases';
import { fill } from './fill';
import {
  alternatives,
  quoted,
  rangeStart,
  ruleWords,
  severalWithUnit,
  withUnit,
  type Quantity,
  type SentenceOptions,
} from './quantities';
import { FAMILY_PHRASES as VI_FAMILIES, METRIC_PHRASES as VI } from './vi/phrases';

/** A value that a rule writes. */
export type Constant =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'day'; readonly value: number }
  | { readonly kind: 'asOf' };

export type Operator = '=' | '<' | '<=' | '>' | '>=';

/** How a subject's values are compared and written. */
export interface Measure {
  readonly style: 'amount' | 'count' | 'plain' | 'date' | 'text';
  readonly quantity: Quantity;
  readonly options: SentenceOptions;
}

/** A constant, or null where the expression depends on the customer or is blank. */
export function constantOf(node: Expression): Constant | null {
  if (node.kind === 'number') return { kind: 'number', value: node.value };
  if (node.kind === 'negate' && node.operand.kind === 'number')
    return { kind: 'number', value: -node.operand.value };
  if (node.kind === 'text') return { kind: 'text', value: node.value };
  if (node.kind === 'date') return { kind: 'day', value: node.day };
  return node.kind === 'today' ? { kind: 'asOf' } : null;
}

/** The phrase of a metric; null for columns of the customers' own. */
export function phraseOf(key: string, { language }: SentenceOptions): MetricPhrase | null {
  const phrases = language === 'vi' ? VI : EN;
  if (isMetricKey(key)) return phrases[key];
  const named = parseNamedKey(key);
  if (!named) return null;
  const { says, denies, noun } = (language === 'vi' ? VI_FAMILIES : EN_FAMILIES)[named.family];
  const name = named.family === 'categoryShare' ? named.name : seasonNames(named.name, language)[0];
  return { says: fill(says, { name }), denies: fill(denies, { name }), noun };
}

function isMetricKey(key: string): key is MetricKey {
  return (METRIC_KEYS as readonly string[]).includes(key);
}

type Measured = Pick<Subject, 'key' | 'type' | 'unit'>;

export function measureOf({ key, type, unit = 'none' }: Measured, options: SentenceOptions): Measure {
  const phrase = phraseOf(key, options);
  const quantity = { unit, noun: phrase?.noun, values: phrase?.values };
  if (type === 'date') return { style: 'date', quantity, options };
  if (type !== 'number') return { style: 'text', quantity, options };
  if (unit === 'count') return { style: 'count', quantity, options };
  return { style: unit === 'score' || unit === 'none' ? 'plain' : 'amount', quantity, options };
}

/** A constant by itself. */
export function constantText(constant: Constant, { quantity, options }: Measure): string {
  const { asOf, day } = ruleWords(options.language);
  switch (constant.kind) {
    case 'number':
      return withUnit(constant.value, quantity, options);
    case 'text':
      return quantity.values?.[constant.value] ?? quoted(constant.value, options);
    case 'day':
      return fill(day, { v: formatDay(constant.value, options.language) });
    case 'asOf':
      return asOf;
  }
}

export function comparisonText(operator: Operator, constant: Constant, measure: Measure): string {
  const words = ruleWords(measure.options.language).bounds[measure.style];
  return fill(words[operator], { v: constantText(constant, measure) });
}

/** Equality with one of several. */
export function oneOfText(constants: readonly Constant[], measure: Measure): string {
  if (constants.length === 1) return comparisonText('=', constants[0], measure);
  const { style, quantity, options } = measure;
  const numbers = constants.flatMap((constant) => (constant.kind === 'number' ? [constant.value] : []));
  const v =
    numbers.length === constants.length
      ? severalWithUnit(numbers, quantity, options)
      : alternatives(
          constants.map((constant) => constantText(constant, measure)),
          options.language,
        );
  return fill(ruleWords(options.language).bounds[style].oneOf, { v });
}

/** The ends of a range, in words. */
export interface RangeWords {
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export function rangeText(
  [low, high]: readonly [Constant, Constant],
  ends: RangeWords,
  measure: Measure,
): string {
  const { quantity, options } = measure;
  const a = low.kind === 'number' ? rangeStart(low.value, quantity, options) : constantText(low, measure);
  return filledRange({ a, b: constantText(high, measure) }, ends, measure);
}

export function filledRange(
  values: { readonly a: string; readonly b: string },
  { lowOpen, highOpen }: RangeWords,
  { style, options }: Measure,
): string {
  const words = ruleWords(options.language).bounds[style];
  if (lowOpen) return fill(highOpen ? words.open : words.lowOpen, values);
  return fill(highOpen ? words.highOpen : words.closed, values);
}
