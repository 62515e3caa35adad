/**
 * What another person does to the customers sheet while a run is under way, at any service call of it.
 */
import type { Host } from '../../../src/offline/host';
import { moveLines } from '../../../src/offline/workbook/move-lines';
import { sortRows } from '../../../src/offline/workbook/sort';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { tab, type Rows } from '../open-book';

/** One edit of the tab Customers, whose ids are in column A and whose header is in row 1. */
export type Edit = (workbook: Workbook) => void;

/** Makes the edit right before the service call of that number, from 0. */
export function editAt(host: Host, call: number, edit: Edit): void {
  let calls = 0;
  host.state.beforeCall = () => {
    if (calls++ === call) edit(host.workbook);
  };
}

/** Sorts the customers by a column, from 0, downwards. */
export const sortBy =
  (column: number): Edit =>
  (workbook) => {
    const grid = tab(workbook, 'Customers');
    const box = { row: 2, column: 1, rows: grid.contentSize().rows - 1, columns: grid.maxColumns };
    sortRows(grid, box, [{ column, ascending: false }]);
    grid.contentChanged();
  };

/** Inserts a row before a row, from 0, and fills its first cells. */
export const insertRow =
  (at: number, ...cells: Rows[number]): Edit =>
  (workbook) => {
    const grid = tab(workbook, 'Customers');
    workbook.shift(grid, { side: 'rows', at, count: 1 });
    cells.forEach((cell, column) => grid.setValue(at, column, cell));
  };

/** Deletes a row, from 0. */
export const deleteRow =
  (at: number): Edit =>
  (workbook) =>
    workbook.shift(tab(workbook, 'Customers'), { side: 'rows', at, count: -1 });

/** Inserts a blank column before a column, from 0. */
export const insertColumn =
  (at: number): Edit =>
  (workbook) =>
    workbook.shift(tab(workbook, 'Customers'), { side: 'columns', at, count: 1 });

/** Deletes a column, from 0. */
export const deleteColumn =
  (at: number): Edit =>
  (workbook) =>
    workbook.shift(tab(workbook, 'Customers'), { side: 'columns', at, count: -1 });

/** Types into a cell, from 0. */
export const type =
  (row: number, column: number, value: string): Edit =>
  (workbook) =>
    tab(workbook, 'Customers').setValue(row, column, value);

/** Moves a column before another, from 0. */
export const moveColumn =
  (from: number, to: number): Edit =>
  (workbook) =>
    moveLines(workbook, tab(workbook, 'Customers'), { from, count: 1, to });

/** Deletes the tab. */
export const deleteTab: Edit = (workbook) => workbook.removeSheet(tab(workbook, 'Customers'));
