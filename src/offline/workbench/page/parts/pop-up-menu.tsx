/**
 * A menu at a spot of the window.
 */
import { useRef } from 'preact/hooks';
import { MenuList, type MenuLine } from './menu-list';
import { useOutside } from './use-outside';

/** Pixels in the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface PopUpProps {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  readonly spot: Spot;
  readonly close: () => void;
}

export function PopUpMenu({ label, lines, spot, close }: PopUpProps) {
  const place = useRef<HTMLDivElement>(null);
  useOutside(place, true, close);
  return (
    <div class="pop-up" ref={place} style={{ left: `${spot.x}px`, top: `${spot.y}px` }}>
      <MenuList label={label} lines={lines} close={close} />
    </div>
  );
}
