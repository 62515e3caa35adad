/**
 * The cells of the last run as they were before it, and those that somebody edited since.
 */
import { cellText, hashText, type Cell } from '../../core/index';
import { cellName } from '../sheets/a1';
import { isSameCell } from '../sheets/written-cell';
import type { UndoColumn, UndoPlace } from './undo-place';
import { factName, type StateTable } from './state-table';

export interface UndoneColumns {
  readonly columns: readonly { readonly column: UndoColumn; readonly values: readonly Cell[] }[];
  /** 'Customers!C5', row by row. */
  readonly edited: readonly string[];
  /** How many customers get other cells. */
  readonly customers: number;
}

/** Rows whose customer the last run did not change keep what they hold, whatever that is. */
export function undoneColumns({ sheet, keys, ids, columns }: UndoPlace, state: StateTable): UndoneColumns {
  const name = sheet.getName();
  const values = columns.map(({ cells }) => [...cells]);
  const edited: string[] = [];
  let customers = 0;
  ids.forEach((id, index) => {
    const row = id === '' ? undefined : state.rowOf.get(id);
    if (state.cell('undo.mark', row) === '') return;
    customers++;
    columns.forEach(({ key, position, cells }, at) => {
      const cell = { key, row, present: cells[index] };
      if (wasEdited(cell, state)) edited.push(`${name}!${cellName(keys.headerRow + 1 + index, position)}`);
      values[at][index] = cellBefore(cell, state);
    });
  });
  return { columns: columns.map((column, at) => ({ column, values: values[at] })), edited, customers };
}

/** A cell of a customer whom the last run changed. */
interface UndoCell {
  readonly key: string;
  /** The customer's row in the state. */
  readonly row: number | undefined;
  readonly present: Cell;
}

/** Whether the customer moved in a scheme in the last run. */
export function movedInLastRun(state: StateTable, columnKey: string, row: number | undefined): boolean {
  return state.cell(factName('undo.since', columnKey), row) !== '';
}

function wasEdited({ key, row, present }: UndoCell, state: StateTable): boolean {
  if (key === 'why') return hashText(String(present)) !== state.cell('undo.mark', row);
  if (!key.startsWith('segment:')) {
    const before = state.cell('undo.updatedAt', row);
    return !isSameCell(present, state.run) && !isSameCell(present, before);
  }
  return state.columnKeys.includes(key) && cellText(present) !== state.cell(factName('now', key), row);
}

function cellBefore({ key, row, present }: UndoCell, state: StateTable): Cell {
  if (key === 'why') return state.cell('undo.why', row);
  if (!key.startsWith('segment:')) return state.cell('undo.updatedAt', row);
  return movedInLastRun(state, key, row) ? state.cell(factName('previous', key), row) : present;
}
