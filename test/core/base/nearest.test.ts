import fc from 'fast-check';
import { editDistance, nearest } from '../../../src/core/base/nearest';

describe('editDistance', () => {
  it.each([
    ['orders', 'orders', 0],
    ['ordrs', 'orders', 1],
    ['ordders', 'orders', 1],
    ['orders', 'ordars', 1],
    // Neighbours that changed places are one slip.
    ['odrers', 'orders', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s → %s: %i', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

  it('is the same in both directions', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(fc.property(word, word, (a, b) => expect(editDistance(a, b)).toBe(editDistance(b, a))));
  });
});

describe('nearest', () => {
  it('gives the nearest first', () => {
    // "revenu": one edit from revenue, two from revenues; a third of six letters is two edits.
    expect(nearest('revenu', ['revenues', 'revenue', 'recency'])).toEqual(['revenue', 'revenues']);
  });

  it('keeps the order of candidates that are equally near', () => {
    expect(nearest('cat', ['cut', 'car', 'bat'])).toEqual(['cut', 'car', 'bat']);
  });

  it('gives three at most', () => {
    expect(nearest('cat', ['cut', 'car', 'bat', 'hat'])).toHaveLength(3);
  });

  it('gives none when more than a third of the letters differ', () => {
    expect(nearest('tier', ['orders', 'city'])).toEqual([]);
  });

  it('does not count case, accents and blanks', () => {
    expect(nearest('Doanh_Thu', ['doanh thu'])).toEqual(['doanh thu']);
  });

  it('gives spellings of one name once, the first of them', () => {
    expect(nearest('ordercoun', ['order count', 'orderCount'])).toEqual(['order count']);
  });
});
