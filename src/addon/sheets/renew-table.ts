/**
 * Writes a long table whole or not at all: what changes goes into columns without a name, and one write of the header names
 * these and takes the names of those that they replace. A run that is cut off leaves the table of before or the new one, and
 * columns without a name, which say nothing and go with the next run.
 */
import { growGrid } from './grow-grid';
import { BLOCK_ROWS } from './layout';
import { adjacentRuns } from './read-sheet';
import { columnsToRenew, hasNames } from './renewed-columns';
import type { TabPlan } from './tab-plan';
import { toWritten } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What it takes. */
export interface Renewal {
  /** Of the plan, from 0: the columns that are written anew. */
  readonly columns: readonly number[];
  /** The names as they stand, a column each. */
  readonly header: readonly string[];
  /** Whether they stand as they were read. */
  readonly isAsRead: boolean;
}

/**
 * `plan.known` left out: the tab is not as it was read. Null: the tab may be written in place. Calls: one where it is no
 * long table, else four.
 */
export function planRenewal(sheet: Sheet, plan: TabPlan): Renewal | null {
  const header = plan.isTable ? readHeader(sheet, plan) : null;
  if (!header) return null;
  const isAsRead = isSameHeader(header, plan.known?.[0]);
  const columns = isAsRead ? columnsToRenew(plan) : plan.rows[0].map((_, column) => column);
  return columns && { columns, header, isAsRead };
}

/** Cells that stand there twice meanwhile. */
export function renewedCells(sheet: Sheet, { rows }: TabPlan, { columns }: Renewal): number {
  return columns.length * Math.max(rows.length, sheet.getMaxRows());
}

/** Calls: twelve, two a block, one for each group of columns that goes. */
export function renewTable(sheet: Sheet, plan: TabPlan, { columns: renewed, header: found }: Renewal): void {
  const header = deleteNameless(sheet, found);
  growGrid(sheet, { rows: plan.rows.length, columns: header.length + renewed.length });
  writeColumns(sheet, plan, { columns: renewed, left: header.length });
  // What is named has to be there.
  SpreadsheetApp.flush();
  const stays = new Set(plan.rows[0].filter((_, column) => !renewed.includes(column)));
  const names = header.map((name, column) =>
    stays.has(name) && header.indexOf(name) === column ? name : '',
  );
  names.push(...renewed.map((column) => String(plan.rows[0][column])));
  sheet.getRange(1, 1, 1, names.length).setValues([names]);
  // What goes has to be without a name.
  SpreadsheetApp.flush();
  deleteNameless(sheet, names);
}

/** Null: the tab is short, and stays short, or no column has a name. */
function readHeader(sheet: Sheet, { rows }: TabPlan): string[] | null {
  if (Math.max(rows.length, sheet.getLastRow()) <= BLOCK_ROWS) return null;
  const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0].map(String);
  return hasNames(header) ? header : null;
}

/** Columns behind the last one that was read are blank. */
function isSameHeader(found: readonly string[], known: readonly unknown[] | undefined): boolean {
  return known !== undefined && found.every((name, column) => name === (known[column] ?? ''));
}

/** The header without them. */
function deleteNameless(sheet: Sheet, header: readonly string[]): string[] {
  const nameless = header.flatMap((name, column) => (name === '' ? [column + 1] : []));
  for (const { start, width } of adjacentRuns(nameless).reverse()) sheet.deleteColumns(start, width);
  return header.filter((name) => name !== '');
}

interface NewColumns {
  /** Of the plan, from 0. */
  readonly columns: readonly number[];
  /** How many columns stand left of them. */
  readonly left: number;
}

/** Their cells below the header. */
function writeColumns(sheet: Sheet, { rows, look }: TabPlan, { columns, left }: NewColumns): void {
  if (columns.length === 0) return;
  const formats = columns.map((column) => look.formats[column]);
  sheet
    .getRange(1, left + 1, 1, columns.length)
    .setNumberFormats([formats])
    .setFontWeight('bold');
  for (let from = 1; from < rows.length; from += BLOCK_ROWS) {
    const block = rows.slice(from, from + BLOCK_ROWS);
    const range = sheet.getRange(from + 1, left + 1, block.length, columns.length);
    range.setNumberFormats(block.map(() => [...formats]));
    range.setValues(block.map((row) => columns.map((column) => toWritten(row[column]))));
  }
}
