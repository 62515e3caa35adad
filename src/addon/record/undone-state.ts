/**
 * The state as it was before the last run, with nothing left to undo.
 */
import type { Cell } from '../../core/index';
import { addedInLastRun } from './added-columns';
import { FIGURE_COLUMN } from './figures';
import { undoneManual } from './manual-facts';
import { NO_DATE } from './planned-state';
import { NO_RUN } from './last-run';
import { RUN, runCells } from './run-facts';
import { keyName, type StateColumn } from './state-tab';
import { factName, KEPT_FACTS, UNDO_FACTS, type KeptFact, type StateTable } from './state-table';
import { movedInLastRun } from './undone-columns';

/** Customers whom that run saw for the first time are unknown again. */
export function undoneState(state: StateTable): StateColumn[] {
  const added = new Set(addedInLastRun(state).map(({ key }) => key));
  const before = state.columnKeys.filter((key) => !added.has(key));
  const facts = before.flatMap((key) => [
    ...KEPT_FACTS.map((fact) => ({
      name: factName(fact, key),
      cells: state.ids.map((_, row) => factBefore(state, { fact, key, row })),
    })),
    ...undoneManual(key, state),
  ]);
  const isKnown = (row: number) => !isFirstSeen(state, row) || facts.some(({ cells }) => cells[row] !== '');
  const rows = state.ids.flatMap((id, row) => (id !== '' && isKnown(row) ? [row] : []));
  const lastRun = state
    .facts('undo.lastRun')
    .slice(0, 1)
    .filter((text) => text !== NO_RUN);
  return [
    { name: keyName(state.idHeader), cells: rows.map((row) => state.ids[row]) },
    { name: RUN, cells: runCells({ run: null, facts: { lastRun } }) },
    ...UNDO_FACTS.map((name) => ({ name, cells: [] })),
    ...facts.map(({ name, cells }) => ({ name, cells: rows.map((row) => cells[row]) })),
    // Facts about customers, whatever the rules.
    { name: FIGURE_COLUMN, cells: rows.map((row) => state.cell(FIGURE_COLUMN, row)) },
  ];
}

/** Whether no run before the last one had written the customer's cells. */
function isFirstSeen(state: StateTable, row: number): boolean {
  return state.cell('undo.mark', row) !== '' && state.cell('undo.updatedAt', row) === '';
}

interface FactPlace {
  readonly fact: KeptFact;
  readonly key: string;
  readonly row: number;
}

function factBefore(state: StateTable, { fact, key, row }: FactPlace): Cell {
  const of = (name: KeptFact) => state.cell(factName(name, key), row);
  if (fact === 'undo.previous' || fact === 'undo.since') return '';
  if (!movedInLastRun(state, key, row)) return of(fact);
  if (fact === 'now') return of('previous');
  if (fact === 'previous') return of('undo.previous');
  return of('undo.since') === NO_DATE ? '' : of('undo.since');
}
