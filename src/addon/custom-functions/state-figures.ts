/**
 * The figures that the record of the last run keeps of each customer, where no column beside the customers has them.
 */
import { cellText, type Cell } from '../../core/index';
import type { MadeTabs } from '../sheets/own-tabs';
import { readStateColumns, readStateRow } from '../record/state-columns';
import { FIGURES } from '../record/state-table';
import type { FormulaValue } from './arguments';
import { valueOf } from './question';
import { putStateHints, readStateHint } from './row-hints';

interface Figure {
  readonly column: string;
  read(cell: Cell): FormulaValue;
}

/** By the key of the metric. */
const KEPT: Readonly<Record<string, Figure>> = {
  revenue: { column: FIGURES.revenue, read: valueOf },
  revenueLast365Days: { column: FIGURES.revenueYear, read: valueOf },
  rfmScore: { column: FIGURES.rfm, read: (cell) => numberOf(cellText(cell).replace(/-/g, '')) },
  recencyScore: { column: FIGURES.rfm, read: (cell) => scoreIn(cell, 0) },
  frequencyScore: { column: FIGURES.rfm, read: (cell) => scoreIn(cell, 1) },
  monetaryScore: { column: FIGURES.rfm, read: (cell) => scoreIn(cell, 2) },
};

/** '5-4-3': recency, frequency, monetary. */
function scoreIn(cell: Cell, index: number): FormulaValue {
  return numberOf(cellText(cell).split('-')[index] ?? '');
}

function numberOf(text: string): number | '' {
  return text === '' ? '' : Number(text);
}

export function hasFigure(key: string): boolean {
  return key in KEPT;
}

/**
 * By the id as a run has it; read when it is first asked for. Blank: '' for what is not known.
 * Calls, besides finding the tab: eight for the first id where its row is known; else, and for further ones, four and two a
 * block of 20,000 rows and group of columns, two for new hints.
 */
export function figureReader(tabs: MadeTabs, key: string): (id: string) => FormulaValue {
  const { column, read } = KEPT[key];
  let known: ReadonlyMap<string, Cell> | null = null;
  let asked: string | null = null;
  return (id) => {
    const isFirst = asked === null || asked === id;
    asked = id;
    const hinted = known || !isFirst ? null : hintedFigure(tabs, column, id);
    return read(hinted ?? (known ??= allFigures(tabs, column)).get(id) ?? '');
  };
}

/** Null: no hint leads to a row that has the id. */
function hintedFigure(tabs: MadeTabs, column: string, id: string): Cell | null {
  const row = readStateHint(id);
  const found = row === null ? null : readStateRow(tabs, row);
  return found?.id === id ? found.cell(column) : null;
}

function allFigures(tabs: MadeTabs, column: string): ReadonlyMap<string, Cell> {
  const state = readStateColumns(tabs, [column]);
  if (!state) return new Map();
  const { ids, rows } = state;
  const cells = state.column(column) ?? [];
  putStateHints(new Map(ids.map((id, index): [string, number] => [id, rows[index]])));
  return new Map(ids.map((id, index): [string, Cell] => [id, cells[index]]));
}
