import fc from 'fast-check';
import { quantile, sortedValues } from '../../../src/core/models/quantile';

describe('quantile', () => {
  it('lies on a straight line between the two nearest values', () => {
    // Position (4 − 1) × 0.4 = 1.2: 2 + 0.2 × (4 − 2) = 2.4.
    expect(quantile(Float64Array.of(1, 2, 4, 8), 0.4)).toBeCloseTo(2.4, 12);
  });

  it('is the value itself where the position is a whole number', () => {
    // (6 − 1) × 0.6 = 3 exactly, whatever binary makes of 0.6.
    expect(quantile(Float64Array.of(10, 20, 30, 40, 50, 60), 0.6)).toBe(40);
  });

  it('is the smallest value at 0 and the largest at 1', () => {
    expect(quantile(Float64Array.of(3, 5, 9), 0)).toBe(3);
    expect(quantile(Float64Array.of(3, 5, 9), 1)).toBe(9);
  });

  it('is the only value of one, and NaN of none', () => {
    expect(quantile(Float64Array.of(7), 0.2)).toBe(7);
    expect(quantile(new Float64Array(0), 0.2)).toBeNaN();
  });

  it('never leaves the range of the values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 9 }), (numbers, ninths) => {
        const sorted = sortedValues(Float64Array.from(numbers));
        const value = quantile(sorted, ninths / 9);
        expect(value).toBeGreaterThanOrEqual(sorted[0]);
        expect(value).toBeLessThanOrEqual(sorted[sorted.length - 1]);
      }),
    );
  });
});

describe('sortedValues', () => {
  it('sorts as numbers, leaves blanks out and the input alone', () => {
    const values = Float64Array.of(10, NaN, 9, -1);
    expect(Array.from(sortedValues(values))).toEqual([-1, 9, 10]);
    expect(Array.from(values)).toEqual([10, NaN, 9, -1]);
  });
});
