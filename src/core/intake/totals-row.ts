/**
 * The row of totals that people write below their data: it is no customer and no order.
 */
import { foldKey } from '../base/text';
import { cellAt, isBlankCell } from '../tables/sheet-cells';
import type { Cell } from '../tables/sheet-cells';
import { TOTALS_ROWS as ENGLISH } from '../words/en/totals-rows';
import { TOTALS_ROWS as VIETNAMESE } from '../words/vi/totals-rows';
import { dataRowCount } from './column-slice';
import { neededColumns } from './map-sheet';
import type { MappedSheet } from './read-context';
import type { FieldMatch } from './types';

const WORDS = new Set([...ENGLISH, ...VIETNAMESE].map(foldKey));

export interface TotalsRow {
  /** Data row. */
  readonly row: number;
  /** The column that says so. */
  readonly match: FieldMatch;
}

/**
 * The row of totals: the last row that holds anything, if one of the `labels` says so and no `blanks` says otherwise.
 * Empty: null when there is none.
 */
export function findTotalsRow(
  { cells, mapping }: MappedSheet,
  labels: readonly (FieldMatch | undefined)[],
  blanks: readonly (FieldMatch | undefined)[] = [],
): TotalsRow | null {
  const columns = neededColumns(mapping).map((index) => cells.column(index));
  const cellOf = (match: FieldMatch, k: number): Cell =>
    cellAt(cells.column(match.index), mapping.headerRow + 1 + k);
  let last = dataRowCount(cells, mapping) - 1;
  while (last >= 0 && columns.every((column) => isBlankCell(cellAt(column, mapping.headerRow + 1 + last))))
    last--;
  if (last < 0) return null;
  const isLabel = (match: FieldMatch | undefined): boolean =>
    match !== undefined && isWord(cellOf(match, last));
  const isFree = (match: FieldMatch | undefined): boolean =>
    match === undefined || isBlankCell(cellOf(match, last)) || isLabel(match);
  const match = labels.find(isLabel);
  return match && blanks.every(isFree) ? { row: last, match } : null;
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && WORDS.has(foldKey(cell));
}
