/**
 * How many orders, on how many days.
 */
import { numbers, valuesOf } from './columns';
import { customerTotals } from './passes/customer-totals';
import { purchaseDaysOf } from './passes/purchase-days';
import { blankNumbers } from '../tables/column';
import type { Metric, MetricContext } from './types';

/** Orders that count. */
export const orderCount: Metric = {
  key: 'orderCount',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula: 'number of orders whose status counts; one order = one order id, else one row',
  source: 'RFM frequency as in the R package rfm: orders, not order lines',
  needs: ['orders.orderDate|customers.orderCount'],
  compute: (context) => numbers(context.once(customerTotals).orderCount),
};

/** Distinct days with an order. */
export const purchaseDays: Metric = {
  key: 'purchaseDays',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula: 'distinct days with an order',
  source: 'Fader, Hardie & Lee 2005: orders on one day are one transaction',
  needs: ['orders.orderDate'],
  compute: (context) => numbers(countDays(context)),
};

/** Purchases after the first. */
export const repeatCount: Metric = {
  key: 'repeatCount',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula: 'purchaseDays − 1, at least 0',
  source: 'Fader, Hardie & Lee 2005: x, the number of repeat transactions',
  needs: ['orders.orderDate'],
  compute: (context) =>
    numbers(valuesOf(context, 'purchaseDays').map((days) => (days > 1 ? days - 1 : days * 0))),
};

function countDays(context: MetricContext): Float64Array {
  const purchases = context.once(purchaseDaysOf);
  if (!purchases) return blankNumbers(context.customerCount);
  const counts = new Float64Array(context.customerCount);
  for (let c = 0; c < counts.length; c++) counts[c] = purchases.starts[c + 1] - purchases.starts[c];
  return counts;
}
