/**
 * The part of the sheet that is seen: how many rows, and scrolling no further than is needed.
 */

/** Pixels from the sheet's upper left corner; `down` is null in frozen rows, which are always seen. */
export interface CellSpan {
  readonly across: readonly [from: number, to: number];
  readonly down: readonly [from: number, to: number] | null;
}

/** Pixels from the grid's upper left corner. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function bringIntoView(grid: HTMLElement, { across, down }: CellSpan): void {
  const { wide, tall } = scrolled(grid);
  const left = wide && nearest(wide.scrollLeft, wide.clientWidth, across);
  if (wide && left !== wide.scrollLeft) wide.scrollLeft = left ?? 0;
  const top = tall && down && nearest(tall.scrollTop, tall.clientHeight, down);
  if (tall && top !== null && top !== tall.scrollTop) tall.scrollTop = top ?? 0;
}

/** Pixels of the rows that scroll. */
export function heightInView(grid: HTMLElement): number {
  return scrolled(grid).tall?.clientHeight ?? 0;
}

/** The grid's own events after which cells may stand elsewhere. */
export const REDRAWN = ['aftergridrender', 'aftercolumnresize', 'aftercolumnsset', 'aftersourceset'];

/** The part of the grid in which the rows that scroll are seen, and how far they are scrolled: pixels from the grid's corner. */
export interface CellWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

/** null before the grid is drawn. */
export function windowOnCells(grid: HTMLElement): CellWindow | null {
  const { wide, tall } = scrolled(grid);
  if (!wide || !tall) return null;
  const [outer, across, down] = [grid, wide, tall].map((element) => element.getBoundingClientRect());
  return {
    left: across.left - outer.left,
    top: down.top - outer.top,
    width: wide.clientWidth,
    height: tall.clientHeight,
    across: wide.scrollLeft,
    down: tall.scrollTop,
  };
}

/** Scrolls as the wheel does over the cells. */
export function scrollBy(grid: HTMLElement, { deltaX, deltaY }: WheelEvent): void {
  const { wide, tall } = scrolled(grid);
  if (wide) wide.scrollLeft += deltaX;
  if (tall) tall.scrollTop += deltaY;
}

function scrolled(grid: HTMLElement): { wide: HTMLElement | null; tall: HTMLElement | null } {
  const wide = grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  return { wide, tall: wide?.querySelector<HTMLElement>('.vertical-inner') ?? null };
}

/** Where a window of a size must begin to show a span, as near to where it is as can be. */
function nearest(start: number, size: number, [from, to]: readonly [from: number, to: number]): number {
  if (from < start) return from;
  return to > start + size ? to - size : start;
}
