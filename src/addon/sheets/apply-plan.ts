/**
 * Writes a plan: headers of new columns, then the cells that change, then flush.
 */
import type { Cell, Issue, Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { applyTab } from './apply-tab';
import { changedBlocks, type CellBlock } from './changed-cells';
import { growGrid } from './grow-grid';
import type { HeaderGuard } from './header-guard';
import { BLOCK_ROWS, columnWidth, noteMarker } from './layout';
import type { RunProgress } from '../progress';
import { makeTab } from './own-tabs';
import { adjacentRuns } from './read-sheet';
import { rowsToMake } from './target-rows';
import type { ColumnPlan, WritePlan } from './write-plan';
import type { TimeBudget } from './time-budget';
import { asText, toWritten } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What writing needs besides the plan. */
export interface WriteContext {
  readonly book: Spreadsheet;
  readonly language: Language;
  readonly time: TimeBudget;
  /** Left out: nobody watches. */
  readonly progress?: RunProgress;
  /** Written before the plan, once it is checked; gives what is in its way, and then nothing is written. */
  readonly first?: () => readonly Issue[];
  /** Shows what was written, before the last of it. */
  readonly shown?: () => void;
}

/** `stopped` where somebody moved columns before all was written. */
type Outcome = 'unchanged' | 'written' | 'stopped';

/** What became of the customers' sheet. */
export interface AppliedColumns {
  readonly sheet: Sheet;
  readonly outcome: Outcome;
}

/** Writes the columns beside the customers, which are there and bound. */
export function applyColumns(
  { target, columns }: WritePlan,
  { book, language, progress }: WriteContext,
  guard: HeaderGuard,
): AppliedColumns {
  const sheet = target.sheet ?? makeTab(book, 'customers', language);
  const noteText = messages(language).sheet.columnNote;
  growGrid(sheet, { rows: rowsToMake(target), columns: 1 });
  progress?.enter('writing', (columns[0]?.values.length ?? 0) * columns.length);
  const byPosition = new Map(columns.map((column) => [column.position, column]));
  const outcomes = new Set<Outcome>();
  for (const { start, width } of adjacentRuns([...byPosition.keys()])) {
    const run = Array.from({ length: width }, (_, offset) => byPosition.get(start + offset) as ColumnPlan);
    outcomes.add(writeHeaders(sheet, target.headerRow, { columns: run, noteText, guard }));
    if (!outcomes.has('stopped')) {
      outcomes.add(writeValues(sheet, target.headerRow + 1, { columns: run, guard, progress }));
    }
    if (outcomes.has('stopped')) break;
  }
  // Commits what is held back, so that a refusal comes out here.
  if (outcomes.size > 1 || !outcomes.has('unchanged')) SpreadsheetApp.flush();
  const outcome = (['stopped', 'written'] as const).find((kind) => outcomes.has(kind)) ?? 'unchanged';
  return { sheet, outcome };
}

/** Writes the add-on's own tabs, in their order. */
export function applyTabs(tabs: WritePlan['tabs'], { book, language }: WriteContext): void {
  for (const tab of tabs) applyTab(book, tab, language);
  SpreadsheetApp.flush();
}

interface NewHeaders {
  readonly columns: readonly ColumnPlan[];
  readonly noteText: string;
  readonly guard: HeaderGuard;
}

/** Only new columns get a header: one that a marketer renamed stays renamed. */
function writeHeaders(sheet: Sheet, headerRow: number, headers: NewHeaders): Outcome {
  const { columns, guard } = headers;
  for (const added of groupsOf(columns.filter(({ isNew }) => isNew))) {
    // Ranges are made before the look, so that nothing but the write comes behind it.
    const range = sheet.getRange(headerRow, added[0].position, 1, added.length);
    if (!guard.holds()) return 'stopped';
    range.setValues([added.map(({ header }) => asText(header))]);
    for (const { position, header } of added) guard.expect(position, header);
  }
  return dressHeaders(sheet, headerRow, headers);
}

/** The note comes last: where it is missing, a run was cut off before the column had its look, and the next one gives it. */
function dressHeaders(sheet: Sheet, headerRow: number, { columns, noteText, guard }: NewHeaders): Outcome {
  const bare = columns.filter(({ isNew, isUnmarked }) => isNew || isUnmarked);
  for (const added of groupsOf(bare)) {
    const range = sheet.getRange(headerRow, added[0].position, 1, added.length);
    if (!added.every((column) => prepareColumn(sheet, headerRow, { column, guard }))) return 'stopped';
    if (!guard.holds()) return 'stopped';
    range.setFontWeight('bold');
    range.setNotes([added.map(({ key }) => `${noteText}\n${noteMarker(key)}`)]);
  }
  return bare.length > 0 ? 'written' : 'unchanged';
}

/** Those that stand side by side. */
function groupsOf(columns: readonly ColumnPlan[]): ColumnPlan[][] {
  return adjacentRuns(columns.map(({ position }) => position)).map(({ start, width }) =>
    columns.filter(({ position }) => position >= start && position < start + width),
  );
}

interface GuardedColumn {
  readonly column: ColumnPlan;
  readonly guard: HeaderGuard;
}

/** False where somebody moved columns: then the column keeps its look. */
function prepareColumn(sheet: Sheet, headerRow: number, { column, guard }: GuardedColumn): boolean {
  const { position, key, format, values } = column;
  const width = columnWidth(key);
  const cells =
    format !== null && values.length > 0 ? sheet.getRange(headerRow + 1, position, values.length, 1) : null;
  if (width === null && !cells) return true;
  if (!guard.holds()) return false;
  if (width !== null) sheet.setColumnWidth(position, width);
  if (format !== null) cells?.setNumberFormat(format);
  return true;
}

interface GuardedColumns {
  readonly columns: readonly ColumnPlan[];
  readonly guard: HeaderGuard;
  readonly progress?: RunProgress;
}

/** Writes the cells that change: two calls for each rectangle of them, of which there are at most MAX_RECTANGLES a block. */
function writeValues(sheet: Sheet, firstRow: number, { columns, guard, progress }: GuardedColumns): Outcome {
  const rowCount = columns[0].values.length;
  let outcome: Outcome = 'unchanged';
  for (let from = 0; from < rowCount; from += BLOCK_ROWS) {
    const writes = changedBlocks(columns, from, Math.min(from + BLOCK_ROWS, rowCount)).map((block) => ({
      range: sheet.getRange(
        firstRow + block.row,
        columns[0].position + block.column,
        block.rows,
        block.columns,
      ),
      cells: cellsOf(block, columns),
    }));
    if (writes.length > 0 && !guard.holds()) return 'stopped';
    for (const { range, cells } of writes) {
      range.setValues(cells);
      outcome = 'written';
    }
    progress?.advance((Math.min(from + BLOCK_ROWS, rowCount) - from) * columns.length);
  }
  return outcome;
}

function cellsOf(block: CellBlock, columns: readonly ColumnPlan[]): Cell[][] {
  const inside = columns.slice(block.column, block.column + block.columns);
  return Array.from({ length: block.rows }, (_, index) =>
    inside.map(({ values }) => toWritten(values[block.row + index])),
  );
}
