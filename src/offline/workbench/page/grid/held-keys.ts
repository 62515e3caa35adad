/**
 * Keys that were pressed in a field before its text was there.
 */
import { isPrintable } from './sheet-keys';

/** The text with what the keys write after it, up to one that ends the editing; null where that is Escape. */
export function typeHeld(text: string, keys: readonly KeyboardEvent[]): string | null {
  const letters = [...text];
  for (const event of keys) {
    if (event.key === 'Escape') return null;
    if (event.key === 'Enter' || event.key === 'Tab') break;
    if (event.key === 'Backspace') letters.pop();
    else if (isPrintable(event)) letters.push(event.key);
  }
  return letters.join('');
}
