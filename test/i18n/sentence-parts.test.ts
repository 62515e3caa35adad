/**
 * Sentences about rules in pieces.
 */
import fc from 'fast-check';
import { marked, sentenceParts } from '../../src/i18n/sentence-parts';

it('the letters of a joining word are a piece of their own', () => {
  expect(sentenceParts(`A${marked(', or ')}B${marked(' và ')}C`)).toEqual([
    { text: 'A, ', joins: false },
    { text: 'or', joins: true },
    { text: ' B ', joins: false },
    { text: 'và', joins: true },
    { text: ' C', joins: false },
  ]);
});

it('the pieces are the sentence, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const parts = sentenceParts(texts.join(marked(' and ')));
      expect(parts.map(({ text }) => text).join('')).toBe(texts.join(' and ').replace(/[\ue000\ue001]/g, ''));
    }),
  );
});
