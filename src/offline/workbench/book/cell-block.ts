/**
 * Cells as a person sees them: texts, and looks where they are not plain.
 */
import { shownFormula } from '../../formulas/shown-formula';
import { displayValue } from '../../services/display-value';
import type { Box } from '../../workbook/a1';
import { cellBox, coveredCells, overlaps } from '../../workbook/boxes';
import type { ConditionalRule } from '../../workbook/cell-rules';
import type { CellFormat } from '../../workbook/formats';
import { textTest } from '../../workbook/rule-formulas';
import { cellKey } from '../../workbook/sheet-grid';
import type { CellScalar, SheetGrid } from '../../workbook/sheet-grid';
import type { Workbook } from '../../workbook/workbook';
import type { CellBlock, CellLook } from '../api';

/** The most rows of one block. */
export const MOST_ROWS = 500;

/** Rows from 1. Past the grid: no rows. */
export interface RowSpan {
  readonly fromRow: number;
  readonly rows: number;
}

/** The rows of the span that are shown, over all columns of the tab. */
export function cellBlock(workbook: Workbook, grid: SheetGrid, span: RowSpan): Omit<CellBlock, 'revision'> {
  const { fromRow } = span;
  const box = boxOf(grid, span);
  const painter = new Painter(workbook, grid, box);
  const shown = Array.from({ length: box.rows }, (_, i) => fromRow + i).filter(
    (row) => !grid.hiddenRows.has(row - 1) && !grid.filteredRows.has(row - 1),
  );
  const columns = Array.from({ length: box.columns }, (_, i) => i);
  return {
    fromRow,
    rowNumbers: shown,
    texts: shown.map((row) => columns.map((column) => painter.text(row - 1, column))),
    looks: shown.flatMap((row, i) => columns.flatMap((column) => painter.look(row - 1, column, i))),
  };
}

function boxOf(grid: SheetGrid, { fromRow, rows }: RowSpan): Box {
  const height = Math.max(0, Math.min(rows, MOST_ROWS, grid.maxRows - fromRow + 1));
  return { row: fromRow, column: 1, rows: height, columns: grid.maxColumns };
}

/** Knows of one block what is the same for all of its cells. */
class Painter {
  private readonly covered: ReadonlySet<number>;
  private readonly rules: readonly TextRule[];

  constructor(
    private readonly workbook: Workbook,
    private readonly grid: SheetGrid,
    private readonly box: Box,
  ) {
    this.covered = coveredCells(grid.merges, box);
    this.rules = grid.conditionalRules
      .filter(({ boxes }) => boxes.some((other) => overlaps(other, box)))
      .flatMap(textRules);
  }

  /** Row and column from 0. A formula that nobody has calculated shows itself. */
  text(row: number, column: number): string {
    if (this.covered.has((row - this.box.row + 1) * this.box.columns + column)) return '';
    const { grid, workbook } = this;
    const value = grid.valueAt(row, column);
    if (value === '') return this.uncalculated(row, column);
    return displayValue(value, this.format(row, column).numberFormat, workbook.locale);
  }

  private uncalculated(row: number, column: number): string {
    const isKnown = this.grid.formulaMemos.has(cellKey(row, column));
    return isKnown ? '' : shownFormula(this.workbook, this.grid, [row, column]);
  }

  /** None where the cell is plain; `index` is the row's place in the block. */
  look(row: number, column: number, index: number): CellLook[] {
    const format = this.format(row, column);
    const value = this.grid.valueAt(row, column);
    const rule = typeof value === 'string' && value !== '' ? this.ruleFor(row, column, value) : undefined;
    const background = rule?.background ?? format.background;
    const colour = rule?.fontColor ?? format.fontColor;
    const align = format.horizontalAlignment ?? usualAlignment(value);
    const look = {
      ...(background === undefined ? {} : { background }),
      ...(colour === undefined ? {} : { colour }),
      ...(format.bold ? { bold: true as const } : {}),
      ...(align === undefined ? {} : { align }),
      ...(format.wrap ? { wrap: true as const } : {}),
      ...this.told(cellKey(row, column)),
    };
    return Object.keys(look).length > 0 ? [{ row: index, column, ...look }] : [];
  }

  private told(key: number): Pick<CellLook, 'note' | 'error'> {
    const [note, error] = [this.grid.notes.get(key), this.grid.formulaErrors.get(key)];
    return { ...(note === undefined ? {} : { note }), ...(error === undefined ? {} : { error }) };
  }

  private format(row: number, column: number): CellFormat {
    return this.workbook.formats.get(this.grid.formatAt(row, column));
  }

  private ruleFor(row: number, column: number, text: string): ConditionalRule | undefined {
    const cell = cellBox(row + 1, column + 1);
    return this.rules.find(
      ({ rule, text: wanted, column: only }) =>
        wanted.toLowerCase() === text.toLowerCase() &&
        (only === null || only === column) &&
        rule.boxes.some((box) => overlaps(box, cell)),
    )?.rule;
  }
}

/** A rule for cells with a text. */
interface TextRule {
  readonly rule: ConditionalRule;
  readonly text: string;
  /** The column, from 0, whose cells it asks; null: each cell is asked itself. */
  readonly column: number | null;
}

/** Nothing is calculated here, so rules with other formulas or comparisons paint nothing. */
function textRules(rule: ConditionalRule): TextRule[] {
  if (rule.criteria === 'TEXT_EQUAL_TO') return [{ rule, text: rule.values[0], column: null }];
  const test = textTest(rule);
  return test ? [{ rule, ...test }] : [];
}

function usualAlignment(value: CellScalar): 'right' | 'center' | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}
