/**
 * Writes one of the add-on's own tabs outside of a run: checked whole before the first cell, or not written at all.
 */
import { IssueLog, type Issue } from '../../core/index';
import { applyTabs, type WriteContext } from '../sheets/apply-plan';
import { bindTabsAgain } from '../sheets/bind-again';
import { findCellFaults } from '../sheets/check-cells';
import { findTooManyCells } from '../sheets/check-limits';
import { findLockedCells, findMerged } from '../sheets/check-rights';
import { tabBoxes } from '../sheets/plan-boxes';
import type { TabPlan } from '../sheets/tab-plan';

/** What stands in the way. Empty: it was written. To be called under the document's lock. */
export function writeOwnTab(plan: TabPlan, context: WriteContext): readonly Issue[] {
  const issues = new IssueLog();
  const [rows, columns] = [plan.rows.length, plan.rows[0].length];
  const { sheet } = plan;
  const [height, width] = sheet ? [sheet.getMaxRows(), sheet.getMaxColumns()] : [0, 0];
  const added = Math.max(rows, height) * Math.max(columns, width) - height * width;
  if (added > 0) findTooManyCells(added, { book: context.book, issues });
  const boxes = tabBoxes(plan);
  if (sheet) findLockedCells(boxes, { sheet, rows, columns, issues });
  for (const box of boxes) {
    findMerged(box, issues);
    findCellFaults(box, issues, true);
  }
  if (issues.hasErrors) return issues.list();
  applyTabs([plan], context);
  bindTabsAgain(context.book, [plan]);
  return [];
}
