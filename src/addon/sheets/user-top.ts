/**
 * The top of a sheet of the user's: what the add-on wrote beside it is no input.
 */
import type { Cell } from '../../core/index';
import { findOwnColumns, type OwnPositions } from './own-columns';
import type { SheetTop } from './read-sheet';

/** The top of a sheet of the user's without the add-on's columns, and where those stand. */
export interface UserTop extends SheetTop {
  readonly own: OwnPositions;
  /** The same rows with the add-on's columns. */
  readonly live: readonly (readonly Cell[])[];
}

/** Columns that the add-on wrote are no input: their headers are hidden from the search for columns. */
export function withoutOwnColumns(top: SheetTop): UserTop {
  const own = findOwnColumns(top.sheet);
  const hidden = new Set(own.values());
  const withoutHidden = (cells: Cell[]) => cells.map((cell, index) => (hidden.has(index + 1) ? '' : cell));
  return { ...top, own, live: top.top, top: hidden.size === 0 ? top.top : top.top.map(withoutHidden) };
}
