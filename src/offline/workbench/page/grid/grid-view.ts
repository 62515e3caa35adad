/**
 * The sheet: the grid component, filled with rows that look themselves up, its events said in rows and columns of the sheet.
 */
import type { ColumnRegular, RowHeaders } from '@revolist/revogrid';
import type { WorkbookTab } from '../../api';
import { columnLetters } from '../../../workbook/a1';
import type { Cell, Marked } from '../state/state';
import type { CellCache } from './cell-cache';
import { cellFace } from './cell-face';
import { oppositeCorner, type Ground } from './grid-moves';
import { GridRoles } from './grid-roles';
import { bringIntoView, heightInView, windowOnCells, type CellBox, type CellSpan } from './view-port';
import { columnKey, gridRows, nameColumns, type GridRow } from './grid-row';

type Section = 'rowPinStart' | 'rgRow';

/** Pixels. */
const ROW_HEIGHT = 24;
const ROW_HEADER_WIDTH = 46;
const DEFAULT_WIDTH = 100;

export class GridView implements Ground {
  readonly element = document.createElement('revo-grid');
  readonly roles = new GridRoles(this.element);
  private tab: WorkbookTab | null = null;
  private revision = -1;
  /** Rows, from 1, that are not shown. */
  private hidden = new Set<number>();
  /** Widths that a person dragged, by tab and column. */
  private readonly dragged = new Map<string, number>();
  /** Columns, from 1, that are shown. */
  private shown: readonly number[] = [1];
  private redrawing = false;

  constructor(private readonly cells: CellCache) {
    Object.assign(this.element, {
      rowSize: ROW_HEIGHT,
      range: true,
      resize: true,
      canMoveColumns: false,
      canDrag: false,
      filter: false,
      applyOnClose: false,
      rowHeaders: ROW_HEADERS,
    });
  }

  /** Another tab, or the same after a change: which rows are hidden is learnt anew. */
  show(tab: WorkbookTab, revision: number): void {
    const before = this.tab;
    this.tab = tab;
    const isOther = before?.id !== tab.id;
    if (isOther || revision !== this.revision) this.showAllRows();
    this.revision = revision;
    if (isOther || !sameColumns(before, tab)) {
      nameColumns(tab.columns);
      this.shown = Array.from({ length: tab.columns }, (_, i) => i + 1).filter(
        (i) => tab.widths[i - 1] !== 0,
      );
      this.element.columns = this.shown.map((column) => this.columnAt(column));
    }
    if (isOther || before.rows !== tab.rows || before.frozenRows !== tab.frozenRows) {
      this.element.pinnedTopSource = gridRows(this.cells, 1, tab.frozenRows);
      this.element.source = gridRows(this.cells, tab.frozenRows + 1, tab.rows - tab.frozenRows);
    }
  }

  /** Draws what is seen once more, at the next frame. */
  redraw(hidden: readonly number[]): void {
    this.hideRows(hidden);
    if (this.redrawing) return;
    this.redrawing = true;
    requestAnimationFrame(() => {
      this.redrawing = false;
      void this.element.refresh('all');
    });
  }

  /** Marks cells and brings one of them into view: where the person is, unless another is named. */
  async mark(cell: Cell, marked: Marked, seen = cell): Promise<void> {
    const section = this.sectionOf(cell.row);
    const from = { x: this.indexOfColumn(cell.column), y: this.indexOf(section, cell.row) };
    const { row, column } = oppositeCorner(cell, marked);
    const to = { x: this.indexOfColumn(column), y: this.indexOf(section, row) };
    bringIntoView(this.element, this.spanOf(seen));
    await this.element.setCellsFocus(from, to, 'rgCol', section);
  }

  private spanOf({ row, column }: Cell): CellSpan {
    const section = this.sectionOf(row);
    const index = this.indexOf(section, row);
    return {
      across: [this.widthsUpTo(column - 1), this.widthsUpTo(column)],
      down: section === 'rgRow' ? [index * ROW_HEIGHT, (index + 1) * ROW_HEIGHT] : null,
    };
  }

  /** Gives a cell the focus. */
  focusCell({ row, column }: Cell): void {
    const rowType = this.sectionOf(row);
    const [rowIndex, colIndex] = [this.indexOf(rowType, row), this.indexOfColumn(column)];
    this.roles.focusCell({ rowType, colType: 'rgCol', rowIndex, colIndex });
  }

  /** The nearest cell of the sheet. */
  inside({ row, column }: Cell): Cell {
    const { rows, columns } = this.size;
    return { row: Math.max(1, Math.min(row, rows)), column: Math.max(1, Math.min(column, columns)) };
  }

  /** Where a cell stands, from the grid's corner; at the nearest edge where it was scrolled away. Null before the grid is drawn. */
  boxOf(cell: Cell): CellBox | null {
    const view = windowOnCells(this.element);
    if (!view) return null;
    const { across, down } = this.spanOf(cell);
    const frozen = (cell.row - 1 - this.size.frozenRows) * ROW_HEIGHT;
    const width = Math.min(across[1] - across[0], view.width);
    return {
      left: view.left + within(across[0] - view.across, view.width - width),
      top: view.top + (down ? within(down[0] - view.down, view.height - ROW_HEIGHT) : frozen),
      width,
      height: ROW_HEIGHT,
    };
  }

