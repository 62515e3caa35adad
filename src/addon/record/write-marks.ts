/**
 * Writes the marks of a check into a tab that somebody fills in: only into the add-on's own columns of it, and only while the
 * tab is as it was when it was checked.
 */
import { CHECK_RUN_ISSUES, IssueLog, type Language } from '../../core/index';
import { applyDraft } from '../set-up/apply-draft';
import { findDraftFaults } from '../set-up/check-draft';
import { openTab, type InputTab } from '../set-up/input-tab';
import type { Role, TabDraft } from '../set-up/tab-draft';
import { headerOf } from '../set-up/tab-layouts';
import { findOwnColumns } from '../sheets/own-columns';
import type { OwnTabs } from '../sheets/own-tabs';
import { isSameTab } from '../sheets/same-tab';
import { isSameCell } from '../sheets/written-cell';
import type { TabMarks } from './rule-marks';

interface MarkContext {
  readonly language: Language;
  readonly issues: IssueLog;
  /** Whether columns that are missing are added: only who asks for marks gets new ones. */
  readonly adds: boolean;
}

/**
 * Cells that say it already are not written. Nothing is written where the tab changed meanwhile, or cannot be edited; a
 * column of the marketer's own under such a header is left as it is. Issues: check.tabChanged, check.locked, check.columnTaken.
 */
export function writeMarks(
  tabs: OwnTabs,
  marks: TabMarks | null,
  { language, issues, adds }: MarkContext,
): void {
  const input = marks && openTab(tabs, marks.tab);
  if (!marks || !input?.sheet || !input.draft || !input.cells) return;
  const { sheet, draft, cells } = input;
  const place = { sheet: cells.name };
  const asked = marks.roles.filter((role) => adds || draft.column(role) !== undefined);
  const mine = asked.filter((role) => isMine(input, role));
  for (const role of asked.filter((other) => !mine.includes(other)))
    issues.add(CHECK_RUN_ISSUES, 'check.columnTaken', { ...place, column: headerIn(draft, role) });
  if (
    !isSameTab(
      cells,
      marks.read,
      mine.map((role) => draft.column(role)),
    )
  ) {
    issues.add(CHECK_RUN_ISSUES, 'check.tabChanged', place);
    return;
  }
  addMarks(draft, { ...marks, roles: mine }, language);
  if (draft.changes.length === 0) return;
  const faults = new IssueLog();
  findDraftFaults(input, faults);
  if (faults.hasErrors) issues.add(CHECK_RUN_ISSUES, 'check.locked', place);
  else {
    const nothingElse = { dropDowns: [], boxes: [], nameNotes: new Map<number, string>() };
    applyDraft(
      { ...nothingElse, tab: input.tab, sheet, isMade: input.isMade, draft, language },
      draft.addedRoles,
    );
  }
}

/** Missing, blank, or the add-on's by its binding or the marker in its header's note. */
function isMine({ tab, sheet, draft, isMade }: InputTab, role: Role): boolean {
  if (!sheet || !draft || isMade || draft.column(role) === undefined) return true;
  const isBlank = draft.dataRows.every((row) => draft.text(row, role) === '');
  return isBlank || findOwnColumns(sheet).has(`${tab}:${role}`);
}

function headerIn(draft: TabDraft, role: Role): string {
  return draft.text(draft.headerRow, role);
}

function addMarks(draft: TabDraft, { tab, roles, cell }: TabMarks, language: Language): void {
  const rows = draft.dataRows;
  for (const role of roles) {
    const wanted = rows.map((row) => [row, cell(role, row + 1)] as const);
    const changed = wanted.filter(([row, mark]) => mark !== null && !isSameCell(mark, draft.cell(row, role)));
    if (changed.length === 0) continue;
    draft.addColumn(role, headerOf(tab, role, language));
    for (const [row, mark] of changed) draft.write(row, role, mark);
  }
}
