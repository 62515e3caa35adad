/**
 * What another person does to a sheet while a run is under way, at any service call of it.
 */
import type { Host } from '../../../src/offline/host';
import { moveLines } from '../../../src/offline/workbook/move-lines';
import { sortRows } from '../../../src/offline/workbook/sort';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { tab, type Rows } from '../open-book';

/** One edit of a tab whose header is in row 1: of the tab Customers, whose ids are in column A, where none is named. */
export type Edit = (workbook: Workbook) => void;

const CUSTOMERS = 'Customers';

/** Makes the edit right before the service call of that number, from 0. */
export function editAt(host: Host, call: number, edit: Edit): void {
  let calls = 0;
  host.state.beforeCall = () => {
    if (calls++ === call) edit(host.workbook);
  };
}

/** Sorts the rows by a column, from 0, downwards. */
export const sortBy =
  (column: number, name = CUSTOMERS): Edit =>
  (workbook) => {
    const grid = tab(workbook, name);
    const box = { row: 2, column: 1, rows: grid.contentSize().rows - 1, columns: grid.maxColumns };
    sortRows(grid, box, [{ column, ascending: false }]);
    grid.contentChanged();
  };

/** Inserts a row before a row, from 0, and fills its first cells. */
export const insertRow = (at: number, ...cells: Rows[number]): Edit => insertRowIn(CUSTOMERS, at, cells);

/** The same in another tab. */
export const insertRowIn =
  (name: string, at: number, cells: Rows[number] = []): Edit =>
  (workbook) => {
    const grid = tab(workbook, name);
    workbook.shift(grid, { side: 'rows', at, count: 1 });
    cells.forEach((cell, column) => grid.setValue(at, column, cell));
  };

/** Deletes a row, from 0. */
export const deleteRow =
  (at: number, name = CUSTOMERS): Edit =>
  (workbook) =>
    workbook.shift(tab(workbook, name), { side: 'rows', at, count: -1 });

/** Inserts a blank column before a column, from 0. */
export const insertColumn =
  (at: number, name = CUSTOMERS): Edit =>
  (workbook) =>
    workbook.shift(tab(workbook, name), { side: 'columns', at, count: 1 });

/** Deletes a column, from 0. */
export const deleteColumn =
  (at: number, name = CUSTOMERS): Edit =>
  (workbook) =>
    workbook.shift(tab(workbook, name), { side: 'columns', at, count: -1 });

/** Types into a cell, from 0. */
export const type =
  (row: number, column: number, value: string): Edit =>
  (workbook) =>
    tab(workbook, CUSTOMERS).setValue(row, column, value);

/** Moves a column before another, from 0. */
export const moveColumn =
  (from: number, to: number, name = CUSTOMERS): Edit =>
  (workbook) =>
    moveLines(workbook, tab(workbook, name), { from, count: 1, to });
