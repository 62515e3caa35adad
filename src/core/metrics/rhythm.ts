/**
 * The rhythm in which a customer buys: gaps between distinct purchase days.
 */
import { numbers, quotient, valuesOf } from './columns';
import { gapsOf } from './passes/gaps';
import type { Metric } from './types';

const GAPS = { type: 'number', unit: 'days', blank: 'null', needs: ['orders.orderDate'] } as const;

/** Mean gap. */
export const interpurchaseDays: Metric = {
  ...GAPS,
  key: 'interpurchaseDays',
  formula: 'mean gap between distinct purchase days = activeSpanDays ÷ repeatCount; blank below 2 days',
  source: 'usual definition of interpurchase time',
  compute: (context) => numbers(context.once(gapsOf).mean),
};

/** Median gap. */
export const medianGapDays: Metric = {
  ...GAPS,
  key: 'medianGapDays',
  formula: 'median gap between distinct purchase days; blank below 2 days',
  source: 'mean of the two middle gaps where their number is even',
  compute: (context) => numbers(context.once(gapsOf).median),
};

/** Spread of the gaps. */
export const gapSdDays: Metric = {
  ...GAPS,
  key: 'gapSdDays',
  formula: 'sample standard deviation (n − 1) of the gaps; blank below 2 gaps',
  source: 'Sheets STDEV.S',
  compute: (context) => numbers(context.once(gapsOf).sd),
};

/** Spread of the gaps relative to their mean. */
export const gapVariation: Metric = {
  ...GAPS,
  key: 'gapVariation',
  unit: 'ratio',
  formula: 'gapSdDays ÷ interpurchaseDays',
  source: 'coefficient of variation',
  compute: (context) =>
    numbers(quotient(valuesOf(context, 'gapSdDays'), valuesOf(context, 'interpurchaseDays'))),
};

/** Latest gap. */
export const lastGapDays: Metric = {
  ...GAPS,
  key: 'lastGapDays',
  formula: 'days between the last two distinct purchase days; blank below 2 days',
  source: 'by its name',
  compute: (context) => numbers(context.once(gapsOf).latest),
};

/** How overdue a customer is by their own rhythm. */
export const lateness: Metric = {
  ...GAPS,
  key: 'lateness',
  unit: 'ratio',
  formula: 'recencyDays ÷ medianGapDays; 1 = due today by the customer’s own rhythm',
  source: 'own definition',
  compute: (context) =>
    numbers(quotient(valuesOf(context, 'recencyDays'), valuesOf(context, 'medianGapDays'))),
};
