/**
 * F6 leads from one part of the page to the next, Shift+F6 back: the way out of the sheet, where Tab moves between cells.
 */

/** Marks a part; where the focus goes in it. */
const REGION = '[data-region]';
const FOCUSABLE = 'button, input, a[href], iframe, revo-grid, [tabindex="0"]';

export function moveBetweenRegions(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  const regions = [...document.querySelectorAll<HTMLElement>(REGION)];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = regions[(here + step + regions.length) % regions.length];
  const first = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)].find((element) => element.tabIndex >= 0);
  if (!first) return;
  event.preventDefault();
  first.focus();
}
