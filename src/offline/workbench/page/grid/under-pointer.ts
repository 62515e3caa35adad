/**
 * What lies under the pointer: a cell, or a header that stands for its whole row or column.
 */
import { onlyCell, type Cell, type Marked } from '../state/state';
import type { GridView } from './grid-view';

export interface UnderPointer {
  readonly cell: Cell;
  readonly marked: Marked;
  readonly isHeader: boolean;
}

/** Null beside the cells. */
export function underPointer(grid: GridView, target: EventTarget | null): UnderPointer | null {
  if (!(target instanceof Element)) return null;
  const { rows, columns, frozenRows } = grid.size;
  const header = target.closest('.rgHeaderCell[data-rgcol]');
  if (header && !header.closest('revogr-row-headers')) {
    if (target.closest('.resizable')) return null;
    const column = grid.columnOf(Number(header.getAttribute('data-rgcol')));
    const top = Math.min(frozenRows + 1, rows);
    return {
      cell: { row: top, column },
      marked: { top, bottom: rows, left: column, right: column },
      isHeader: true,
    };
  }
  const element = target.closest('[data-rgrow][data-rgcol]');
  const section = element?.closest('revogr-data')?.getAttribute('type');
  if (!element || !section) return null;
  const row = grid.rowOf(section, Number(element.getAttribute('data-rgrow')));
  if (element.closest('revogr-row-headers'))
    return {
      cell: { row, column: 1 },
      marked: { top: row, bottom: row, left: 1, right: columns },
      isHeader: true,
    };
  const cell = { row, column: grid.columnOf(Number(element.getAttribute('data-rgcol'))) };
  return { cell, marked: onlyCell(cell), isHeader: false };
}
