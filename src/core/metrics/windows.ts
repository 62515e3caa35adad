/**
 * Orders and revenue of the last 30, 90 and 365 days.
 */
import { numbers } from './columns';
import { orderWindowsOf, type OrderWindows } from './passes/order-windows';
import type { Metric } from './types';

/** Orders of the last 30 days. */
export const ordersLast30Days = orders('ordersLast30Days', 30, 'orders30');
/** Orders of the last 90 days. */
export const ordersLast90Days = orders('ordersLast90Days', 90, 'orders90');
/** Orders of the last 365 days. */
export const ordersLast365Days = orders('ordersLast365Days', 365, 'orders365');
/** Revenue of the last 30 days. */
export const revenueLast30Days = revenue('revenueLast30Days', 30, 'revenue30');
/** Revenue of the last 90 days. */
export const revenueLast90Days = revenue('revenueLast90Days', 90, 'revenue90');
/** Revenue of the last 365 days. */
export const revenueLast365Days = revenue('revenueLast365Days', 365, 'revenue365');

function orders(key: Metric['key'], days: number, window: keyof OrderWindows): Metric {
  return {
    key,
    type: 'number',
    unit: 'count',
    blank: 'zero',
    formula: `orders that count with asOf − ${days} < date <= asOf`,
    source: 'by its name',
    needs: ['orders.orderDate'],
    compute: (context) => numbers(context.once(orderWindowsOf)[window]),
  };
}

function revenue(key: Metric['key'], days: number, window: keyof OrderWindows): Metric {
  return {
    key,
    type: 'number',
    unit: 'money',
    blank: 'zero',
    formula: `net amounts of orders and credit notes with asOf − ${days} < date <= asOf`,
    source: 'by its name',
    needs: ['orders.orderDate', 'orders.amount|orders.unitPrice'],
    compute: (context) => numbers(context.once(orderWindowsOf)[window]),
  };
}
