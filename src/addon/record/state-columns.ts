/**
 * Some columns of the hidden state tab, for pages that need no more: the whole of it is wide.
 */
import { cellText, type Cell } from '../../core/index';
import type { MadeTabs } from '../sheets/own-tabs';
import { readColumns, readTop } from '../sheets/read-sheet';
import { FIGURE_COLUMN, figureNamed } from './figures';
import { idHeaderIn, keyPlace } from './state-table';

export interface StateColumns {
  /** The customers' ids. */
  readonly ids: readonly string[];
  /** The rows of the tab (from 1) in which they stand. */
  readonly rows: readonly number[];
  /** The header of the customers' id column; null where the add-on made that column. */
  readonly idHeader: string | null;
  /** A cell a customer, in the order of the ids; null where the tab has no such column. */
  column(name: string): readonly Cell[] | null;
}

/**
 * `names`: of facts, see factName, and of FIGURES, which stand in one column all three.
 * Empty: null without the tab. Calls: four, and two for each block of rows and group of adjacent columns.
 */
export function readStateColumns(tabs: MadeTabs, names: readonly string[]): StateColumns | null {
  const sheet = tabs.made('state');
  const top = sheet && readTop(sheet);
  if (!top || top.rowCount === 0) return null;
  const header = top.top[0].map(cellText);
  const keyAt = keyPlace(header);
  if (keyAt < 0) return null;
  const places = new Map(names.map((name) => [name, placeOf(name, header)]));
  const wanted = [...places.values()].flatMap((place) => place?.index ?? []);
  const cells = readColumns(top, [keyAt, ...wanted]);
  const below = (index: number): Cell[] => {
    const { rows, index: at } = cells.column(index);
    return rows.slice(1).map((row) => row[at]);
  };
  const keys = below(keyAt).map(cellText);
  // Facts of the run as a whole may reach further down than the customers.
  const known = keys.flatMap((id, row) => (id === '' ? [] : [row]));
  return {
    ids: known.map((row) => keys[row]),
    rows: known.map((row) => row + 2),
    idHeader: idHeaderIn(header),
    column: (name) => {
      const place = places.get(name);
      if (!place) return null;
      const column = below(place.index);
      return known.map((row) => place.cellIn(column[row]));
    },
  };
}

/** One customer's row of the tab. */
export interface StateRow {
  readonly id: string;
  /** '' where the tab has no such column. */
  cell(name: string): Cell;
}

/** `row`: from 1. Empty: null without the tab, the row or the column of ids. Calls: six. */
export function readStateRow(tabs: MadeTabs, row: number): StateRow | null {
  const sheet = tabs.made('state');
  const width = sheet && row > 1 && row <= sheet.getLastRow() ? sheet.getLastColumn() : 0;
  if (!sheet || width === 0) return null;
  const [header] = (sheet.getRange(1, 1, 1, width).getValues() as Cell[][]).map((cells) =>
    cells.map(cellText),
  );
  const [cells] = sheet.getRange(row, 1, 1, width).getValues() as Cell[][];
  const keyAt = keyPlace(header);
  if (keyAt < 0) return null;
  const cell = (name: string): Cell => {
    const place = placeOf(name, header);
    return place ? place.cellIn(cells[place.index]) : '';
  };
  return { id: cellText(cells[keyAt]), cell };
}

interface ColumnPlace {
  /** From 0. */
  readonly index: number;
  /** What a cell of the column says under the name that was asked for. */
  readonly cellIn: (cell: Cell) => Cell;
}

function placeOf(name: string, header: readonly string[]): ColumnPlace | null {
  const figure = figureNamed(name);
  const [own, packed] = [header.indexOf(name), figure ? header.indexOf(FIGURE_COLUMN) : -1];
  if (figure && packed >= 0) return { index: packed, cellIn: figure };
  return own < 0 ? null : { index: own, cellIn: (cell) => cell };
}
