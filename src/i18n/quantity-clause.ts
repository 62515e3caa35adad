/**
 * Quantities as clauses: what a metric is compared with, in its own phrase; of customers' columns by their name.
 */
import type { Expression, Subject, UnaryTest } from '../core/index';
import {
  comparisonText,
  constantOf,
  measureOf,
  oneOfText,
  phraseOf,
  rangeText,
  type Measure,
} from './bounds';
import { fill } from './fill';
import { alternatives, ruleWords, type SentenceOptions } from './quantities';

export interface ClauseContext extends SentenceOptions {
  /** The clause is to say the opposite. */
  readonly negated: boolean;
  /** Writes the condition of an `if`. */
  condition(node: Expression): string;
}

interface Saying {
  readonly says: string;
  readonly denies: string;
}

/** What is said, or its denial. */
export function say(
  { says, denies }: Saying,
  { negated }: ClauseContext,
  values: Readonly<Record<string, string>>,
): string {
  return fill(negated ? denies : says, values);
}

/** The subject that an expression is; null for everything else. */
export function subjectOf(node: Expression): Subject | null {
  return node.kind === 'subject' || node.kind === 'input' ? node.subject : null;
}

/** Whether a test compares with constants only, and not by `!=`, for which there is no quantity. */
export function isQuantity(test: UnaryTest, { type }: Subject): boolean {
  if (type === 'boolean') return false;
  if (test.kind === 'equals') return constantOf(test.operand) !== null;
  if (test.kind === 'compares') return test.operator !== '!=' && constantOf(test.operand) !== null;
  return test.kind === 'interval' && constantOf(test.low) !== null && constantOf(test.high) !== null;
}

/** Tests of which `isQuantity` holds, any of them to hold, as one clause. */
export function quantityClause(
  subject: Subject,
  tests: readonly UnaryTest[],
  context: ClauseContext,
): string {
  const x = quantityBounds(subject, tests, context);
  const text = say(sayingOf(subject, context), context, { x, name: subject.name });
  return equalsOf(tests).length > 0 ? orBlank(subject, text, context) : text;
}

/** The same tests without the subject: 'at least 5', '3 or 4 times'. */
export function quantityBounds(
  subject: Subject,
  tests: readonly UnaryTest[],
  options: SentenceOptions,
): string {
  const measure = measureOf(subject, options);
  const equals = equalsOf(tests);
  const others = tests.flatMap((test) => quantityText(test, measure) ?? []);
  const texts = equals.length > 0 ? [oneOfText(equals, measure), ...others] : others;
  return alternatives(texts, options.language);
}

function equalsOf(tests: readonly UnaryTest[]) {
  return tests.flatMap((test) => (test.kind === 'equals' ? (constantOf(test.operand) ?? []) : []));
}

/** A comparison or an interval; null for equality, which is written for all values together. */
function quantityText(test: UnaryTest, measure: Measure): string | null {
  if (test.kind === 'compares') {
    const constant = constantOf(test.operand);
    return constant && test.operator !== '!=' ? comparisonText(test.operator, constant, measure) : null;
  }
  if (test.kind !== 'interval') return null;
  const [low, high] = [constantOf(test.low), constantOf(test.high)];
  return low && high ? rangeText([low, high], test, measure) : null;
}

function sayingOf({ key, type }: Subject, context: ClauseContext): Saying {
  const { phrases } = ruleWords(context.language);
  const own = phraseOf(key, context);
  if (own) return own;
  return type === 'list' || type === 'text' ? phrases[type] : phrases.value;
}

/** That something is not so also holds for blanks, which customers' own columns have; metrics' phrases imply it. */
export function orBlank({ key }: Subject, text: string, context: ClauseContext): string {
  if (!context.negated || phraseOf(key, context)) return text;
  return fill(ruleWords(context.language).orBlank, { x: text });
}
