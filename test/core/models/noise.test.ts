import { shareOf, withoutNoise } from '../../../src/core/models/noise';

describe('withoutNoise', () => {
  it('makes sums of decimals equal that are equal on paper', () => {
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(-(0.1 + 0.2))).toBe(-0.3);
  });

  it('keeps hundredths of thousands of millions, and larger numbers as they are', () => {
    expect(withoutNoise(1234567890.12)).toBe(1234567890.12);
    expect(withoutNoise(2 ** 52 + 1)).toBe(2 ** 52 + 1);
  });

  it('keeps NaN', () => {
    expect(withoutNoise(NaN)).toBeNaN();
  });
});

describe('shareOf', () => {
  it('is on the bound where the parts are on paper', () => {
    // 8 of 10 orders of 0.1: 0.1 added eight times is 0.7999999999999999.
    const part = Array.from({ length: 8 }, () => 0.1).reduce((sum, value) => sum + value, 0);
    expect(part).not.toBe(0.8);
    expect(shareOf(part, 1)).toBe(0.8);
  });
});
