/**
 * A selector keeps exactly the rows for which the same condition, bound as a predicate, is true: the predicate is the oracle.
 */
import fc from 'fast-check';
import { conditionCompiler, type CompiledRule } from '../../../src/core/conditions';
import { BLOCK_ROWS, emptyRows, fillBlock } from '../../../src/core/conditions/select-rows';
import type { Binding, ConditionFault, RowList } from '../../../src/core/conditions/types';
import { bindingOf, compileFor, names, type Rows } from './support';

const ROW_COUNT = 24;

/** Values of a column with blanks among them. */
const column = <T>(...values: readonly T[]) =>
  fc.array(fc.option(fc.constantFrom(...values)), { minLength: ROW_COUNT, maxLength: ROW_COUNT });
const tables = fc.record({
  orders: column(0, 1, 2, 3, 5, 10, -3),
  revenue: column(0, 0.5, 2, 3, 5, 1e7),
  city: column('Hà Nội', 'ha noi', 'Huế', 'a'),
  region: column('Hà Nội', 'Huế', 'Bắc'),
  interests: column<readonly string[]>(['trà'], ['cà phê', 'trà'], []),
  consent: column(true, false),
  'last order': column('2026-01-01', '2026-03-31', '2025-12-31'),
  'purchase day': column(1, 2, 3),
});

// prettier-ignore
const LEAVES = [
  'orders = 2', 'orders != 2', 'orders < 3', 'orders <= 3', 'orders > 2', 'orders >= 2', '3 > orders', 'orders = null', 'orders != null',
  'orders between 1 and 5', 'orders in (1..5)', 'orders in [1..5]', 'orders in (1, 2, null)', 'orders in (<= 1, > 5)', 'orders in (1, [3..5))',
  'orders between revenue and 10', 'orders > revenue', 'orders <= revenue', 'orders = revenue', 'orders != revenue', 'revenue < orders', 'revenue >= orders',
  'revenue / orders > 1', 'revenue / orders <= 1', '1 < revenue / orders', 'orders * 2 - 1 >= revenue + 0.5', 'revenue / orders between 0.5 and 2',
  '-orders < -2', 'orders > 1 + 1', 'orders / 0 = null', 'orders > 1 / 0', 'orders between 1 / 0 and 5', '(if consent then orders else revenue) > 2',
  'city = "Huế"', 'city != "Huế"', 'city in ("a", "Huế")', 'city = null', 'contains(city, "n")', 'city < "b"', 'city = region', 'city > "a" and city < "i"',
  'interests = "trà"', 'interests = null', 'contains(interests, "trà")', 'consent', 'consent = null', 'consent = (orders > 2)',
  'last order >= date("2026-01-01")', 'last order < today()', 'last order = null', 'today() > date("2026-01-01")', 'true', 'false',
];
const expressions = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    tie('node').map((one) => `not(${one})`),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => `(${one}) and (${other})`),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => `(${one}) or (${other})`),
    fc
      .tuple(tie('node'), tie('node'), tie('node'))
      .map(([first, second, third]) => `(${first}) or not(${second}) or (${third})`),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => `if ${one} then (${other}) else not(${other})`),
  ),
})).node;

// prettier-ignore
const CELLS: readonly (readonly [name: string, cell: string])[] = [
  ['orders', '>= 5'], ['orders', '1, 2'], ['orders', 'not(1, 2)'], ['orders', '[1..3), 10'], ['orders', 'not([1..3], null)'], ['orders', '? >= 2 and revenue > ?'],
  ['orders', '> revenue'], ['orders', 'top 20%'], ['orders', 'not(top 20%)'], ['orders', 'bottom 30%, 10'], ['orders', '-'], ['orders', 'null'],
  ['city', 'a, Huế'], ['city', 'not("a", "Huế")'], ['city', 'contains "n"'], ['city', 'null'], ['interests', 'trà'], ['interests', 'not(trà)'],
  ['consent', 'true'], ['consent', 'not(true)'], ['last order', '>= date("2026-01-01")'], ['last order', 'not([date("2026-01-01")..today()])'],
];

function conditionOf({ condition, faults }: CompiledRule) {
  if (!condition) throw new Error(JSON.stringify(faults));
  return condition;
}

function listOf(rows: readonly number[]): RowList {
  const list = emptyRows();
  list.rows.set(rows);
  list.count = rows.length;
  return list;
}

const entries = ({ rows, count }: RowList) => [...rows.subarray(0, count)];

/** Twice: a selector must forget the list before. */
function expectSameRows(compiled: CompiledRule, rows: Rows, asked: readonly number[]): void {
  const condition = conditionOf(compiled);
  const binding = bindingOf(rows);
  const predicate = condition.bind(binding);
  const select = condition.select(binding);
  const every = listOf(Array.from({ length: ROW_COUNT }, (_, row) => row));
  select(every, emptyRows());
  const [from, into] = [listOf(asked), emptyRows()];
  select(from, into);
  const expected = asked.filter((row) => predicate(row) === 1);
  expect([condition.canonical, entries(into), entries(from)]).toEqual([condition.canonical, expected, asked]);
  select(from, from);
  expect([condition.canonical, entries(from)]).toEqual([condition.canonical, expected]);
}

