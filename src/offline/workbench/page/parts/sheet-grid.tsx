/**
 * The sheet itself, with the menu of its cells and the notes that they carry.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillWords } from '../../../../i18n/workbench';
import { makeSheet } from '../grid/make-sheet';
import { underPointer, type UnderPointer } from '../grid/under-pointer';
import { activeTab } from '../state/state';
import type { Workbench } from '../state/workbench';
import { ChartLayer } from './chart-layer';
import { useWorkbench } from './context';
import { cellLines } from './menus';
import { NoteCard } from './note-card';
import { PopUpMenu, type Spot } from './pop-up-menu';

export function SheetGrid() {
  const { workbench, state, words } = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => makeSheet(workbench), [workbench]);
  const [menu, setMenu] = useState<Spot | null>(null);
  const tab = activeTab(state);
  const revision = state.book?.revision ?? 0;

  useEffect(() => {
    place.current?.append(grid.element);
    workbench.sheet?.follow(workbench.state.cell);
  }, [grid, workbench]);
  // What is being typed belongs to the tab in which it was begun.
  useLayoutEffect(() => workbench.sheet?.leave(), [workbench, tab?.id]);
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
