/**
 * The colour mathematics that judges the packs' colours agrees with what is published.
 */
import { ciede2000 } from '../support/ciede2000';
import { contrast, labOf, linearRgb, seen, type Triple } from '../support/colours';

// L*, a*, b* of both colours and their difference: Sharma, Wu and Dalal 2005, table 1, all 34 pairs.
// prettier-ignore
const PAIRS: readonly (readonly number[])[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425], [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412], [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1], [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669], [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792], [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195], [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045], [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461], [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492], [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903], [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1], [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1], [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];

it('the difference of two colours is the published one, from either side', () => {
  expect(PAIRS).toHaveLength(34);
  for (const [l1, a1, b1, l2, a2, b2, expected] of PAIRS) {
    const [one, two]: Triple[] = [
      [l1, a1, b1],
      [l2, a2, b2],
    ];
    expect(Number(ciede2000(one, two).toFixed(4))).toBe(expected);
    expect(Number(ciede2000(two, one).toFixed(4))).toBe(expected);
  }
});

it('contrast is that of the guidelines: 21 at most, and #767676 the lightest grey that reaches 4.5 on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#ffffff', '#767676')).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#ffffff', '#777777')).toBeLessThan(4.5);
});

// White is L* 100 without colour; sRGB red is 53.24, 80.09, 67.20 (Lindbloom's calculator, D65).
it('white and red lie where they do in L*a*b*', () => {
  labOf(linearRgb('#ffffff')).forEach((value, index) => expect(value).toBeCloseTo([100, 0, 0][index], 2));
  labOf(linearRgb('#ff0000')).forEach((value, index) =>
    expect(value).toBeCloseTo([53.24, 80.09, 67.2][index], 1),
  );
});

// Both lack one of the two receptors that tell red from green; grey has no colour to lose.
it.each(['protanopia', 'deuteranopia'] as const)(
  'in %s greys stay, and red and green come nearer',
  (sight) => {
    const grey = linearRgb('#808080');
    seen(grey, sight).forEach((value, index) => expect(value).toBeCloseTo(grey[index], 5));
    const [red, green] = [linearRgb('#c8372d'), linearRgb('#4f7a1f')];
    const asSeen = ciede2000(labOf(seen(red, sight)), labOf(seen(green, sight)));
    expect(asSeen).toBeLessThan(ciede2000(labOf(red), labOf(green)) / 2);
  },
);
