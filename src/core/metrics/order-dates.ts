/**
 * When a customer first and last ordered.
 */
import { dates } from './columns';
import { customerTotals } from './passes/customer-totals';
import type { Metric } from './types';

/** Day of the first order. */
export const firstOrderDate: Metric = {
  key: 'firstOrderDate',
  type: 'date',
  unit: 'none',
  blank: 'null',
  formula: 'day of the first order that counts',
  source: 'by its name',
  needs: ['orders.orderDate'],
  compute: (context) => dates(context.once(customerTotals).firstDay),
};

/** Day of the latest order. */
export const lastOrderDate: Metric = {
  key: 'lastOrderDate',
  type: 'date',
  unit: 'none',
  blank: 'null',
  formula:
    'day of the latest order that counts; without orders the customer’s own date, else asOf − own recencyDays',
  source: 'by its name',
  needs: ['orders.orderDate|customers.lastOrderDate|customers.recencyDays'],
  compute: (context) => dates(context.once(customerTotals).lastDay),
};
