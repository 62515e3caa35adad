/**
 * A run that was cut off while it wrote. The state is written before the first cell of a customer changes, and the log says
 * when a run is complete: so the next one knows what stood there before, whatever of it is written over by now.
 */
import type { Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { isSameCell } from '../sheets/written-cell';
import { addedInLastRun } from './added-columns';
import { undoneTexts } from './last-run';
import { isLoggedIncomplete } from './run-log';
import { undoneSizes } from './planned-sizes';
import type { SizeRow } from './sizes-tab';
import { tableOfColumns, type StateTable } from './state-table';
import { cellBefore, wasEdited } from './undone-columns';
import { undoneState } from './undone-state';

/** What stood in the spreadsheet before it. */
export interface Before {
  /** The state without what the run added to it. */
  readonly state: StateTable;
  /** When the run began: its moves have that date. Null: no run was cut off. */
  readonly cutOff: Date | null;
  /** The keys of the columns that it added. */
  readonly added: ReadonlySet<string>;
  /** What a cell of a customer held, of which `present` is left. */
  cell(key: string, customerId: string, present: Cell): Cell;
  sizes(present: readonly SizeRow[]): readonly SizeRow[];
  /** The rows of a tab, a text each. */
  texts(tab: 'summary' | 'findings', present: readonly string[]): readonly string[];
}

/** Calls: none where the state has nothing to undo, else three. */
export function readBefore(tabs: OwnTabs, state: StateTable): Before {
  if (state.run === null || !isLoggedIncomplete(tabs, state.run)) return asItStands(state);
  return {
    state: tableOfColumns(undoneState(state)),
    cutOff: state.run,
    added: new Set(addedInLastRun(state).map(({ key }) => key)),
    cell: (key, customerId, present) => cellOf({ key, row: state.rowOf.get(customerId), present }, state),
    sizes: (present) => undoneSizes(present, undoneTexts(state)),
    texts: (tab) => state.facts(`undo.${tab}`),
  };
}

function asItStands(state: StateTable): Before {
  return {
    state,
    cutOff: null,
    added: new Set(),
    cell: (_key, _customer, present) => present,
    sizes: (present) => present,
    texts: (_tab, present) => present,
  };
}

interface CellNow {
  readonly key: string;
  readonly row: number | undefined;
  readonly present: Cell;
}

/** What somebody has typed since is left to stand. */
function cellOf({ key, row, present }: CellNow, state: StateTable): Cell {
  if (row === undefined || state.cell('undo.mark', row) === '') return present;
  const before = cellBefore({ key, row, present }, state);
  return isSameCell(present, before) || wasEdited({ key, row, present }, state) ? present : before;
}
