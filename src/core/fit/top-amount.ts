/**
 * `top 20%` of an amount as the amount itself: it can be read, and stays while the other customers change.
 */
import { shareBound } from '../conditions/top-share';
import { roundAmount } from './rounding';
import { comparison, countFrom, topShareOf } from './thresholds';
import type { Fit, FoundCell, RuleChange, Shop } from './types';

interface Where {
  readonly pack: string;
  readonly segment: string;
  readonly metric: string;
}

/** The fit of that cell. Ties: all in, as in the rule itself. */
export function fitTopAmount({ pack, segment, metric }: Where): Fit {
  return (shop) => {
    const { open } = shop.cells({ pack, segment, metric });
    const values = shop.values(metric);
    if (open.length === 0 || !shop.isEnough(values.length, open)) return null;
    const changes = open.flatMap((found) => amountChange(found, metric, shop) ?? []);
    return changes.length > 0 ? { customers: values.length, changes } : null;
  };
}

function amountChange(found: FoundCell, metric: string, shop: Shop): RuleChange | null {
  const share = topShareOf(found.test);
  if (share === null) return null;
  const range = { start: 0, end: 0 };
  const bound = shareBound(shop.column(metric), { side: 'top', share, range }, shop.binding);
  if (bound === null) return null;
  const values = shop.values(metric);
  const amount = roundAmount(bound, (from) => countFrom(values, from));
  const caught = countFrom(values, amount) / values.length;
  const cells = { [metric]: comparison('>=', amount) };
  return { found, cells, reason: { kind: 'topAmount', metric, amount, share: caught } };
}
