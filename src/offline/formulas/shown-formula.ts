/**
 * Formulas as people and scripts of a spreadsheet's locale write and read them.
 */
import { cellKey } from '../workbook/sheet-grid';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { PARSE_ERROR } from './formula-cells';
import { canonicalFormula, localFormula } from './locale-form';
import type { SemicolonArguments } from './locale-form';

type Place = readonly [row: number, column: number];

/** The formula of a cell, row and column from 0; '' where there is none. */
export function shownFormula({ locale }: Workbook, grid: SheetGrid, [row, column]: Place): string {
  const key = cellKey(row, column);
  const formula = grid.formulas.get(key) ?? '';
  return grid.formulaErrors.get(key) === PARSE_ERROR ? formula : localFormula(formula, locale);
}

/** A formula in its locale; one that is none there stays as it is written, and its cell says so. */
export interface WrittenFormula {
  readonly text: string;
  readonly locale: string;
  readonly semicolons: SemicolonArguments;
}

/** Puts a formula into a cell, row and column from 0. */
export function writeFormula(grid: SheetGrid, [row, column]: Place, written: WrittenFormula): void {
  const { text, locale, semicolons } = written;
  const formula = canonicalFormula(text, locale, semicolons);
  if (formula !== null) return grid.setFormula(row, column, formula);
  const key = cellKey(row, column);
  grid.setValue(row, column, '#ERROR!');
  grid.formulas.set(key, text);
  grid.formulaErrors.set(key, PARSE_ERROR);
}
