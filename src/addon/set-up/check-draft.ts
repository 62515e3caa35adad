/**
 * Checks what a draft adds to a tab that is there already, before the first write: cells that whoever sets up may not edit,
 * and rules that reject what is to be written.
 */
import type { Cell, IssueLog } from '../../core/index';
import { findCellFaults } from '../sheets/check-cells';
import { findLockedCells } from '../sheets/check-rights';
import type { PlanBox } from '../sheets/plan-boxes';
import type { InputTab } from './input-tab';
import type { Role, TabDraft } from './tab-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reports every fault with its place and remedy. Empty: the draft can be written. A tab that is yet to be made has none. */
export function findDraftFaults({ sheet, draft, isMade }: InputTab, issues: IssueLog): void {
  if (!sheet || !draft) return;
  const boxes = draftBoxes(sheet, draft, isMade);
  findLockedCells(boxes, { sheet, rows: draft.height, columns: draft.width, issues });
  for (const box of boxes) findCellFaults(box, issues, false);
}

/**
 * A box a column, in the part of the grid that exists: to its end where the column gets its look (in a tab that the add-on
 * made, and wherever it adds one), else from the first to the last cell that changes.
 */
function draftBoxes(sheet: Sheet, draft: TabDraft, isMade: boolean): PlanBox[] {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const dressed = new Set(isMade ? draft.roles : draft.addedRoles);
  const changes = changesByColumn(draft);
  return draft.roles.flatMap((role): PlanBox[] => {
    const column = draft.column(role) ?? 0;
    const cells = changes.get(column) ?? new Map<number, Cell>();
    const rows = dressed.has(role) ? [draft.headerRow, height - 1] : [...cells.keys()];
    const [first, last] = [Math.min(...rows), Math.min(Math.max(...rows), height - 1)];
    if (rows.length === 0 || column >= width || first > last) return [];
    const box = { sheet, name: sheet.getName(), row: first + 1, column: column + 1 };
    const headers = [headerOf(draft, role)];
    return [
      { ...box, rows: last - first + 1, columns: 1, headers, wanted: (row) => cells.get(first + row) ?? '' },
    ];
  });
}

function headerOf(draft: TabDraft, role: Role): string {
  return draft.text(draft.headerRow, role);
}

function changesByColumn({ changes }: TabDraft): Map<number, Map<number, Cell>> {
  const columns = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of changes) {
    columns.set(column, (columns.get(column) ?? new Map<number, Cell>()).set(row, value));
  }
  return columns;
}
