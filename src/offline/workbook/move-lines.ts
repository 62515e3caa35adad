/**
 * Moving columns within a tab: everything that belongs to them goes along.
 */
import type { Box } from './a1';
import { moveReferences } from './formula-references';
import { changeFormula } from './rule-formulas';
import { moveChart } from './sheet-chart';
import type { SheetGrid } from './sheet-grid';
import { cellKey, columnOf, rowOf } from './sheet-grid';
import { withdrawSpills } from './spills';
import type { Workbook } from './workbook';

/** Which columns, from 0, and in front of which they are to stand. */
export interface Move {
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

/** Moves columns: rules of single cells go with each column, boxes as a whole go when they lie within the moved ones. */
export function moveLines(workbook: Workbook, grid: SheetGrid, move: Move): void {
  const place = (column: number): number => placeAfter(column, move);
  withdrawSpills(grid, { row: 1, column: 1, rows: grid.maxRows, columns: grid.maxColumns });
  moveLists(grid, place);
  grid.formulas = moveKeys(grid.formulas, place);
  grid.notes = moveKeys(grid.notes, place);
  grid.extras = moveKeys(grid.extras, place);
  grid.formulaErrors = moveKeys(grid.formulaErrors, place);
  grid.formulaMemos = moveKeys(grid.formulaMemos, place);
  grid.columnWidths = movePositions(grid.columnWidths, place);
  grid.columnDetails = movePositions(grid.columnDetails, place);
  grid.filterCriteria = movePositions(grid.filterCriteria, place);
  grid.validations = grid.validations.flatMap((rule) =>
    moveColumnsOf(rule.box, place).map((box) => ({ ...rule, box })),
  );
  grid.conditionalRules = grid.conditionalRules.map((rule) => ({
    ...changeFormula(rule, (formula) =>
      moveReferences(
        formula,
        (tab) => tab === null,
        (box) => moveBox(box, place),
      ),
    ),
    boxes: rule.boxes.flatMap((box) => moveColumnsOf(box, place)),
  }));
  moveBoxes(grid, place);
  for (const named of workbook.namedRanges) {
    if (named.sheetId === grid.id) named.box = moveBox(named.box, place);
  }
  workbook.moveReferencesTo(grid, (box) => moveBox(box, place));
  for (const entry of workbook.metadata) {
    const { type, sheetId, index } = entry.place;
    if (type === 'COLUMN' && sheetId === grid.id && index !== undefined) {
      entry.place = { ...entry.place, index: place(index) };
    }
  }
  grid.contentChanged();
}

/** @example placeAfter(0, { from: 0, count: 1, to: 3 }) //=> 2 */
export function placeAfter(column: number, { from, count, to }: Move): number {
  const moved = column >= from && column < from + count;
  if (to > from) {
    if (moved) return column + to - from - count;
    return column >= from + count && column < to ? column - count : column;
  }
  if (moved) return column - from + to;
  return column >= to && column < from ? column + count : column;
}

function moveLists(grid: SheetGrid, place: (column: number) => number): void {
  const width = Math.max(grid.maxColumns, ...grid.rows.map((row) => row.length));
  const moveRow = <T>(row: T[], blank: T): void => {
    const before = [...row];
    row.length = 0;
    for (let column = 0; column < width; column++) row.push(blank);
    before.forEach((value, column) => (row[place(column)] = value));
  };
  for (const row of grid.rows) moveRow<SheetGrid['rows'][number][number]>(row, '');
  for (const ids of grid.formatIds) if (ids) moveRow(ids, 0);
}

function moveKeys<T>(map: ReadonlyMap<number, T>, place: (column: number) => number): Map<number, T> {
  return new Map([...map].map(([key, value]) => [cellKey(rowOf(key), place(columnOf(key))), value]));
}

function movePositions<T>(map: ReadonlyMap<number, T>, place: (column: number) => number): Map<number, T> {
  return new Map([...map].map(([column, value]) => [place(column), value]));
}

function moveBoxes(grid: SheetGrid, place: (column: number) => number): void {
  grid.merges = grid.merges.map((box) => moveBox(box, place));
  grid.charts = grid.charts.map((chart) => moveChart(chart, (box) => moveBox(box, place)));
  grid.spills = grid.spills.map((box) => moveBox(box, place));
  grid.filter = grid.filter && moveBox(grid.filter, place);
  grid.protectedBoxes = grid.protectedBoxes.map((box) => moveBox(box, place));
  for (const protection of grid.protections) {
    if (protection.box) protection.box = moveBox(protection.box, place);
  }
}

/** A box whose columns stay together stands where they stand now; another one keeps its place. */
function moveBox(box: Box, place: (column: number) => number): Box {
  const first = place(box.column - 1);
  return place(box.column - 2 + box.columns) === first + box.columns - 1
    ? { ...box, column: first + 1 }
    : box;
}

/** The columns of a box where they stand now, neighbours as one box. */
function moveColumnsOf(box: Box, place: (column: number) => number): Box[] {
  const columns = Array.from({ length: box.columns }, (_, i) => place(box.column - 1 + i) + 1);
  columns.sort((a, b) => a - b);
  const starts = columns.filter((column, i) => column !== columns[i - 1] + 1);
  return starts.map((column, i) => {
    const next = columns.indexOf(starts[i + 1] ?? -1);
    const end = next < 0 ? columns.length : next;
    return { ...box, column, columns: end - columns.indexOf(column) };
  });
}
