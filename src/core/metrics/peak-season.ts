/**
 * Whether a customer's orders fall into one part of the year, and in how many years they do.
 */
import { numbers } from './columns';
import { peakMonthsOf } from './passes/peak-months';
import type { Metric } from './types';

/** How much of the orders the best three months hold. */
export const peakMonthShare: Metric = {
  key: 'peakMonthShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'largest share of orders in 3 neighbouring calendar months, of all years together; December joins January',
  source: 'own definition',
  needs: ['orders.orderDate'],
  compute: (context) => numbers(context.once(peakMonthsOf).share),
};

/** In how many seasons. */
export const peakSeasonYears: Metric = {
  key: 'peakSeasonYears',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula:
    'season-years with an order inside the 3 months of peakMonthShare, each starting with their first month; ties: the window that starts earliest in the year',
  source: 'own definition',
  needs: ['orders.orderDate'],
  compute: (context) => numbers(context.once(peakMonthsOf).years),
};
