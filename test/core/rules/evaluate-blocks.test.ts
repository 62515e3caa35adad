/**
 * The evaluation of whole tables, block by block, against the plain one: every rule's predicate, row by row.
 */
import fc from 'fast-check';
import { IssueLog } from '../../../src/core/base/issue';
import { BLOCK_ROWS } from '../../../src/core/conditions/select-rows';
import type { Binding } from '../../../src/core/conditions/types';
import { conjunction, evaluate } from '../../../src/core/rules/evaluate';
import { findHits, HIT_POLICIES, NO_RULE, trialOf } from '../../../src/core/rules/hit-policies';
import type { RuleTable } from '../../../src/core/rules/types';
import type { HitPolicy } from '../../../src/core/settings/types';
import { createRandom } from '../../../src/samples/random';
import { scheme, tablesOf } from './rules-grid';

/** Reaches into a third block. */
const ROW_COUNT = 2 * BLOCK_ROWS + 300;

/** Numbers of all sizes that rules ask for, a tenth of them blank. */
function bindingOf(seed: number): Binding {
  const random = createRandom(seed, 1);
  const numbers = (max: number) =>
    Float64Array.from({ length: ROW_COUNT }, () => (random.chance(0.1) ? NaN : random.int([0, max])));
  const columns: Readonly<Record<string, Float64Array>> = { orderCount: numbers(6), revenue: numbers(20) };
  return {
    column: (key) => ({ type: 'number', values: columns[key] }),
    asOf: 0,
    rowCount: ROW_COUNT,
    counted: () => true,
    accents: true,
  };
}

// prettier-ignore
const ORDERS = ['-', '1, 2', '>= 5', '[2..4)', 'not(1, 2)', 'null', '> revenue', 'top 20%', 'bottom 10%', '0'];
// prettier-ignore
const CONDITIONS = [
  '', 'revenue > 10', 'revenue / orders >= 4', 'revenue < 3 or orders > 4', 'not(revenue > 10)', 'not(revenue < 3 or orders > 4)',
  'revenue != 7', 'revenue * 2 > orders * 9 and orders in (1, 3, 5)', 'if orders > 3 then revenue > 10 else revenue > 5',
];
const rules = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...ORDERS), fc.constantFrom(...CONDITIONS)),
  { minLength: 1, maxLength: 8 },
);

/** The table's text for each row, and the rules behind it. */
function plain(table: RuleTable, binding: Binding) {
  const policy = HIT_POLICIES[table.scheme.hitPolicy];
  const predicates = table.rules.map(({ tests }) =>
    conjunction(tests.map(({ condition }) => condition.bind(binding))),
  );
  const outcomes = table.rules.map(({ segment }) => table.segments.indexOf(segment));
  const trial = trialOf(policy, predicates, outcomes);
  const hits = new Int32Array(predicates.length);
  return Array.from({ length: binding.rowCount }, (_, row) => {
    const found = [...hits.subarray(0, findHits(trial, row, hits))];
    if (found.length === 0) return { text: table.scheme.otherwise, decidedBy: NO_RULE, rules: [] };
    if (!policy.choose) {
      const sorted = [...found].sort((a, b) => outcomes[a] - outcomes[b] || a - b);
      const text = [...new Set(sorted.map((rule) => table.rules[rule].segment))].join('; ');
      return { text, decidedBy: found[0], rules: sorted };
    }
    const rule = policy.choose(hits, found.length, outcomes);
    return rule < 0
      ? { text: null, decidedBy: rule, rules: [] }
      : { text: table.rules[rule].segment, decidedBy: rule, rules: [rule] };
  });
}

describe('every customer of thousands gets what the rules give row by row', () => {
  it.each<HitPolicy>(['First', 'Unique', 'Priority', 'Collect'])('under %s', (hitPolicy) => {
    const settings = fc.record({
      hitPolicy: fc.constant(hitPolicy),
      order: fc.shuffledSubarray(['a', 'b', 'c', 'd']),
      otherwise: fc.constantFrom(null, 'rest', 'b'),
    });
    fc.assert(
      fc.property(rules, settings, fc.nat({ max: 1000 }), (rows, given, seed) => {
        const grid = [['Scheme', 'Segment', 'orders', 'Condition'], ...rows.map((cells) => ['A', ...cells])];
        const [table] = tablesOf(grid, { settings: { schemes: [scheme({ name: 'A', ...given })] } });
        const binding = bindingOf(seed);
        const { labels, segment, decidedBy, rulesOf } = evaluate(table, binding, new IssueLog());
        const found = Array.from(segment, (label, row) => ({
          text: labels[label] ?? null,
          decidedBy: decidedBy[row],
          rules: rulesOf(row),
        }));
        expect(found).toEqual(plain(table, binding));
      }),
      { numRuns: 40 },
    );
  });
});

it('lists are numbered in the order in which customers first have them', () => {
  const grid = [
    ['Scheme', 'Segment', 'orders'],
    ['A', 'many', '>= 5'],
    ['A', 'some', '>= 2'],
  ];
  const settings = { schemes: [scheme({ name: 'A', hitPolicy: 'Collect', otherwise: 'none' })] };
  const [table] = tablesOf(grid, { settings });
  const orders = new Float64Array(BLOCK_ROWS + 2).fill(2);
  orders[BLOCK_ROWS] = 5;
  const column = { type: 'number', values: orders } as const;
  const binding = { ...bindingOf(1), column: () => column, rowCount: orders.length };
  expect(evaluate(table, binding, new IssueLog()).labels).toEqual(['none', 'some', 'many; some']);
});
