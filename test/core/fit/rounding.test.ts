import fc from 'fast-check';
import { roundAmount, wholeDays } from '../../../src/core/fit/rounding';

const countIn = (values: readonly number[]) => (from: number) =>
  values.filter((value) => value >= from).length;

describe('an amount', () => {
  it('has two digits where that moves nobody', () => {
    // 12,000,000 has the same three at or above it.
    const count = countIn([30_000_000, 15_000_000, 12_437_000, 9_000_000]);
    expect(roundAmount(12_437_000, count)).toBe(12_000_000);
  });

  it('has more where two would move more than a tenth', () => {
    // 100 would take in all six; 105 is the best of them alone.
    expect(roundAmount(105, countIn([100, 101, 102, 103, 104, 105]))).toBe(105);
  });

  it('may move a tenth', () => {
    // 1,900 takes in two more than the twenty, then three.
    const values = [...Array.from({ length: 20 }, () => 1934), 1925, 1915];
    expect(roundAmount(1934, countIn(values))).toBe(1900);
    expect(roundAmount(1934, countIn([...values, 1905]))).toBe(1930);
  });

  it('goes down where the nearest number would leave out who has it', () => {
    // A third of 203 million: 68,000,000 is more than that, 67,000,000 takes in nobody else.
    const third = 203_000_000 / 3;
    expect(roundAmount(third, countIn([third, 60_000_000]))).toBe(67_000_000);
    // With somebody at 67.2 million it has to be 67.6.
    expect(roundAmount(third, countIn([third, 67_200_000]))).toBe(67_600_000);
  });

  it('keeps cents that decide', () => {
    expect(roundAmount(0.333333, countIn([0.333333, 0.3, 0.31, 0.32]))).toBe(0.33);
  });

  it('never moves more than a tenth of the customers', () => {
    const amounts = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(amounts, fc.nat(), (values, pick) => {
        const amount = values[pick % values.length];
        const count = countIn(values);
        const moved = Math.abs(count(roundAmount(amount, count)) - count(amount));
        expect(moved).toBeLessThanOrEqual(count(amount) / 10);
      }),
    );
  });
});

describe('days', () => {
  it('are whole, rounded up, at least one', () => {
    expect([0.2, 1, 20.1, 82.5].map(wholeDays)).toEqual([1, 1, 21, 83]);
  });

  it('do not take the noise of a calculation for a day', () => {
    expect(wholeDays(21.000000000000004)).toBe(21);
  });
});
