/**
 * A customer's place among all customers by revenue.
 */
import { shareOf } from '../models/noise';
import { blankNumbers, type TextColumn } from '../tables/column';
import { numbers } from './columns';
import { revenueRankingOf } from './passes/revenue-ranking';
import type { Metric, MetricContext } from './types';

const CLASSES = ['A', 'B', 'C'];

const RANKED = {
  type: 'number',
  unit: 'share',
  blank: 'null',
  source: 'ABC (Pareto) analysis',
  needs: ['orders.amount|orders.unitPrice|customers.revenue'],
} as const;

/** 1 is the largest. */
export const revenueRank: Metric = {
  ...RANKED,
  key: 'revenueRank',
  unit: 'count',
  formula: 'place by revenue descending, ties by id, among customers with revenue > 0; walk-ins left out',
  compute(context) {
    const { ranked } = context.once(revenueRankingOf);
    const ranks = blankNumbers(context.customerCount);
    for (let i = 0; i < ranked.length; i++) ranks[ranked[i]] = i + 1;
    return numbers(ranks);
  },
};

/** The customer's own share. */
export const revenueShare: Metric = {
  ...RANKED,
  key: 'revenueShare',
  formula: 'revenue ÷ revenue of all ranked customers',
  compute(context) {
    const { revenue } = context.once(revenueRankingOf);
    return numbers(sharesOf(context, revenue));
  },
};

/** The share of this customer and all above. */
export const cumulativeShare: Metric = {
  ...RANKED,
  key: 'cumulativeShare',
  formula: 'share of revenue accumulated up to and including the customer, by revenueRank',
  compute(context) {
    const { revenue, before } = context.once(revenueRankingOf);
    const upTo = new Float64Array(before.length);
    for (let i = 0; i < upTo.length; i++) upTo[i] = before[i] + revenue[i];
    return numbers(sharesOf(context, upTo));
  },
};

/** The share of those who are strictly better. */
export const shareAbove: Metric = {
  ...RANKED,
  key: 'shareAbove',
  formula:
    'share of revenue accumulated before the customer’s tie group: revenue of all with a larger revenue ÷ revenue of all',
  compute(context) {
    const { above } = context.once(revenueRankingOf);
    return numbers(sharesOf(context, above));
  },
};

/** Class A, B or C. */
export const abc: Metric = {
  ...RANKED,
  key: 'abc',
  type: 'text',
  unit: 'none',
  formula: 'A while the share accumulated before the customer < 80 %, B < 95 %, else C; bounds in Settings',
  compute(context): TextColumn {
    const { ranked, before, total } = context.once(revenueRankingOf);
    const [boundA, boundB] = context.settings.abcBounds;
    const codes = new Int32Array(context.customerCount).fill(-1);
    for (let i = 0; i < ranked.length; i++) {
      const share = shareOf(before[i], total);
      codes[ranked[i]] = share < boundA ? 0 : share < boundB ? 1 : 2;
    }
    return { type: 'text', codes, dictionary: CLASSES };
  },
};

/** Sums by rank as shares by customer; blank for customers without a rank. */
function sharesOf(context: MetricContext, sums: Float64Array): Float64Array {
  const { ranked, total } = context.once(revenueRankingOf);
  const shares = blankNumbers(context.customerCount);
  for (let i = 0; i < ranked.length; i++) shares[ranked[i]] = shareOf(sums[i], total);
  return shares;
}
