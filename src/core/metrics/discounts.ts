/**
 * How much a customer buys at a discount.
 */
import { blankNumbers } from '../tables/column';
import { numbers, quotient } from './columns';
import { orderOutcomesOf } from './passes/order-outcomes';
import type { Metric } from './types';

/** Orders with a discount or a coupon. */
export const discountedShare: Metric = {
  key: 'discountedShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula: 'orders with a discount or a coupon ÷ orderCount',
  source: 'own definition',
  needs: ['orders.discount|orders.coupon'],
  compute(context) {
    const { orders } = context.intake;
    const outcomes = context.once(orderOutcomesOf);
    const known = orders !== null && (orders.has.discount || orders.mapping.fields.coupon !== undefined);
    if (!outcomes || !known) return numbers(blankNumbers(context.customerCount));
    return numbers(quotient(outcomes.discounted, outcomes.counted));
  },
};

/** Money off. */
export const discountRate: Metric = {
  key: 'discountRate',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula: 'sum of discounts ÷ sum of amounts before discount, over orders that count',
  source: 'own definition',
  needs: ['orders.discount', 'orders.amount|orders.unitPrice'],
  compute(context) {
    const outcomes = context.once(orderOutcomesOf);
    const known = context.intake.orders !== null && context.intake.orders.has.discount;
    if (!outcomes || !known) return numbers(blankNumbers(context.customerCount));
    return numbers(quotient(outcomes.discount, outcomes.gross));
  },
};
