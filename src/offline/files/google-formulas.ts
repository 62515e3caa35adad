/**
 * Formulas as Google Sheets writes them into .xlsx files where Excel has no such function: IFERROR(__xludf.DUMMYFUNCTION("the
 * formula"), the result), and in the other cells that the result fills the same around "COMPUTED_VALUE".
 */
import { canonicalFormula } from '../formulas/locale-form';
import type { Box } from '../workbook/a1';
import { cellKey, columnOf, rowOf } from '../workbook/sheet-grid';
import type { SheetGrid } from '../workbook/sheet-grid';

/** Long texts stand in several parts. */
const WRAPPED = /^=IFERROR\(__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"&?)+)\)\s*,/i;
const FILLED = '"COMPUTED_VALUE"';

/** Puts the formulas themselves in place of what stands around them; their results stay. */
export function unwrapGoogleFormulas(grid: SheetGrid): void {
  const wrapped = [...grid.formulas].flatMap(([key, formula]): [number, string][] => {
    const text = innerText(formula);
    return text === null ? [] : [[key, text]];
  });
  if (wrapped.length === 0) return;
  const filled = new Set(wrapped.flatMap(([key, text]) => (text === FILLED ? [key] : [])));
  // Row by row: of two formulas the upper left one takes the cells that both might fill.
  for (const [key, text] of wrapped.sort(([a], [b]) => a - b))
    if (text !== FILLED) unwrap(grid, { key, text, filled });
}

interface Wrapped {
  readonly key: number;
  readonly text: string;
  /** The cells that some formula fills and that no other one has taken yet. */
  readonly filled: Set<number>;
}

function unwrap(grid: SheetGrid, { key, text, filled }: Wrapped): void {
  grid.formulas.set(key, canonicalFormula(`=${text}`, 'en_US') ?? `=${text}`);
  const box = boxFilledFrom(key, filled);
  if (box.rows * box.columns === 1) return;
  grid.spills.push(box);
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      const cell = key + cellKey(row, column);
      if (cell === key) continue;
      filled.delete(cell);
      // A value of that formula, and no formula itself.
      grid.formulas.delete(cell);
      grid.formulaMemos.delete(cell);
    }
  }
}

/** The largest box below and beside the cell that holds nothing else; its first row decides how wide it is. */
function boxFilledFrom(key: number, filled: ReadonlySet<number>): Box {
  const isFilled = (row: number, column: number): boolean => filled.has(key + cellKey(row, column));
  let columns = 1;
  while (isFilled(0, columns)) columns++;
  let rows = 1;
  const isWhole = (row: number): boolean => {
    for (let column = 0; column < columns; column++) if (!isFilled(row, column)) return false;
    return true;
  };
  while (isWhole(rows)) rows++;
  return { row: rowOf(key) + 1, column: columnOf(key) + 1, rows, columns };
}

/** Null: it is a formula of its own. */
function innerText(formula: string): string | null {
  const literal = WRAPPED.exec(formula)?.[1];
  if (literal === undefined) return null;
  const parts = literal.match(/"(?:[^"]|"")*"/g) ?? [];
  return parts.map((part) => part.slice(1, -1).replace(/""/g, '"')).join('');
}
