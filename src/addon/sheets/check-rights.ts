/**
 * Cells that whoever runs may not edit, and merged cells: one service call a box where all is well.
 */
import { WRITE_ISSUES, type IssueLog } from '../../core/index';
import { cellName } from './a1';
import type { PlanBox } from './plan-boxes';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet and how large it is to be. */
interface LockContext {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
  readonly issues: IssueLog;
}

/** Reports what whoever runs may not edit. A sheet that is protected whole gets one report: it says more than one a column. */
export function findLockedCells(
  boxes: readonly PlanBox[],
  { sheet, rows, columns, issues }: LockContext,
): void {
  const grows = rows > sheet.getMaxRows() || columns > sheet.getMaxColumns();
  if (!isLocked(sheet)) for (const box of boxes) findProtected(box, issues);
  else if (grows || !boxes.every(isEditable)) {
    issues.add(WRITE_ISSUES, 'write.protectedSheet', { sheet: sheet.getName() });
  }
}

/** Some of its cells may be open to all the same. */
function isLocked(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit());
}

function isEditable(box: PlanBox): boolean {
  return rangeOf(box).canEdit();
}

/** A column each, with the rows between the first and the last of its protected cells. */
function findProtected(box: PlanBox, issues: IssueLog): void {
  const { sheet, name, row, column, rows, headers } = box;
  if (isEditable(box)) return;
  headers.slice(0, box.columns).forEach((header, index) => {
    const canEdit = (from: number, to: number): boolean =>
      sheet.getRange(row + from, column + index, to - from, 1).canEdit();
    if (canEdit(0, rows)) return;
    const first = firstWhere(rows, (count) => !canEdit(0, count)) - 1;
    const last = rows - firstWhere(rows, (count) => !canEdit(rows - count, rows));
    const cells = boxName({ row: row + first, column: column + index, rows: last - first + 1, columns: 1 });
    issues.add(WRITE_ISSUES, 'write.protected', { sheet: name, column: header }, { cells });
  });
}

/** The least count from 1 to `most` at which the test holds; it holds for `most` and for every count above a match. */
function firstWhere(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reports the merged cells in a box. */
export function findMerged(
  box: PlanBox,
  issues: IssueLog,
  code: 'write.merged' | 'write.mergedIds' = 'write.merged',
): void {
  const range = rangeOf(box);
  if (!range.isPartOfMerge()) return;
  for (const merge of range.getMergedRanges()) {
    const column = box.headers[Math.max(0, merge.getColumn() - box.column)];
    issues.add(WRITE_ISSUES, code, { sheet: box.name, column }, { cells: merge.getA1Notation() });
  }
}

function rangeOf({ sheet, row, column, rows, columns }: PlanBox): Range {
  return sheet.getRange(row, column, rows, columns);
}

type Corners = Pick<PlanBox, 'row' | 'column' | 'rows' | 'columns'>;

function boxName({ row, column, rows, columns }: Corners): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
