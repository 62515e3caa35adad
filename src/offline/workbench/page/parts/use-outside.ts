/**
 * Notices a click or a focus outside of an element. Meanwhile the add-on's pages are inert: a click on one counts, too.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWorkbench } from './context';

export function useOutside(
  inside: RefObject<HTMLElement | null>,
  active: boolean,
  outside: () => void,
): void {
  const { workbench } = useWorkbench();
  useEffect(() => {
    if (!active) return undefined;
    let last: HTMLElement | null = null;
    const focused = ({ target }: Event): void => {
      if (target instanceof HTMLElement && inside.current?.contains(target)) last = target;
    };
    const pressed = ({ target }: Event): void => {
      if (target instanceof Node && !inside.current?.contains(target)) outside();
    };
    const left = (): void => {
      // A page that has drawn itself anew takes the focus, inert or not. It can be taken back once it is there.
      if (document.activeElement instanceof HTMLIFrameElement) setTimeout(() => last?.focus());
      else outside();
    };
    workbench.store.set({ menuOpen: true });
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed, true);
    window.addEventListener('blur', left);
    return () => {
      workbench.store.set({ menuOpen: false });
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed, true);
      window.removeEventListener('blur', left);
    };
  }, [active]);
}
