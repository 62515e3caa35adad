/**
 * From one segment to another, each with its colour.
 */
import { usePage } from '../page-context';
import type { Palette } from '../state/palette';
import { Segment } from './segment';

interface MoveProps {
  /** '' is none. */
  readonly from: string;
  readonly to: string;
  readonly palette: Palette;
}

export function Move({ from, to, palette }: MoveProps) {
  const { words } = usePage();
  return (
    <span class="move">
      <Segment segment={from} palette={palette} /> <span aria-hidden="true">→</span>
      <span class="hidden">{words.preview.to}</span> <Segment segment={to} palette={palette} />
    </span>
  );
}
