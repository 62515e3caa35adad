/**
 * Single comparisons and tests as clauses without a subject: 'ordered 3 times or more', 'city is not Huế'.
 */
import type { Expression, Subject, UnaryTest } from '../core/index';
import { constantOf, filledRange, measureOf, phraseOf, type Measure, type Operator } from './bounds';
import { fill } from './fill';
import { exactNumber, ruleWords } from './quantities';
import { isQuantity, orBlank, quantityClause, say, subjectOf, type ClauseContext } from './quantity-clause';
import { valueText } from './value-text';

/**
 * Tests of one value as clauses, of which any must hold, or, negated, none: those that ask for quantities as one clause.
 * A test that is a condition by itself comes back as it is.
 */
export function testsClauses(
  value: Expression,
  tests: readonly UnaryTest[],
  context: ClauseContext,
): readonly (string | Expression)[] {
  const subject = subjectOf(value);
  const asked = subject ? tests.filter((test) => isQuantity(test, subject)) : [];
  const clauses: (string | Expression)[] = [];
  if (subject && asked.length > 0) clauses.push(quantityClause(subject, asked, context));
  for (const test of tests) {
    if (asked.includes(test)) continue;
    clauses.push(test.kind === 'holds' ? test.condition : testClause(value, test, context));
  }
  return clauses;
}

type Single = Exclude<UnaryTest, { kind: 'holds' }>;

/** A test that asks for no quantity: of blanks, of a share, of another value of the customer. */
function testClause(value: Expression, test: Single, context: ClauseContext): string {
  switch (test.kind) {
    case 'equals':
      return equalityClause(value, test.operand, context);
    case 'compares':
      if (test.operator === '=') return equalityClause(value, test.operand, context);
      if (test.operator === '!=')
        return equalityClause(value, test.operand, { ...context, negated: !context.negated });
      return comparedClause(value, [test.operator, test.operand], context);
    case 'interval': {
      const measure = plainMeasure(value, context);
      const [a, b] = [test.low, test.high].map((end) => valueText(end, measure, context.condition));
      return namedClause(value, filledRange({ a, b }, test, measure), context);
    }
    case 'share':
      return shareClause(value, test, context);
  }
}

function equalityClause(value: Expression, other: Expression, context: ClauseContext): string {
  const { phrases } = ruleWords(context.language);
  const subject = subjectOf(value);
  const name = nameText(value, context);
  if (other.kind === 'null') return say(phrases.blank, context, { name });
  if (other.kind === 'boolean') {
    const own = ownTruth(subject, other.value === context.negated, context);
    if (own !== null) return own;
    const text = say(other.value ? phrases.yes : phrases.no, context, { name });
    return subject ? orBlank(subject, text, context) : text;
  }
  if (subject && constantOf(other)) {
    return quantityClause(subject, [{ kind: 'equals', operand: other, range: other.range }], context);
  }
  if (value.type === 'list') return say(phrases.list, context, { name, x: nameText(other, context) });
  return comparedClause(value, ['=', other], context);
}

function comparedClause(
  value: Expression,
  [operator, other]: readonly [Operator, Expression],
  context: ClauseContext,
): string {
  const measure = plainMeasure(value, context);
  const v = valueText(other, measure, context.condition);
  return namedClause(
    value,
    fill(ruleWords(context.language).bounds[measure.style][operator], { v }),
    context,
  );
}

function namedClause(value: Expression, x: string, context: ClauseContext): string {
  const { phrases } = ruleWords(context.language);
  const saying = value.type === 'text' ? phrases.text : phrases.value;
  return say(saying, context, { name: nameText(value, context), x });
}

function nameText(value: Expression, context: ClauseContext): string {
  return valueText(value, plainMeasure(value, context), context.condition);
}

/** A measure without units: calculations have none. */
function plainMeasure({ type }: Expression, context: ClauseContext): Measure {
  return measureOf({ key: '', type: type === 'null' ? 'number' : type }, context);
}

type Share = Extract<UnaryTest, { kind: 'share' }>;

function shareClause(value: Expression, { side, share }: Share, context: ClauseContext): string {
  const v = `${exactNumber(share * 100, context.language)}%`;
  return say(ruleWords(context.language).phrases[side], context, { v, name: nameText(value, context) });
}

/** A condition that is neither a junction nor a list of tests. */
export function nodeClause(node: Expression, context: ClauseContext): string {
  switch (node.kind) {
    case 'compare':
      return compareClause(node, context);
    case 'between': {
      const { value, low, high, range } = node;
      return onlyClause(
        value,
        { kind: 'interval', low, high, lowOpen: false, highOpen: false, range },
        context,
      );
    }
    case 'match':
      return matchClause(node, context);
    case 'boolean':
      return say(
        ruleWords(context.language).phrases.always,
        { ...context, negated: node.value === context.negated },
        {},
      );
    default:
      return truthClause(node, context);
  }
}

/** A yes/no value by itself: where it is blank, neither it nor its opposite holds. */
function truthClause(node: Expression, context: ClauseContext): string {
  const { phrases } = ruleWords(context.language);
  const own = ownTruth(subjectOf(node), context.negated, context);
  if (own !== null) return own;
  const name = nameText(node, context);
  return say(context.negated ? phrases.no : phrases.yes, { ...context, negated: false }, { name });
}

/** What a metric's own phrase says of yes, or, negated, of no; null for columns of the customers' own. */
function ownTruth(subject: Subject | null, negated: boolean, context: ClauseContext): string | null {
  const own = subject && phraseOf(subject.key, context);
  return own && say(own, { ...context, negated }, {});
}

type Compare = Extract<Expression, { kind: 'compare' }>;

const FLIPPED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The customer's value first: `5 < orders` says that orders are more than 5. */
function compareClause({ operator, left, right, range }: Compare, context: ClauseContext): string {
  const isTurned = !subjectOf(left) && subjectOf(right) !== null;
  const [value, operand] = isTurned ? [right, left] : [left, right];
  const sign = isTurned ? FLIPPED[operator] : operator;
  const test: UnaryTest =
    sign === '=' ? { kind: 'equals', operand, range } : { kind: 'compares', operator: sign, operand, range };
  return onlyClause(value, test, context);
}

function onlyClause(value: Expression, test: Single, context: ClauseContext): string {
  const subject = subjectOf(value);
  return subject && isQuantity(test, subject)
    ? quantityClause(subject, [test], context)
    : testClause(value, test, context);
}

type Match = Extract<Expression, { kind: 'match' }>;

const LIST_MATCHES = {
  contains: 'listContains',
  startsWith: 'listStartsWith',
  endsWith: 'listEndsWith',
} as const;

function matchClause({ match, whole, part }: Match, context: ClauseContext): string {
  const { phrases } = ruleWords(context.language);
  const [name, v] = [nameText(whole, context), nameText(part, context)];
  if (match === 'has') return say(phrases.list, context, { name, x: v });
  return say(phrases[whole.type === 'list' ? LIST_MATCHES[match] : match], context, { name, v });
}
