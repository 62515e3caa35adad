/**
 * How a cell is drawn: the look that the sheet gives it, as style and classes.
 */
import type { CellProps } from '@revolist/revogrid';
import type { CellLook } from '../../api';
import type { GridRow } from './grid-row';

export function cellFace(row: GridRow, column: number): CellProps {
  const look = row.look(column);
  const index = {
    role: 'gridcell',
    tabIndex: -1,
    'aria-colindex': String(column),
    'aria-rowindex': String(row.row),
  };
  if (!look) return index;
  const told = [look.error, look.note].filter((text) => text !== undefined).join('\n\n') || undefined;
  return {
    ...index,
    class: {
      bold: look.bold === true,
      noted: look.note !== undefined,
      faulty: look.error !== undefined,
    },
    style: styleOf(look),
    'data-note': told,
    'aria-description': told,
  };
}

function styleOf({ background, colour, align }: CellLook): Record<string, string> {
  const style: Record<string, string> = {};
  if (background) style.backgroundColor = background;
  if (colour) style.color = colour;
  if (align) style.textAlign = align;
  return style;
}
