/**
 * The columns that the last run added beside the customers: undo takes them away again. The state keeps a text a column: its
 * key, and for a column whose cells the state does not know a hash of them.
 */
import { hashText, type Cell } from '../../core/index';
import type { Target } from '../sheets/target';
import { previousOf, type ColumnPlan } from '../sheets/write-plan';
import { isWatched } from './watched-columns';
import type { StateTable } from './state-table';

export interface AddedColumn {
  readonly key: string;
  /** By this undo sees that nobody edited the cells; '' where the state knows what each of them held. */
  readonly mark: string;
}

/** The columns of a plan that are not there yet; those that name customers are facts and stay. */
export function columnsAdded(columns: readonly ColumnPlan[], target: Target): AddedColumn[] {
  const names = new Set(target.identity.map(({ key }) => key));
  const added = columns.filter((column) => previousOf(column) === null && !names.has(column.key));
  return added.map(({ key, values }) => {
    const cells = Array.from(target.rowOf, (row) => values[row - target.headerRow - 1]);
    return { key, mark: isWatched(key) ? '' : markOf(cells) };
  });
}

/** What the state keeps of them. */
export function addedTexts(added: readonly AddedColumn[]): string[] {
  return added.map(({ key, mark }) => JSON.stringify([key, mark]));
}

/** What the state says. Empty: the last run added none. */
export function addedInLastRun(state: StateTable): AddedColumn[] {
  return state.facts('undo.added').map((text) => {
    const [key, mark] = JSON.parse(text) as [string, string];
    return { key, mark };
  });
}

/** A hash of the customers' cells, in the order of the state. */
export function markOf(cells: readonly Cell[]): string {
  return hashText(cells.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell))).join('\n'));
}
