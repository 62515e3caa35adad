/**
 * Undo and redo of what a person did by hand. While no script has changed anything since, an edit is taken back whole; after
 * that only what was typed is, cell by cell, and only where the cells still hold it.
 */
import type { Box } from '../../workbook/a1';
import type { SheetGrid } from '../../workbook/sheet-grid';
import { shiftBoxes, shiftSheet } from '../../workbook/shift';
import { withdrawSpills } from '../../workbook/spills';
import type { Workbook } from '../../workbook/workbook';
import { keepFrame, type BookFrame } from './book-frame';
import type { EditReach } from './edit-reach';
import { holdsStill, keepCells, putCell, putCells, type KeptCells } from './kept-cells';

/** A script has changed what this edit would have to be put back into; it and those before it are forgotten. */
export class TooLateToUndo extends Error {}

/** Steps, and cells of all of them: the oldest steps are forgotten. */
const MOST = { steps: 100, cells: 5_000_000 } as const;

interface Step extends EditReach {
  /** Makes the edit once more. */
  readonly again: () => void;
  readonly frame: BookFrame;
  readonly grid: SheetGrid | null;
  readonly before: KeptCells | null;
  /** What was typed, and where it stands now; null: it is gone. */
  readonly typedCells: KeptCells | null;
  now: Box | null;
  /** How many changes scripts had made. */
  readonly scriptChanges: number;
}

export class EditHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** `scriptChanges` counts what scripts do; NaN while one runs, so that no two answers are alike. */
  constructor(
    private readonly workbook: Workbook,
    private readonly scriptChanges: () => number,
  ) {
    workbook.cellsMoved = (grid, move) => this.follow(grid, move);
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  /** Not after a script has changed something: the edit would now be another one. */
  get canRedo(): boolean {
    return this.undone[this.undone.length - 1]?.scriptChanges === this.scriptChanges();
  }

  /** Makes an edit, and remembers how to take it back. One that is refused leaves nothing behind. */
  edit(reach: EditReach, make: () => void): void {
    this.undone = [];
    this.make(reach, make);
  }

  /** Nothing to undo: nothing happens. Throws: TooLateToUndo. */
  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    if (step.scriptChanges === this.scriptChanges()) {
      this.takeBack(step);
      this.undone.push(step);
      return this.goTo(step);
    }
    const now = this.takeBackTyped(step);
    if (!now) {
      this.done = [];
      throw new TooLateToUndo();
    }
    this.goTo({ ...step, cell: now });
  }

  redo(): void {
    if (!this.canRedo) return;
    const step = this.undone.pop();
    if (!step) return;
    // Where a new tab comes depends on it.
    this.goTo(step);
    this.make(step, step.again);
  }

  private make(reach: EditReach, make: () => void): void {
    const { workbook } = this;
    const grid = workbook.sheetById(reach.tab);
    const frame = keepFrame(workbook);
    const before = grid && reach.box ? keepCells(grid, reach.box) : null;
    try {
      make();
    } catch (error) {
      frame();
      throw error;
    }
    this.done.push({
      tab: reach.tab,
      ...(reach.cell ? { cell: reach.cell } : {}),
      ...(reach.shift ? { shift: reach.shift } : {}),
      again: make,
      frame,
      grid,
      before,
      typedCells: grid && reach.typed && reach.box ? keepCells(grid, reach.box) : null,
      now: reach.box ?? null,
      scriptChanges: this.scriptChanges(),
    });
    this.forgetOldest();
  }

  private takeBack({ grid, shift, frame, before }: Step): void {
    if (grid && shift) {
      const back = { ...shift, count: -shift.count };
      shiftSheet(grid, back);
      this.follow(grid, (box) => shiftBoxes([box], back)[0] ?? null);
    }
    this.withdrawResults();
    frame();
    if (grid && before) putCells(grid, before);
    this.withdrawResults();
  }

  /** What formulas fill is calculated anew: now, and then, it may reach elsewhere. */
  private withdrawResults(): void {
    for (const sheet of this.workbook.sheets)
      for (const spill of [...sheet.spills]) withdrawSpills(sheet, spill);
  }

  /** Where the cells stand now; null where it cannot be: they are gone, or hold something else. */
  private takeBackTyped({ grid, before, typedCells, now }: Step): Box | null {
    if (!grid || !before || !typedCells || !now || !this.workbook.sheets.includes(grid)) return null;
    const { box } = before;
    if (now.rows !== box.rows || now.columns !== box.columns) return null;
    // A formula that has moved would look at other cells.
    if (before.formulas.size > 0 && (now.row !== box.row || now.column !== box.column)) return null;
    let count = 0;
    for (let r = 0; r < box.rows; r++) {
      for (let c = 0; c < box.columns; c++) {
        if (!holdsStill(grid, typedCells, [r, c, now])) continue;
        putCell(grid, before, [r, c, now]);
        count++;
      }
    }
    return count > 0 ? now : null;
  }

  private follow(grid: SheetGrid, move: (box: Box) => Box | null): void {
    for (const step of this.done) if (step.grid === grid) step.now = step.now && move(step.now);
  }

  /** As in Sheets the person is taken to where something changed. */
  private goTo({ tab, cell }: EditReach): void {
    const { workbook } = this;
    const grid = workbook.sheetById(tab);
    if (!grid || grid.hidden) return workbook.leaveHidden();
    if (cell) workbook.chooseCell(grid, cell.row, cell.column);
    else workbook.activeSheetId = tab;
  }

  private forgetOldest(): void {
    const sizeOf = ({ before }: Step): number => (before ? before.box.rows * before.box.columns : 0);
    let cells = this.done.reduce((sum, step) => sum + sizeOf(step), 0);
    while (this.done.length > MOST.steps || (cells > MOST.cells && this.done.length > 1)) {
      const [oldest] = this.done.splice(0, 1);
      cells -= sizeOf(oldest);
    }
  }
}
