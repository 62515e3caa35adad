/**
 * The reading half of Range: where it is and what its cells hold.
 */
import type { Execution } from '../execution';
import { shownFormula } from '../formulas/shown-formula';
import type { Box } from '../workbook/a1';
import { formatA1 } from '../workbook/a1';
import { overlaps } from '../workbook/boxes';
import type { SheetGrid } from '../workbook/sheet-grid';
import { cellKey } from '../workbook/sheet-grid';
import { readDisplayValues, readValues } from './cell-reading';
import { checkThere } from './grid-limits';
import { isEditable } from './protection';
import { countRead, isBlankCell, readEach, readFirst } from './range-cells';
import type { CellRange } from './range-cells';
import { ServiceObject } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getSheet'
  | 'getA1Notation'
  | 'getValue'
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getNote'
  | 'getNotes'
  | 'isBlank'
  | 'isPartOfMerge'
  | 'getMergedRanges'
  | 'canEdit';

/** What a range tells. */
export abstract class RangeReading extends ServiceObject implements Pick<Google, Emulated>, CellRange {
  readonly serviceName = 'Range';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    readonly execution: Execution,
    readonly grid: SheetGrid,
    readonly box: Box,
  ) {
    super();
  }

  getRow(): number {
    return this.box.row;
  }

  getColumn(): number {
    return this.box.column;
  }

  getLastRow(): number {
    return this.box.row + this.box.rows - 1;
  }

  getLastColumn(): number {
    return this.box.column + this.box.columns - 1;
  }

  getNumRows(): number {
    return this.box.rows;
  }

  getNumColumns(): number {
    return this.box.columns;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.execution.objects.sheet(this.grid);
  }

  getA1Notation(): string {
    return formatA1(this.box);
  }

  getValue(): unknown {
    countRead(this, 1);
    return readValues(this.execution, this.grid, { ...this.box, rows: 1, columns: 1 })[0][0];
  }

  getValues(): unknown[][] {
    countRead(this);
    return readValues(this.execution, this.grid, this.box);
  }

  getDisplayValue(): string {
    countRead(this, 1);
    return readDisplayValues(this.execution, this.grid, { ...this.box, rows: 1, columns: 1 })[0][0];
  }

  getDisplayValues(): string[][] {
    countRead(this);
    return readDisplayValues(this.execution, this.grid, this.box);
  }

  getFormula(): string {
    return readFirst(this, (row, column) => this.#formulaAt(row, column));
  }

  getFormulas(): string[][] {
    return readEach(this, (row, column) => this.#formulaAt(row, column));
  }

  getNote(): string {
    return readFirst(this, (row, column) => this.grid.notes.get(cellKey(row, column)) ?? '');
  }

  getNotes(): string[][] {
    return readEach(this, (row, column) => this.grid.notes.get(cellKey(row, column)) ?? '');
  }

  isBlank(): boolean {
    return readEach(this, (row, column) => isBlankCell(this, row, column)).every((row) => row.every(Boolean));
  }

  isPartOfMerge(): boolean {
    this.#checkThere();
    return this.grid.merges.some((merge) => overlaps(merge, this.box));
  }

  getMergedRanges(): Google[] {
    this.#checkThere();
    const merges = this.grid.merges.filter((merge) => overlaps(merge, this.box));
    return merges.map((merge) => this.execution.objects.range(this.grid, merge));
  }

  canEdit(): boolean {
    this.#checkThere();
    return isEditable(this.grid, this.box, this.execution.user);
  }

  #formulaAt(row: number, column: number): string {
    return shownFormula(this.execution.workbook, this.grid, [row, column]);
  }

  #checkThere(): void {
    checkThere(this.execution.workbook, this.grid, this.box);
  }
}
