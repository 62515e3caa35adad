/**
 * Colours of segments on the page: nothing but a colour gets into a style.
 */
import fc from 'fast-check';
import { paletteOf } from '../../src/sidebar/state/palette';

const coloured = (segment: string, colour: string, ground = '#dbe5f5') => ({ segment, colour, ground });

it('are found by scheme and segment', () => {
  const colours = [
    { scheme: 'Value', segments: [coloured('VIP', '#0044bb')] },
    { scheme: 'RFM', segments: [coloured('VIP', '#933f6d')] },
  ];
  expect(paletteOf(colours, 'RFM').get('VIP')).toEqual({ colour: '#933f6d', ground: '#dbe5f5' });
  expect(paletteOf(colours, 'RFM').has('')).toBe(false);
  expect(paletteOf(colours, 'Age').size).toBe(0);
});

it('of a segment named like a part of every object are those of that segment alone', () => {
  const colours = [{ scheme: 'Value', segments: [coloured('__proto__', '#0044bb')] }];
  expect([...paletteOf(colours, 'Value').keys()]).toEqual(['__proto__']);
  expect(paletteOf(colours, 'Value').get('constructor')).toBeUndefined();
});

it.each([
  'red',
  '#fff',
  '#0044bb;background:url(//elsewhere.invalid)',
  'url(//elsewhere.invalid)',
  'var(--text)',
  '#0044bb\n',
  '',
])('%j is no colour', (text) => {
  const segments = [coloured('A', text), coloured('B', '#0044bb', text)];
  expect(paletteOf([{ scheme: 'Value', segments }], 'Value').size).toBe(0);
});

it('of any text are six hexadecimal digits behind a sign', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('#', '0', 'a', 'f', 'g', '(', ' ', '\n'), maxLength: 9 }),
      (text) => {
        const palette = paletteOf([{ scheme: 'S', segments: [coloured('A', text)] }], 'S');
        const isColour =
          text.length === 7 && text[0] === '#' && [...text.slice(1)].every((c) => '0af'.includes(c));
        expect(palette.size).toBe(isColour ? 1 : 0);
      },
    ),
    { numRuns: 2000, examples: [['#0af0af']] },
  );
});
