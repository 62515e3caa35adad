/**
 * The cells of the last run as they were before it, and those that somebody edited since.
 */
import { cellText, hashText, OWNER_COLUMN, type Cell } from '../../core/index';
import { cellName } from '../sheets/a1';
import { isSameCell } from '../sheets/written-cell';
import { addedInLastRun, markOf, type AddedColumn } from './added-columns';
import { OWNER_CHANGE, ownerBefore, wasOwnerEdited } from './owner-changes';
import type { UndoColumn, UndoPlace } from './undo-place';
import { factName, type StateTable } from './state-table';
import { isWatched } from './watched-columns';

export interface UndoneColumns {
  readonly columns: readonly { readonly column: UndoColumn; readonly values: readonly Cell[] }[];
  /** Keys of those that the last run added, and nobody edited: they are blank then, and may go. */
  readonly surplus: readonly string[];
  /** 'Customers!C5', row by row. */
  readonly edited: readonly string[];
  /** How many customers get other cells. */
  readonly customers: number;
}

/** Rows whose customer the last run did not change keep what they hold, whatever that is. */
export function undoneColumns(place: UndoPlace, state: StateTable, isContinued: boolean): UndoneColumns {
  const added = addedInLastRun(state);
  const rows = customerRows(place, state);
  const restored = restoredColumns(place, rows, state);
  const emptied = emptiedColumns(place, rows, { added, isContinued });
  const emptiedKeys = new Set(emptied.map(({ column }) => column.key));
  const surplus = added.flatMap(({ key }) => (isWatched(key) || emptiedKeys.has(key) ? [key] : []));
  return { ...restored, columns: [...restored.columns, ...emptied], surplus };
}

/** Where each row of the state stands below the header; undefined where the customer has gone. */
type CustomerRows = readonly (number | undefined)[];

/** Of several rows with one id the one in which something was written is the customer's. */
function customerRows({ ids, columns }: UndoPlace, state: StateTable): CustomerRows {
  const indexOf = new Map<string, number>();
  const isWritten = (index: number) => columns.some(({ cells }) => (cells[index] ?? '') !== '');
  ids.forEach((id, index) => {
    const before = indexOf.get(id);
    if (before === undefined || (!isWritten(before) && isWritten(index))) indexOf.set(id, index);
  });
  return state.ids.map((id) => (id === '' ? undefined : indexOf.get(id)));
}

function restoredColumns(
  { sheet, keys, columns }: UndoPlace,
  rows: CustomerRows,
  state: StateTable,
): Omit<UndoneColumns, 'surplus'> {
  const name = sheet.getName();
  const restored = columns
    .filter(({ key }) => isWatched(key))
    .map((column) => ({ column, values: [...column.cells] }));
  const edited: { index: number; cell: string }[] = [];
  let customers = 0;
  rows.forEach((index, row) => {
    if (index === undefined || state.cell('undo.mark', row) === '') return;
    customers++;
    for (const { column, values } of restored) {
      const cell = { key: column.key, row, present: column.cells[index] ?? '' };
      const before = cellBefore(cell, state);
      // An undo that was cut off has put some of them back.
      if (wasEdited(cell, state) && !isPutBack(cell, state)) {
        const place = cellName(keys.headerRow + 1 + index, column.position);
        edited.push({ index, cell: `${name}!${place}` });
      }
      values[index] = before;
    }
  });
  // Row by row, as people read the sheet.
  const cells = edited.sort((a, b) => a.index - b.index).map(({ cell }) => cell);
  return { columns: restored, edited: cells, customers };
}

/** Columns of facts that the last run added: blank again, unless somebody edited one of their cells. */
function emptiedColumns(
  { columns }: UndoPlace,
  rows: CustomerRows,
  { added, isContinued }: { readonly added: readonly AddedColumn[]; readonly isContinued: boolean },
): UndoneColumns['columns'] {
  const markBy = new Map(added.map(({ key, mark }) => [key, mark]));
  return columns.flatMap((column) => {
    const present = rows.flatMap((index) => (index === undefined ? [] : [column.cells[index] ?? '']));
    // An undo that was cut off has blanked some of them, or all.
    const isBlanked = isContinued && present.includes('');
    const isOurs = markBy.has(column.key) && (isBlanked || markOf(present) === markBy.get(column.key));
    if (isWatched(column.key) || !isOurs) return [];
    const values = [...column.cells];
    for (const index of rows) if (index !== undefined) values[index] = '';
    return [{ column, values }];
  });
}

/** A cell of a customer whom the last run changed. */
export interface UndoCell {
  readonly key: string;
  /** The customer's row in the state. */
  readonly row: number;
  readonly present: Cell;
}

/** Whether the customer moved in a scheme in the last run. */
export function movedInLastRun(state: StateTable, columnKey: string, row: number | undefined): boolean {
  return state.cell(factName('undo.since', columnKey), row) !== '';
}

/** Whether a cell holds something else than the last run wrote into it. */
export function wasEdited({ key, row, present }: UndoCell, state: StateTable): boolean {
  if (key === 'why') return hashText(String(present)) !== state.cell('undo.mark', row);
  if (key === OWNER_COLUMN) return wasOwnerEdited(state.cell(OWNER_CHANGE, row), present);
  if (!key.startsWith('segment:')) {
    const before = state.cell('undo.updatedAt', row);
    return !isSameCell(present, state.run) && !isSameCell(present, before);
  }
  return state.columnKeys.includes(key) && cellText(present) !== state.cell(factName('now', key), row);
}

/** Whether the last run changed the cell, and it holds again what it held before. */
function isPutBack(cell: UndoCell, state: StateTable): boolean {
  const { key, row, present } = cell;
  const isChanged = key.startsWith('segment:')
    ? movedInLastRun(state, key, row)
    : key !== OWNER_COLUMN || state.cell(OWNER_CHANGE, row) !== '';
  return isChanged && isSameCell(present, cellBefore(cell, state));
}

/** What it held before the last run. */
export function cellBefore({ key, row, present }: UndoCell, state: StateTable): Cell {
  if (key === 'why') return state.cell('undo.why', row);
  if (key === OWNER_COLUMN) return ownerBefore(state.cell(OWNER_CHANGE, row), present);
  if (!key.startsWith('segment:')) return state.cell('undo.updatedAt', row);
  return movedInLastRun(state, key, row) ? state.cell(factName('previous', key), row) : present;
}
