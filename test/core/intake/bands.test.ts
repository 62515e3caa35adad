import { numberOfBand, parseBand } from '../../../src/core/intake/bands';
import { intakeOf, readGrids } from './read-grids';

describe('parseBand', () => {
  it.each([
    ['45-54', 45, 54],
    ['65+', 65, Infinity],
    ['35-49K', 35000, 49000],
    ['Under 15K', -Infinity, 14999],
    ['250K+', 250000, Infinity],
    ['$10,000 - $20,000', 10000, 20000],
    ['18 – 24 tuổi', 18, 24],
    ['Dưới 5 triệu', -Infinity, 4999999],
    ['từ 10 đến 20 triệu', NaN, NaN],
    ['10 đến 20 triệu', 10000000, 20000000],
    ['Trên 20 triệu', 20000001, Infinity],
    ['65 or more', 65, Infinity],
    ['từ 65', 65, Infinity],
    ['>= 65', 65, Infinity],
    ['> 65', 66, Infinity],
    ['over 65', 66, Infinity],
    ['up to 17', -Infinity, 17],
    ['< 18', -Infinity, 17],
    ['<= 18', -Infinity, 18],
  ])('reads %s', (text, low, high) => {
    expect(parseBand(text)).toEqual(Number.isNaN(low) ? null : { low, high });
  });
  it.each(['45', '', 'abc', '54-45', '1-2-3'])('finds no band in %p', (text) =>
    expect(parseBand(text)).toBeNull(),
  );
});

describe('numberOfBand', () => {
  it.each([
    ['the middle of a band, rounded down', '45-54', 49],
    ['the middle of an income band', '35-49K', 42000],
    ['the lower end of a band without an upper end', '65+', 65],
    ['the middle from 0 of a band without a lower end', 'Under 18', 8],
  ])('is %s', (_title, text, expected) => {
    const { low, high } = parseBand(text) ?? { low: NaN, high: NaN };
    expect(numberOfBand(low, high)).toBe(expected);
  });
});

describe('a column of bands', () => {
  it('stays a text column', () => {
    const { customers } = intakeOf(
      readGrids({
        customers: [
          ['Customer ID', 'Age'],
          ['a', '45-54'],
          ['b', '65+'],
          ['c', ''],
        ],
      }),
    );
    expect(customers.fields.age).toEqual({
      type: 'text',
      codes: Int32Array.of(0, 1, -1),
      dictionary: ['45-54', '65+'],
    });
  });
});
