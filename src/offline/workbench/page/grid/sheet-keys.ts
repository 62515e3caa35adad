/**
 * Keys pressed in the sheet, each followed at once: the next one may come before anything of this one is drawn.
 */
import { onlyCell, type Cell, type Marked } from '../state/state';
import { markedBetween, moveOf, neighbour, oppositeCorner } from './grid-moves';
import type { GridView } from './grid-view';

/** What keys do to the sheet. */
export interface KeyedSheet {
  readonly grid: GridView;
  readonly cell: Cell;
  readonly marked: Marked;
  /** Goes to a cell, the given ones being marked; `seen` is brought into view. */
  goTo(cell: Cell, marked: Marked, seen: Cell): void;
  /** Edits the cell: with what it holds, or with a text that was typed in its place. */
  edit(typed: string | null): void;
  /** Empties the marked cells. */
  clear(): void;
}

/** Whether the key was the sheet's; it has been followed, then. */
export function followKey(sheet: KeyedSheet, event: KeyboardEvent): boolean {
  // The first key of what is put together from several goes into the field by itself.
  if (COMPOSING.includes(event.key)) sheet.edit('');
  else if (isPrintable(event)) sheet.edit(event.key);
  else if (!followMove(sheet, event) && !followCommand(sheet, event)) return false;
  return !COMPOSING.includes(event.key);
}

const COMPOSING: readonly string[] = ['Process', 'Dead'];

/** AltGr writes letters, too: some systems call it Control and Alt. */
export function isPrintable(event: KeyboardEvent): boolean {
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  return event.key.length === 1 && !isShortcut;
}

function followMove(sheet: KeyedSheet, event: KeyboardEvent): boolean {
  const { grid, cell, marked } = sheet;
  if (event.key === 'Tab') {
    const next = neighbour(grid, cell, { columns: event.shiftKey ? -1 : 1 });
    sheet.goTo(next, onlyCell(next), next);
    return true;
  }
  const move = event.altKey ? null : moveOf(event);
  if (!move) return false;
  if (event.shiftKey) {
    const corner = move(oppositeCorner(cell, marked), grid);
    sheet.goTo(cell, markedBetween(cell, corner, grid), corner);
  } else {
    const next = move(cell, grid);
    sheet.goTo(next, onlyCell(next), next);
  }
  return true;
}

function followCommand(sheet: KeyedSheet, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isAll = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'a';
  if (isAll) markAll(sheet);
  else if (ctrlKey || metaKey || altKey) return false;
  else if (key === 'Enter' || key === 'F2') sheet.edit(null);
  else if (key === 'Delete' || key === 'Backspace') sheet.clear();
  else return false;
  return true;
}

/** All rows below the frozen ones; the frozen ones where the person is in them. */
function markAll({ grid, cell, goTo }: KeyedSheet): void {
  const { rows, columns, frozenRows } = grid.size;
  const isFrozen = cell.row <= frozenRows;
  const first = { row: isFrozen ? 1 : frozenRows + 1, column: 1 };
  const last = { row: isFrozen ? frozenRows : rows, column: columns };
  goTo(first, markedBetween(first, last, grid), first);
}
