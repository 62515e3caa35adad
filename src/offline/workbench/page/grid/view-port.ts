/**
 * The part of the sheet that is seen: how many rows, and scrolling no further than is needed.
 */

/** Pixels from the sheet's upper left corner; `down` is null in frozen rows, which are always seen. */
export interface CellSpan {
  readonly across: readonly [from: number, to: number];
  readonly down: readonly [from: number, to: number] | null;
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

function scrolled(grid: HTMLElement): { wide: HTMLElement | null; tall: HTMLElement | null } {
  const wide = grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  return { wide, tall: wide?.querySelector<HTMLElement>('.vertical-inner') ?? null };
}

/** Where a window of a size must begin to show a span, as near to where it is as can be. */
function nearest(start: number, size: number, [from, to]: readonly [from: number, to: number]): number {
  if (from < start) return from;
  return to > start + size ? to - size : start;
}
