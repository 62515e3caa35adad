/**
 * How different two colours look: CIEDE2000.
 * Source: Sharma, Wu and Dalal 2005, The CIEDE2000 Color-Difference Formula; the names are theirs.
 */
import type { Triple } from './colours';

const RADIAN = Math.PI / 180;
const TWENTY_FIVE = 25 ** 7;

/** ΔE00 of two L*a*b* colours, all weights 1: 0 where they are equal, about 1 where the eye just tells them apart. */
export function ciede2000(first: Triple, second: Triple): number {
  const [one, two] = primed(first, second);
  const lightness = (one.l + two.l) / 2;
  const chroma = (one.c + two.c) / 2;
  const hue = meanHue(one, two);
  const squared = (lightness - 50) ** 2;
  const partL = (two.l - one.l) / (1 + (0.015 * squared) / Math.sqrt(20 + squared));
  const partC = (two.c - one.c) / (1 + 0.045 * chroma);
  const partH = hueDifference(one, two) / (1 + 0.015 * chroma * hueWeight(hue));
  return Math.sqrt(partL ** 2 + partC ** 2 + partH ** 2 + rotation(chroma, hue) * partC * partH);
}

/** Lightness, chroma C′, hue h′ in degrees 0–360. */
interface Primed {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

function primed(...colours: readonly [Triple, Triple]): Primed[] {
  const mean = colours.reduce((sum, [, a, b]) => sum + Math.hypot(a, b), 0) / 2;
  const stretch = 1.5 - 0.5 * fadeIn(mean);
  return colours.map(([l, a, b]) => {
    const angle = Math.atan2(b, a * stretch) / RADIAN;
    return { l, c: Math.hypot(a * stretch, b), h: angle < 0 ? angle + 360 : angle };
  });
}

/** 0 for grey, 1 for strong colours. */
function fadeIn(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + TWENTY_FIVE));
}

function hueDifference(one: Primed, two: Primed): number {
  const turn = two.h - one.h;
  const shortest = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  return 2 * Math.sqrt(one.c * two.c) * Math.sin((shortest / 2) * RADIAN);
}

function meanHue(one: Primed, two: Primed): number {
  const sum = one.h + two.h;
  if (one.c * two.c === 0) return sum;
  if (Math.abs(one.h - two.h) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function hueWeight(hue: number): number {
  const wave = (times: number, shift: number) => Math.cos((times * hue + shift) * RADIAN);
  return 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
}

/** R_T: in the blues chroma and hue depend on each other. */
function rotation(chroma: number, hue: number): number {
  const spread = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  return -2 * fadeIn(chroma) * Math.sin(2 * spread * RADIAN);
}
