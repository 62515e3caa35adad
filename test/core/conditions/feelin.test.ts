/**
 * The same rules in feelin, the FEEL interpreter of bpmn.io, over random rows with blanks; and where the two differ on purpose.
 */
import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import type { Scalar } from '../../../src/core/tables/column';
import { ask, compileFor } from './support';

const KEYS = ['orders', 'revenue', 'city', 'region', 'consent', 'last order', 'interests'] as const;

type Row = Readonly<Record<(typeof KEYS)[number], Scalar>>;

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 3 });
const count = fc.integer({ min: -3, max: 12 });
const word = fc.constantFrom('a', 'B', 'ab', 'Hà Nội');
const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-15', '2026-02-28', '2026-03-01');
const rows = fc.array(
  fc.record<Row>({
    orders: maybe(count),
    revenue: maybe(count),
    city: maybe(word),
    region: maybe(word),
    consent: maybe(fc.boolean()),
    'last order': maybe(day),
    interests: fc.array(word, { maxLength: 2 }),
  }),
  { minLength: 4, maxLength: 4 },
);

const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const order = fc.constantFrom('<', '<=', '>', '>=');
const brackets = fc.constantFrom('[]', '[)', '(]', '()');
const text = word.map((value) => `"${value}"`);
const number = count.map(String);
const date = day.map((value) => `date("${value}")`);
const bound = count.chain((low) => count.map((size) => [low, low + Math.abs(size)] as const));

const { condition } = fc.letrec<{ value: string; condition: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    number,
    fc.constantFrom('orders', 'revenue'),
    fc
      .tuple(tie('value'), fc.constantFrom('+', '-', '*'), tie('value'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('value'), fc.constantFrom('2', '4', '-8')).map(([a, b]) => `${a} / ${b}`),
    tie('value').map((inner) => `-(${inner})`),
    fc
      .tuple(tie('condition'), tie('value'), tie('value'))
      .map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('consent', 'consent = true', 'consent != false', 'orders = null', 'city != null'),
    fc.tuple(tie('value'), operator, tie('value')).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('city', 'region'), operator, text).map((parts) => parts.join(' ')),
    fc.constantFrom('city = region', 'city != region', 'city < region', 'last order = null'),
    fc.tuple(fc.constantFrom('last order', '@"2026-01-02"'), operator, date).map((parts) => parts.join(' ')),
    fc.tuple(date, date).map(([a, b]) => `last order between ${a} and ${b}`),
    fc.tuple(date, date, brackets).map(([a, b, [open, close]]) => `last order in ${open}${a}..${b}${close}`),
    fc.tuple(date, order, date).map(([a, sign, b]) => `last order in (${a}, ${sign} ${b})`),
    text.map((part) => `list contains(interests, ${part})`),
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

const numberTest = fc.oneof(
  number,
  fc.tuple(order, number).map((parts) => parts.join(' ')),
  fc.tuple(bound, brackets).map(([[a, b], [open, close]]) => `${open}${a}..${b}${close}`),
  fc.constantFrom('> revenue', 'revenue + 1', '2 * 3', '-2'),
);
const textTest = fc.oneof(
  text,
  fc.tuple(order, text).map((parts) => parts.join(' ')),
  fc.constantFrom('region'),
);
const dateTest = fc.oneof(
  date,
  fc.tuple(order, date).map((parts) => parts.join(' ')),
  fc.tuple(date, date, brackets).map(([a, b, [open, close]]) => `${open}${a}..${b}${close}`),
);

const some = (test: fc.Arbitrary<string>) =>
  fc.array(test, { minLength: 1, maxLength: 3 }).map((tests) => tests.join(', '));
const cell = fc.oneof(
  some(numberTest).map((tests) => ['orders', tests] as const),
  some(textTest).map((tests) => ['city', tests] as const),
  some(dateTest).map((tests) => ['last order', tests] as const),
);

function columnsOf(records: readonly Row[]): Record<string, Scalar[]> {
  return Object.fromEntries(KEYS.map((key) => [key, records.map((record) => record[key])]));
}

/** A row as feelin takes it: days as its own dates, no interests as null. */
function contextOf(row: Row): Record<string, unknown> {
  const last = row['last order'];
  const lastOrder: unknown = last === null ? null : evaluate(`date("${String(last)}")`).value;
  const interests = Array.isArray(row.interests) && row.interests.length > 0 ? row.interests : null;
  return { ...row, 'last order': lastOrder, interests };
}

/** Whether the columns that tests compare with have values: feelin gives null for `null in (null)`. */
function knownOthers({ revenue, region }: Row): boolean {
  return revenue !== null && region !== null;
}

/** Rules × rows of each property; each rule meets four rows. */
const RULES = { conditions: 2000, cells: 1500 } as const;

describe('the same rule in feelin', () => {
  let pairs = 0;

  it('gives the same truth for conditions, nulls included', () => {
    fc.assert(
      fc.property(condition, rows, (rule, records) => {
        const compiled = compileFor(rule);
        // An interval that is empty as it stands is an error to us: there is nothing to compare.
        if (compiled.faults.some(({ code }) => code === 'rule.emptyInterval')) return;
        const feel = compiled.condition?.canonical ?? '';
        const theirs = records.map((record) => evaluate(feel, contextOf(record)).value as unknown);
        pairs += records.length;
        const ours = ask(compiled, columnsOf(records), { exact: true });
        expect([rule, feel, ours]).toEqual([rule, feel, theirs]);
      }),
      { numRuns: RULES.conditions },
    );
  });

  it('gives the same truth for cells, nulls included, where feelin is asked "value in (tests)"', () => {
    fc.assert(
      fc.property(cell, fc.boolean(), rows, ([name, tests], negated, all) => {
        const records = all.filter(knownOthers);
        if (records.length === 0) return;
        const compiled = compileFor(negated ? `not(${tests})` : tests, name);
        if (compiled.faults.some(({ code }) => code === 'rule.emptyInterval')) return;
        const inside = `${name} in (${tests})`;
        const feel = negated ? `not(${inside})` : inside;
        const theirs = records.map((record) => evaluate(feel, contextOf(record)).value as unknown);
        pairs += records.length;
        const ours = ask(compiled, columnsOf(records), { exact: true });
        expect([feel, records, ours]).toEqual([feel, records, theirs]);
      }),
      { numRuns: RULES.cells },
    );
  });

  it('gives the same truth for cells as unary tests, where there is a value', () => {
    fc.assert(
      fc.property(cell, fc.boolean(), rows, ([name, tests], negated, records) => {
        const known = records.filter((record) => record[name] !== null && knownOthers(record));
        if (known.length === 0) return;
        const compiled = compileFor(negated ? `not(${tests})` : tests, name);
        if (compiled.faults.some(({ code }) => code === 'rule.emptyInterval')) return;
        const feel = compiled.condition?.canonical ?? '';
        const theirs = known.map((record) => {
          const context = contextOf(record);
          return unaryTest(feel, { ...context, '?': context[name] }).value as unknown;
        });
        pairs += known.length;
        const ours = ask(compiled, columnsOf(known), { exact: true });
        expect([name, feel, ours]).toEqual([name, feel, theirs]);
      }),
      { numRuns: RULES.cells },
    );
  });

  it('meets ten thousand pairs of a rule and a row at least', () => {
    expect(pairs).toBeGreaterThanOrEqual(10_000);
  });
});

const unary = (feel: string, value: unknown): unknown => unaryTest(feel, { '?': value }).value;
const feelin = (feel: string, row: Record<string, unknown> = {}): unknown => evaluate(feel, row).value;
const cellSays = (rule: string, value: Scalar): boolean | null =>
  ask(compileFor(rule, 'orders'), { orders: [value] })[0];
const says = (rule: string, row: Readonly<Record<string, Scalar>> = {}): boolean | null =>
  ask(compileFor(rule), Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]])))[0];
