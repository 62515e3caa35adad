import fc from 'fast-check';
import { scoreValues, type ScoreOptions } from '../../../src/core/models/rfm';

const QUINTILES: ScoreOptions = { mode: 'quantiles', bins: 5, cuts: null, reversed: false };

function scores(values: readonly number[], options: Partial<ScoreOptions> = {}): number[] {
  return Array.from(scoreValues(Float64Array.from(values), { ...QUINTILES, ...options }).scores);
}

function cuts(values: readonly number[], options: Partial<ScoreOptions> = {}): readonly number[] {
  return scoreValues(Float64Array.from(values), { ...QUINTILES, ...options }).cuts;
}

describe('scoreValues', () => {
  describe('with quantiles', () => {
    // Positions 5 × 0.2, 0.4 …: the cut points of 1 … 6 are 2 3 4 5.
    const oneToSix = [1, 2, 3, 4, 5, 6];

    it('counts the cut points strictly below the value', () => {
      expect(cuts(oneToSix)).toEqual([2, 3, 4, 5]);
      expect(scores(oneToSix)).toEqual([1, 1, 2, 3, 4, 5]);
    });

    it('gives the smallest value the best score when reversed', () => {
      expect(scores(oneToSix, { reversed: true })).toEqual([5, 5, 4, 3, 2, 1]);
    });

    it('leaves bins empty where values are equal', () => {
      // 1 1 1 1 9: cut points 1, 1, 1 and 1 + 0.2 × 8 = 2.6.
      expect(scores([1, 1, 1, 1, 9])).toEqual([1, 1, 1, 1, 5]);
    });

    it('gives everybody 1 when all values are equal', () => {
      expect(scores([1, 1, 1])).toEqual([1, 1, 1]);
    });

    it('ignores own cut points', () => {
      expect(scores(oneToSix, { cuts: [100, 200, 300, 400] })).toEqual([1, 1, 2, 3, 4, 5]);
    });

    it('makes as many scores as there are bins', () => {
      // Positions 5 ÷ 3 and 10 ÷ 3: cut points 2.667 and 4.333.
      expect(scores(oneToSix, { bins: 3 })).toEqual([1, 1, 2, 2, 3, 3]);
    });

    it('leaves blanks out and blank', () => {
      expect(scores([NaN, 1, 2, 3, 4, 5, 6])).toEqual([NaN, 1, 1, 2, 3, 4, 5]);
    });

    it('has no cut points without values', () => {
      expect(cuts([NaN])).toEqual([]);
      expect(scores([NaN])).toEqual([NaN]);
    });
  });

  describe('with own cut points', () => {
    const own = { mode: 'cut-points', cuts: [10, 20] } as const;

    it('puts a value on a cut point into the upper bin', () => {
      expect(scores([9, 10, 19.99, 20], own)).toEqual([1, 2, 2, 3]);
      expect(scores([9, 10, 19.99, 20], { ...own, reversed: true })).toEqual([3, 2, 2, 1]);
    });

    it('takes quantiles where none are given', () => {
      expect(scores([1, 2, 3, 4, 5, 6], { mode: 'cut-points' })).toEqual([1, 1, 2, 3, 4, 5]);
    });
  });

  describe('as the rfm package', () => {
    it('adds 1 to the quantiles and takes lower <= value < upper', () => {
      const values = [1, 2, 3, 4, 5, 6];
      expect(cuts(values, { mode: 'rfm-package' })).toEqual([3, 4, 5, 6]);
      expect(scores(values, { mode: 'rfm-package' })).toEqual([1, 1, 2, 3, 4, 5]);
    });

    it('takes own cut points as they are, as the package does', () => {
      expect(cuts([1, 2, 3], { mode: 'rfm-package', cuts: [2, 3] })).toEqual([2, 3]);
      expect(scores([1, 2, 3], { mode: 'rfm-package', cuts: [2, 3] })).toEqual([1, 2, 3]);
    });
  });

  describe('whatever the values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
    const options = fc.record({
      mode: fc.constantFrom('quantiles' as const, 'cut-points' as const, 'rfm-package' as const),
      bins: fc.integer({ min: 3, max: 9 }),
      cuts: fc.constant(null),
      reversed: fc.boolean(),
    });

    it('gives scores from 1 to bins', () => {
      fc.assert(
        fc.property(values, options, (numbers, chosen) => {
          for (const score of scores(numbers, chosen)) {
            expect(score).toBeGreaterThanOrEqual(1);
            expect(score).toBeLessThanOrEqual(chosen.bins);
          }
        }),
      );
    });

    it('gives equal values equal scores and better values no worse ones', () => {
      fc.assert(
        fc.property(values, options, (numbers, chosen) => {
          const sorted = [...numbers].sort((a, b) => (chosen.reversed ? b - a : a - b));
          const given = scores(sorted, chosen);
          for (let i = 1; i < given.length; i++) {
            expect(given[i]).toBeGreaterThanOrEqual(given[i - 1]);
            if (sorted[i] === sorted[i - 1]) expect(given[i]).toBe(given[i - 1]);
          }
        }),
      );
    });

    it('does not depend on the order of the values', () => {
      fc.assert(
        fc.property(values, options, (numbers, chosen) => {
          expect(scores([...numbers].reverse(), chosen)).toEqual(scores(numbers, chosen).reverse());
        }),
      );
    });
  });
});
