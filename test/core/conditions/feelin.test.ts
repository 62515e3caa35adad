import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import type { Scalar } from '../../../src/core/tables/column';
import { ask, compileFor } from './support';

// The common subset of our dialect and feelin's FEEL. Left out, because the two differ on purpose there:
// feelin reads a cell `>= 5 and < 10`, `1,5` and `==` in ways that we refuse; it compares a date with a number;
// in cells it makes null false before not() sees it, and `5 in [null..10]` is true; division by zero is left out, too.

type Row = Readonly<Record<'orders' | 'revenue' | 'city' | 'region' | 'consent', Scalar>>;

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 3 });
const count = fc.integer({ min: -3, max: 12 });
const word = fc.constantFrom('a', 'B', 'ab', 'Hà Nội');
const rows = fc.array(
  fc.record<Row>({
    orders: maybe(count),
    revenue: maybe(count),
    city: maybe(word),
    region: maybe(word),
    consent: maybe(fc.boolean()),
  }),
  { minLength: 3, maxLength: 3 },
);

const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const order = fc.constantFrom('<', '<=', '>', '>=');
const brackets = fc.constantFrom('[]', '[)', '(]', '()');
const text = word.map((value) => `"${value}"`);
const number = count.map(String);
const bound = count.chain((low) => count.map((size) => [low, low + Math.abs(size)] as const));

const { condition } = fc.letrec<{ value: string; condition: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    number,
    fc.constantFrom('orders', 'revenue'),
    fc
      .tuple(tie('value'), fc.constantFrom('+', '-', '*'), tie('value'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('consent', 'consent = true', 'consent != false', 'orders = null', 'city != null'),
    fc.tuple(tie('value'), operator, tie('value')).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('city', 'region'), operator, text).map((parts) => parts.join(' ')),
    fc.constantFrom('city = region', 'city != region', 'city < region'),
    fc.tuple(tie('value'), bound).map(([v, [low, high]]) => `${v} between ${low} and ${high}`),
    fc
      .tuple(tie('value'), bound, brackets)
      .map(([v, [a, b], [open, close]]) => `${v} in ${open}${a}..${b}${close}`),
    fc.tuple(tie('value'), number, order, number).map(([v, a, sign, b]) => `${v} in (${a}, ${sign} ${b})`),
    fc.tuple(text, text).map(([a, b]) => `city in (${a}, ${b})`),
    fc
      .constantFrom('contains', 'starts with', 'ends with')
      .chain((name) => text.map((part) => `${name}(city, ${part})`)),
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map((parts) => parts.join(' ')),
    tie('condition').map((inner) => `not(${inner})`),
    tie('condition').map((inner) => `(${inner})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
  ),
}));

const test = fc.oneof(
  number,
  fc.tuple(order, number).map((parts) => parts.join(' ')),
  fc.tuple(bound, brackets).map(([[a, b], [open, close]]) => `${open}${a}..${b}${close}`),
);
const cell = fc
  .tuple(fc.array(test, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([tests, negated]) => (negated ? `not(${tests.join(', ')})` : tests.join(', ')));

function columnsOf(records: readonly Row[]): Record<string, Scalar[]> {
  const keys = ['orders', 'revenue', 'city', 'region', 'consent'] as const;
  return Object.fromEntries(keys.map((key) => [key, records.map((record) => record[key])]));
}

describe('the same rule in feelin', () => {
  it('gives the same truth for conditions, nulls included', () => {
    fc.assert(
      fc.property(condition, rows, (rule, records) => {
        const compiled = compileFor(rule);
        const feel = compiled.condition?.canonical ?? '';
        const theirs = records.map((record) => evaluate(feel, { ...record }).value as unknown);
        expect([rule, feel, ask(compiled, columnsOf(records), { exact: true })]).toEqual([
          rule,
          feel,
          theirs,
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  it('holds for the same values of a cell', () => {
    fc.assert(
      fc.property(cell, fc.array(count, { minLength: 3, maxLength: 3 }), (rule, values) => {
        const compiled = compileFor(rule, 'orders');
        const feel = compiled.condition?.canonical ?? '';
        const theirs = values.map((input) => unaryTest(feel, { '?': input }).value as unknown);
        expect([rule, feel, ask(compiled, { orders: values })]).toEqual([rule, feel, theirs]);
      }),
      { numRuns: 1000 },
    );
  });
});
