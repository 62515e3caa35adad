/**
 * The sheet itself, with the menu of its cells and the notes that they carry.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillWords } from '../../../../i18n/workbench';
import { cellEditor } from '../grid/cell-editor';
import { listenToClipboard } from '../grid/grid-clipboard';
import { listenToGrid, selectByHeaders } from '../grid/grid-events';
import { GridView } from '../grid/grid-view';
import { underPointer, type UnderPointer } from '../grid/under-pointer';
import { activeTab, type Cell } from '../state/state';
import type { Workbench } from '../state/workbench';
import { ChartLayer } from './chart-layer';
import { useWorkbench } from './context';
import { cellLines } from './menus';
import { NoteCard } from './note-card';
import { PopUpMenu, type Spot } from './pop-up-menu';

export function SheetGrid() {
  const { workbench, state, words } = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => makeGrid(workbench), [workbench]);
  const [menu, setMenu] = useState<Spot | null>(null);
  const tab = activeTab(state);
  const revision = state.book?.revision ?? 0;

  useEffect(() => {
    place.current?.append(grid.element);
    workbench.sheet?.moveTo(workbench.state.cell);
  }, [grid, workbench]);
  // Before the next frame: a script may have chosen a cell that the tab before did not have.
  useLayoutEffect(() => {
    if (tab) grid.show(tab, revision);
  }, [grid, tab, revision]);
  useEffect(() => {
    if (!tab) return;
    const { name, rows, columns } = tab;
    grid.roles.describe({
      name: fillWords(words.grid.name, { tab: name }),
      hint: words.grid.hint,
      rows,
      columns,
    });
  }, [grid, words, tab]);

  return (
    <div
      class="grid-place"
      id="grid-place"
      data-region="sheet"
      ref={place}
      onContextMenu={(event) => {
        event.preventDefault();
        const under = underPointer(grid, event.target);
        if (under && !isMarked(workbench, under)) {
          workbench.select(under.cell, under.marked);
          void grid.mark(under.cell, under.marked);
        }
        setMenu(spotOf(event));
      }}
    >
      <ChartLayer grid={grid} />
      <NoteCard place={place} />
      {menu && (
        <PopUpMenu
          label={words.grid.cellMenu}
          lines={cellLines(workbench)}
          spot={menu}
          close={() => {
            setMenu(null);
            workbench.sheet?.takeFocus();
          }}
        />
      )}
    </div>
  );
}

function makeGrid(workbench: Workbench): GridView {
  const grid = new GridView(workbench.cells);
  const limited = ({ row, column }: Cell): Cell => ({
    row: Math.max(1, Math.min(row, grid.size.rows)),
    column: Math.max(1, Math.min(column, grid.size.columns)),
  });
  const moveTo = (cell: Cell): void => {
    const { row, column } = limited(cell);
    void grid.mark({ row, column }, { top: row, bottom: row, left: column, right: column });
  };
  const stay = (): void => void grid.mark(workbench.state.cell, workbench.state.marked);
  grid.element.editors = {
    cell: cellEditor({
      begunBy: () => grid.begunBy,
      opened: () => {
        const held = grid.opening?.held ?? null;
        grid.opening = null;
        return held;
      },
      input: () => workbench.input,
      typing: (input) => workbench.store.set({ input }),
      cancelled: () => {
        workbench.readInput();
        // After the field is gone.
        setTimeout(stay);
      },
      step: (rows, columns) => {
        const { row, column } = workbench.state.cell;
        moveTo({ row: row + rows, column: column + columns });
      },
      label: () => workbench.words.formula.content,
    }),
  };
  listenToGrid(grid, workbench);
  selectByHeaders(grid, workbench);
  listenToClipboard(grid, workbench);
  // Reached by Tab: the keys work on the selected cell.
  grid.element.addEventListener('focus', stay);
  workbench.sheet = {
    redraw: (hidden) => grid.redraw(hidden),
    moveTo: (cell) => {
      const from = workbench.state.cell;
      const hasStayed = () =>
        from.row === workbench.state.cell.row && from.column === workbench.state.cell.column;
      // After the sheet has its new size, and the grid its new rows: it would choose the last of the old ones instead.
      // Who has gone elsewhere meanwhile is left there.
      requestAnimationFrame(() => requestAnimationFrame(() => hasStayed() && moveTo(cell)));
    },
    takeFocus: () => grid.element.focus(),
  };
  return grid;
}

/** The menu is for all marked cells where the pointer is on one of them. */
function isMarked({ state }: Workbench, { marked }: UnderPointer): boolean {
  const { top, bottom, left, right } = state.marked;
  return marked.top >= top && marked.bottom <= bottom && marked.left >= left && marked.right <= right;
}

/** At the pointer; below the cell where a key asked for the menu. */
function spotOf({ clientX, clientY, target }: MouseEvent): Spot {
  if (clientX !== 0 || clientY !== 0) return { x: clientX, y: clientY };
  const box = (target as Element).getBoundingClientRect();
  return { x: box.left + 8, y: box.bottom };
}
