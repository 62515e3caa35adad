import { numberBetween } from '../../../../src/core/rules/checks/number-ranges';

const SHARE = { low: 0, high: 1, whole: false };

describe('a number between two limits', () => {
  it('is a simple one: 0.1 stands between 0 and 0.15, and no shorter one does', () => {
    expect(numberBetween(0, 0.15, SHARE)).toBe(0.1);
  });

  it('is none where the limits are one, be it the end of the range', () => {
    expect(numberBetween(0, 0, SHARE)).toBeNull();
    expect(numberBetween(-Infinity, 0, SHARE)).toBeNull();
    expect(numberBetween(1, Infinity, SHARE)).toBeNull();
  });
});
