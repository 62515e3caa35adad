/**
 * The mean gap up to which somebody buys regularly: what is usual for four in five of the customers who come back.
 */
import { rhythmOf } from './rhythm';
import { comparison } from './thresholds';
import type { Fit } from './types';

const USUAL = 0.8;

export const fitRegularGap: Fit = (shop) => {
  const { open } = shop.cells({ pack: 'behaviour', segment: 'Regular', metric: 'interpurchaseDays' });
  const rhythm = open.length > 0 ? rhythmOf(shop, open) : null;
  if (!rhythm) return null;
  const { customers, median } = rhythm;
  const usual = rhythm.within(USUAL);
  const cells = { interpurchaseDays: comparison('<=', usual.days) };
  return {
    customers,
    changes: open.map((found) => ({ found, cells, reason: { kind: 'usualGap', median, ...usual } })),
  };
};
