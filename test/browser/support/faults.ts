/**
 * What is wrong with a page for somebody: what axe-core objects to (WCAG 2.2 A and AA, best practices), what reaches over the edge.
 */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/** What nobody reads of its report, where the elements stand and what they pass, takes half of its time. */
const OPTIONS = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  selectors: false,
});
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Each objection as its rule and the element. */
export async function findObjections(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(`'axe' in window`))) await frame.evaluate(AXE);
  // What is half under the head or the foot as the page happens to be scrolled would be found too small to hit.
  const objections = await frame.evaluate(`(() => {
    const edges = [...document.querySelectorAll('footer, nav')].map(({ style }) => style);
    for (const edge of edges) edge.setProperty('position', 'static');
    return axe
      .run(${OPTIONS})
      .then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))
      .finally(() => edges.forEach((edge) => edge.removeProperty('position')));
  })()`);
  return objections as string[];
}

/** Elements that are wider than the page as it stands, everything unfolded. */
export async function findOverflows(frame: Frame): Promise<string[]> {
  const wide = await frame.evaluate(`(() => {
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const one of folded) one.open = true;
    const edge = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *:not(option)')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return !one.closest('.hidden') && (right > edge + 0.5 || left < -0.5);
    });
    const scrolls = document.documentElement.scrollWidth > edge ? ['the page scrolls'] : [];
    for (const one of folded) one.open = false;
    return [...scrolls, ...wide.map((one) => one.tagName + '.' + one.className)];
  })()`);
  return wide as string[];
}
