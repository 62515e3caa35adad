/**
 * The colours of the scheme that is shown.
 */
import { usePage } from '../../page-context';
import { paletteOf, type Palette } from '../../state/palette';
import type { Shown } from './size-lines';

export function usePalette({ schemes, scheme }: Pick<Shown, 'schemes' | 'scheme'>): Palette {
  const colours = usePage().state.boot?.summary?.colours ?? [];
  return paletteOf(colours, schemes.find(({ key }) => key === scheme)?.scheme ?? '');
}
