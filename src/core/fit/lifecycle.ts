/**
 * The windows of the lifecycle pack for customers who have no rhythm of their own yet: as many typical gaps of the shop as
 * the rules for the others allow of the customer's own.
 */
import { rhythmOf, type Rhythm } from './rhythm';
import { wholeDays } from './rounding';
import { boundOf, comparison } from './thresholds';
import type { Fit, FoundCell, RuleChange } from './types';

/** A newcomer is new until the second purchase is due. */
const DUE = 1;
const STAGES = ['Active', 'At risk', 'Lapsed'] as const;

/** The windows end where the next begins: they change together or not at all. */
export const fitLifecycle: Fit = (shop) => {
  const cells = ['New', ...STAGES, 'Lost'].map((segment) =>
    shop.cells({ pack: 'lifecycle', segment, metric: 'recencyDays' }),
  );
  if (cells.some(({ open, edited }) => open.length !== 1 || edited > 0)) return null;
  const found = cells.map(({ open }) => open[0]);
  const factors = found.slice(1, -1).map(latenessOf);
  const rhythm = rhythmOf(shop, found);
  if (!rhythm || !factors.every((factor) => factor !== null)) return null;
  const gaps = [DUE, ...factors];
  const changes = gaps.map((factor, index) => upTo(factor, rhythm, found[index]));
  const lost = past(gaps[gaps.length - 1], rhythm, found[found.length - 1]);
  return { customers: rhythm.customers, changes: [...changes, lost] };
};

/** How late, in gaps of their own, customers with a rhythm may be in the same segment; null where no rule says it. */
function latenessOf({ table, rule }: FoundCell): number | null {
  for (const { segment, tests } of table.rules) {
    const test = tests.find(({ subject }) => subject?.key === 'lateness');
    const bound = segment === rule.segment && test ? boundOf(test) : null;
    if (bound !== null) return bound;
  }
  return null;
}

function upTo(factor: number, { exactMedian, median }: Rhythm, found: FoundCell): RuleChange {
  const days = wholeDays(factor * exactMedian);
  const cells = { recencyDays: comparison('<=', days) };
  return { found, cells, reason: { kind: 'window', days, factor, median } };
}

function past(factor: number, { exactMedian }: Rhythm, found: FoundCell): RuleChange {
  return {
    found,
    cells: { recencyDays: comparison('>', wholeDays(factor * exactMedian)) },
    reason: null,
  };
}
