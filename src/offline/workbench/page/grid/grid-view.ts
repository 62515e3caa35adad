/**
 * The sheet: the grid component, filled with rows that look themselves up, its events said in rows and columns of the sheet.
 */
import type { ColumnRegular, RowHeaders } from '@revolist/revogrid';
import type { WorkbookTab } from '../../api';
import { columnLetters } from '../../../workbook/a1';
import type { Cell, Marked } from '../state/state';
import type { CellCache } from './cell-cache';
import { cellFace } from './cell-face';
import { GridRoles } from './grid-roles';
import { bringIntoView, heightInView, type CellSpan } from './view-port';
import { columnKey, gridRows, nameColumns, type GridRow } from './grid-row';

type Section = 'rowPinStart' | 'rgRow';

/** Pixels. */
const ROW_HEIGHT = 24;
const ROW_HEADER_WIDTH = 46;
const DEFAULT_WIDTH = 100;

export class GridView {
  readonly element = document.createElement('revo-grid');
  readonly roles = new GridRoles(this.element);
  private tab: WorkbookTab | null = null;
  private revision = -1;
  /** Rows, from 1, that are not shown. */
  private hidden = new Set<number>();
  /** Widths that a person dragged, by tab and column. */
  private readonly dragged = new Map<string, number>();
  /** The key that began the editing of a cell; '' where none did. */
  begunBy = '';
  /** The field of a cell is on its way; keys that end the editing are held for it. */
  opening: { held: string | null } | null = null;
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

  /** Marks cells and brings the one where the person is into view. */
  async mark(cell: Cell, marked: Marked): Promise<void> {
    const section = this.sectionOf(cell.row);
    const from = { x: this.indexOfColumn(cell.column), y: this.indexOf(section, cell.row) };
    // The corner that lies opposite.
    const column = cell.column === marked.left ? marked.right : marked.left;
    const row = cell.row === marked.top ? marked.bottom : marked.top;
    const to = { x: this.indexOfColumn(column), y: this.indexOf(section, row) };
    bringIntoView(this.element, this.spanOf(section, { row: from.y, column: cell.column }));
    await this.element.setCellsFocus(from, to, 'rgCol', section);
  }

  /** Where a cell lies; `row` is the index in the section. */
  private spanOf(section: Section, { row, column }: Cell): CellSpan {
    return {
      across: [this.widthsUpTo(column - 1), this.widthsUpTo(column)],
      down: section === 'rgRow' ? [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT] : null,
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

  /** Whether keys and the clipboard are the sheet's: nothing else has the focus. */
  isFor(target: EventTarget | null): boolean {
    return target === document.body || (target instanceof Node && this.element.contains(target));
  }

  /** Whole rows that fit below the frozen ones. */
  get rowsInView(): number {
    return Math.max(1, Math.floor(heightInView(this.element) / ROW_HEIGHT) - 1);
  }

  /** A cell begins to be edited, by a key or by none. */
  begins(key: string): void {
    this.begunBy = key;
    this.opening = { held: null };
  }

  /** Opens the field in a cell. */
  edit({ row, column }: Cell): void {
    const section = this.sectionOf(row);
    this.begins('');
    void this.element.setCellEdit(this.indexOf(section, row), columnKey(column), section);
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
      editor: 'cell',
      columnProperties: () => ({ role: 'columnheader', 'aria-colindex': String(column) }),
      cellProperties: ({ model }) => cellFace(model as GridRow, column),
    };
  }
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
