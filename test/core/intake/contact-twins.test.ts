import fc from 'fast-check';
import { findTwins } from '../../../src/core/intake/contact-twins';

describe('customers who share a text', () => {
  it('stand in groups in the order of their first members', () => {
    expect(findTwins(['x', 'y', 'z', 'y', 'x', 'x'])).toEqual({
      likely: [
        [0, 4, 5],
        [1, 3],
      ],
      crowds: [],
    });
  });

  it('are none where the text is blank', () => {
    expect(findTwins(['', '', 'x'])).toEqual({ likely: [], crowds: [] });
  });

  it('are a crowd when there are more than five', () => {
    const five = ['a', 'a', 'a', 'a', 'a'];
    expect(findTwins(five)).toEqual({ likely: [[0, 1, 2, 3, 4]], crowds: [] });
    expect(findTwins([...five, 'a'])).toEqual({ likely: [], crowds: [[0, 1, 2, 3, 4, 5]] });
  });

  it('are in one group exactly when their texts are the same, and alone in none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd')), (texts) => {
        const { likely, crowds } = findTwins(texts);
        const groups = [...likely, ...crowds];
        const groupOf = (customer: number) => groups.findIndex((group) => group.includes(customer));
        expect(groups.flat()).toHaveLength(new Set(groups.flat()).size);
        texts.forEach((text, customer) => {
          const twins = texts.filter((other) => other === text).length;
          expect(groupOf(customer) >= 0).toBe(text !== '' && twins > 1);
          if (groupOf(customer) >= 0) expect(groups[groupOf(customer)]).toHaveLength(twins);
        });
      }),
    );
  });
});
