/**
 * A long table of the add-on's memory takes several writes, and a run may be cut off between two of them. So the columns that
 * change are written anew beside those that stand, and one write of the header puts them in their place. This file says when,
 * and which; nothing is written here.
 */
import type { Cell } from '../../core/index';
import { BLOCK_ROWS } from './layout';
import type { TabPlan } from './tab-plan';
import { isSameCell } from './written-cell';

type Rows = readonly (readonly Cell[])[];

/**
 * The columns of the plan, from 0, that are to be written anew. Null: the tab is no table, or one write does it, or it has no
 * named column that could be lost. Empty: columns are only taken away.
 */
export function columnsToRenew({
  isTable,
  rows,
  known,
}: Pick<TabPlan, 'isTable' | 'rows' | 'known'>): readonly number[] | null {
  if (!isTable || !known || Math.max(rows.length, known.length) <= BLOCK_ROWS) return null;
  const names = known[0] ?? [];
  if (!hasNames(names) || (isSameHeader(rows[0], names) && areInOneBlock(rows, known))) return null;
  return rows[0].flatMap((name, column) => {
    const place = names.indexOf(name);
    return place >= 0 && isSameColumn({ rows, column }, { rows: known, column: place }) ? [] : [column];
  });
}

/** Whether any column of a header has a name: the others are nobody's. */
export function hasNames(header: readonly Cell[]): boolean {
  return header.some((name) => name !== '');
}

function isSameHeader(wanted: readonly Cell[], present: readonly Cell[]): boolean {
  return wanted.length === present.length && wanted.every((name, column) => name === present[column]);
}

function areInOneBlock(wanted: Rows, present: Rows): boolean {
  const height = Math.max(wanted.length, present.length);
  let changed = -1;
  for (let row = 0; row < height; row++) {
    const block = Math.floor(row / BLOCK_ROWS);
    if (block === changed || isSameRow(wanted[row] ?? [], present[row] ?? [])) continue;
    if (changed >= 0) return false;
    changed = block;
  }
  return true;
}

/** Cells that are missing are blank. */
function isSameRow(wanted: readonly Cell[], present: readonly Cell[]): boolean {
  const width = Math.max(wanted.length, present.length);
  for (let column = 0; column < width; column++)
    if (!isSameCell(wanted[column] ?? '', present[column] ?? '')) return false;
  return true;
}

interface TableColumn {
  readonly rows: Rows;
  readonly column: number;
}

function isSameColumn(wanted: TableColumn, present: TableColumn): boolean {
  const height = Math.max(wanted.rows.length, present.rows.length);
  for (let row = 1; row < height; row++) {
    const [cell, other] = [wanted, present].map(({ rows, column }) => rows[row]?.[column] ?? '');
    if (!isSameCell(cell, other)) return false;
  }
  return true;
}
