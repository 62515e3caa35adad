/**
 * Columns that a run adds stand where nothing stands: what is there all the same is somebody's, though no header says so.
 */
import { WRITE_ISSUES, type IssueLog } from '../../core/index';
import { cellName } from './a1';
import { BLOCK_ROWS } from './layout';
import type { PlanBox } from './plan-boxes';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Reports values, formulas and notes: two calls where there are none. A value without a formula is reported, too: it may be
 * what a formula elsewhere fills in, which would break.
 */
export function findOccupied(box: PlanBox, issues: IssueLog): void {
  const { sheet, row, column, rows, columns } = box;
  const notes = sheet.getRange(row, column, 1, columns).getNotes();
  report({ box, from: 0, texts: notes }, issues);
  if (sheet.getRange(row, column, rows, columns).isBlank()) return;
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const range = sheet.getRange(row + from, column, Math.min(BLOCK_ROWS, rows - from), columns);
    report({ box, from, texts: contents(range) }, issues);
  }
}

/** What stands in each cell; '' where nothing does. */
function contents(range: Range): string[][] {
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((cells, row) => cells.map((cell, column) => formulas[row][column] || String(cell)));
}

interface Found {
  readonly box: PlanBox;
  /** The row of the box, from 0, in which the texts begin. */
  readonly from: number;
  readonly texts: readonly (readonly string[])[];
}

/** One report a column: the rows, and the first cell. */
function report({ box, from, texts }: Found, issues: IssueLog): void {
  const first = new Map<number, string>();
  texts.forEach((cells, index) =>
    cells.forEach((text, column) => {
      if (text === '') return;
      const row = box.row + from + index;
      if (!first.has(column)) first.set(column, cellName(row, box.column + column));
      const place = { sheet: box.name, column: box.headers[column], row };
      issues.add(WRITE_ISSUES, 'write.notBlank', place, { cell: first.get(column) ?? '' });
    }),
  );
}
