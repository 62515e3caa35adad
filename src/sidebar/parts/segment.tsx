/**
 * A segment with its colour as the sheet's cells have it: framed in the segment's own, filled with the cells' ground.
 * Colours are too alike to tell segments apart, so the word always stands beside them.
 */
import { usePage } from '../page-context';
import type { Palette } from '../state/palette';

interface SegmentProps {
  /** '' is none. */
  readonly segment: string;
  /** Where it is empty there is nothing to show but the word. */
  readonly palette: Palette;
}

export function Segment({ segment, palette }: SegmentProps) {
  const { none } = usePage().words.preview;
  return (
    <span class="segment">
      <Swatch segment={segment} palette={palette} />
      <bdi>{segment || none}</bdi>
    </span>
  );
}

/** Hatched where the segment's cells have no colour. */
export function Swatch({ segment, palette }: SegmentProps) {
  if (palette.size === 0) return null;
  const found = palette.get(segment);
  // Set one by one by the script: the policy of the page allows no style in the markup.
  const style = found && { backgroundColor: found.ground, borderColor: found.colour };
  return <span class={found ? 'swatch' : 'swatch none'} style={style} aria-hidden="true" />;
}
