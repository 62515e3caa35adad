/**
 * The colours of a scheme's segments, checked: they come from a sheet that anybody may have written.
 */
import type { SchemeColours } from '../../protocol';

interface SegmentColour {
  readonly colour: string;
  readonly ground: string;
}

/** By segment. Segments whose cells have no colour are missing. */
export type Palette = ReadonlyMap<string, SegmentColour>;

/** Nothing else gets into a style. */
const COLOUR = /^#[0-9a-f]{6}$/;

/** Empty: no segment of the scheme has a colour. */
export function paletteOf(colours: readonly SchemeColours[], scheme: string): Palette {
  const segments = colours.find((one) => one.scheme === scheme)?.segments ?? [];
  const sound = segments.filter(({ colour, ground }) => COLOUR.test(colour) && COLOUR.test(ground));
  return new Map(sound.map(({ segment, colour, ground }) => [segment, { colour, ground }]));
}
