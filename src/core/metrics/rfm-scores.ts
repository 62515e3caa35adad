/**
 * Recency, frequency and monetary scores.
 */
import { numbers, valuesOf } from './columns';
import { rfmScoringOf } from './passes/rfm-scoring';
import type { Metric } from './types';

const SCORE = {
  type: 'number',
  unit: 'score',
  blank: 'null',
  source: 'quantiles of type 7 (Sheets PERCENTILE.INC); mode rfm-package: R package rfm 0.3.0',
} as const;

const RECENCY = 'orders.orderDate|customers.lastOrderDate|customers.recencyDays';
const FREQUENCY = 'orders.orderDate|customers.orderCount';
const MONETARY = 'orders.amount|orders.unitPrice|customers.revenue';

/** Best for the latest. */
export const recencyScore: Metric = {
  ...SCORE,
  key: 'recencyScore',
  formula:
    'bins − number of cut points below recencyDays, or, own ones and those of rfm-package, not above it (5 = bought most recently); over customers with orders, walk-ins left out',
  needs: [RECENCY],
  compute: (context) => numbers(context.once(rfmScoringOf).recency.scores),
};

/** Best for most orders. */
export const frequencyScore: Metric = {
  ...SCORE,
  key: 'frequencyScore',
  formula:
    '1 + number of cut points below orderCount, or, own ones and those of rfm-package, not above it (5 = most orders); over customers with orders, walk-ins left out',
  needs: [FREQUENCY],
  compute: (context) => numbers(context.once(rfmScoringOf).frequency.scores),
};

/** Best for most revenue. */
export const monetaryScore: Metric = {
  ...SCORE,
  key: 'monetaryScore',
  formula:
    '1 + number of cut points below revenue, or, own ones and those of rfm-package, not above it (5 = most revenue); over customers with orders, walk-ins left out',
  needs: [MONETARY],
  compute: (context) => numbers(context.once(rfmScoringOf).monetary.scores),
};

/** All three in one number. */
export const rfmScore: Metric = {
  ...SCORE,
  key: 'rfmScore',
  formula: '100 × recencyScore + 10 × frequencyScore + monetaryScore',
  needs: [RECENCY, FREQUENCY, MONETARY],
  compute(context) {
    const recency = valuesOf(context, 'recencyScore');
    const frequency = valuesOf(context, 'frequencyScore');
    const monetary = valuesOf(context, 'monetaryScore');
    const scores = new Float64Array(context.customerCount);
    for (let c = 0; c < scores.length; c++) scores[c] = 100 * recency[c] + 10 * frequency[c] + monetary[c];
    return numbers(scores);
  },
};
