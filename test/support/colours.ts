/**
 * How colours look: contrast, difference, and what is left of them in colour blindness. For tests of palettes.
 */

export type Triple = readonly [number, number, number];

/** '#rrggbb' → linear light, each 0–1. Source: IEC 61966-2-1 (sRGB). */
export function linearRgb(hex: string): Triple {
  const channel = (at: number) => {
    const encoded = parseInt(hex.slice(at, at + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** 1–21. Source: WCAG 2.2, contrast ratio. */
export function contrast(hex: string, other: string): number {
  const [light, dark] = [luminance(linearRgb(hex)), luminance(linearRgb(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Triple): number {
  return dot([0.2126, 0.7152, 0.0722], rgb);
}

export type Sight = 'normal' | 'protanopia' | 'deuteranopia';

const FULL: readonly Triple[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * Linear RGB → linear RGB as such eyes see it.
 * Source: Machado, Oliveira and Fernandes 2009, A Physiologically-based Model for Simulation of Color Vision Deficiency,
 * severity 1.0.
 */
const SIGHTS: Readonly<Record<Sight, readonly Triple[]>> = {
  normal: FULL,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Linear RGB as such eyes see it; what leaves the screen's colours is cut off at their edge. */
export function seen(rgb: Triple, sight: Sight): Triple {
  const [r, g, b] = SIGHTS[sight].map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  return [r, g, b];
}

const TO_XYZ: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** Linear RGB → CIE L*a*b* under D65. Source: CIE 15:2004, with the matrix of sRGB. */
export function labOf(rgb: Triple): Triple {
  const [x, y, z] = TO_XYZ.map((row, index) => labCurve(dot(row, rgb) / WHITE[index]));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function labCurve(ratio: number): number {
  return ratio > 216 / 24389 ? Math.cbrt(ratio) : (24389 / 27) * (ratio / 116) + 16 / 116;
}

function dot(row: Triple, [a, b, c]: Triple): number {
  return row[0] * a + row[1] * b + row[2] * c;
}
