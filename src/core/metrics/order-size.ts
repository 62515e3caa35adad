/**
 * How much a customer takes.
 */
import { numbers } from './columns';
import { customerTotals } from './passes/customer-totals';
import type { Metric } from './types';

/** Pieces bought. */
export const quantity: Metric = {
  key: 'quantity',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula: 'sum of the quantities of orders that count',
  source: 'by its name',
  needs: ['orders.quantity'],
  compute: (context) => numbers(context.once(customerTotals).quantity),
};

/** The largest order. */
export const largestOrder: Metric = {
  key: 'largestOrder',
  type: 'number',
  unit: 'money',
  blank: 'null',
  formula: 'largest net amount of an order that counts',
  source: 'by its name',
  needs: ['orders.amount|orders.unitPrice'],
  compute: (context) => numbers(context.once(customerTotals).largestOrder),
};
