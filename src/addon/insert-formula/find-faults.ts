/**
 * What stands in the way of a formula in a cell: everything that it would overwrite, break or lose.
 */
import { INSERT_ISSUES, type InsertIssueCode, type IssueLog } from '../../core/index';
import { cellsText, type CellReference } from '../../protocol/cell-reference';
import { cellName, columnLetters, columnNumber } from '../sheets/a1';
import { BLOCK_ROWS } from '../sheets/layout';
import { findOwnColumns } from '../sheets/own-columns';
import type { OwnTabs } from '../sheets/own-tabs';
import type { ChosenCell } from './chosen-place';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a formula is to stand. */
export interface Target {
  readonly tabs: OwnTabs;
  readonly chosen: ChosenCell;
  /** The cells that it reads; null for none. */
  readonly ids: CellReference | null;
  readonly issues: IssueLog;
}

/** Where its results stand: from the chosen cell down. */
export interface Filled {
  /** 'D5', 'D5:D240' */
  readonly cells: string;
  readonly count: number;
}

type Params = Readonly<Record<string, string | number>>;

/** Null where anything stands in the way; the issues say what. Calls: twelve, and two a block of cells that are not blank. */
export function findRoom(target: Target): Filled | null {
  const { tabs, chosen, ids, issues } = target;
  const { sheet, place } = chosen;
  const cell = cellName(place.row, columnNumber(place.column));
  const add = (code: InsertIssueCode, params: Params = {}): null => {
    issues.add(INSERT_ISSUES, code, { sheet: place.sheet }, params);
    return null;
  };
  if (isOwnTab(tabs, place.sheet)) return add('insert.ownTab');
  const count = ids ? countOf(target, ids) : 1;
  if (count === null) return null;
  const room = place.rows - place.row + 1;
  if (count > room) return add('insert.noRoom', { needed: count, cell, room });
  const cells = cellsText({ column: place.column, from: place.row, to: place.row + count - 1 });
  if (ids && isAmong(ids, place, count)) return add('insert.circle', { cells: cellsText(ids) });
  const column = columnNumber(place.column);
  if ([...findOwnColumns(sheet).values()].includes(column)) return add('insert.ownColumn', { cell });
  findRefusing(sheet.getRange(place.row, column, count, 1), cells, add);
  return issues.hasErrors ? null : { cells, count };
}

/** Those that the add-on writes anew. Beside the customers of a tab that it made somebody may have columns of their own. */
function isOwnTab({ others, made }: OwnTabs, sheet: string): boolean {
  return ![...others, made('customers')].some((one) => one?.getName() === sheet);
}

/** A result for each cell that is read. Null: there are no such cells. */
function countOf({ tabs, chosen, issues }: Target, ids: CellReference): number | null {
  const sheet = ids.sheet === null ? chosen.sheet : tabs.book.getSheetByName(ids.sheet);
  if (!sheet) {
    issues.add(INSERT_ISSUES, 'insert.noSheet', {}, { name: ids.sheet ?? '' });
    return null;
  }
  const last = ids.sheet === null ? chosen.place.rows : sheet.getMaxRows();
  const isThere =
    Math.max(ids.from, ids.to ?? 0) <= last && columnNumber(ids.column) <= sheet.getMaxColumns();
  if (isThere) return (ids.to ?? last) - ids.from + 1;
  issues.add(INSERT_ISSUES, 'insert.outside', {}, { name: sheet.getName(), cells: cellsText(ids) });
  return null;
}

/** A formula that reads its own results has none. */
function isAmong(ids: CellReference, place: ChosenCell['place'], count: number): boolean {
  const isSameColumn = ids.sheet === null && ids.column === place.column;
  return isSameColumn && ids.from < place.row + count && (ids.to ?? Infinity) >= place.row;
}

type Add = (code: InsertIssueCode, params: Params) => null;

function findRefusing(range: Range, cells: string, add: Add): void {
  if (!range.canEdit()) add('insert.protected', { cells });
  if (range.isPartOfMerge()) {
    const merged = range.getMergedRanges().map((merge) => merge.getA1Notation());
    add('insert.merged', { found: merged.join(', '), cells });
  }
  const [[rule]] = range.getDataValidations();
  if (rule && !rule.getAllowInvalid()) add('insert.rejected', { cell: cells.split(':')[0] });
  // Last, so that nothing comes between it and the writing: whoever moves columns puts other cells there.
  const found = firstFilled(range);
  if (found !== null) add('insert.notBlank', { found, cells });
}

/** The first cell with a value or a formula; where neither shows, what a formula elsewhere fills in. Null: all are blank. */
function firstFilled(range: Range): string | null {
  if (range.isBlank()) return null;
  const [sheet, row, column, count] = [
    range.getSheet(),
    range.getRow(),
    range.getColumn(),
    range.getNumRows(),
  ];
  for (let from = 0; from < count; from += BLOCK_ROWS) {
    const block = sheet.getRange(row + from, column, Math.min(BLOCK_ROWS, count - from), 1);
    const formulas = block.getFormulas();
    const at = block.getValues().findIndex(([value], index) => value !== '' || formulas[index][0] !== '');
    if (at >= 0) return cellName(row + from + at, column);
  }
  return cellsText({ column: columnLetters(column), from: row, to: row + count - 1 });
}
