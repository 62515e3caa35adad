/**
 * The hidden tab Segments state as it stands: a row a customer, a column a fact, each column under a name.
 * What the names mean is said in docs/decisions/0010-state-tab.md.
 */
import type { Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { readTop, readWhole } from '../sheets/read-sheet';

/** The facts that are kept of every customer and scheme: 'now:segment:rfm' is the segment in the scheme rfm. */
export const SCHEME_FACTS = ['now', 'previous', 'since', 'manual', 'undo.previous', 'undo.since'] as const;
export type SchemeFact = (typeof SCHEME_FACTS)[number];

/** What undo needs of every customer, and, in the first rows, of the run as a whole. */
export const UNDO_FACTS = [
  'undo.run',
  'undo.mark',
  'undo.why',
  'undo.updatedAt',
  'undo.summary',
  'undo.findings',
  'undo.lastRun',
] as const;
/** Those of the run as a whole, a row a cell. */
export const RUN_FACTS: readonly string[] = ['undo.run', 'undo.summary', 'undo.findings', 'undo.lastRun'];

/** Figures of each customer as of the last run; blank for what is not known. */
export const FIGURES = {
  revenue: 'figure:revenue',
  revenueYear: 'figure:revenueYear',
  /** '5-4-3': recency, frequency, monetary score. */
  rfm: 'figure:rfm',
} as const;

/** The name of the column that holds the customers' ids. */
export const KEY = 'key';

/** @example factName('now', 'segment:rfm') //=> 'now:segment:rfm' */
export function factName(fact: SchemeFact, columnKey: string): string {
  return `${fact}:${columnKey}`;
}

export interface StateTable {
  /** How many rows there are below the header. */
  readonly height: number;
  /** How many columns are in use. */
  readonly width: number;
  readonly ids: readonly string[];
  /** Row by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The header of the customers' id column; null where the add-on made that column. */
  readonly idHeader: string | null;
  /** The keys of the segment columns that the table knows. */
  readonly columnKeys: readonly string[];
  /** When the last run changed something; null when there is nothing to undo. */
  readonly run: Date | null;
  /** '' where the table has no such column or row. */
  cell(name: string, row: number | undefined): Cell;
}

/** What the state knows of the run as a whole under a name, a row a cell. Empty: nothing. */
export function runTexts(state: StateTable, name: string): string[] {
  const texts: string[] = [];
  for (let row = 0; state.cell(name, row) !== ''; row++) texts.push(String(state.cell(name, row)));
  return texts;
}

/** Empty: without the tab a table without rows. */
export function readState(tabs: OwnTabs): StateTable {
  const sheet = tabs.made('state');
  const grid = sheet ? readTop(sheet) : null;
  if (!grid || grid.rowCount === 0) return tableOf([]);
  const cells = readWhole(grid);
  return tableOf(cells.column(0).rows);
}

function tableOf([header = [], ...rows]: readonly (readonly Cell[])[]): StateTable {
  const names = header.map(String);
  const at = new Map(names.map((name, index): [string, number] => [name, index]));
  const ids = rows.map(([id]) => String(id));
  const cell = (name: string, row: number | undefined): Cell =>
    row === undefined ? '' : (rows[row]?.[at.get(name) ?? -1] ?? '');
  const run = cell('undo.run', 0);
  return {
    height: rows.length,
    width: names.length,
    ids,
    rowOf: new Map(ids.flatMap((id, row): [string, number][] => (id === '' ? [] : [[id, row]]))),
    idHeader: names[0]?.startsWith(`${KEY}:`) ? names[0].slice(KEY.length + 1) : null,
    columnKeys: names.flatMap((name) => (name.startsWith('now:') ? [name.slice('now:'.length)] : [])),
    run: run instanceof Date ? run : null,
    cell,
  };
}
