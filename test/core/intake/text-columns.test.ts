import fc from 'fast-check';
import { parseTexts, textOf } from '../../../src/core/intake/text-columns';

describe('a column of texts', () => {
  // The second é is e with a combining accent; 1, '1' and '1.0' are two texts.
  const cell = fc.constantFrom<unknown>(
    'a',
    ' a',
    'a ',
    'A',
    'é',
    'e\u0301',
    ' ',
    '',
    null,
    1,
    '1',
    '1.0',
    true,
  );

  it('gives each row the text of its cell, and rows with one text one code', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const rows = cells.map((one) => [one]);
        const { codes, dictionary } = parseTexts({ cells: { rows, index: 0 }, from: 0, to: rows.length });
        const texts = Array.from(codes, (code) => (code < 0 ? '' : dictionary[code]));
        expect(texts).toEqual(cells.map((one) => textOf(one)));
        expect(new Set(dictionary).size).toBe(dictionary.length);
      }),
    );
  });

  it('codes texts in the order in which they first stand, whatever blanks stand around them', () => {
    const rows = [['b '], ['a'], [''], ['b'], [' a']];
    const { codes, dictionary } = parseTexts({ cells: { rows, index: 0 }, from: 0, to: rows.length });
    expect(dictionary).toEqual(['b', 'a']);
    expect([...codes]).toEqual([0, 1, -1, 0, 1]);
  });
});
