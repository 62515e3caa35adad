/**
 * The boxes of cells that a plan writes to, as far as they exist already: what has to be checked before the first write.
 */
import type { Cell } from '../../core/index';
import { columnsToTake, spansToWrite } from './changed-rows';
import { adjacentRuns } from './read-sheet';
import { columnsToRenew } from './renewed-columns';
import type { TabPlan } from './tab-plan';
import type { ColumnPlan, WritePlan } from './write-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adjacent columns of one sheet. Rows and columns of the sheet count from 1. */
export interface PlanBox {
  readonly sheet: Sheet;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What stands above each column, for messages. */
  readonly headers: readonly string[];
  /** What a cell is to hold, counted from 0 inside the box. */
  readonly wanted: (row: number, column: number) => Cell;
}

/** The own columns that are there already: the cells below their headers, which stay as they are. */
export function knownColumnBoxes(plan: WritePlan): PlanBox[] {
  const known = plan.columns.filter(({ isNew }) => !isNew);
  return columnBoxes(plan, known, plan.target.headerRow + 1);
}

/** The own columns whose header somebody deleted: it is written again. */
export function headlessColumnBoxes(plan: WritePlan): PlanBox[] {
  const headless = plan.columns.filter(({ isNew, previous }) => isNew && previous !== null);
  return columnBoxes(plan, headless, plan.target.headerRow);
}

/** The columns that are to be made, with their headers, in the part of the grid that exists. */
export function newColumnBoxes(plan: WritePlan): PlanBox[] {
  const added = plan.columns.filter(({ isNew, previous }) => isNew && previous === null);
  return columnBoxes(plan, added, plan.target.headerRow);
}

function columnBoxes({ target }: WritePlan, columns: readonly ColumnPlan[], row: number): PlanBox[] {
  const { sheet, headerRow, lastRow } = target;
  if (!sheet || columns.length === 0) return [];
  const at = new Map(columns.map((column) => [column.position, column]));
  const name = sheet.getName();
  return adjacentRuns([...at.keys()]).flatMap(({ start, width }) => {
    const run = Array.from({ length: width }, (_, index) => at.get(start + index) as ColumnPlan);
    return insideGrid({
      sheet,
      name,
      row,
      column: start,
      rows: lastRow - row + 1,
      columns: width,
      headers: run.map(({ header }) => header),
      wanted: (r, c) => (row + r === headerRow ? run[c].header : run[c].values[row + r - headerRow - 1]),
    });
  });
}

/**
 * The cells of an own tab that stands already. Surplus rows of an earlier run are cleared, and columns are taken away, so they
 * count, too.
 */
export function tabBoxes(plan: TabPlan): PlanBox[] {
  const { sheet, rows } = plan;
  const [first, end] = sheet ? rowsTouched(plan, sheet.getLastRow()) : [0, 0];
  if (!sheet || first === end) return [];
  const surplus = plan.known?.[0]?.slice(rows[0].length) ?? [];
  return insideGrid({
    sheet,
    name: sheet.getName(),
    row: first + 1,
    column: 1,
    rows: end - first,
    columns: rows[0].length + surplus.length,
    headers: [...rows[0], ...surplus].map(String),
    wanted: (r, c) => rows[first + r]?.[c] ?? '',
  });
}

/** From 0, the last one excluded. */
function rowsTouched(plan: TabPlan, lastRow: number): [first: number, end: number] {
  const { rows } = plan;
  const all = Math.max(rows.length, lastRow);
  if (columnsToTake(plan) > 0 || columnsToRenew(plan)) return [0, all];
  const spans = spansToWrite(plan);
  const first = spans[0]?.first ?? rows.length;
  return [first, lastRow > rows.length ? lastRow : (spans[spans.length - 1]?.end ?? first)];
}

/** The part of a box that exists; nothing where none does. */
function insideGrid(box: PlanBox): PlanBox[] {
  const rows = Math.min(box.rows, box.sheet.getMaxRows() - box.row + 1);
  const columns = Math.min(box.columns, box.sheet.getMaxColumns() - box.column + 1);
  return rows > 0 && columns > 0 ? [{ ...box, rows, columns }] : [];
}
