import fc from 'fast-check';
import { tintOf, TINT_TEXT } from '../../src/addon/sheets/tint';
import { COLOURS } from '../../src/templates/colours';
import { contrast } from '../support/colours';

const hex = (channel: number) => channel.toString(16).padStart(2, '0');
const colours = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map(hex).join('')}`);

describe('the tint of a colour', () => {
  it('can bear its text with a contrast of 12, whatever the colour', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(contrast(tintOf(colour), TINT_TEXT)).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  it('of black is 13 % grey: one more per cent, and the text has less than 12', () => {
    // 255 − 13 % of 255 = 221.85; 14 % give 219.3.
    expect(tintOf('#000000')).toBe('#dedede');
    expect(contrast('#dbdbdb', TINT_TEXT)).toBeLessThan(12);
  });

  it('has no more than 35 % of the colour, though bright ones could bear more', () => {
    // 255 − 35 % of 255 = 165.75.
    expect(tintOf('#ffff00')).toBe('#ffffa6');
    expect(tintOf('#ffffff')).toBe('#ffffff');
  });

  it('of each colour of the packs is another one', () => {
    const tints = Object.values(COLOURS).map(tintOf);
    expect(new Set(tints).size).toBe(tints.length);
  });
});
