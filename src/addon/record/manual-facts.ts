/**
 * What the state knows of segments set by hand: for each scheme the one that the last run found, and, for undo, the one that
 * the run before it had found. The latter has a column only where there is any.
 */
import type { Cell } from '../../core/index';
import type { StateColumn } from './state-tab';
import { factName, type StateTable } from './state-table';

/** @example undoManual('segment:rfm') //=> 'undo.manual:segment:rfm' */
export function undoManual(columnKey: string): string {
  return `undo.manual:${columnKey}`;
}

/** `known`: the customers' rows in the state before. `isFresh`: undo will be about this run, and no longer about the one before. */
export function manualBefore(
  columnKey: string,
  { state, known, isFresh }: { state: StateTable; known: readonly (number | undefined)[]; isFresh: boolean },
): StateColumn[] {
  const name = undoManual(columnKey);
  const source = isFresh ? factName('manual', columnKey) : name;
  const cells = known.map((row): Cell => state.cell(source, row));
  return cells.some((cell) => cell !== '') ? [{ name, cells }] : [];
}
