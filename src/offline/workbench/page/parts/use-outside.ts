/**
 * Notices a click or a focus outside of an element.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useOutside(
  inside: RefObject<HTMLElement | null>,
  active: boolean,
  outside: () => void,
): void {
  useEffect(() => {
    if (!active) return undefined;
    const pressed = ({ target }: Event): void => {
      if (target instanceof Node && !inside.current?.contains(target)) outside();
    };
    document.addEventListener('pointerdown', pressed, true);
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      window.removeEventListener('blur', outside);
    };
  }, [active]);
}
