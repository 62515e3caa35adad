/**
 * Whether a customer spends more or less than before.
 */
import { numbers, quotient } from './columns';
import { orderWindowsOf } from './passes/order-windows';
import type { Metric } from './types';

const TREND = {
  type: 'number',
  unit: 'ratio',
  blank: 'null',
  needs: ['orders.orderDate', 'orders.amount|orders.unitPrice'],
} as const;

/** Quarter against quarter. */
export const revenueTrend: Metric = {
  ...TREND,
  key: 'revenueTrend',
  formula: 'revenue of the last 90 days ÷ revenue of the 90 days before; blank where that is not above 0',
  source: 'own definition',
  compute(context) {
    const { revenue90, revenue90Before } = context.once(orderWindowsOf);
    return numbers(quotient(revenue90, revenue90Before));
  },
};

/** Year against year, in whole weeks. */
export const revenueYearTrend: Metric = {
  ...TREND,
  key: 'revenueYearTrend',
  formula: 'revenue of the last 364 days ÷ revenue of the 364 days before; blank where that is not above 0',
  source: 'own definition; 364 days = 52 weeks, so that both have the same weekdays',
  compute(context) {
    const { revenue364, revenue364Before } = context.once(orderWindowsOf);
    return numbers(quotient(revenue364, revenue364Before));
  },
};
