/**
 * Writes one of the add-on's own tabs: made when missing, rewritten where it differs, surplus rows cleared.
 */
import type { Cell, Language } from '../../core/index';
import { growGrid } from './grow-grid';
import { BLOCK_ROWS } from './layout';
import { hasRoomFor } from './check-limits';
import { changedIn, columnsToTake, spansToWrite, type RowSpan } from './changed-rows';
import { isTabDressed, makeTab, markTab } from './own-tabs';
import { readBlock } from './read-sheet';
import { planRenewal, renewedCells, renewTable } from './renew-table';
import type { TabPlan } from './tab-plan';
import { isSameCell, toWritten } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Of each block only the rows from the first that differs to the last one are written. */
export function applyTab(book: Spreadsheet, plan: TabPlan, language: Language): void {
  const sheet = plan.sheet ?? makeTab(book, plan.tab, language);
  if (!plan.sheet || !isTabDressed(sheet, plan.tab)) dress(sheet, plan, language);
  const present = isStillKnown(sheet, plan) ? plan : { ...plan, known: undefined };
  const renewal = planRenewal(sheet, present);
  if (renewal && hasRoomFor(renewedCells(sheet, plan, renewal), book)) {
    renewTable(sheet, plan, renewal);
    // The mark may have stood on a column that went.
    if (!isTabDressed(sheet, plan.tab)) markTab(sheet, plan.tab, language);
    return;
  }
  const [height, width] = [plan.rows.length, plan.rows[0].length];
  growGrid(sheet, { rows: height, columns: width });
  const written = sheet.getLastRow();
  const whole = withBlankRows(present, written);
  const inPlace = renewal && !renewal.isAsRead ? { ...whole, known: undefined } : whole;
  writeSpans({ sheet, plan: inPlace, written }, renewal !== null);
  const left = written - whole.rows.length;
  if (left > 0) sheet.getRange(whole.rows.length + 1, 1, left, width).clearContent();
  const surplus = columnsToTake(plan);
  if (surplus > 0) sheet.deleteColumns(width + 1, Math.min(surplus, sheet.getMaxColumns() - width));
}

/** Rows that are not in use any more are blanked with the others, in one call, where they are not too many for that. */
function withBlankRows(plan: TabPlan, written: number): TabPlan {
  const [{ length: height }, width] = [plan.rows, plan.rows[0].length];
  const surplus = written - height;
  if (surplus <= 0 || surplus > BLOCK_ROWS) return plan;
  const blanks = Array.from({ length: surplus }, () => new Array<Cell>(width).fill(''));
  return { ...plan, rows: [...plan.rows, ...blanks] };
}

/** Whether a tab that was read has kept its rows since, as its first column tells. */
function isStillKnown(sheet: Sheet, { rows, known }: TabPlan): boolean {
  if (!known || spansToWrite({ rows, known }).length === 0) return true;
  const rowCount = sheet.getLastRow();
  if (rowCount !== known.length) return false;
  return readBlock(sheet, { column: 1, width: 1, rowCount }).every(([cell], row) =>
    isSameCell(cell, known[row][0]),
  );
}

interface OpenTab {
  readonly sheet: Sheet;
  readonly plan: TabPlan;
  /** The last row that holds something. */
  readonly written: number;
}

/**
 * Where columns change their places, all is written at once. Where several writes change what has names already, and there is
 * no room for it beside, the header goes first and comes last: a tab that a dying run leaves without it says nothing, and so
 * nothing wrong.
 */
function writeSpans({ sheet, plan, written }: OpenTab, takesHeaderOff: boolean): void {
  const [header] = plan.rows;
  const isRearranged = plan.known?.[0]?.some((name, column) => name !== header[column]) ?? false;
  const spans = spansToWrite(plan);
  if (isRearranged && spans.length === 1 && plan.rows.length <= BLOCK_ROWS) {
    // Blanks over what is taken away behind it.
    const blanks = new Array<Cell>(columnsToTake(plan)).fill('');
    const rows = plan.rows.map((row) => [...row, ...blanks]);
    const formats = [...plan.look.formats, ...blanks.map(() => '@')];
    writeSpan(
      { sheet, plan: { ...plan, rows, look: { ...plan.look, formats } }, written },
      { first: 0, end: rows.length },
    );
    return;
  }
  if (takesHeaderOff) sheet.getRange(1, 1, 1, sheet.getMaxColumns()).clearContent();
  for (const span of plan.isTable ? spans.reverse() : spans) writeSpan({ sheet, plan, written }, span);
  if (takesHeaderOff) sheet.getRange(1, 1, 1, header.length).setValues([header.map(toWritten)]);
}

function writeSpan({ sheet, plan, written }: OpenTab, span: RowSpan): void {
  const { first, end } = plan.known || span.first >= written ? span : differing(sheet, plan, span);
  if (first === end) return;
  const rows = plan.rows.slice(first, end);
  const range = sheet.getRange(first + 1, 1, rows.length, rows[0].length);
  range.setNumberFormats(rows.map(() => [...plan.look.formats]));
  range.setValues(rows.map((row) => row.map(toWritten)));
}

function differing(sheet: Sheet, { rows }: TabPlan, { first, end }: RowSpan): RowSpan {
  const present = sheet.getRange(first + 1, 1, end - first, rows[0].length).getValues() as Cell[][];
  const found = changedIn(rows.slice(first, end), present, { first: 0, end: end - first });
  return { first: first + found.first, end: first + found.end };
}

/** How a new tab looks; by its note, which comes last, is seen that it was done. */
function dress(sheet: Sheet, { tab, look, rows }: TabPlan, language: Language): void {
  growGrid(sheet, { rows: 1, columns: rows[0].length });
  sheet.getRange(1, 1, 1, rows[0].length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  look.widths.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  if (look.hidden) hide(sheet, rows[0].length);
  markTab(sheet, tab, language);
}

/** The add-on's memory: out of sight, and without the columns that it does not need, since blank cells count, too. */
function hide(sheet: Sheet, width: number): void {
  const needed = Math.max(width, sheet.getLastColumn());
  const surplus = sheet.getMaxColumns() - needed;
  if (surplus > 0) sheet.deleteColumns(needed + 1, surplus);
  sheet.hideSheet();
}
