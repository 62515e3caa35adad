/**
 * The charts of the tab, over its cells: they scroll with them and stand where their anchors are.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../api';
import type { GridView } from '../grid/grid-view';
import { REDRAWN, scrollBy, windowOnCells, type CellWindow } from '../grid/view-port';
import { activeTab } from '../state/state';
import { useWorkbench } from './context';
import { SheetChart } from './sheet-chart';

export function ChartLayer({ grid }: { grid: GridView }) {
  const charts = useCharts();
  const layer = useRef<HTMLDivElement>(null);
  const view = useWindow(grid, charts.length > 0);
  useEffect(() => {
    // Over a chart the wheel turns the sheet, too.
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      scrollBy(grid.element, event);
    };
    const element = layer.current;
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [grid, view === null]);
  if (charts.length === 0 || !view) return null;
  const { left, top, width, height, across, down } = view;
  return (
    <div
      class="charts"
      ref={layer}
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    >
      {charts.map((chart, i) => {
        const corner = grid.cornerOf(chart.anchor);
        const place = { left: corner.x + chart.anchor.x - across, top: corner.y + chart.anchor.y - down };
        return <SheetChart key={chart.id} chart={chart} number={i + 1} {...place} />;
      })}
    </div>
  );
}

/** Asked for anew whenever cells may have changed. */
function useCharts(): readonly ChartView[] {
  const { workbench, state } = useWorkbench();
  const [charts, setCharts] = useState<readonly ChartView[]>([]);
  const tab = activeTab(state);
  const revision = state.book?.revision ?? 0;
  useEffect(() => {
    let isOver = false;
    if (!tab?.hasCharts) return setCharts([]);
    void workbench.perform({ op: 'charts', tab: tab.id }).then((found) => {
      if (!isOver && found) setCharts(found);
    });
    return () => {
      isOver = true;
    };
  }, [workbench, tab?.id, tab?.hasCharts, revision]);
  return charts;
}

/** Where the rows that scroll are seen, and how far they are scrolled; null before the grid is drawn. */
function useWindow(grid: GridView, active: boolean): CellWindow | null {
  const [view, setView] = useState<CellWindow | null>(null);
  useLayoutEffect(() => {
    if (!active) return undefined;
    const { element } = grid;
    const look = (): void => setView(windowOnCells(element));
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { capture: true, passive: true });
    for (const name of REDRAWN) element.addEventListener(name, look);
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look, { capture: true });
      for (const name of REDRAWN) element.removeEventListener(name, look);
    };
  }, [grid, active]);
  return view;
}
