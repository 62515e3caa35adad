/**
 * Whether a tab still has the cells with which it was read: what was worked out for it fits no other.
 */
import type { SheetCells } from '../../core/index';
import { isSameCell } from './written-cell';

/** `ignored`: columns (from 0) that may differ. */
export function isSameTab(
  now: SheetCells,
  then: SheetCells,
  ignored: readonly (number | undefined)[] = [],
): boolean {
  if (now.rowCount !== then.rowCount || now.columnCount !== then.columnCount) return false;
  for (let column = 0; column < now.columnCount; column++) {
    if (ignored.includes(column)) continue;
    const [a, b] = [now.column(column), then.column(column)];
    for (let row = 0; row < now.rowCount; row++)
      if (!isSameCell(a.rows[row][a.index], b.rows[row][b.index])) return false;
  }
  return true;
}
