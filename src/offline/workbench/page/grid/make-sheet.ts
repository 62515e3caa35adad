/**
 * The sheet put together: the grid, the keys, the pointer, the clipboard, the field in which a cell is edited. Where the
 * person is, the workbook's state knows at once; the grid draws it a frame later.
 */
import { onlyCell, type Cell, type Marked } from '../state/state';
import type { Workbench } from '../state/workbench';
import { CellEditor } from './cell-editor';
import { listenToClipboard } from './grid-clipboard';
import { listenToGrid, selectByPointer } from './grid-events';
import { neighbour } from './grid-moves';
import { GridView } from './grid-view';
import { followKey, type KeyedSheet } from './sheet-keys';
import { underPointer } from './under-pointer';
import { REDRAWN } from './view-port';

export function makeSheet(workbench: Workbench): GridView {
  const grid = new GridView(workbench.cells);
  const sheet = new Sheet(grid, workbench);
  workbench.sheet = sheet;
  listenToGrid(grid, workbench, () => sheet.clear());
  selectByPointer(grid, workbench);
  listenToClipboard(grid, workbench);
  sheet.listen();
  return grid;
}

class Sheet implements KeyedSheet {
  private readonly editor: CellEditor;

  constructor(
    readonly grid: GridView,
    private readonly workbench: Workbench,
  ) {
    this.editor = new CellEditor(grid.element, {
      place: () => ({ tab: workbench.state.tab, ...workbench.state.cell }),
      label: () => workbench.words.formula.content,
      input: () => workbench.input,
      boxOf: (place) => grid.boxOf(place),
      typing: (input) => workbench.store.set({ input }),
      take: (place, text) => void workbench.type(place, text, place.tab),
      cancelled: () => workbench.readInput(),
      takeFocus: () => this.takeFocus(),
      step: (from, rows, columns) => {
        if (from.tab === workbench.state.tab) this.goTo(neighbour(grid, from, { rows, columns }));
      },
      press: (event) => void followKey(this, event),
    });
  }

  get cell(): Cell {
    return this.workbench.state.cell;
  }

  get marked(): Marked {
    return this.workbench.state.marked;
  }

  listen(): void {
    const { grid, editor } = this;
    const { element } = grid;
    document.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented && grid.isFor(event.target) && followKey(this, event))
        event.preventDefault();
    });
    element.addEventListener('dblclick', ({ target }) => {
      if (underPointer(grid, target)?.isHeader === false) editor.open(null);
    });
    for (const name of REDRAWN) element.addEventListener(name, () => editor.stand());
    element.addEventListener('scroll', () => editor.stand(), { capture: true, passive: true });
    // Reached by Tab, or left by the field: the keys work on the selected cell.
    element.addEventListener('focus', () => void this.stay());
  }

  goTo(cell: Cell, marked?: Marked, seen?: Cell): void {
    const inside = this.grid.inside(cell);
    this.workbench.select(inside, marked ?? onlyCell(inside));
    void this.grid.mark(inside, this.marked, seen ?? inside);
  }

  /** After the sheet has its new size, and the grid its new rows: it would choose the last of the old ones instead. */
  follow(cell: Cell): void {
    // Who has gone elsewhere meanwhile is left there.
    const go = (): void => (isSame(cell, this.cell) ? this.goTo(cell) : undefined);
    requestAnimationFrame(() => requestAnimationFrame(go));
  }

  edit(typed: string | null): void {
    this.editor.open(typed);
  }

  leave(): void {
    this.editor.leave();
  }

  /** Rows that are hidden keep what they hold. */
  clear(): void {
    const { left, right } = this.marked;
    const blanks = new Array<string>(right - left + 1).fill('');
    for (const { top, bottom } of this.grid.shownRuns(this.marked)) {
      const texts = Array.from({ length: bottom - top + 1 }, () => blanks);
      void this.workbench.typeBlock({ row: top, column: left }, texts);
    }
  }

  redraw(hidden: readonly number[]): void {
    this.grid.redraw(hidden);
  }

  takeFocus(): void {
    this.grid.element.focus({ preventScroll: true });
  }

  private async stay(): Promise<void> {
    const { cell } = this;
    await this.grid.mark(cell, this.marked);
    if (isSame(cell, this.cell)) this.grid.focusCell(cell);
  }
}

function isSame(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}
