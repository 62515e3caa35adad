/**
 * Checks a whole plan against the live sheet before the first write: everything that Sheets would refuse half-way, or that
 * the run would overwrite though it is somebody's own.
 */
import { IssueLog, type Issue } from '../../core/index';
import { findOccupied } from './check-blank';
import { findCellFaults } from './check-cells';
import { findLimitFaults } from './check-limits';
import { findLockedCells, findMerged } from './check-rights';
import { headlessColumnBoxes, knownColumnBoxes, newColumnBoxes, tabBoxes, type PlanBox } from './plan-boxes';
import type { WritePlan } from './write-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the check needs besides the plan. */
export interface CheckContext {
  readonly book: Spreadsheet;
}

/**
 * Every fault of the plan, each with its place and remedy. Empty: it can be written.
 * Calls: 4 a run of adjacent columns, 3 a block of it, 2 more where it is new, 2 a tab of the spreadsheet when cells are added.
 */
export function findPlanFaults(plan: WritePlan, { book }: CheckContext): Issue[] {
  const issues = new IssueLog();
  findLimitFaults(plan, { book, issues });
  findKeyMerges(plan, issues);
  const known = [...knownColumnBoxes(plan), ...headlessColumnBoxes(plan)];
  const added = newColumnBoxes(plan);
  const tabs = plan.tabs.flatMap(tabBoxes);
  findLocked(plan, [...known, ...added, ...tabs], issues);
  for (const box of added) findOccupied(box, issues);
  for (const box of [...known, ...added, ...tabs]) {
    findMerged(box, issues);
    findCellFaults(box, issues, known.includes(box));
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

function findLocked(plan: WritePlan, boxes: readonly PlanBox[], issues: IssueLog): void {
  for (const { sheet, rows, columns } of sheetsOf(plan)) {
    const sheetName = sheet.getName();
    const own = boxes.filter(({ name }) => name === sheetName);
    findLockedCells(own, { sheet, rows, columns, issues });
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
