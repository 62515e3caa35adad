/**
 * Sheet: its rows and columns.
 */
import { moveLines } from '../workbook/move-lines';
import type { Box } from '../workbook/a1';
import { ServiceError } from './errors';
import { checkCellLimit, checkColumnLimit } from './grid-limits';
import { checkEditable, isTabLocked, splitsProtected } from './protection';
import { SheetBase } from './sheet-base';
import { asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Side = 'rows' | 'columns';
type Emulated =
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'moveColumns'
  | 'hideRows'
  | 'showRows'
  | 'isRowHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setColumnWidth'
  | 'getColumnWidth';

/** A tab's rows and columns. */
export abstract class SheetLines extends SheetBase implements Pick<Google, Emulated> {
  insertColumnsAfter(afterPosition: number, howMany: number): Google {
    return this.#insert('columns', afterPosition, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Google {
    return this.#insert('columns', beforePosition - 1, howMany);
  }

  insertRowsAfter(afterPosition: number, howMany: number): Google {
    return this.#insert('rows', afterPosition, howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): Google {
    return this.#insert('rows', beforePosition - 1, howMany);
  }

  deleteColumn(columnPosition: number): Google {
    this.deleteColumns(columnPosition, 1);
    return asGoogle(this);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.#remove('columns', columnPosition, howMany);
  }

  deleteRow(rowPosition: number): Google {
    this.deleteRows(rowPosition, 1);
    return asGoogle(this);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#remove('rows', rowPosition, howMany);
  }

  /** The destination is counted before the columns are taken out. */
  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    const { box } = asGoogle<{ box: Box }>(columnSpec);
    const grid = this.live();
    if (destinationIndex < 1 || destinationIndex > grid.maxColumns + 1) {
      throw new ServiceError('outOfBounds', 'columns');
    }
    const { workbook, writes, user } = this.execution;
    writes.change(() => {
      checkEditable(grid, this.#lines('columns', box.column, box.columns), user);
      moveLines(workbook, grid, { from: box.column - 1, count: box.columns, to: destinationIndex - 1 });
    });
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.#check('rows', rowIndex, numRows);
    for (let i = 0; i < numRows; i++) this.editable().hiddenRows.add(rowIndex - 1 + i);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.#check('rows', rowIndex, numRows);
    for (let i = 0; i < numRows; i++) this.editable().hiddenRows.delete(rowIndex - 1 + i);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.live().hiddenRows.has(rowPosition - 1);
  }

  /** By the basic filter; views that somebody keeps for himself do not count. */
  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.live().filteredRows.has(rowPosition - 1);
  }

  setFrozenRows(rows: number): void {
    this.editable().frozenRows = rows;
  }

  getFrozenRows(): number {
    return this.live().frozenRows;
  }

  setColumnWidth(columnPosition: number, width: number): Google {
    this.editable().columnWidths.set(columnPosition - 1, width);
    return asGoogle(this);
  }

  getColumnWidth(columnPosition: number): number {
    return this.live().columnWidths.get(columnPosition - 1) ?? 100;
  }

  #insert(side: Side, after: number, count: number): Google {
    const { workbook, writes, user } = this.execution;
    const grid = this.live();
    const [size, across] =
      side === 'rows' ? [grid.maxRows, grid.maxColumns] : [grid.maxColumns, grid.maxRows];
    if (after < 0 || after > size || count < 1) throw new ServiceError('badCoordinates');
    if (side === 'columns') checkColumnLimit(grid.maxColumns + count);
    checkCellLimit(workbook, count * across);
    writes.change(() => {
      if (isTabLocked(grid, user) || splitsProtected(grid, user, side, after))
        throw new ServiceError('protected');
      workbook.shift(grid, { side, at: after, count });
    });
    return asGoogle(this);
  }

  #remove(side: Side, position: number, count: number): void {
    const grid = this.#check(side, position, count);
    const size = side === 'rows' ? grid.maxRows : grid.maxColumns;
    if (count >= size) throw new ServiceError('deleteAll', side);
    const { workbook, writes, user } = this.execution;
    writes.change(() => {
      checkEditable(grid, this.#lines(side, position, count), user);
      workbook.shift(grid, { side, at: position - 1, count: -count });
    });
  }

  #check(side: Side, position: number, count: number): ReturnType<SheetBase['live']> {
    const grid = this.live();
    const size = side === 'rows' ? grid.maxRows : grid.maxColumns;
    if (position < 1 || count < 1 || position + count - 1 > size) {
      throw new ServiceError('outOfBounds', side);
    }
    return grid;
  }

  #lines(side: Side, position: number, count: number): Box {
    return side === 'rows'
      ? { ...this.all(), row: position, rows: count }
      : { ...this.all(), column: position, columns: count };
  }
}
