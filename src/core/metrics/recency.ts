/**
 * How long ago a customer bought, and over how long a time.
 */
import { difference, numbers, valuesOf } from './columns';
import { customerTotals } from './passes/customer-totals';
import type { Metric, MetricContext } from './types';

/** Days since the latest order. */
export const recencyDays: Metric = {
  key: 'recencyDays',
  type: 'number',
  unit: 'days',
  blank: 'null',
  formula: 'asOf − lastOrderDate; blank where that lies after asOf',
  source: 'RFM recency as in the R package rfm',
  needs: ['orders.orderDate|customers.lastOrderDate|customers.recencyDays'],
  compute: (context) => numbers(daysSince(context, context.once(customerTotals).lastDay)),
};

/** Days since the first order. */
export const tenureDays: Metric = {
  key: 'tenureDays',
  type: 'number',
  unit: 'days',
  blank: 'null',
  formula: 'asOf − firstOrderDate',
  source: 'Fader, Hardie & Lee 2005: T',
  needs: ['orders.orderDate'],
  compute: (context) => numbers(daysSince(context, valuesOf(context, 'firstOrderDate'))),
};

/** Days from the first to the latest order. */
export const activeSpanDays: Metric = {
  key: 'activeSpanDays',
  type: 'number',
  unit: 'days',
  blank: 'null',
  formula: 'lastOrderDate − firstOrderDate',
  source: 'Fader, Hardie & Lee 2005: t_x',
  needs: ['orders.orderDate'],
  compute: (context) =>
    numbers(difference(valuesOf(context, 'lastOrderDate'), valuesOf(context, 'firstOrderDate'))),
};

function daysSince({ asOf }: MetricContext, days: Float64Array): Float64Array {
  const since = new Float64Array(days.length);
  for (let c = 0; c < since.length; c++) since[c] = days[c] <= asOf ? asOf - days[c] : NaN;
  return since;
}
