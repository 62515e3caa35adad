/**
 * Light grounds for cells with a text: a segment's colour mixed with white, as strong as the text upon it can bear.
 */

/** The text upon a tint. Set with it, since a sheet may be dressed in white letters on a dark ground. */
export const TINT_TEXT = '#1f1f1f';

/** Contrast of the text with its ground: far above the 7 that WCAG 2.2 asks at its strictest, so that small letters stay easy to read. */
const LEAST_CONTRAST = 12;

/** No tint has more of its colour, in hundredths: a column of strong yellow would be all that one sees of the sheet. */
const STRONGEST = 35;

/**
 * '#rrggbb' → '#rrggbb': the strongest tint with that contrast.
 * Source: WCAG 2.2, relative luminance and contrast ratio.
 */
export function tintOf(colour: string): string {
  const channels = channelsOf(colour);
  for (let share = STRONGEST; share > 0; share--) {
    const tint = channels.map((channel) => Math.round(255 - ((255 - channel) * share) / 100));
    if (contrast(luminance(tint), TEXT_LUMINANCE) >= LEAST_CONTRAST) return hex(tint);
  }
  return '#ffffff';
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(lighter: number, darker: number): number {
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT_LUMINANCE = luminance(channelsOf(TINT_TEXT));

function luminance(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((channel) => {
    const encoded = channel / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
