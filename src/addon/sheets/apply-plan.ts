/**
 * Writes a plan: headers of new columns, then values block by block, then flush. Blocks that would not change are not written.
 */
import type { Cell, Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { applyTab, growGrid } from './apply-tab';
import { BLOCK_ROWS, columnWidth, noteMarker } from './layout';
import { bindColumn } from './own-columns';
import { makeTab } from './own-tabs';
import { adjacentRuns } from './read-sheet';
import type { Target } from './target';
import type { ColumnPlan, WritePlan } from './write-plan';
import { asText, isSameCell, toWritten } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ApplyContext {
  readonly book: Spreadsheet;
  readonly language: Language;
}

/** Returns the sheet that holds the customers. */
export function applyPlan({ target, columns, tabs }: WritePlan, { book, language }: ApplyContext): Sheet {
  const sheet = target.sheet ?? makeTab(book, 'customers', language);
  applyColumns(sheet, { target, columns, noteText: messages(language).sheet.columnNote });
  SpreadsheetApp.flush();
  for (const tab of tabs) applyTab(book, tab, language);
  SpreadsheetApp.flush();
  return sheet;
}

interface ColumnsToWrite {
  readonly target: Target;
  readonly columns: readonly ColumnPlan[];
  /** What the marker's note says to people. */
  readonly noteText: string;
}

function applyColumns(sheet: Sheet, { target, columns, noteText }: ColumnsToWrite): void {
  const { headerRow, lastRow } = target;
  growGrid(sheet, { rows: lastRow, columns: Math.max(...columns.map(({ position }) => position)) });
  const byPosition = new Map(columns.map((column) => [column.position, column]));
  for (const { start, width } of adjacentRuns([...byPosition.keys()])) {
    const run = Array.from({ length: width }, (_, offset) => byPosition.get(start + offset) as ColumnPlan);
    writeHeaders(sheet, headerRow, { columns: run, noteText });
    writeValues(sheet, headerRow + 1, run);
  }
}

interface NewHeaders {
  readonly columns: readonly ColumnPlan[];
  readonly noteText: string;
}

/** Only new columns get a header: one that a marketer renamed stays renamed. */
function writeHeaders(sheet: Sheet, headerRow: number, { columns, noteText }: NewHeaders): void {
  const positions = columns.filter(({ isNew }) => isNew).map(({ position }) => position);
  for (const { start, width } of adjacentRuns(positions)) {
    const added = columns.filter(({ position }) => position >= start && position < start + width);
    const range = sheet.getRange(headerRow, start, 1, width);
    range.setValues([added.map(({ header }) => asText(header))]);
    range.setNotes([added.map(({ key }) => `${noteText}\n${noteMarker(key)}`)]);
    range.setFontWeight('bold');
    for (const column of added) prepareColumn(sheet, headerRow, column);
  }
}

function prepareColumn(sheet: Sheet, headerRow: number, { position, key, format, values }: ColumnPlan): void {
  bindColumn(sheet, position, key);
  const width = columnWidth(key);
  if (width !== null) sheet.setColumnWidth(position, width);
  if (format !== null && values.length > 0) {
    sheet.getRange(headerRow + 1, position, values.length, 1).setNumberFormat(format);
  }
}

function writeValues(sheet: Sheet, firstRow: number, columns: readonly ColumnPlan[]): void {
  const rowCount = columns[0].values.length;
  for (let from = 0; from < rowCount; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rowCount);
    if (!columns.some((column) => changesWithin(column, from, to))) continue;
    const block: Cell[][] = [];
    for (let row = from; row < to; row++) block.push(columns.map(({ values }) => toWritten(values[row])));
    sheet.getRange(firstRow + from, columns[0].position, to - from, columns.length).setValues(block);
  }
}

function changesWithin({ values, previous }: ColumnPlan, from: number, to: number): boolean {
  if (!previous) return true;
  for (let row = from; row < to; row++) if (!isSameCell(values[row], previous[row] ?? '')) return true;
  return false;
}
