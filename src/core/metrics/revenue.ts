/**
 * What a customer paid, in all and per order.
 */
import { numbers, quotient, valuesOf } from './columns';
import { customerTotals } from './passes/customer-totals';
import type { Metric } from './types';

/** Net sum of orders and credit notes. */
export const revenue: Metric = {
  key: 'revenue',
  type: 'number',
  unit: 'money',
  blank: 'zero',
  formula: 'sum of the net amounts of orders that count, credit notes (negative) included',
  source: 'RFM monetary as in the R package rfm: the sum, not the mean',
  needs: ['orders.amount|orders.unitPrice|customers.revenue'],
  compute: (context) => numbers(context.once(customerTotals).revenue),
};

/** Average order value. */
export const aov: Metric = {
  key: 'aov',
  type: 'number',
  unit: 'money',
  blank: 'null',
  formula: 'revenue ÷ orderCount',
  source: 'usual definition of average order value',
  needs: ['orders.amount|orders.unitPrice|customers.revenue', 'orders.orderDate|customers.orderCount'],
  compute: (context) => numbers(quotient(valuesOf(context, 'revenue'), valuesOf(context, 'orderCount'))),
};
