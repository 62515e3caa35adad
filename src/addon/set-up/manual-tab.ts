/**
 * The tab Manual segments: a row an override. Made when it is first needed; people may make it and add rows themselves.
 */
import {
  MANUAL_COLUMNS,
  startOfDayInZone,
  tabHeaders,
  type Cell,
  type IssueLog,
  type Language,
  type ManualColumn,
} from '../../core/index';
import { applyDraft } from './apply-draft';
import { findDraftFaults } from './check-draft';
import { openTab } from './input-tab';
import type { TabDraft } from './tab-draft';
import { bindTabsAgain } from '../sheets/bind-again';
import { makeMarkedTab, type OwnTabs } from '../sheets/own-tabs';
import { adjacentRuns } from '../sheets/read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a row is to say; days are epoch days. */
export interface ManualCells extends Readonly<Record<'customer' | 'scheme' | 'segment' | 'reason', string>> {
  readonly until: number | null;
  readonly setOn: number;
}

/** Whether a row of the tab is about the customer and the scheme that are meant. */
export type IsMeant = (customer: Cell, scheme: string) => boolean;

interface TabContext {
  readonly language: Language;
  readonly issues: IssueLog;
}

const DAY = 'yyyy-mm-dd';
const DAY_COLUMNS: readonly ManualColumn[] = ['until', 'setOn'];

/**
 * Writes the row in place of those that are about the same customer and scheme, the lowest of which becomes it; else below all
 * others. Issues: 'notOurs' where the tab is for something else; cells that may not be edited. Then nothing is written.
 */
export function writeOverride(
  tabs: OwnTabs,
  { cells, isMeant }: { readonly cells: ManualCells; readonly isMeant: IsMeant },
  { language, issues }: TabContext,
): 'written' | 'refused' | 'notOurs' {
  const input = openTab(tabs, 'manual');
  const { draft, isMade } = input;
  if (!draft) return 'notOurs';
  const headers = tabHeaders(language).manual;
  for (const name of MANUAL_COLUMNS) draft.addColumn(name, headers[name][0]);
  const rows = rowsMeant(draft, isMeant);
  const row = rows.pop() ?? draft.height;
  const wanted = withDays(cells, tabs.book.getSpreadsheetTimeZone());
  if (row === draft.height) draft.addRow(wanted);
  else for (const name of MANUAL_COLUMNS) draft.write(row, name, wanted[name]);
  findDraftFaults(input, issues);
  if (issues.hasErrors) return 'refused';
  const sheet = input.sheet ?? makeMarkedTab(tabs.book, 'manual', language);
  applyDraft({
    tab: 'manual',
    sheet,
    isMade,
    draft,
    language,
    dropDowns: [],
    boxes: [],
    nameNotes: new Map(),
  });
  formatDays(sheet, draft, input.sheet === null ? draft.headerRow + 1 : row);
  deleteRows(sheet, rows);
  if (isMade) bindTabsAgain(tabs.book, [{ tab: 'manual', sheet }]);
  return 'written';
}

/** Takes out the rows that are meant. 'none': there are none. Issues: cells that may not be edited. */
export function removeOverrides(
  tabs: OwnTabs,
  isMeant: IsMeant,
  issues: IssueLog,
): 'removed' | 'refused' | 'none' {
  const input = openTab(tabs, 'manual');
  const { sheet, draft } = input;
  const rows = draft ? rowsMeant(draft, isMeant) : [];
  if (!sheet || !draft || rows.length === 0) return 'none';
  for (const row of rows) for (const role of draft.roles) draft.write(row, role, '');
  findDraftFaults(input, issues);
  if (issues.hasErrors) return 'refused';
  deleteRows(sheet, rows);
  return 'removed';
}

/** From 0, ascending. */
function rowsMeant(draft: TabDraft, isMeant: IsMeant): number[] {
  const isFilled = (row: number) => draft.text(row, 'customer') !== '';
  return draft.dataRows.filter(
    (row) => isFilled(row) && isMeant(draft.cell(row, 'customer'), draft.text(row, 'scheme')),
  );
}

function withDays(cells: ManualCells, timeZone: string): Record<ManualColumn, Cell> {
  const startOfDay = startOfDayInZone(timeZone);
  const date = (day: number | null): Cell => (day === null ? '' : new Date(startOfDay(day)));
  return { ...cells, until: date(cells.until), setOn: date(cells.setOn) };
}

/** Days that somebody types below are then shown as such, too, in a tab that was just made. */
function formatDays(sheet: Sheet, draft: TabDraft, from: number): void {
  const isNew = from === draft.headerRow + 1;
  const rows = isNew ? sheet.getMaxRows() - from : 1;
  for (const name of DAY_COLUMNS)
    sheet.getRange(from + 1, (draft.column(name) ?? 0) + 1, rows, 1).setNumberFormat(DAY);
}

/** `rows` from 0. A sheet cannot lose all the rows that are not frozen: the last one is emptied. */
function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const { start, width } of adjacentRuns(rows).reverse()) {
    const isAll = width >= sheet.getMaxRows() - sheet.getFrozenRows();
    if (isAll) sheet.getRange(start + 1, 1, width, sheet.getMaxColumns()).clearContent();
    else sheet.deleteRows(start + 1, width);
  }
}
