/**
 * The numbers of a rule's cell, and the cell with another one.
 */
import fc from 'fast-check';
import { namesOf } from '../../../src/sidebar/tabs/rules/names';
import { reachOf, thresholdsIn, withValue } from '../../../src/sidebar/tabs/rules/thresholds';
import { knownNames } from './known-names';

const names = namesOf(knownNames());
const numbers = (column: string, text: string) =>
  thresholdsIn({ column, text }, names).map(({ value, isPercent }) => (isPercent ? `${value}%` : value));

describe('the numbers of a cell', () => {
  it.each([
    ['orders', '>= 3', [3]],
    ['orders', '5', [5]],
    ['orders', '[18..25)', [18, 25]],
    ['revenue', 'top 20%', ['20%']],
    ['discounted share', '>= 0.5', [0.5]],
    ['Condition', 'orders >= 2 and revenue last 365 days > 1500.5', [2, 1500.5]],
    ['Condition', 'Tết share >= 60%', ['60%']],
    ['Condition', 'order date = "5"', []],
    ['Condition', 'first order date > date("2026-01-31")', []],
    ['city', 'Huế, "Area 51"', []],
    ['orders', '>> 3', []],
    ['orders', '-', []],
  ])('under %s in %s are told', (column, text, found) => {
    expect(numbers(column, text)).toEqual(found);
  });

  it('that belong to a name are left out', () => {
    expect(numbers('Condition', 'revenue last 365 days >= 7')).toEqual([7]);
  });
});

describe('another number in a cell', () => {
  const replaced = (column: string, text: string, value: number, at = 0) =>
    withValue(thresholdsIn({ column, text }, names)[at], value);

  it('leaves the rest of the cell', () => {
    expect(replaced('orders', '[18..25)', 30, 1)).toBe('[18..30)');
    expect(replaced('revenue', 'top 20%', 12.5)).toBe('top 12.5%');
    expect(replaced('Condition', 'orders >= 2 and city = "2"', 4)).toBe('orders >= 4 and city = "2"');
  });

  it('is the cell itself where it is the same number, and is read as that number', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(value, (number) => {
        const [before] = thresholdsIn({ column: 'orders', text: '>= 3' }, names);
        const text = withValue(before, number);
        const [after] = thresholdsIn({ column: 'orders', text }, names);
        expect(after.value).toBe(number);
        expect(withValue(after, number)).toBe(text);
      }),
    );
  });
});

describe('the reach of a slider', () => {
  const reach = (value: number, isPercent = false) =>
    reachOf({ column: '', text: '', start: 0, end: 0, value, isPercent });

  it('goes from nothing to twice as much, of shares to the whole', () => {
    expect(reach(20_000_000)).toEqual({ least: 0, most: 40_000_000, step: 1_000_000 });
    expect(reach(2)).toEqual({ least: 0, most: 10, step: 0.1 });
    expect(reach(60, true)).toEqual({ least: 0, most: 100, step: 1 });
    expect(reach(-5)).toMatchObject({ least: -10, most: 10 });
  });

  it('always stops at the number itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.constantFrom(1, 10, 100, 1000), (whole, parts) => {
        const value = whole / parts;
        const { least, most, step } = reach(value);
        const steps = (value - least) / step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-3);
        expect(most).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
