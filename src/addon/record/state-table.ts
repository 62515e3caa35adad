/**
 * The hidden tab Segments state as it stands: a row a customer, a column a fact, each column under a name.
 * What the names mean is said in docs/decisions/0010-state-tab.md.
 */
import { cellText, type Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { readTop, readWhole } from '../sheets/read-sheet';
import { FIGURE_COLUMN } from './figures';
import { parseRunCells, RUN, type RunFact } from './run-facts';
import { wideFacts, wideFigures } from './wide-state';

export { FIGURES } from './figures';

/** The facts that are kept of every customer and scheme: 'now:segment:rfm' is the segment in the scheme rfm. */
export const KEPT_FACTS = ['now', 'previous', 'since', 'undo.previous', 'undo.since'] as const;
export type KeptFact = (typeof KEPT_FACTS)[number];
/** `manual` has a column only where somebody was set by hand. */
export type SchemeFact = KeptFact | 'manual';

/** What undo needs of every customer. */
export const UNDO_FACTS = ['undo.mark', 'undo.why', 'undo.updatedAt'] as const;

/** The name of the column that holds the customers' ids. */
export const KEY = 'key';

/** @example factName('now', 'segment:rfm') //=> 'now:segment:rfm' */
export function factName(fact: SchemeFact, columnKey: string): string {
  return `${fact}:${columnKey}`;
}

/** Where the ids stand, from 0; -1 where they do not. */
export function keyPlace(names: readonly string[]): number {
  return names.findIndex((name) => name === KEY || name.startsWith(`${KEY}:`));
}

/** The header of the customers' id column; null where the add-on made that column. */
export function idHeaderIn(names: readonly string[]): string | null {
  const name = names[keyPlace(names)] ?? KEY;
  return name === KEY ? null : name.slice(KEY.length + 1);
}

export interface StateTable {
  /** The tab as it was read, its header first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly ids: readonly string[];
  /** Row by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The header of the customers' id column; null where the add-on made that column. */
  readonly idHeader: string | null;
  /** The keys of the segment columns that the table knows. */
  readonly columnKeys: readonly string[];
  /** When the last run changed something; null when there is nothing to undo, or somebody broke what that takes. */
  readonly run: Date | null;
  /** What is known of the last run as a whole. Empty: nothing. */
  facts(name: RunFact): readonly string[];
  /** '' where the table has no such column or row. */
  cell(name: string, row: number | undefined): Cell;
}

/** Empty: without the tab, or without ids in it, a table without rows. */
export function readState(tabs: OwnTabs): StateTable {
  const sheet = tabs.made('state');
  const grid = sheet ? readTop(sheet) : null;
  if (!grid || grid.rowCount === 0) return tableOf([]);
  const cells = readWhole(grid);
  return tableOf(cells.column(0).rows);
}

/** Columns put side by side, the ids first. */
export function tableOfColumns(
  columns: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
): StateTable {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const rows = Array.from({ length: height }, (_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  return tableOf([columns.map(({ name }) => name), ...rows]);
}

function tableOf(all: readonly (readonly Cell[])[]): StateTable {
  const [header = [], ...rows] = all;
  const names = header.map(cellText);
  const keyAt = keyPlace(names);
  if (keyAt < 0) return { ...tableOf([[KEY]]), rows: all };
  // Of two columns of one name the first counts: the other is a copy.
  const at = new Map<string, number>();
  names.forEach((name, index) => at.has(name) || at.set(name, index));
  const raw = (name: string, row: number): Cell => rows[row]?.[at.get(name) ?? -1] ?? '';
  const isWide = !at.has(RUN);
  const isPacked = at.has(FIGURE_COLUMN);
  const { run, facts } = isWide ? wideFacts(raw) : parseRunCells(rows.map((_, row) => raw(RUN, row)));
  const ids = rows.map((row) => cellText(row[keyAt]));
  const keysOf = (fact: KeptFact) =>
    [...at.keys()].flatMap((name) => (name.startsWith(`${fact}:`) ? [name.slice(fact.length + 1)] : []));
  // Of a column that somebody deleted the others of its scheme tell.
  const needed = [
    ...UNDO_FACTS,
    ...KEPT_FACTS.flatMap(keysOf).flatMap((key) => KEPT_FACTS.map((fact) => factName(fact, key))),
  ];
  const isWhole = needed.every((name) => at.has(name));
  return {
    rows: all,
    ids,
    rowOf: new Map(ids.flatMap((id, row): [string, number][] => (id === '' ? [] : [[id, row]]))),
    idHeader: idHeaderIn(names),
    columnKeys: keysOf('now'),
    run: isWhole ? run : null,
    facts: (name) => (isWhole || name === 'lastRun' ? (facts[name] ?? []) : []),
    cell(name, row) {
      if (row === undefined) return '';
      return name === FIGURE_COLUMN && !isPacked ? wideFigures(raw, row) : raw(name, row);
    },
  };
}
