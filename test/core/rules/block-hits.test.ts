/**
 * BlockHits against findHits, which asks one row at a time.
 */
import fc from 'fast-check';
import { BLOCK_ROWS, selectOneByOne } from '../../../src/core/conditions/select-rows';
import type { Selector, Truth } from '../../../src/core/conditions/types';
import { BlockHits } from '../../../src/core/rules/block-hits';
import { findHits, HIT_POLICIES, trialOf, type DmnHitPolicy } from '../../../src/core/rules/hit-policies';

const POLICIES = Object.keys(HIT_POLICIES) as DmnHitPolicy[];

/** Rule `i` hits every row that its step divides; the steps are of all sizes. */
const truths = (steps: readonly number[]) =>
  steps.map(
    (step) =>
      (row: number): Truth =>
        row % step === 0 ? 1 : 0,
  );

describe('the hits of a block of rows', () => {
  const rowCount = 2 * BLOCK_ROWS + 100;
  const tables = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 4 })), { maxLength: 8 });
  // Near the borders of blocks, forwards and backwards.
  const rows = fc.array(
    fc.oneof(
      fc.nat({ max: rowCount - 1 }),
      fc.constantFrom(0, BLOCK_ROWS - 1, BLOCK_ROWS, 2 * BLOCK_ROWS - 1, 2 * BLOCK_ROWS, rowCount - 1),
    ),
    { minLength: 1, maxLength: 20 },
  );

  it.each(POLICIES)('are those of each row by itself, under %s', (name) => {
    fc.assert(
      fc.property(tables, rows, (table, asked) => {
        const predicates = truths(table.map(([step]) => step));
        const outcomes = table.map(([, outcome]) => outcome);
        const alone = trialOf(HIT_POLICIES[name], predicates, outcomes);
        const selectors = predicates.map((predicate) => selectOneByOne(predicate, { truth: 1, flip: 0 }));
        const together = new BlockHits(trialOf(HIT_POLICIES[name], selectors, outcomes), rowCount);
        const [found, expected] = [new Int32Array(table.length), new Int32Array(table.length)];
        for (const row of asked) {
          const count = findHits(alone, row, expected);
          expect(together.of(row, found)).toBe(count);
          expect(found.subarray(0, count)).toEqual(expected.subarray(0, count));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rule', () => {
  /** Of each rule the rows that it was asked about. */
  function asked(name: DmnHitPolicy, steps: readonly number[], rowCount: number): number[][] {
    const seen: number[][] = steps.map(() => []);
    const selectors = truths(steps).map((predicate, rule): Selector => {
      const select = selectOneByOne(predicate, { truth: 1, flip: 0 });
      return (from, into) => {
        seen[rule].push(...from.rows.subarray(0, from.count));
        select(from, into);
      };
    });
    const outcomes = steps.map((_, rule) => rule);
    new BlockHits(trialOf(HIT_POLICIES[name], selectors, outcomes), rowCount).of(
      0,
      new Int32Array(steps.length),
    );
    return seen;
  }

  // The first rule hits 0, 2 and 4, the second 0 and 3, the third all.
  it.each<[DmnHitPolicy, number[][]]>([
    ['First', [[0, 1, 2, 3, 4], [1, 3], [1]]],
    [
      'Unique',
      [
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
    ],
    [
      'Collect',
      [
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4],
      ],
    ],
  ])('is not asked about rows that are decided, under %s', (name, rows) => {
    expect(asked(name, [2, 3, 1], 5)).toEqual(rows);
  });
});
