/**
 * What happens in the grid component, turned into what the workbook is told.
 */
import type {
  BeforeSaveDataDetails,
  BeforeRangeSaveDataDetails,
  FocusAfterRenderEvent,
  RangeArea,
} from '@revolist/revogrid';
import type { Workbench } from '../state/workbench';
import { columnOfKey, type GridRow } from './grid-row';
import { isEnding } from './cell-editor';
import { followKey } from './grid-keys';
import type { GridView } from './grid-view';
import { underPointer } from './under-pointer';

interface Heard {
  afterfocus: FocusAfterRenderEvent;
  setrange: RangeArea & { type: string };
  beforeeditstart: BeforeSaveDataDetails;
  beforeedit: BeforeSaveDataDetails;
  beforerangeedit: BeforeRangeSaveDataDetails;
  beforekeydown: { original: KeyboardEvent };
  beforeautofill: unknown;
  beforefocuslost: unknown;
  aftercolumnresize: Record<number, { size?: number }>;
}

type Listeners = { [Name in keyof Heard]: (detail: Heard[Name], event: Event) => void };

/** Joins the grid to the workbook. */
export function listenToGrid(grid: GridView, workbench: Workbench): void {
  let lastKey: KeyboardEvent | null = null;
  const listeners: Listeners = {
    afterfocus: ({ rowType, rowIndex, colIndex }) => {
      grid.opening = null;
      const cell = { row: grid.rowOf(rowType, rowIndex), column: grid.columnOf(colIndex) };
      const { cell: before, marked } = workbench.state;
      const stays = before.row === cell.row && before.column === cell.column;
      workbench.select(cell, stays ? marked : undefined);
    },
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
    beforeeditstart: ({ val }) => {
      grid.begins(String(val ?? ''));
    },
    beforeedit: ({ model, prop, val }, event) => {
      event.preventDefault();
      const cell = { row: (model as GridRow).row, column: columnOfKey(prop) };
      void workbench.type(cell, String(val ?? ''));
    },
    beforerangeedit: ({ data, type }, event) => {
      event.preventDefault();
      typeRange({ grid, workbench, section: type }, data);
    },
    // Keys belong to the field or the menu that has the focus, not to the sheet behind it.
    beforekeydown: ({ original }, event) => {
      const { target } = original;
      const editing = target instanceof HTMLInputElement;
      const isAgain = original === lastKey;
      lastKey = original;
      if (!grid.isFor(target) || isLeaving(original)) event.preventDefault();
      // Frozen rows hear each key, too: the one that began the editing must not end it.
      else if (grid.opening && !isEnding(original.key)) return;
      else if (grid.opening && isAgain) event.preventDefault();
      else if (grid.opening) holdKey(grid.opening, original);
      else if (!editing && followKey(grid, workbench.state.cell, original)) event.preventDefault();
    },
    beforeautofill: (_detail, event) => event.preventDefault(),
    // The cell stays selected while a person is in the menu, the formula bar or the sidebar.
    beforefocuslost: (_detail, event) => event.preventDefault(),
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

/** A header stands for its whole row or column. */
export function selectByHeaders(grid: GridView, workbench: Workbench): void {
  grid.element.addEventListener('click', ({ target }) => {
    const under = underPointer(grid, target);
    if (!under?.isHeader) return;
    workbench.select(under.cell, under.marked);
    void grid.mark(under.cell, under.marked);
  });
}

interface Target {
  readonly grid: GridView;
  readonly workbench: Workbench;
}

/** A key that ends the editing waits for the field; letters find their way into it. */
function holdKey(opening: { held: string | null }, event: KeyboardEvent): void {
  if (!isEnding(event.key)) return;
  event.preventDefault();
  opening.held ??= event.key;
}

/** Keys that lead out of the sheet or are the browser's. */
function isLeaving({ key }: KeyboardEvent): boolean {
  return key === 'F6' || key === 'ContextMenu';
}

/** A block that was pasted, or emptied. */
function typeRange(
  { grid, workbench, section }: Target & { section: string },
  data: BeforeRangeSaveDataDetails['data'],
): void {
  const indexes = Object.keys(data).map(Number);
  if (indexes.length === 0) return;
  const keys = Object.keys(data[indexes[0]]).filter((key) => /^c\d+$/.test(key));
  const columns = keys.map(columnOfKey).sort((a, b) => a - b);
  const texts = indexes.map((index) =>
    columns.map((column) => String((data[index] as Record<string, unknown>)[`c${column}`] ?? '')),
  );
  void workbench.typeBlock({ row: grid.rowOf(section, indexes[0]), column: columns[0] }, texts);
}
