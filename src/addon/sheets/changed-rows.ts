/**
 * Which rows of one of the add-on's own tabs are to be written: of a tab that the command has read before, only those that
 * differ from what stood there.
 */
import type { Cell } from '../../core/index';
import { BLOCK_ROWS } from './layout';
import type { TabPlan } from './tab-plan';
import { isSameCell } from './written-cell';

/** Rows of a tab, counted from 0: from the first to the one behind the last. */
export interface RowSpan {
  readonly first: number;
  readonly end: number;
}

type Rows = readonly (readonly Cell[])[];

/**
 * Never more than BLOCK_ROWS rows each, the header's first. Of a tab that nobody has read all rows are looked at.
 * Empty: it is all there.
 */
export function spansToWrite({ rows, known }: Pick<TabPlan, 'rows' | 'known'>): RowSpan[] {
  const spans: RowSpan[] = [];
  for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
    const block = { first: from, end: Math.min(from + BLOCK_ROWS, rows.length) };
    const span = known ? changedIn(rows, known, block) : block;
    if (span.first < span.end) spans.push(span);
  }
  return spans;
}

/** From the first row that differs to the last one; an empty span where none does. */
export function changedIn(wanted: Rows, present: Rows, { first, end }: RowSpan): RowSpan {
  const isSame = (row: number) =>
    row < present.length && wanted[row].every((cell, column) => isSameCell(cell, present[row][column]));
  const span = { first, end };
  while (span.first < span.end && isSame(span.first)) span.first++;
  while (span.end > span.first && isSame(span.end - 1)) span.end--;
  return span;
}

/** How many columns of a tab that was read are not in use any more. */
export function columnsToTake({ rows, known }: Pick<TabPlan, 'rows' | 'known'>): number {
  return Math.max(0, (known?.[0]?.length ?? 0) - rows[0].length);
}
