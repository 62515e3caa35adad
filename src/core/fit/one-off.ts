/**
 * How long somebody who bought once has to be silent to be a one-off: longer than nine in ten of the customers who came
 * back usually wait.
 */
import { rhythmOf } from './rhythm';
import { comparison } from './thresholds';
import type { Fit } from './types';

const NEARLY_ALL = 0.9;

export const fitOneOff: Fit = (shop) => {
  const { open } = shop.cells({ pack: 'behaviour', segment: 'One-off', metric: 'recencyDays' });
  const rhythm = open.length > 0 ? rhythmOf(shop, open) : null;
  if (!rhythm) return null;
  const { customers, median } = rhythm;
  const longest = rhythm.within(NEARLY_ALL);
  const cells = { recencyDays: comparison('>', longest.days) };
  return {
    customers,
    changes: open.map((found) => ({ found, cells, reason: { kind: 'quiet', median, ...longest } })),
  };
};
