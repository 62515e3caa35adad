/**
 * The classes of the value pack as amounts: the revenue from which a customer is among those who bring half of it all.
 */
import { roundAmount } from './rounding';
import { boundOf, comparison, countFrom } from './thresholds';
import type { Fit, FoundCell, RuleChange, Shop } from './types';

/**
 * Each class keeps its share of the revenue, but what its rule asks becomes an amount, which stays when others buy.
 * Low is whoever is below Medium: the two change together or not at all.
 */
export const fitValue: Fit = (shop) => {
  const [vip, high, medium, low] = ['VIP', 'High', 'Medium', 'Low'].map((segment) =>
    shop.cells({ pack: 'value', segment, metric: 'shareAbove', into: 'revenue' }),
  );
  const lowest = low.edited === 0 ? medium.open : [];
  const classes = [...vip.open, ...high.open, ...lowest];
  const revenue = shop.values('revenue').filter((value) => value > 0);
  if (classes.length === 0 || !shop.isEnough(revenue.length, classes)) return null;
  const cuts = classes.map((found) => cutOf(found, shop, revenue));
  const changes = classes.map((found, index) => classChange(found, cuts[index]));
  const below = lowest.length === 0 ? [] : low.open.map((found) => restChange(found, cuts[cuts.length - 1]));
  return { customers: revenue.length, changes: [...changes, ...below] };
};

interface Cut {
  /** The share of the revenue that the rule asks for. */
  readonly wanted: number;
  readonly amount: number;
  /** What those bring who have the amount or more. */
  readonly share: number;
}

/** Ties: customers of one revenue are in one class, as they have one share above. */
function cutOf({ test }: FoundCell, shop: Shop, revenue: Float64Array): Cut {
  const wanted = boundOf(test) ?? 0;
  const [amounts, shares] = [shop.column('revenue'), shop.column('shareAbove')];
  let least = Infinity;
  for (let row = 0; row < shares.length; row++)
    if (shares[row] < wanted) least = Math.min(least, amounts[row]);
  const amount = roundAmount(least, (bound) => countFrom(revenue, bound));
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const share = sum(revenue.filter((value) => value >= amount)) / sum(revenue);
  return { wanted, amount, share };
}

function classChange(found: FoundCell, cut: Cut): RuleChange {
  const cells = { shareAbove: '', revenue: comparison('>=', cut.amount) };
  return { found, cells, reason: { kind: 'bestRevenue', ...cut } };
}

function restChange(found: FoundCell, { amount }: Cut): RuleChange {
  return { found, cells: { shareAbove: '', revenue: comparison('<', amount) }, reason: null };
}
