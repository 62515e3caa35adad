/**
 * How much a customer buys in one season, such as Tết, and in how many of its years.
 */
import { numbers } from './columns';
import { seasonOrdersOf } from './passes/season-orders';
import type { FamilyOfMetrics } from './types';

/** Whether somebody buys for that season. */
export const seasonShare: FamilyOfMetrics = {
  key: 'seasonShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'orders inside the windows of the season ÷ orderCount; an order inside two windows of it counts once',
  source: 'own definition',
  needs: ['orders.orderDate'],
  compute: (context, name) => numbers(context.once(seasonOrdersOf)(name).share),
};

/** Whether they do so again and again. */
export const seasonYears: FamilyOfMetrics = {
  key: 'seasonYears',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula:
    'years whose season has an order; a season belongs to the year of its day (Tết: the lunar year), else to the year in which it starts',
  source: 'own definition',
  needs: ['orders.orderDate'],
  compute: (context, name) => numbers(context.once(seasonOrdersOf)(name).years),
};
