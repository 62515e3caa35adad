/**
 * Reads a sheet in blocks of rows, only the columns that are asked for.
 */
import { HEADER_ROWS, invariant, type Cell, type SheetCells } from '../../core/index';
import type { RunProgress } from '../progress';
import { BLOCK_ROWS } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is known of a sheet before its columns are read. */
export interface SheetTop {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly top: Cell[][];
}

/** Size and first rows. Empty: a sheet without content has no rows. */
export function readTop(sheet: Sheet): SheetTop {
  try {
    return topOf(sheet);
  } catch {
    // Somebody deleted a row or a column between two of the calls; what is wrong otherwise is wrong again.
    return topOf(sheet);
  }
}

function topOf(sheet: Sheet): SheetTop {
  const [name, rowCount, columnCount] = [sheet.getName(), sheet.getLastRow(), sheet.getLastColumn()];
  const top =
    rowCount > 0 ? sheet.getRange(1, 1, Math.min(HEADER_ROWS, rowCount), columnCount).getValues() : [];
  return { sheet, name, rowCount, columnCount, top };
}

/** How columns are read, where it matters. */
export interface ReadOptions {
  /** The column (0-based) that is read before others. */
  readonly first?: number | null;
  readonly progress?: RunProgress;
}

/** The cells of some columns (0-based). Columns that stand side by side are read together. */
export function readColumns(
  { sheet, name, rowCount, columnCount, top }: SheetTop,
  indexes: readonly number[],
  { first = null, progress }: ReadOptions = {},
): SheetCells {
  const holds = (index: number | null) => (run: Run) =>
    index !== null && index >= run.start && index < run.start + run.width;
  const isFirst = holds(first);
  const adjacent = adjacentRuns(indexes).sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const runs = adjacent.map(({ start, width }) => ({
    start,
    width,
    rows: readBlock(sheet, { column: start + 1, width, rowCount, progress }),
  }));
  return {
    name,
    rowCount,
    columnCount,
    top,
    column(index) {
      const run = runs.find(holds(index));
      invariant(run, `column ${index} of ${name} was read`);
      return { rows: run.rows, index: index - run.start };
    },
  };
}

/** All columns of a small sheet. */
export function readWhole(top: SheetTop): SheetCells {
  return readColumns(
    top,
    Array.from({ length: top.columnCount }, (_, index) => index),
  );
}

interface Block {
  /** 1-based */
  readonly column: number;
  readonly width: number;
  readonly rowCount: number;
  readonly progress?: RunProgress;
}

/** Rows 1 to rowCount of adjacent columns, BLOCK_ROWS a call. */
export function readBlock(sheet: Sheet, { column, width, rowCount, progress }: Block): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = 1; row <= rowCount; row += BLOCK_ROWS) {
    const height = Math.min(BLOCK_ROWS, rowCount - row + 1);
    for (const cells of sheet.getRange(row, column, height, width).getValues()) rows.push(cells);
    progress?.advance(height * width);
  }
  return rows;
}

interface Run {
  readonly start: number;
  readonly width: number;
}

/** @example adjacentRuns([4, 0, 1]) //=> [{ start: 0, width: 2 }, { start: 4, width: 1 }] */
export function adjacentRuns(indexes: readonly number[]): Run[] {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b);
  const runs: { start: number; width: number }[] = [];
  for (const index of sorted) {
    const last = runs[runs.length - 1];
    if (last && index === last.start + last.width) last.width++;
    else runs.push({ start: index, width: 1 });
  }
  return runs;
}
