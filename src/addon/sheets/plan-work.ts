/**
 * How much work it is to check and write a plan, before any of it is done. Never too little on purpose: tabs that nobody has
 * read count as rewritten whole, though only what differs is written.
 */
import { IssueLog, RUN_ISSUES, type Issue } from '../../core/index';
import { changedBlocks } from './changed-cells';
import { columnsToTake, spansToWrite } from './changed-rows';
import { findLimitFaults } from './check-limits';
import { BLOCK_ROWS } from './layout';
import { adjacentRuns } from './read-sheet';
import { columnsToRenew } from './renewed-columns';
import { EXECUTION_MS, type TimeBudget, type Work } from './time-budget';
import type { TabPlan } from './tab-plan';
import type { ColumnPlan, WritePlan } from './write-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface TimeContext {
  readonly book: Spreadsheet;
  readonly time: TimeBudget;
}

/** `run.tooLong` where Google would end the execution before the plan is checked and written; limits that it crosses, too. */
export function findTooLong(plan: WritePlan, { book, time }: TimeContext): Issue[] {
  const work = planWork(plan);
  if (time.hasTimeFor(work)) return [];
  const issues = new IssueLog();
  findLimitFaults(plan, { book, issues });
  const [seconds, limit] = [time.msWith(work), EXECUTION_MS].map((ms) => Math.round(ms / 1000));
  const params = { seconds, limit, cells: work.cellsWritten, rows: plan.target.customerIds.length };
  issues.add(RUN_ISSUES, 'run.tooLong', { sheet: plan.target.sheet?.getName() }, params);
  return issues.list();
}

/** Calls that do not depend on the plan: looks at ids, headers and columns, the log's row, the stamp, flushes. */
const FIXED: Pick<Required<Work>, 'calls' | 'flushes'> = { calls: 135, flushes: 5 };
/** Looks at the ids, one of them after writing. */
const ID_LOOKS = 3;

type Counted = Required<Pick<Work, 'calls' | 'cellsRead' | 'cellsWritten'>>;

/** Rows of ids are counted twice: those with leading zeros are read with their formats. */
function planWork(plan: WritePlan): Counted & Pick<Work, 'flushes'> {
  const { target, columns } = plan;
  const rows = Math.max(0, target.lastRow - target.headerRow);
  const ids = { calls: 4 * ID_LOOKS * blocksOf(rows), cellsRead: 2 * ID_LOOKS * rows, cellsWritten: 0 };
  const tabs = [...plan.ahead, ...plan.tabs, ...plan.behind, plan.log.started(), plan.log.started()];
  const taken = surplusWork(plan.surplus.length, rows);
  const parts = [FIXED_PART, ids, columnsWork(columns, rows), taken, ...tabs.map(tabWork)];
  const sum = (kind: keyof Counted) => parts.reduce((total, part) => total + part[kind], 0);
  return {
    ...FIXED,
    calls: sum('calls'),
    cellsRead: sum('cellsRead'),
    cellsWritten: sum('cellsWritten'),
  };
}

const FIXED_PART: Counted = { calls: FIXED.calls, cellsRead: 0, cellsWritten: 0 };

/** A new column: bound, found again, headed, given its width and format. */
const NEW_COLUMN_CALLS = 12;
/** A run of adjacent columns: rights, merges, the header row looked at. */
const RUN_CALLS = 20;
/** A block of it: made, formulas and rules read, the header row looked at. */
const BLOCK_CALLS = 8;

function columnsWork(columns: readonly ColumnPlan[], rows: number): Counted {
  const byPosition = new Map(columns.map((column) => [column.position, column]));
  const added = columns.filter(({ isNew }) => isNew);
  const formatted = added.filter(({ format }) => format !== null).length * rows;
  const work = {
    calls: NEW_COLUMN_CALLS * added.length,
    cellsRead: 2 * columns.length * rows,
    cellsWritten: formatted,
  };
  for (const { start, width } of adjacentRuns([...byPosition.keys()])) {
    const run = columns.filter(({ position }) => position >= start && position < start + width);
    work.calls += RUN_CALLS + BLOCK_CALLS * blocksOf(rows);
    for (let from = 0; from < rows; from += BLOCK_ROWS) {
      for (const block of changedBlocks(run, from, Math.min(from + BLOCK_ROWS, rows))) {
        work.calls += 2;
        work.cellsWritten += block.rows * block.columns;
      }
    }
  }
  return work;
}

/** Columns that are taken away: each is read whole before. */
function surplusWork(columns: number, rows: number): Counted {
  return { calls: columns * (10 + 2 * blocksOf(rows)), cellsRead: columns * rows, cellsWritten: 0 };
}

const TAB_CALLS = 30;
const TAB_BLOCK_CALLS = 10;

/** Read for its rules, and to know what differs; written with its formats. */
function tabWork(plan: TabPlan): Counted {
  const { rows, sheet, known } = plan;
  const width = Math.max(rows[0].length, known?.[0]?.length ?? 0);
  const renewed = columnsToRenew(plan);
  const changed = spansToWrite(plan).reduce((sum, { first, end }) => sum + end - first, 0);
  const toRead = changed === 0 && columnsToTake(plan) === 0 ? 0 : 3 * rows.length * width;
  const written = renewed ? rows.length * renewed.length : changed * rows[0].length;
  return {
    calls: TAB_CALLS + TAB_BLOCK_CALLS * blocksOf(rows.length),
    cellsRead: sheet ? toRead : 0,
    cellsWritten: 2 * written,
  };
}

function blocksOf(rows: number): number {
  return Math.ceil(rows / BLOCK_ROWS);
}
