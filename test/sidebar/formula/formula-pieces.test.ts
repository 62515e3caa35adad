/**
 * A formula on the page: texts of the user's apart from what stands around them.
 */
import fc from 'fast-check';
import { formulaPieces } from '../../../src/sidebar/tabs/formula/formula-pieces';

it('what stands in quotes is a piece by itself', () => {
  expect(formulaPieces(`=SEGMENT('Ann''s'!A2, "say ""hi""", S)`)).toEqual([
    { text: '=SEGMENT(', isQuoted: false },
    { text: "'Ann''s'", isQuoted: true },
    { text: '!A2, ', isQuoted: false },
    { text: '"say ""hi"""', isQuoted: true },
    { text: ', S)', isQuoted: false },
  ]);
});

it('nothing is lost of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        formulaPieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
