/**
 * Rejecting validation: one value that a rule does not let in makes a whole write fail.
 */
import type { Box } from '../workbook/a1';
import { formatA1, parseA1 } from '../workbook/a1';
import { cellBox, overlaps } from '../workbook/boxes';
import type { BoxValidation } from '../workbook/cell-rules';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { displayValue } from './display-value';
import { ServiceError } from './errors';

/** Throws Google's refusal for a value that the cell (row and column from 1) does not take. */
export type ValidationCheck = (row: number, column: number, value: unknown) => void;

interface Acceptance {
  readonly box: Box;
  readonly accepts: (value: unknown) => boolean;
  readonly listed: string | null;
}

/** The check of all rejecting rules that bind cells of the box; null when there is none. Blanks pass. */
export function validationCheck(workbook: Workbook, grid: SheetGrid, box: Box): ValidationCheck | null {
  const rules = grid.validations
    .filter((rule) => rule.rejects && overlaps(rule.box, box))
    .map((rule) => acceptanceOf(workbook, grid, rule));
  if (rules.length === 0) return null;
  return (row, column, value) => {
    if (value === '') return;
    const cell = cellBox(row, column);
    const rule = rules.find((other) => overlaps(other.box, cell));
    if (!rule || rule.accepts(value)) return;
    if (rule.listed === null) throw new ServiceError('validationOther', formatA1(cell));
    throw new ServiceError('validation', formatA1(cell), rule.listed);
  };
}

function acceptanceOf(workbook: Workbook, grid: SheetGrid, rule: BoxValidation): Acceptance {
  const { box, kind, values } = rule;
  // What a comparison or a formula would say is not calculated: nothing passes.
  if (kind === 'other') return { box, accepts: () => false, listed: null };
  if (kind === 'checkbox' && values.length === 0) {
    return { box, accepts: (value) => /^(?:true|false)$/i.test(asText(value)), listed: 'TRUE, FALSE' };
  }
  const texts = kind === 'range' ? textsOf(workbook, grid, values[0]) : values;
  const known = new Set(texts);
  return { box, accepts: (value) => known.has(asText(value)), listed: texts.join(', ') };
}

/** An apostrophe in front is no part of the text. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^'/, '') : String(value);
}

/** The cells that a list of cells names, on the tab that it names or its own; null where they are not. */
export function listedCells(
  workbook: Workbook,
  own: SheetGrid,
  notation: string,
): { grid: SheetGrid; box: Box } | null {
  const sheet = parseA1(notation, { rows: 1, columns: 1 })?.sheet;
  const grid = sheet === undefined ? own : workbook.sheetNamed(sheet);
  const box = grid && parseA1(notation, { rows: grid.maxRows, columns: grid.maxColumns });
  if (!grid || !box) return null;
  const rows = Math.min(box.rows, grid.maxRows - box.row + 1);
  const columns = Math.min(box.columns, grid.maxColumns - box.column + 1);
  return rows < 1 || columns < 1 ? null : { grid, box: { row: box.row, column: box.column, rows, columns } };
}

function textsOf(workbook: Workbook, own: SheetGrid, notation: string): string[] {
  const cells = listedCells(workbook, own, notation);
  if (!cells) return [];
  const { grid, box } = cells;
  const texts: string[] = [];
  for (let r = box.row - 1; r < box.row - 1 + box.rows; r++) {
    for (let c = box.column - 1; c < box.column - 1 + box.columns; c++) {
      const { numberFormat } = workbook.formats.get(grid.formatAt(r, c));
      const text = displayValue(grid.valueAt(r, c), numberFormat, workbook.locale);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}