  /** Pixels from the corner of the rows that scroll to that of a cell; what is anchored in frozen rows stands below them. */
  cornerOf({ row, column }: Cell): { readonly x: number; readonly y: number } {
    const { frozenRows } = this.size;
    const index = row > frozenRows ? this.indexOf('rgRow', row) : 0;
    return { x: this.widthsUpTo(column - 1), y: index * ROW_HEIGHT };
  }

  private widthsUpTo(column: number): number {
    let pixels = 0;
    for (let i = 1; i <= column; i++) pixels += this.widthOf(i);
    return pixels;
  }

  private widthOf(column: number): number {
    return this.dragged.get(`${this.tab?.id} ${column}`) ?? this.tab?.widths[column - 1] ?? DEFAULT_WIDTH;
  }

  /** The sheet's row of an index of a section. */
  rowOf(section: string, index: number): number {
    const { frozenRows, rows } = this.size;
    if (section === 'rowPinStart') return Math.min(index + 1, frozenRows);
    if (this.hidden.size === 0) return Math.min(frozenRows + index + 1, rows);
    let row = frozenRows;
    for (let shown = -1; shown < index && row < rows;) if (!this.hidden.has(++row)) shown++;
    return row;
  }

  /** The sheet's column of an index among those that are shown. */
  columnOf(index: number): number {
    return this.shown[index] ?? this.size.columns;
  }

  get size(): Pick<WorkbookTab, 'rows' | 'columns' | 'frozenRows'> {
    return this.tab ?? { rows: 1, columns: 1, frozenRows: 0 };
  }

  isShown(line: 'row' | 'column', number: number): boolean {
    return line === 'row' ? !this.hidden.has(number) : this.shown.includes(number);
  }

  /** The marked rows that are shown, in runs without a gap. */
  shownRuns({ top, bottom }: Marked): { readonly top: number; readonly bottom: number }[] {
    const runs: { top: number; bottom: number }[] = [];
    for (let row = top; row <= bottom; row++) {
      const last = runs[runs.length - 1];
      if (this.hidden.has(row)) continue;
      if (last?.bottom === row - 1) last.bottom = row;
      else runs.push({ top: row, bottom: row });
    }
    return runs;
  }

  /** Whether keys and the clipboard are the sheet's: nothing else has the focus. */
  isFor(target: EventTarget | null): boolean {
    return target === document.body || (target instanceof Node && this.element.contains(target));
  }

  /** Whole rows that fit below the frozen ones. */
  get rowsInView(): number {
    return Math.max(1, Math.floor(heightInView(this.element) / ROW_HEIGHT) - 1);
  }

  dragWidths(widths: Readonly<Record<number, number>>): void {
    for (const [index, width] of Object.entries(widths))
      this.dragged.set(`${this.tab?.id} ${this.columnOf(Number(index))}`, width);
  }

  private sectionOf(row: number): Section {
    return row <= this.size.frozenRows ? 'rowPinStart' : 'rgRow';
  }

  /** A hidden column stands where the next shown one is. */
  private indexOfColumn(column: number): number {
    const index = this.shown.findIndex((shown) => shown >= column);
    return index < 0 ? this.shown.length - 1 : index;
  }

  private indexOf(section: Section, row: number): number {
    if (section === 'rowPinStart') return Math.min(row, this.size.frozenRows) - 1;
    const { frozenRows } = this.size;
    const before = [...this.hidden].filter((hidden) => hidden > frozenRows && hidden < row).length;
    return Math.max(0, row - frozenRows - 1 - before);
  }

  private hideRows(rows: readonly number[]): void {
    const { frozenRows, rows: count } = this.size;
    const wanted = rows.filter((row) => row > frozenRows && row <= count && !this.hidden.has(row));
    if (wanted.length === 0) return;
    for (const row of wanted) this.hidden.add(row);
    this.trim();
  }

  private showAllRows(): void {
    if (this.hidden.size === 0) return;
    this.hidden = new Set();
    this.element.trimmedRows = {};
  }

  private trim(): void {
    const { frozenRows } = this.size;
    this.element.trimmedRows = Object.fromEntries(
      [...this.hidden].map((row) => [row - frozenRows - 1, true]),
    );
  }

  private columnAt(column: number): ColumnRegular {
    return {
      prop: columnKey(column),
      name: columnLetters(column),
      size: this.widthOf(column),
      columnProperties: () => ({ role: 'columnheader', 'aria-colindex': String(column) }),
      cellProperties: ({ model }) => cellFace(model as GridRow, column),
    };
  }
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

function sameColumns(before: WorkbookTab, tab: WorkbookTab): boolean {
  return before.columns === tab.columns && String(before.widths) === String(tab.widths);
}

const ROW_HEADERS: RowHeaders = {
  prop: 'row',
  size: ROW_HEADER_WIDTH,
  readonly: true,
  cellTemplate: (_h, { model }) => String((model as GridRow).row),
};
