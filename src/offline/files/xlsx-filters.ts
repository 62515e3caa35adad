/**
 * The basic filter between the file library's sheets and ours: a file says what a column shows, Sheets what it hides.
 */
import type { Sheet } from 'hucre/xlsx';
import { formatA1 } from '../workbook/a1';
import { textsInFilter } from '../workbook/filter-rows';
import type { SheetGrid } from '../workbook/sheet-grid';

type FileFilter = NonNullable<Sheet['autoFilter']>;

/** The hidden texts by column, from 0, of a tab whose cells and filter are there. Loosely: a file does not say whether blanks are shown. */
export function readCriteria(
  grid: SheetGrid,
  filter: FileFilter | undefined,
): Map<number, readonly string[]> {
  const criteria = new Map<number, readonly string[]>();
  for (const { colIndex, filters } of filter?.columns ?? []) {
    const column = (grid.filter?.column ?? 1) - 1 + colIndex;
    const hidden = filters && textsIn(grid, column).filter((text) => !filters.includes(text));
    if (hidden) criteria.set(column, hidden);
  }
  return criteria;
}

/** The filter as the library writes it; what only the library knows of its columns stays as it was. */
export function fileFilter(grid: SheetGrid, before: FileFilter | undefined): FileFilter | undefined {
  const { filter } = grid;
  if (!filter) return undefined;
  const others = (before?.columns ?? []).filter(({ filters }) => !filters);
  const own = [...grid.filterCriteria].map(([column, hidden]) => ({
    colIndex: column - filter.column + 1,
    filters: textsIn(grid, column).filter((text) => !hidden.includes(text)),
  }));
  const columns = [...others, ...own];
  return { range: formatA1(filter), ...(columns.length > 0 ? { columns } : {}) };
}

function textsIn(grid: SheetGrid, column: number): string[] {
  return textsInFilter(grid, column, (row, at) => String(grid.valueAt(row, at)));
}
