/**
 * Where keys lead from a cell: to its neighbours, to the ends, by the screen.
 */
import { onlyCell, type Cell, type Marked } from '../state/state';

/** The sheet that is gone through; rows and columns count from 1. */
export interface Ground {
  readonly size: { readonly rows: number; readonly columns: number; readonly frozenRows: number };
  /** Whole rows that fit below the frozen ones. */
  readonly rowsInView: number;
  isShown(line: 'row' | 'column', number: number): boolean;
}

type Move = (cell: Cell, ground: Ground) => Cell;

/** Keys with Control or Command by that name before them. Shift marks what lies between, except with Tab. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: (cell, ground) => neighbour(ground, cell, { rows: -1 }),
  ArrowDown: (cell, ground) => neighbour(ground, cell, { rows: 1 }),
  ArrowLeft: (cell, ground) => neighbour(ground, cell, { columns: -1 }),
  ArrowRight: (cell, ground) => neighbour(ground, cell, { columns: 1 }),
  Home: ({ row }) => ({ row, column: 1 }),
  End: ({ row }, { size }) => ({ row, column: size.columns }),
  PageDown: ({ row, column }, { size, rowsInView }) => ({
    row: Math.min(row + rowsInView, size.rows),
    column,
  }),
  PageUp: ({ row, column }, { rowsInView }) => ({ row: Math.max(row - rowsInView, 1), column }),
  'Control+ArrowUp': ({ row, column }, { size }) => ({ row: firstOfPart(row, size.frozenRows), column }),
  'Control+ArrowDown': ({ column }, { size }) => ({ row: size.rows, column }),
  'Control+ArrowLeft': ({ row }) => ({ row, column: 1 }),
  'Control+ArrowRight': ({ row }, { size }) => ({ row, column: size.columns }),
  'Control+Home': () => ({ row: 1, column: 1 }),
  'Control+End': (_cell, { size }) => ({ row: size.rows, column: size.columns }),
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Null where the key leads nowhere. */
export function moveOf({ key, ctrlKey, metaKey }: Pressed): Move | null {
  return new Map(Object.entries(MOVES)).get(ctrlKey || metaKey ? `Control+${key}` : key) ?? null;
}

/** The next shown cell; the cell itself where there is none. */
export function neighbour(
  ground: Ground,
  { row, column }: Cell,
  { rows = 0, columns = 0 }: { readonly rows?: number; readonly columns?: number },
): Cell {
  return {
    row: nextShown(ground, 'row', [row, rows]),
    column: nextShown(ground, 'column', [column, columns]),
  };
}

function nextShown(ground: Ground, line: 'row' | 'column', [from, step]: readonly [number, number]): number {
  if (step === 0) return from;
  const last = ground.size[`${line}s`];
  for (let next = from + step; next >= 1 && next <= last; next += step)
    if (ground.isShown(line, next)) return next;
  return from;
}

/** From below the frozen rows to the first there, from there to the very first. */
function firstOfPart(row: number, frozenRows: number): number {
  return row > frozenRows + 1 ? frozenRows + 1 : 1;
}

/** The corner of what is marked that lies opposite to a cell at another corner. */
export function oppositeCorner(cell: Cell, { top, bottom, left, right }: Marked): Cell {
  return { row: cell.row === top ? bottom : top, column: cell.column === left ? right : left };
}

/** From one corner to another; frozen rows and the others are never marked together. */
export function markedBetween(cell: Cell, corner: Cell, { size }: Ground): Marked {
  const { frozenRows } = size;
  const row = cell.row > frozenRows ? Math.max(corner.row, frozenRows + 1) : Math.min(corner.row, frozenRows);
  if (row === cell.row && corner.column === cell.column) return onlyCell(cell);
  return {
    top: Math.min(cell.row, row),
    bottom: Math.max(cell.row, row),
    left: Math.min(cell.column, corner.column),
    right: Math.max(cell.column, corner.column),
  };
}
