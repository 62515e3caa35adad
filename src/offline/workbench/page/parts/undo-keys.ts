/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, with the command key on a Mac; in a field they are the field's.
 */
import type { Workbench } from '../state/workbench';

/** Joins the keys to the workbook; gives back what ends it. */
export function listenToUndoKeys(workbench: Workbench): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (!step || isElsewhere(event.target)) return;
    event.preventDefault();
    void workbench.step(step);
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || (target instanceof Element && target.closest('dialog') !== null)
  );
}
