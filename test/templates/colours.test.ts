/**
 * The colours of every pack can be read and told apart, by people who confuse red and green, too.
 * Segments are shown as white text on their colour, or as text of their colour on white: one contrast for both.
 */
import { ciede2000 } from '../support/ciede2000';
import { contrast, labOf, linearRgb, seen, type Sight } from '../support/colours';
import { EACH_PACK } from './compile-packs';

/** WCAG 2.2, success criterion 1.4.3, for text of ordinary size. */
const LEAST_CONTRAST = 4.5;
/** Well above what the eye just tells apart (about 1), since segments stand apart from each other in a sheet. */
const LEAST_DIFFERENCE = 10;

function difference(hex: string, other: string, sight: Sight): number {
  const [one, two] = [hex, other].map((each) => labOf(seen(linearRgb(each), sight)));
  return ciede2000(one, two);
}

describe.each(EACH_PACK)('the colours of the pack %s', (_key, { scheme: { rules } }) => {
  const colours = [...new Map(rules.map(({ segment, colour }) => [segment.en, colour]))];

  it('can be read', () => {
    const faint = colours.filter(([, colour]) => contrast(colour, '#ffffff') < LEAST_CONTRAST);
    expect(faint).toEqual([]);
  });

  it.each<Sight>(['normal', 'protanopia', 'deuteranopia'])('can be told apart with sight: %s', (sight) => {
    const alike = colours.flatMap(([segment, colour], index) =>
      colours
        .slice(0, index)
        .filter(([, other]) => difference(colour, other, sight) < LEAST_DIFFERENCE)
        .map(([other]) => `${segment} and ${other}`),
    );
    expect(alike).toEqual([]);
  });
});
