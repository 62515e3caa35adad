import fc from 'fast-check';
import type { Rule } from '../../../src/core/conditions/ast';
import { compileFor } from './support';

const canonicalOf = (cell: unknown, name?: string): string | undefined =>
  compileFor(cell, name).condition?.canonical;

/** The tree without the places in the text. */
function shape(rule: Rule | undefined): unknown {
  return JSON.parse(
    JSON.stringify(rule ?? null, (key, value: unknown) => (key === 'range' ? undefined : value)),
  );
}

function expectSameAgain(cell: string, name?: string): void {
  const { condition } = compileFor(cell, name);
  if (!condition) return;
  const again = compileFor(condition.canonical, name);
  expect([cell, condition.canonical, again.faults]).toEqual([cell, condition.canonical, []]);
  expect([cell, shape(again.condition?.rule)]).toEqual([cell, shape(condition.rule)]);
  expect(again.condition?.canonical).toBe(condition.canonical);
}

describe('the canonical form', () => {
  it.each([
    ['18..25; 30', 'orders', '[18..25], 30'],
    ['≥ 5', 'orders', '>= 5'],
    ['không (1; 2)', 'orders', 'not(1, 2)'],
    ['12.3450', 'orders', '12.3450'],
    ['VIP, “Vàng”', 'city', '"VIP", "Vàng"'],
    ['không chứa sỉ', 'city', 'not(contains(?, "sỉ"))'],
    ['không', 'consent', 'false'],
    ['bottom 7 %', 'revenue', 'bottom 7%'],
    ['@"2026-01-15"', 'last order', 'date("2026-01-15")'],
    ['', 'orders', '-'],
    ['số đơn hàng>=5 VÀ doanh thu / 2 < 50%', undefined, 'orders >= 5 and revenue / 2 < 0.5'],
    ['((orders)) - (1 - 2) = (3)', undefined, 'orders - (1 - 2) = 3'],
    ['(consent or test customer) and not consent', undefined, '(consent or test customer) and not(consent)'],
    ['column("Revenue") = "x"', undefined, 'column("Revenue") = "x"'],
    ['column("tier") = "x"', undefined, 'tier = "x"'],
    ['column("in") in 5', undefined, 'column("in") in (5)'],
    ['Ghi chú (nội bộ) contains "x"', undefined, 'contains(column("Ghi chú (nội bộ)"), "x")'],
  ])('of %s under %s is %s', (cell, name, expected) => {
    expect(canonicalOf(cell, name)).toBe(expected);
    expectSameAgain(cell, name);
  });
});

const { number, text } = {
  number: fc.oneof(
    fc.integer({ min: -50, max: 5000 }).map(String),
    fc.constantFrom('0.5', '12.3450', '50%', '1e7', '0.125'),
  ),
  text: fc.constantFrom('"Hà Nội"', '"a \\"b\\""', '"VIP"', '“x”'),
};
const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=', '<>', '≥');

const { value, condition } = fc.letrec<{ value: string; condition: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    number,
    fc.constantFrom('orders', 'doanh thu', 'Tết share', '30 day spend', 'column("in")'),
    fc.tuple(tie('value'), fc.constantFrom('+', '-', '*', '/'), tie('value')).map((parts) => parts.join(' ')),
    tie('value').map((inner) => `(${inner})`),
    tie('value').map((inner) => `-${inner}`),
    fc
      .tuple(tie('condition'), tie('value'), tie('value'))
      .map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'consent',
      'not consent',
      'true',
      'interests = "x"',
      'city in (null, "a")',
      'last order < today()',
    ),
    fc.tuple(tie('value'), operator, tie('value')).map((parts) => parts.join(' ')),
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or', 'và', 'HOẶC'), tie('condition'))
      .map((parts) => parts.join(' ')),
    tie('condition').map((inner) => `not(${inner})`),
    tie('condition').map((inner) => `(${inner})`),
    fc.tuple(tie('value'), number).map(([v, n]) => `${v} between ${n} and 9999`),
    fc.tuple(tie('value'), tie('value'), number).map(([v, a, n]) => `${v} in (${a}, > ${n}, (${n}..9999])`),
    text.map((part) => `starts with(city, ${part})`),
  ),
}));

const test = fc.oneof(
  number,
  value,
  condition,
  condition.map((inner) => inner.replace(/orders/g, '?')),
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '!='), value).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('[', '(', ']'), value, fc.constantFrom(']', ')', '['))
    .map(([a, v, b]) => `${a}${v}..9999${b}`),
  fc.constantFrom('top 12.5%', 'null'),
);
const cell = fc
  .tuple(fc.array(test, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([tests, negated]) => (negated ? `not(${tests.join('; ')})` : tests.join('; ')));

describe('any rule', () => {
  it('prints a condition that parses to the same rule again', () => {
    fc.assert(
      fc.property(condition, (text) => expectSameAgain(text)),
      { numRuns: 2000 },
    );
  });

  it('prints a cell that parses to the same rule again', () => {
    fc.assert(
      fc.property(cell, (text) => expectSameAgain(text, 'orders')),
      { numRuns: 2000 },
    );
  });
});

// prettier-ignore
const scraps = fc.constantFrom(
  'orders', 'city', 'ordrs', 'VIP', 'not', 'không', 'and', 'or', 'in', 'between', 'if', 'then', 'else', 'top', '20%', '5', '1,5', '.5',
  '(', ')', '[', ']', ',', ';', '..', '?', '"', '“', "'", '=', '>=', '=>', '<', '!', '-', '+', '*', '/', '@', '\\', 'date(', '"2026-01-01"',
  'contains', 'starts with', 'column(', '\u0301', '\u00a0', '\ud83d', '😀', 'null', 'true', '\n',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(scraps, { maxLength: 25 }).map((parts) => parts.join(' ')),
  fc.array(scraps, { maxLength: 25 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it.each([undefined, 'orders', 'city', 'interests', 'consent', 'last order'])(
    'gives a rule or a fault inside the cell, under %s',
    (name) => {
      fc.assert(
        fc.property(anything, (text) => {
          const { condition, faults } = compileFor(text, name);
          expect(condition === null).toBe(faults.length > 0);
          for (const { range } of faults) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
          if (condition) expectSameAgain(text, name);
        }),
        { numRuns: 1500 },
      );
    },
  );
});
