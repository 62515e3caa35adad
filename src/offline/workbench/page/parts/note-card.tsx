/**
 * The note of the cell under the pointer, or of the one with the focus.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Spot } from './pop-up-menu';

export function NoteCard({ place }: { place: RefObject<HTMLElement | null> }) {
  const [note, setNote] = useState<(Spot & { text: string }) | null>(null);
  useEffect(() => {
    const look = ({ target }: Event): void => {
      const cell = target instanceof Element ? target.closest('[data-note]') : null;
      const text = cell?.getAttribute('data-note');
      if (!cell || !text) return setNote(null);
      setNote({ text, ...besideCell(cell.getBoundingClientRect()) });
    };
    const away = (): void => setNote(null);
    const element = place.current;
    element?.addEventListener('mouseover', look);
    element?.addEventListener('focusin', look);
    element?.addEventListener('mouseleave', away);
    element?.addEventListener('wheel', away, { passive: true });
    return () => {
      element?.removeEventListener('mouseover', look);
      element?.removeEventListener('focusin', look);
      element?.removeEventListener('mouseleave', away);
      element?.removeEventListener('wheel', away);
    };
  }, [place]);
  if (!note) return null;
  return (
    <div class="note" role="note" style={{ left: `${note.x}px`, top: `${note.y}px` }}>
      {note.text}
    </div>
  );
}

/** Pixels, with what keeps it off the edge. */
const CARD_WIDTH = 256;

/** At the right of the cell; below it where the window ends. */
function besideCell({ left, right, top, bottom }: DOMRect): Spot {
  if (right + CARD_WIDTH <= window.innerWidth) return { x: right + 4, y: top };
  return { x: Math.min(left, window.innerWidth - CARD_WIDTH), y: bottom + 4 };
}
