/**
 * Some columns of the hidden state tab, for pages that need no more: the whole of it is wide.
 */
import { cellText, type Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { readColumns, readTop } from '../sheets/read-sheet';
import { KEY } from './state-table';

export interface StateColumns {
  /** The customers' ids. */
  readonly ids: readonly string[];
  /** The header of the customers' id column; null where the add-on made that column. */
  readonly idHeader: string | null;
  /** A cell a customer, in the order of the ids; null where the tab has no such column. */
  column(name: string): readonly Cell[] | null;
}

/** Empty: null without the tab. Calls: four, and two for each block of rows and group of adjacent columns. */
export function readStateColumns(tabs: OwnTabs, names: readonly string[]): StateColumns | null {
  const sheet = tabs.made('state');
  const top = sheet && readTop(sheet);
  if (!top || top.rowCount === 0) return null;
  const header = top.top[0].map(cellText);
  const keyAt = header.findIndex((name) => name === KEY || name.startsWith(`${KEY}:`));
  if (keyAt < 0) return null;
  const wanted = names.map((name) => header.indexOf(name)).filter((index) => index >= 0);
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
    idHeader: header[keyAt] === KEY ? null : header[keyAt].slice(KEY.length + 1),
    column: (name) => {
      const index = header.indexOf(name);
      if (index < 0 || !names.includes(name)) return null;
      const column = below(index);
      return known.map((row) => column[row]);
    },
  };
}
