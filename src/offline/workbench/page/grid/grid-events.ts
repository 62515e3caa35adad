/**
 * What happens in the grid component, turned into what the workbook is told.
 */
import type { RangeArea } from '@revolist/revogrid';
import type { Workbench } from '../state/workbench';
import type { GridView } from './grid-view';
import { underPointer } from './under-pointer';

interface Heard {
  setrange: RangeArea & { type: string };
  beforeeditstart: unknown;
  beforeedit: unknown;
  beforerangeedit: unknown;
  beforekeydown: unknown;
  beforeautofill: unknown;
  beforefocuslost: unknown;
  aftercolumnresize: Record<number, { size?: number }>;
}

type Listeners = { [Name in keyof Heard]: (detail: Heard[Name], event: Event) => void };

/** What the grid component would do, and does not. */
const refuse = (_detail: unknown, event: Event): void => event.preventDefault();

/** Joins the grid to the workbook. `clear` empties the marked cells. */
export function listenToGrid(grid: GridView, workbench: Workbench, clear: () => void): void {
  const clearInstead = (_detail: unknown, event: Event): void => {
    event.preventDefault();
    clear();
  };
  const listeners: Listeners = {
    setrange: ({ x, y, x1, y1, type }) => {
      const [top, bottom] = [grid.rowOf(type, Math.min(y, y1)), grid.rowOf(type, Math.max(y, y1))];
      const marked = {
        top,
        bottom,
        left: grid.columnOf(Math.min(x, x1)),
        right: grid.columnOf(Math.max(x, x1)),
      };
      workbench.store.set({ marked });
    },
    // Keys are followed at once, and cells edited in a field of our own: the grid would do both a few frames later, and
    // what is typed meanwhile would go to another cell.
    beforekeydown: refuse,
    beforeeditstart: refuse,
    // What is left of it: cutting, after which the cells are to be empty.
    beforeedit: clearInstead,
    beforerangeedit: clearInstead,
    beforeautofill: refuse,
    // The cell stays selected while a person is in the menu, the formula bar or the sidebar.
    beforefocuslost: refuse,
    aftercolumnresize: (columns) =>
      grid.dragWidths(
        Object.fromEntries(Object.entries(columns).map(([index, { size }]) => [index, size ?? 0])),
      ),
  };
  for (const [name, listener] of Object.entries(listeners)) {
    grid.element.addEventListener(name, (event) =>
      (listener as (detail: unknown, event: Event) => void)((event as CustomEvent).detail, event),
    );
  }
}

/** The cell that is pressed is gone to at once; the grid draws that, and marks more while the pointer is drawn on. */
export function selectByPointer(grid: GridView, workbench: Workbench): void {
  const pressed = (event: MouseEvent): void => {
    // The other buttons ask for the menu of what is marked.
    if (event.button !== 0) return event.stopPropagation();
    const under = underPointer(grid, event.target);
    if (under && !under.isHeader && !event.shiftKey) workbench.select(under.cell);
  };
  grid.element.addEventListener('mousedown', pressed, true);
  // A header stands for its whole row or column.
  grid.element.addEventListener('click', ({ target }) => {
    const under = underPointer(grid, target);
    if (!under?.isHeader) return;
    workbench.select(under.cell, under.marked);
    void grid.mark(under.cell, under.marked);
  });
}
