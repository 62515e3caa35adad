/**
 * Checks a whole plan against the live sheet before the first write: everything that Sheets would refuse half-way, or that
 * the run would overwrite though it is somebody's own.
 */
import { IssueLog, WRITE_ISSUES, type Issue } from '../../core/index';
import { findCellFaults } from './check-cells';
import { findLimitFaults } from './check-limits';
import { findMerged, findProtected, isEditable } from './check-rights';
import { knownColumnBoxes, newColumnBoxes, tabBoxes, type PlanBox } from './plan-boxes';
import type { WritePlan } from './write-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the check needs besides the plan. */
export interface CheckContext {
  readonly book: Spreadsheet;
}

/**
 * Every fault of the plan, each with its place and remedy. Empty: it can be written.
 * Calls: 4 a run of adjacent columns, 3 a block of it, 2 a tab of the spreadsheet when cells are added.
 */
export function findPlanFaults(plan: WritePlan, { book }: CheckContext): Issue[] {
  const issues = new IssueLog();
  findLimitFaults(plan, { book, issues });
  findKeyMerges(plan, issues);
  const boxes = [
    ...knownColumnBoxes(plan).map((box) => ({ box, isKnown: true })),
    ...[...newColumnBoxes(plan), ...plan.tabs.flatMap(tabBoxes)].map((box) => ({ box, isKnown: false })),
  ];
  findLocked(
    plan,
    boxes.map(({ box }) => box),
    issues,
  );
  for (const { box, isKnown } of boxes) {
    findMerged(box, issues);
    findCellFaults(box, issues, isKnown);
  }
  return issues.list();
}

/** Ids in merged cells: Sheets gives the value to the first row only. */
function findKeyMerges({ target }: WritePlan, issues: IssueLog): void {
  const { sheet, headerRow, lastRow, keys } = target;
  if (!sheet || !keys || lastRow <= headerRow) return;
  const rows = Math.min(lastRow, sheet.getMaxRows()) - headerRow;
  const box: PlanBox = {
    sheet,
    name: sheet.getName(),
    row: headerRow + 1,
    column: keys.column,
    rows,
    columns: 1,
    headers: [keys.header ?? ''],
    wanted: () => '',
  };
  findMerged(box, issues, 'write.mergedIds');
}

/** Sheets that are protected whole get one report: it says more than one a column. */
function findLocked(plan: WritePlan, boxes: readonly PlanBox[], issues: IssueLog): void {
  for (const { sheet, rows, columns } of sheetsOf(plan)) {
    const own = boxes.filter(({ name }) => name === sheet.getName());
    const grows = rows > sheet.getMaxRows() || columns > sheet.getMaxColumns();
    if (!isLocked(sheet)) for (const box of own) findProtected(box, issues);
    else if (grows || !own.every(isEditable)) {
      issues.add(WRITE_ISSUES, 'write.protectedSheet', { sheet: sheet.getName() });
    }
  }
}

interface SheetSize {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
}

/** The sheets that are there already, as large as the plan needs them. */
function sheetsOf({ target, columns, tabs }: WritePlan): SheetSize[] {
  const right = Math.max(...columns.map(({ position }) => position));
  const all = [
    { sheet: target.sheet, rows: target.lastRow, columns: right },
    ...tabs.map(({ sheet, rows }) => ({ sheet, rows: rows.length, columns: rows[0].length })),
  ];
  return all.flatMap(({ sheet, ...size }) => (sheet ? [{ sheet, ...size }] : []));
}

/** Some of its cells may be open to all the same. */
function isLocked(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit());
}
