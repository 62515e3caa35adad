/**
 * Inserting and deleting rows and columns: everything that stands behind moves along.
 */
import type { Box } from './a1';
import type { ConditionalRule } from './cell-rules';
import { moveReferences, shiftRelativeRows } from './formula-references';
import { changeFormula } from './rule-formulas';
import { moveChart } from './sheet-chart';
import type { SheetGrid } from './sheet-grid';
import { cellKey, columnOf, rowOf } from './sheet-grid';
import { withdrawSpills } from './spills';

/** Along which side, from which position (0-based), how many: positive inserts, negative deletes. */
export interface Shift {
  readonly side: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a 0-based position goes; null when it is deleted. */
export function shiftPosition(position: number, { at, count }: Shift): number | null {
  if (position < at) return position;
  if (count < 0 && position < at - count) return null;
  return position + count;
}

/** Moves a sheet's cells, maps, merges, rules and protections. */
export function shiftSheet(sheet: SheetGrid, shift: Shift): void {
  withdrawSpills(sheet, cutBy(sheet, shift));
  if (shift.side === 'rows') {
    shiftList(sheet.rows, shift, () => []);
    shiftList(sheet.formatIds, shift, () => undefined);
    sheet.rowDetails = shiftPositions(sheet.rowDetails, shift);
    sheet.maxRows += shift.count;
  } else {
    for (const row of sheet.rows) shiftList(row, shift, () => '');
    for (const ids of sheet.formatIds) if (ids) shiftList(ids, shift, () => 0);
    sheet.columnWidths = shiftPositions(sheet.columnWidths, shift);
    sheet.columnDetails = shiftPositions(sheet.columnDetails, shift);
    sheet.filterCriteria = shiftPositions(sheet.filterCriteria, shift);
    sheet.maxColumns += shift.count;
  }
  sheet.formulas = shiftKeys(sheet.formulas, shift);
  sheet.notes = shiftKeys(sheet.notes, shift);
  sheet.extras = shiftKeys(sheet.extras, shift);
  sheet.formulaErrors = shiftKeys(sheet.formulaErrors, shift);
  sheet.formulaMemos = shiftKeys(sheet.formulaMemos, shift);
  sheet.merges = shiftBoxes(sheet.merges, shift);
  sheet.protectedBoxes = shiftBoxes(sheet.protectedBoxes, shift);
  shiftRules(sheet, shift);
  sheet.contentChanged();
}

/** The lines that go, or before which others come. */
function cutBy({ maxRows, maxColumns }: SheetGrid, { side, at, count }: Shift): Box {
  const lines = Math.max(-count, 1);
  return side === 'rows'
    ? { row: at + 1, column: 1, rows: lines, columns: maxColumns }
    : { row: 1, column: at + 1, rows: maxRows, columns: lines };
}

/** Moves what binds boxes; a rule goes with the last cell that it binds. */
function shiftRules(sheet: SheetGrid, shift: Shift): void {
  sheet.validations = sheet.validations.flatMap((rule) =>
    shiftBoxes([rule.box], shift).map((box) => ({ ...rule, box })),
  );
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => shiftConditional(rule, shift))
    .filter((rule) => rule.boxes.length > 0);
  sheet.protections = sheet.protections.filter((protection) => {
    if (protection.box) protection.box = shiftBoxes([protection.box], shift)[0] ?? null;
    else return true;
    return protection.box !== null;
  });
  sheet.filter = sheet.filter && (shiftBoxes([sheet.filter], shift)[0] ?? null);
  sheet.charts = sheet.charts.map((chart) => moveChart(chart, (box) => shiftBoxes([box], shift)[0] ?? null));
  sheet.spills = shiftBoxes(sheet.spills, shift);
  if (shift.side !== 'rows') return;
  sheet.filteredRows = shiftSet(sheet.filteredRows, shift);
  sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
}

/** A rule's formula is that of its top left cell: it keeps its rows beside that cell, and its columns where they go. */
function shiftConditional(rule: ConditionalRule, shift: Shift): ConditionalRule {
  const moved = { ...rule, boxes: shiftBoxes(rule.boxes, shift) };
  if (moved.boxes.length === 0) return moved;
  return changeFormula(moved, (formula) =>
    shift.side === 'rows'
      ? shiftRelativeRows(formula, moved.boxes[0].row - rule.boxes[0].row)
      : moveReferences(
          formula,
          (tab) => tab === null,
          (box) => shiftBoxes([box], shift)[0] ?? null,
        ),
  );
}

function shiftList<T>(list: T[], { at, count }: Shift, fill: () => T): void {
  if (at >= list.length) return;
  if (count < 0) {
    list.splice(at, -count);
    return;
  }
  // One at a time: spreading a hundred thousand arguments overflows the stack.
  const tail = list.splice(at);
  for (let i = 0; i < count; i++) list.push(fill());
  for (const item of tail) list.push(item);
}

function shiftKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const [row, column] = [rowOf(key), columnOf(key)];
    const to = shiftPosition(shift.side === 'rows' ? row : column, shift);
    if (to !== null) moved.set(shift.side === 'rows' ? cellKey(to, column) : cellKey(row, to), value);
  }
  return moved;
}

function shiftPositions<T>(details: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [position, detail] of details) {
    const to = shiftPosition(position, shift);
    if (to !== null) moved.set(to, detail);
  }
  return moved;
}

function shiftSet(positions: ReadonlySet<number>, shift: Shift): Set<number> {
  return new Set([...positions].flatMap((position) => shiftPosition(position, shift) ?? []));
}

/** Boxes move, grow when cells are inserted inside, shrink when some of theirs are deleted, vanish with the last. */
export function shiftBoxes(boxes: readonly Box[], { side, at, count }: Shift): Box[] {
  return boxes.flatMap((box) => {
    const start = (side === 'rows' ? box.row : box.column) - 1;
    const length = side === 'rows' ? box.rows : box.columns;
    const moved = moveSpan(start, length, { side, at, count });
    if (moved.length < 1) return [];
    return side === 'rows'
      ? [{ ...box, row: moved.start + 1, rows: moved.length }]
      : [{ ...box, column: moved.start + 1, columns: moved.length }];
  });
}

function moveSpan(start: number, length: number, { at, count }: Shift): { start: number; length: number } {
  if (count >= 0)
    return at <= start
      ? { start: start + count, length }
      : { start, length: at < start + length ? length + count : length };
  const end = start + length;
  const lost = Math.max(0, Math.min(end, at - count) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at - count) - at);
  return { start: start - before, length: length - lost };
}
