/**
 * Plans the stamp of a run: the named cell beside the Run log that formulas take, so that Sheets calculates them anew.
 * What stands in its way costs the stamp alone, not the run: a warning says so.
 */
import { IssueLog, WRITE_ISSUES, type Language } from '../../core/index';
import { STAMP_NAME } from '../../protocol/formulas';
import { cellName } from './a1';
import { findCellFaults } from './check-cells';
import { findMerged } from './check-rights';
import type { MadeTabs } from './own-tabs';
import type { PlanBox } from './plan-boxes';
import {
  EARLIER_COLUMN,
  isStamp,
  seeCells,
  STAMP_COLUMN,
  stampFormat,
  type SeenCell,
  type StampPlan,
} from './stamp-cell';
import { wholeSeconds } from './written-cell';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface StampContext {
  readonly book: Spreadsheet;
  /** The instant of the run. */
  readonly now: Date;
  readonly language: Language;
  readonly issues: IssueLog;
}

/**
 * Empty: null where the stamp is left out.
 * Issues: write.stampNameTaken, write.stampCellTaken. Calls: 23 where the stamp stands in its place.
 */
export function planStamp(tabs: MadeTabs, context: StampContext): StampPlan | null {
  const [log, summary] = [tabs.made('log'), tabs.made('summary')];
  const named = readNamed(context.book);
  const isOurs = isIn(named, log) || isIn(named, summary);
  if (named && !isOurs && !isStamp(named.first)) {
    const params = { name: STAMP_NAME, cells: named.notation };
    context.issues.add(WRITE_ISSUES, 'write.stampNameTaken', { sheet: named.first.sheet.getName() }, params);
    return null;
  }
  // The name goes last from there to here: where it is here, nothing is left there.
  const earlier = summary && !isIn(named, log) ? earlierStamps(summary, named) : [];
  return log
    ? planInLog(log, { named, earlier }, context)
    : planNew([...earlier, ...(named ? [named.first] : [])], earlier, context);
}

/** What the name stands for. */
interface Named {
  readonly notation: string;
  readonly first: SeenCell;
  readonly sheetId: number;
}

/** What is known of stamps outside of their place. */
interface Elsewhere {
  /** Null where there is no such name. */
  readonly named: Named | null;
  /** In the Segment summary. */
  readonly earlier: readonly SeenCell[];
}

/** Null where there is no such name. */
function readNamed(book: Spreadsheet): Named | null {
  const range = rangeNamed(book);
  if (!range) return null;
  const sheet = range.getSheet();
  const [first] = seeCells(sheet, [range.getRow(), range.getColumn()], 1);
  return { notation: range.getA1Notation(), first, sheetId: sheet.getSheetId() };
}

function isIn(named: Named | null, tab: Sheet | null): boolean {
  return named !== null && tab !== null && tab.getSheetId() === named.sheetId;
}

/** The stamps of earlier versions: where they were written, and where they have been moved with their name. */
function earlierStamps(summary: Sheet, named: Named | null): SeenCell[] {
  const isWide = summary.getMaxColumns() >= EARLIER_COLUMN;
  const rows = Math.max(1, summary.getLastRow());
  const column = isWide ? seeCells(summary, [1, EARLIER_COLUMN], rows).filter(isStamp) : [];
  const cell = isIn(named, summary) ? named?.first : undefined;
  const isKnown = column.some(({ row }) => cell?.row === row && cell.column === EARLIER_COLUMN);
  const isMoved = cell?.value instanceof Date && cell.column >= EARLIER_COLUMN && !isKnown;
  return cell && isMoved ? [...column, cell] : column;
}

/** A name whose cells are gone may be refused: but not what fails only once. */
function rangeNamed(book: Spreadsheet): Range | null {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return book.getRangeByName(STAMP_NAME);
    } catch {
      continue;
    }
  }
  return null;
}

function planNew(
  before: readonly SeenCell[],
  strays: readonly SeenCell[],
  { now, language }: StampContext,
): StampPlan {
  const format = stampFormat(language);
  return { value: laterThan(before, now), cell: null, format, isNamed: false, strays };
}

function planInLog(sheet: Sheet, { named, earlier }: Elsewhere, context: StampContext): StampPlan | null {
  const isWide = sheet.getMaxColumns() >= STAMP_COLUMN;
  const column = isWide ? seeCells(sheet, [1, STAMP_COLUMN], Math.max(1, sheet.getLastRow())) : [];
  // Left of its column the log itself is written.
  const beside = named && isIn(named, sheet) && named.first.column > STAMP_COLUMN ? [named.first] : [];
  const stamps = [...column, ...beside].filter(isStamp);
  const isAtName = (cell: SeenCell) =>
    isIn(named, sheet) && named?.notation === cellName(cell.row, cell.column);
  const isOwn = (cell: SeenCell) =>
    cell.value === '' || stamps.includes(cell) || (isAtName(cell) && cell.value instanceof Date);
  const before = [...stamps, ...earlier, ...column.slice(0, 1), ...(named ? [named.first] : [])];
  if (!isWide) return planNew(before, earlier, context);
  const own = [...column.slice(0, 1), ...beside.filter(isStamp)].filter(isOwn);
  const cell = own.find(isWritable);
  if (!cell) {
    const params = { name: STAMP_NAME, cell: cellName(1, STAMP_COLUMN) };
    context.issues.add(WRITE_ISSUES, 'write.stampCellTaken', { sheet: sheet.getName() }, params);
    return null;
  }
  return {
    value: laterThan(before, context.now),
    cell,
    format: formatFor(cell, context.language),
    isNamed: isAtName(cell),
    strays: [...stamps.filter((stamp) => stamp !== cell), ...earlier],
  };
}

/** Somebody's own look of the instant stays. */
function formatFor(cell: SeenCell, language: Language): string | null {
  const format = stampFormat(language);
  const isOthers = cell.value !== '' && !isStamp(cell);
  return isOthers || cell.format === format ? null : format;
}

/** A stamp that is not later would change nothing, and formulas would show what was. */
function laterThan(cells: readonly SeenCell[], now: Date): Date {
  const times = cells.flatMap(({ value }) => (value instanceof Date ? [value.getTime()] : []));
  const last = Math.max(...times, -Infinity);
  return wholeSeconds(new Date(Math.max(now.getTime(), last + 1000)));
}

function isWritable({ sheet, row, column }: SeenCell): boolean {
  if (!sheet.getRange(row, column).canEdit()) return false;
  const box: PlanBox = {
    sheet,
    name: sheet.getName(),
    ...{ row, column, rows: 1, columns: 1 },
    headers: [''],
    wanted: () => new Date(0),
  };
  const faults = new IssueLog();
  findMerged(box, faults);
  findCellFaults(box, faults, true);
  return !faults.hasErrors;
}
