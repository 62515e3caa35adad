/**
 * A few customers with columns of every type, and tables of rules about them: what the tests of explanations share.
 */
import fc from 'fast-check';
import { parseIsoDate } from '../../../../src/core/base/epoch-day';
import type { Binding, Names } from '../../../../src/core/conditions/types';
import type { ExplainContext } from '../../../../src/core/rules/explain/explanation';
import type { RuleTable } from '../../../../src/core/rules/types';
import type { HitPolicy, SchemeSettings } from '../../../../src/core/settings/types';
import type { Column } from '../../../../src/core/tables/column';
import { namesWith, scheme, tablesOf, type OwnColumns } from '../rules-grid';

export interface Customer {
  readonly orders?: number | null;
  readonly revenue?: number | null;
  readonly recency?: number | null;
  readonly lastOrder?: string | null;
  readonly town?: string | null;
  readonly consent?: boolean | null;
  readonly drinks?: readonly string[];
}

const number = (values: readonly (number | null | undefined)[]): Column => ({
  type: 'number',
  values: Float64Array.from(values, (value) => value ?? NaN),
});

function text(values: readonly (string | null | undefined)[]): Column {
  const dictionary = [...new Set(values.flatMap((value) => value ?? []))];
  return {
    type: 'text',
    codes: Int32Array.from(values, (value) => dictionary.indexOf(value ?? '')),
    dictionary,
  };
}

function list(values: readonly (readonly string[])[]): Column {
  const dictionary = [...new Set(values.flat())];
  const starts = new Uint32Array(values.length + 1);
  values.forEach((entries, row) => (starts[row + 1] = starts[row] + entries.length));
  return {
    type: 'list',
    starts,
    codes: Int32Array.from(values.flat(), (entry) => dictionary.indexOf(entry)),
    dictionary,
  };
}

/** The customers' own columns by header. */
function ownColumns(customers: readonly Customer[]): OwnColumns {
  return {
    town: text(customers.map(({ town }) => town)),
    consent: {
      type: 'boolean',
      values: Int8Array.from(customers, ({ consent }) => (consent == null ? -1 : consent ? 1 : 0)),
    },
    drinks: list(customers.map(({ drinks = [] }) => drinks)),
  };
}

export const AS_OF = '2026-03-31';

export function bindingOf(customers: readonly Customer[], options: Partial<Binding> = {}): Binding {
  const { town, consent, drinks } = ownColumns(customers);
  const columns: Readonly<Record<string, Column>> = {
    orderCount: number(customers.map(({ orders }) => orders)),
    revenue: number(customers.map(({ revenue }) => revenue)),
    recencyDays: number(customers.map(({ recency }) => recency)),
    lastOrderDate: {
      type: 'date',
      values: Float64Array.from(customers, ({ lastOrder }) => parseIsoDate(lastOrder ?? '') ?? NaN),
    },
    'column:town': town,
    'column:consent': consent,
    'column:drinks': drinks,
  };
  return {
    column: (key) => columns[key],
    asOf: parseIsoDate(AS_OF) ?? 0,
    rowCount: customers.length,
    counted: () => true,
    accents: true,
    ...options,
  };
}

const COLUMNS = ownColumns([]);

const NAMES: Names = namesWith(COLUMNS);

export function contextOf(customers: readonly Customer[]): ExplainContext {
  return { names: NAMES, binding: bindingOf(customers) };
}

/** The cells of a rule by the header of their column. */
export type Cells = Readonly<Record<string, string>> & { readonly Segment: string };

/** The table of rules of the scheme A. */
export function tableOf(rules: readonly Cells[], settings: Partial<SchemeSettings> = {}): RuleTable {
  const headers = ['Scheme', ...new Set(['Segment', ...rules.flatMap(Object.keys)])];
  const rows = rules.map((cells) => ['A', ...headers.slice(1).map((header) => cells[header] ?? '')]);
  const schemes = [scheme({ name: 'A', ...settings })];
  return tablesOf([headers, ...rows], { settings: { schemes }, columns: COLUMNS })[0];
}

const count = fc.integer({ min: 0, max: 9 });
const sign = fc.constantFrom('<', '<=', '>', '>=', '!=');
const place = fc.constantFrom('Huế', 'Hà Nội', 'Đà Nẵng');
const drink = fc.constantFrom('tea', 'coffee', 'cake');
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
const blankOr = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

