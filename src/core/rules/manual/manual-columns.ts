/**
 * The header row of the tab Manual segments: which column is which.
 */
import { cellText } from '../../settings/values';
import { cellAt, type Cell, type SheetCells } from '../../tables/sheet-cells';
import type { ManualColumn } from '../../words/setting-keys';
import { manualColumnNamed } from '../../words/tab-lookup';

/** A row without these is no header row. */
const NEEDED: readonly ManualColumn[] = ['customer', 'scheme', 'segment'];

export interface ManualColumns {
  /** 0-based */
  readonly headerRow: number;
  /** Every header of the header row, trimmed. */
  readonly headers: readonly string[];
  /** The leftmost column of each name, from 0. */
  readonly positions: ReadonlyMap<ManualColumn, number>;
}

/** Empty: null where no row of the top names customer, scheme and segment. */
export function findManualColumns({ top }: Pick<SheetCells, 'top'>): ManualColumns | null {
  for (let headerRow = 0; headerRow < top.length; headerRow++) {
    const headers = top[headerRow].map(cellText);
    const positions = new Map<ManualColumn, number>();
    headers.forEach((header, index) => {
      const name = manualColumnNamed(header);
      if (name && !positions.has(name)) positions.set(name, index);
    });
    if (NEEDED.every((name) => positions.has(name))) return { headerRow, headers, positions };
  }
  return null;
}

/** The header of a column as it stands in the tab; undefined where there is no such column. */
export function headerIn({ headers, positions }: ManualColumns, name: ManualColumn): string | undefined {
  const index = positions.get(name);
  return index === undefined ? undefined : headers[index];
}

/** The cell of a row, 0 the sheet's top row; '' where there is no such column. */
export function manualCell(
  sheet: SheetCells,
  { positions }: ManualColumns,
  { row, name }: { readonly row: number; readonly name: ManualColumn },
): Cell {
  const index = positions.get(name);
  return index === undefined ? '' : cellAt(sheet.column(index), row);
}
