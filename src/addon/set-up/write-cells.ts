/**
 * Writes single cells of the Rules tab that somebody has consented to: those cells and no others, as plain texts, and only
 * while the tab is as it was when they were worked out.
 */
import { FIT_ISSUES, type IssueLog, type Language, type SheetCells } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { isSameTab } from '../sheets/same-tab';
import { applyDraft } from './apply-draft';
import { findDraftFaults } from './check-draft';
import { openTab } from './input-tab';
import { noteOwnRows } from './own-rows';
import { metricRole } from './tab-layouts';

/** A cell under the column of a metric. */
export interface RuleCell {
  /** 1 is the top row. */
  readonly row: number;
  readonly metric: string;
  readonly text: string;
}

interface WriteContext {
  /** The tab as it was read. */
  readonly read: SheetCells;
  readonly language: Language;
  readonly issues: IssueLog;
}

/** False, and nothing written, where the tab changed meanwhile or cannot be edited. Issues: fit.changed, those of check-draft. */
export function writeRuleCells(
  tabs: OwnTabs,
  cells: readonly RuleCell[],
  { read, language, issues }: WriteContext,
): boolean {
  const input = openTab(tabs, 'rules');
  const { sheet, draft } = input;
  if (!sheet || !draft) return refuseChanged(read, issues);
  for (const { row, metric, text } of cells) draft.write(row - 1, metricRole(metric), text);
  // Only the cells themselves are checked, not the columns in which they stand.
  findDraftFaults({ ...input, isMade: false }, issues);
  if (issues.hasErrors) return false;
  // Looked at last, right before the first write: a row that somebody inserts moves all below it.
  const now = openTab(tabs, 'rules').cells;
  if (!now || !isSameTab(now, read)) return refuseChanged(read, issues);
  const looks = { dropDowns: [], boxes: [], nameNotes: new Map<number, string>() };
  applyDraft({ ...looks, tab: 'rules', sheet, isMade: true, draft, language }, []);
  if (!input.isMade) noteOwnRows(sheet, 'rules', draft);
  SpreadsheetApp.flush();
  return true;
}

function refuseChanged({ name }: SheetCells, issues: IssueLog): boolean {
  issues.add(FIT_ISSUES, 'fit.changed', { sheet: name });
  return false;
}
