/**
 * What the state knows of segments set by hand: for each scheme the one that the last run found, and, for undo, the one that
 * the run before it had found. Each has a column only where there is any.
 */
import type { Cell } from '../../core/index';
import type { StateColumn } from './state-tab';
import { factName, type StateTable } from './state-table';

/** @example undoManual('segment:rfm') //=> 'undo.manual:segment:rfm' */
function undoManual(columnKey: string): string {
  return `undo.manual:${columnKey}`;
}

interface ManualFacts {
  readonly state: StateTable;
  /** The customers' rows in the state before. */
  readonly known: readonly (number | undefined)[];
  /** Undo will be about this run, and no longer about the one before. */
  readonly isFresh: boolean;
}

/** `now`: the customers' segments set by hand, '' for none. */
export function manualColumns(
  columnKey: string,
  now: readonly Cell[],
  { state, known, isFresh }: ManualFacts,
): StateColumn[] {
  const name = undoManual(columnKey);
  const source = isFresh ? factName('manual', columnKey) : name;
  const before = known.map((row) => state.cell(source, row));
  return [
    { name: factName('manual', columnKey), cells: now },
    { name, cells: before },
  ].filter(isFilled);
}

/** As they were before the last run. */
export function undoneManual(columnKey: string, state: StateTable): StateColumn[] {
  const cells = state.ids.map((_, row) => state.cell(undoManual(columnKey), row));
  return [{ name: factName('manual', columnKey), cells }].filter(isFilled);
}

function isFilled({ cells }: StateColumn): boolean {
  return cells.some((cell) => cell !== '');
}
