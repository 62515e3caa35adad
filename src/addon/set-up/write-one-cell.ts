/**
 * Writes one cell of conditions in the Rules tab, only while it still holds the text that somebody saw there.
 */
import { cellAt, cellText, ruleColumnNamed, TRIAL_ISSUES, type IssueLog } from '../../core/index';
import { cellName } from '../sheets/a1';
import { findCellFaults } from '../sheets/check-cells';
import { findLockedCells, findMerged } from '../sheets/check-rights';
import type { OwnTabs } from '../sheets/own-tabs';
import type { PlanBox } from '../sheets/plan-boxes';
import { asText } from '../sheets/written-cell';
import { openTab, type InputTab } from './input-tab';

export interface TextChange {
  /** 1 is the top row. */
  readonly row: number;
  /** The header of the cell's column. */
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

export interface WrittenPlace {
  readonly sheet: string;
  readonly cell: string;
}

interface WriteContext {
  readonly issues: IssueLog;
  /** Of a command that is begun again: Google may have taken the text, though it said that it failed. */
  readonly tries: { isWritten: boolean };
}

/** Null, and nothing written, where the cell is gone, holds something else or cannot be edited; the issues say why. */
export function writeOneCell(
  tabs: OwnTabs,
  change: TextChange,
  { issues, tries }: WriteContext,
): WrittenPlace | null {
  const input = openTab(tabs, 'rules');
  const { sheet } = input;
  if (!sheet) {
    issues.add(TRIAL_ISSUES, 'trial.noTab');
    return null;
  }
  const name = sheet.getName();
  const column = columnUnder(input, change);
  if (column < 0) {
    issues.add(TRIAL_ISSUES, 'trial.noCell', { sheet: name, column: change.column });
    return null;
  }
  const place = { row: change.row, column: column + 1 };
  const box: PlanBox = {
    ...{ sheet, name, ...place, rows: 1, columns: 1 },
    headers: [change.column],
    wanted: () => change.to,
  };
  findFaults(box, issues);
  if (issues.hasErrors) return null;
  const range = sheet.getRange(place.row, place.column);
  // Looked at last, right before it is written.
  const found = cellText(range.getValue());
  const written = { sheet: name, cell: cellName(place.row, place.column) };
  if (tries.isWritten && found === cellText(change.to)) return written;
  if (found !== cellText(change.from)) {
    issues.add(TRIAL_ISSUES, 'trial.changed', { sheet: name, ...place, column: change.column }, { found });
    return null;
  }
  tries.isWritten = true;
  range.setValue(asText(change.to));
  SpreadsheetApp.flush();
  return written;
}

/** From 0; -1 where the header names no column of conditions, or the row is none of a rule. */
function columnUnder({ draft, cells }: InputTab, { row, column }: TextChange): number {
  const own = ruleColumnNamed(column);
  const isAsked = own === null || own === 'condition';
  if (!draft || !cells || !isAsked || column === '') return -1;
  if (row <= draft.headerRow + 1 || row > cells.rowCount) return -1;
  const headers = Array.from({ length: cells.columnCount }, (_, index) =>
    cellText(cellAt(cells.column(index), draft.headerRow)),
  );
  return headers.indexOf(column);
}

function findFaults(box: PlanBox, issues: IssueLog): void {
  const { sheet, row, column } = box;
  if (sheet.getRange(row, column).getFormula() !== '')
    issues.add(TRIAL_ISSUES, 'trial.formula', { sheet: box.name, row, column: box.headers[0] });
  findLockedCells([box], { sheet, rows: row, columns: column, issues });
  findMerged(box, issues);
  findCellFaults(box, issues, false);
}
