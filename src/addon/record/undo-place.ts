/**
 * The customers' sheet as it stands when a run is to be undone: the add-on's columns, the ids, the cells.
 */
import type { Cell } from '../../core/index';
import { readOwnColumns, readOwnColumnsAgain, type OwnColumns } from '../sheets/own-columns';
import type { OwnTabs } from '../sheets/own-tabs';
import { readColumns } from '../sheets/read-sheet';
import { findKeyHeader, findOwnKeys, readIds, type KeyPlace } from '../sheets/row-keys';
import { UPDATED_AT, type ColumnPlan } from '../sheets/write-plan';
import { addedInLastRun } from './added-columns';
import { knownRun } from './last-run';
import type { StateTable } from './state-table';
import { isWatched } from './watched-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface UndoPlace {
  readonly sheet: Sheet;
  readonly keys: KeyPlace;
  /** The id of each row below the header. */
  readonly ids: readonly string[];
  readonly columns: readonly UndoColumn[];
}

/** A column as it stands: its cells are read. */
export type UndoColumn = Pick<ColumnPlan, 'key' | 'position'> & { readonly cells: readonly Cell[] };

/** So often a sheet is read before the undo gives up. */
const ATTEMPTS = 4;

/**
 * Null: the ids or the columns are gone. A sheet's name: somebody keeps sorting it, so that its cells and ids were never
 * read as they stood at one moment.
 */
export function findUndoPlace(tabs: OwnTabs, state: StateTable): UndoPlace | string | null {
  let place = readPlace(tabs, state);
  for (let attempt = 1; place && hasMoved(place, state); attempt++) {
    if (attempt === ATTEMPTS) return place.sheet.getName();
    place = readPlace(tabs, state);
  }
  return place;
}

/** The ids were read before the cells: if they stand where they stood, so did the cells. */
function hasMoved({ sheet, keys, ids, columns }: UndoPlace, { idHeader }: StateTable): boolean {
  const before = new Map(columns.map(({ key, position }) => [key, position]));
  const now = readOwnColumnsAgain(sheet, before);
  const place = idHeader === null ? findOwnKeys(now) : findKeyHeader(sheet, idHeader, keys);
  if (place?.headerRow !== keys.headerRow || place.column !== keys.column) return true;
  if (columns.some(({ key, position }) => now.positions.get(key) !== position)) return true;
  const idsNow = readIds(sheet, place, idHeader);
  return idsNow.length !== ids.length || idsNow.some((id, index) => id !== ids[index]);
}

function readPlace(tabs: OwnTabs, state: StateTable): UndoPlace | null {
  const found = customersSheet(tabs, state);
  const keys = found && keyPlace(found, state);
  if (!found || !keys) return null;
  const ids = readIds(found.sheet, keys, state.idHeader);
  const added = new Set(addedInLastRun(state).map(({ key }) => key));
  const columns = readOwn(found, keys.headerRow, (key) => isWatched(key) || added.has(key));
  return { sheet: found.sheet, keys, ids, columns };
}

interface OwnSheet {
  readonly sheet: Sheet;
  readonly own: OwnColumns;
}

function customersSheet(tabs: OwnTabs, state: StateTable): OwnSheet | null {
  const { idHeader } = state;
  const made = tabs.made('customers');
  if (idHeader === null) return made && { sheet: made, own: readOwnColumns(made) };
  const found = tabs.others.map((sheet) => ({ sheet, own: readOwnColumns(sheet) }));
  const written = lastWritten(
    found.filter(({ own }) => own.positions.has(UPDATED_AT)),
    state,
  );
  if (written || !isAddedWhole(state)) return written ?? null;
  // An undo that was cut off may have taken some of them away, or all.
  const left = lastWritten(
    found.filter(({ own }) => own.positions.size > 0),
    state,
  );
  const hasIds = ({ sheet }: OwnSheet) => findKeyHeader(sheet, idHeader, FIRST_CELL) !== null;
  return left ?? found.find(hasIds) ?? null;
}

/** A copy of the customers' sheet has the same columns, and may stand before it: the run's is the one that it read. */
function lastWritten(sheets: readonly OwnSheet[], state: StateTable): OwnSheet | undefined {
  if (sheets.length < 2) return sheets[0];
  const read = knownRun(state)?.basis.sources.map((source) => source.sheet) ?? [];
  return sheets.find(({ sheet }) => read.includes(sheet.getName())) ?? sheets[0];
}

const FIRST_CELL = { headerRow: 1, column: 1 };

/** Whether the last run added every column that the state knows: then it is no wonder that none is there. */
export function isAddedWhole(state: StateTable): boolean {
  const added = new Set(addedInLastRun(state).map(({ key }) => key));
  return state.columnKeys.length > 0 && state.columnKeys.every((key) => added.has(key));
}

function keyPlace({ sheet, own }: OwnSheet, { idHeader }: StateTable): KeyPlace | null {
  return idHeader === null ? findOwnKeys(own) : findKeyHeader(sheet, idHeader, FIRST_CELL);
}

function readOwn(
  { sheet, own: { positions } }: OwnSheet,
  headerRow: number,
  isWanted: (key: string) => boolean,
): UndoColumn[] {
  const own = [...positions].filter(([key]) => isWanted(key));
  const [rowCount, columnCount] = [sheet.getLastRow(), sheet.getLastColumn()];
  const read = readColumns(
    { sheet, name: '', rowCount, columnCount, top: [] },
    own.map(([, position]) => position - 1),
  );
  return own.map(([key, position]) => {
    const { rows, index } = read.column(position - 1);
    return { key, position, cells: rows.slice(headerRow).map((row) => row[index]) };
  });
}