export const someCustomer: fc.Arbitrary<Customer> = fc.record({
  orders: blankOr(count),
  revenue: blankOr(fc.double({ min: 0, max: 9, noNaN: true }).map((value) => Math.round(value * 4) / 4)),
  recency: blankOr(count),
  lastOrder: blankOr(day),
  town: blankOr(place),
  consent: blankOr(fc.boolean()),
  drinks: fc.subarray(['tea', 'coffee', 'cake']),
});

const range = fc
  .tuple(fc.constantFrom('[', '('), count, count, fc.constantFrom(']', ')'))
  .map(([open, a, b, close]) => `${open}${Math.min(a, b)}..${Math.max(a, b)}${close}`);

const numberTest = fc.oneof(
  count.map(String),
  fc.tuple(sign, count).map(([operator, value]) => `${operator} ${value}`),
  range,
  fc.constant('null'),
);

/** In a list `!=` is refused, since it would hold for nearly everything. */
const listedTest = numberTest.filter((test) => !test.startsWith('!='));

const numberCell = fc.oneof(
  { weight: 4, arbitrary: numberTest },
  fc.tuple(listedTest, listedTest).map((tests) => tests.join(', ')),
  fc.tuple(listedTest, listedTest).map((tests) => `not(${tests.join(', ')})`),
  fc.constantFrom('top 20%', 'bottom 50%'),
);

const textCell = fc.oneof(
  place.map((name) => `"${name}"`),
  fc.tuple(place, place).map(([a, b]) => `"${a}", "${b}"`),
  place.map((name) => `not("${name}")`),
  place.map((name) => `!= "${name}"`),
  fc.constantFrom('null', '!= null'),
);

const { condition } = fc.letrec<{ condition: string; junction: string; single: string }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3 }, tie('single'), tie('junction')),
  junction: fc.oneof(
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map(([a, word, b]) => `(${a}) ${word} (${b})`),
    tie('condition').map((inner) => `not(${inner})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
  ),
  single: fc.oneof(
    fc.tuple(sign, count).map(([operator, value]) => `orders ${operator} ${value}`),
    fc.tuple(sign, count).map(([operator, value]) => `${value} ${operator} revenue`),
    range.map((interval) => `days since last order in ${interval}`),
    fc.tuple(count, count).map(([a, b]) => `orders between ${Math.min(a, b)} and ${Math.max(a, b)}`),
    day.map((date) => `last order date >= date("${date}")`),
    place.map((name) => `town = "${name}"`),
    fc.constantFrom(
      'consent',
      'consent = false',
      'consent != true',
      'consent = null',
      'last order date = today()',
    ),
    drink.map((name) => `drinks = "${name}"`),
    drink.map((name) => `list contains(drinks, "${name}")`),
    drink.map((name) => `drinks != "${name}"`),
    fc.constantFrom('drinks = null', 'revenue > orders', 'revenue / orders >= 1', 'contains(town, "n")'),
  ),
}));

/** Conditions in which every single comparison is one of a subject with a constant. */
export const computable = (text: string): boolean =>
  !/revenue > orders|revenue \/ orders|contains\(town/.test(text);

const segment = fc.constantFrom('x', 'y', 'z');
const maybe = (cell: fc.Arbitrary<string>) => fc.option(cell, { nil: '-' });

export const someRule: fc.Arbitrary<Cells> = fc.record({
  Segment: segment,
  orders: maybe(numberCell),
  revenue: maybe(numberCell),
  town: maybe(textCell),
  Condition: maybe(condition),
});

/** Those that Settings offers. */
const PRODUCT_POLICIES: readonly HitPolicy[] = ['First', 'Unique', 'Priority', 'Collect'];

export const someTable: fc.Arbitrary<RuleTable> = fc
  .tuple(
    fc.array(someRule, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...PRODUCT_POLICIES),
    fc.constantFrom(null, 'rest', 'x'),
    fc.shuffledSubarray(['x', 'y', 'z']),
  )
  .map(([rules, hitPolicy, otherwise, order]) => tableOf(rules, { hitPolicy, otherwise, order }));