const refusal = (rule: string, name?: string): string => compileFor(rule, name).faults[0].code;

// Every form in which the two differ, with what feelin says and what we say instead.
describe('feelin differs', () => {
  it('by reading a joined cell as one comparison; we refuse it', () => {
    expect(unary('>= 5 and < 10', 7)).toBe(false);
    expect(refusal('>= 5 and < 10', 'orders')).toBe('rule.andInCell');
  });

  it('by reading a decimal comma as a list; we refuse it', () => {
    expect(unary('>= 1,5', 1.2)).toBe(true);
    expect(refusal('>= 1,5', 'orders')).toBe('rule.numberComma');
  });

  it('by giving null for signs that it does not know; == is = to us, => is refused', () => {
    expect(feelin('orders == 5', { orders: 5 })).toBeNull();
    expect(says('orders == 5', { orders: 5 })).toBe(true);
    expect(feelin('orders => 5', { orders: 6 })).toBeNull();
    expect(refusal('orders => 5')).toBe('rule.badOperator');
  });

  it('by comparing a date with a number; we refuse it', () => {
    expect(feelin('date("2026-01-01") < 5')).toBe(false);
    expect(refusal('date("2026-01-01") < 5')).toBe('rule.dateExpected');
  });

  it('by making a cell about a blank value false or true; DMN has null, and so have we', () => {
    expect([unary('> 5', null), unary('[1..5]', null), unary('not(>= 18)', null)]).toEqual([
      false,
      false,
      true,
    ]);
    expect([cellSays('> 5', null), cellSays('[1..5]', null), cellSays('not(>= 18)', null)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([unary('? > 5', null), cellSays('? > 5', null)]).toEqual([true, null]);
  });

  it('by taking an interval with an unknown end for an endless one; we say unknown', () => {
    expect([feelin('5 in [null..10]'), feelin('5 in [1..null]')]).toEqual([true, true]);
    expect([says('5 in [null..10]'), says('5 in [1..null]')]).toEqual([null, null]);
  });

  it('by turning an interval round that begins above its end; to us it is empty, or refused', () => {
    const row = { orders: 0, revenue: 5 };
    expect(feelin('orders between revenue and -1', row)).toBe(true);
    expect(says('orders between revenue and -1', row)).toBe(false);
    expect(feelin('orders in [5..-1]', row)).toBe(true);
    expect(refusal('orders in [5..-1]')).toBe('rule.emptyInterval');
  });

  it('by giving null for a single test that is null; a list of tests compares, in both', () => {
    const row = { orders: null, revenue: null };
    expect(feelin('orders in (revenue)', row)).toBeNull();
    expect(says('orders in (revenue)', row)).toBe(true);
    expect([feelin('orders in (revenue, 1)', row), says('orders in (revenue, 1)', row)]).toEqual([
      true,
      true,
    ]);
  });

  it('by comparing a list with a text as a list of one; to us it is membership', () => {
    const interests = ['a', 'b'];
    expect(feelin('interests = "a"', { interests })).toBeNull();
    expect(says('interests = "a"', { interests })).toBe(true);
  });

  it('by comparing texts to the letter; ours are folded, unless a driver asks for the letter', () => {
    expect(feelin('city = "Huế"', { city: 'HUẾ' })).toBe(false);
    expect(says('city = "Huế"', { city: 'HUẾ' })).toBe(true);
  });

  it('by reading today() from the clock; ours is the analysis date', () => {
    expect(says('today() = date("2026-03-31")')).toBe(true);
  });
});
