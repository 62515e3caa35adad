/**
 * The state as it was before the last run, with nothing left to undo.
 */
import type { Cell } from '../../core/index';
import { addedInLastRun } from './added-columns';
import { undoManual } from './manual-facts';
import { NO_DATE } from './planned-state';
import { LAST_RUN, NO_RUN, RUN_BEFORE } from './last-run';
import { keyName, type StateColumn } from './state-tab';
import { factName, FIGURES, SCHEME_FACTS, UNDO_FACTS, type SchemeFact, type StateTable } from './state-table';
import { movedInLastRun } from './undone-columns';

/** Customers whom that run saw for the first time are unknown again. */
export function undoneState(state: StateTable): StateColumn[] {
  const added = new Set(addedInLastRun(state).map(({ key }) => key));
  const before = state.columnKeys.filter((key) => !added.has(key));
  const facts = before.flatMap((key) =>
    SCHEME_FACTS.map((fact) => ({
      name: factName(fact, key),
      cells: state.ids.map((_, row) => factBefore(state, { fact, key, row })),
    })),
  );
  const isKnown = (row: number) => !isFirstSeen(state, row) || facts.some(({ cells }) => cells[row] !== '');
  const runBefore = state.cell(RUN_BEFORE, 0);
  const rows = state.ids.flatMap((id, row) => (id !== '' && isKnown(row) ? [row] : []));
  return [
    { name: keyName(state.idHeader), cells: rows.map((row) => state.ids[row]) },
    ...UNDO_FACTS.map((name) => ({ name, cells: [] })),
    ...facts.map(({ name, cells }) => ({ name, cells: rows.map((row) => cells[row]) })),
    { name: LAST_RUN, cells: [runBefore === NO_RUN ? '' : runBefore] },
    // Facts about customers, whatever the rules.
    ...Object.values(FIGURES).map((name) => ({ name, cells: rows.map((row) => state.cell(name, row)) })),
  ];
}

/** Whether no run before the last one had written the customer's cells. */
function isFirstSeen(state: StateTable, row: number): boolean {
  return state.cell('undo.mark', row) !== '' && state.cell('undo.updatedAt', row) === '';
}

interface FactPlace {
  readonly fact: SchemeFact;
  readonly key: string;
  readonly row: number;
}

function factBefore(state: StateTable, { fact, key, row }: FactPlace): Cell {
  const of = (name: SchemeFact) => state.cell(factName(name, key), row);
  if (fact === 'undo.previous' || fact === 'undo.since') return '';
  if (fact === 'manual') return state.cell(undoManual(key), row);
  if (!movedInLastRun(state, key, row)) return of(fact);
  if (fact === 'now') return of('previous');
  if (fact === 'previous') return of('undo.previous');
  return of('undo.since') === NO_DATE ? '' : of('undo.since');
}