const someRows = fc.subarray(Array.from({ length: ROW_COUNT }, (_, row) => row));

describe('a selector keeps, of any rows, those for which the predicate is true', () => {
  it('for expressions nested at will', () => {
    fc.assert(
      fc.property(expressions, tables, someRows, (text, rows, asked) => {
        expectSameRows(compileFor(text), rows, asked);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(LEAVES)('for %s, and for its negation', (text) => {
    fc.assert(
      fc.property(tables, someRows, (rows, asked) => {
        expectSameRows(compileFor(text), rows, asked);
        expectSameRows(compileFor(`not(${text})`), rows, asked);
        expectSameRows(compileFor(`not((${text}) and orders > 1)`), rows, asked);
      }),
      { numRuns: 40 },
    );
  });

  it.each(CELLS)('for a cell under %s: %s', (name, cell) => {
    fc.assert(
      fc.property(tables, someRows, (rows, asked) => expectSameRows(compileFor(cell, name), rows, asked)),
      { numRuns: 40 },
    );
  });
});

describe('what the sheet refuses, and FEEL gives null for, keeps the same rows, too', () => {
  // prettier-ignore
  const feel = [
    'last order - last order = null', 'last order + 1 > last order', 'orders = city', 'orders < "x"', 'not(orders < "x")', 'city > 5 or orders > 2',
    'orders between "a" and 5', 'orders and consent', 'not(orders)', 'orders in (1, "x")',
  ];

  it.each(feel)('%s', (text) => {
    const compiled = conditionCompiler('feel').compileExpression(text, names);
    fc.assert(
      fc.property(tables, someRows, (rows, asked) => expectSameRows(compiled, rows, asked)),
      { numRuns: 40 },
    );
  });
});

/** The rows of one block that a condition keeps. */
function keptBy(compiled: CompiledRule, binding: Binding): number[] {
  const [from, into] = [emptyRows(), emptyRows()];
  fillBlock(from, 0, binding.rowCount);
  conditionOf(compiled).select(binding)(from, into);
  return entries(into);
}

/** The rows that an expression over the orders keeps. */
function kept(text: string, orders: readonly (number | null)[]): number[] {
  return keptBy(compileFor(text), bindingOf({ orders }));
}

describe('the neighbours of a number', () => {
  const least = Number.MIN_VALUE;

  it.each<[string, number[]]>([
    // By row: the least number below zero, minus zero, zero, the least number above it, blank.
    ['orders > 0', [3]],
    ['orders < 0', [0]],
    ['orders >= 0', [1, 2, 3]],
    ['orders = 0', [1, 2]],
    ['not(orders > 0)', [0, 1, 2]],
    ['orders != 0', [0, 3, 4]],
  ])('are told apart: %s', (text, rows) => expect(kept(text, [-least, -0, 0, least, null])).toEqual(rows));

  it('are told apart beside 1, where they lie 2⁻⁵² above and 2⁻⁵³ below', () => {
    const near = [1 - 2 ** -53, 1, 1 + 2 ** -52];
    expect(kept('orders > 1', near)).toEqual([2]);
    expect(kept('orders < 1', near)).toEqual([0]);
    expect(
      kept(
        'orders > -1',
        near.map((value) => -value),
      ),
    ).toEqual([0]);
    expect(
      kept(
        'orders < -1',
        near.map((value) => -value),
      ),
    ).toEqual([2]);
  });
});

it('top n % that ties widen is reported once, however the condition is nested', () => {
  const reports: ConditionFault[] = [];
  const binding = bindingOf({ orders: [1, 5, 5, 5, 2] }, { report: (fault) => reports.push(fault) });
  conditionOf(compileFor('not(top 20%, 1)', 'orders')).select(binding);
  expect(reports).toMatchObject([{ code: 'rule.topTies', params: { share: 20, caught: 3, counted: 5 } }]);
});

it('top n % of nobody is false of every value, and unknown of a blank', () => {
  const binding = bindingOf({ orders: [1, null, 2] }, { counted: () => false });
  expect(keptBy(compileFor('top 20%', 'orders'), binding)).toEqual([]);
  expect(keptBy(compileFor('not(top 20%)', 'orders'), binding)).toEqual([0, 2]);
});

it('a full block is kept whole or not at all by conditions that ask nothing of the rows', () => {
  const orders = new Array<number>(BLOCK_ROWS).fill(1);
  expect(kept('true or orders > 5', orders)).toHaveLength(BLOCK_ROWS);
  expect(kept('orders = 1 or orders > 5', orders)).toHaveLength(BLOCK_ROWS);
  expect(kept('not(orders = 1 or orders > 5)', orders)).toEqual([]);
});
