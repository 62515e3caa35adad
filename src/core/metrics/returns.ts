/**
 * How many of a customer's orders come to nothing, and how much money goes back.
 */
import { blankNumbers } from '../tables/column';
import type { Orders } from '../intake/types';
import { numbers, quotient } from './columns';
import { orderOutcomesOf, type OrderOutcomes } from './passes/order-outcomes';
import type { Metric, MetricContext } from './types';

/** Orders that were cancelled. */
export const cancelRate: Metric = {
  key: 'cancelRate',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula: 'cancelled orders ÷ all orders (counting, cancelled and returned; credit notes are no orders)',
  source: 'own definition',
  needs: ['orders.status'],
  compute: (context) => numbers(shareOfAll(context, 'cancelled')),
};

/** Orders that came back. */
export const returnRate: Metric = {
  key: 'returnRate',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula: 'returned orders ÷ all orders (counting, cancelled and returned; credit notes are no orders)',
  source: 'own definition',
  needs: ['orders.status'],
  compute: (context) => numbers(shareOfAll(context, 'returned')),
};

/** Money that went back. */
export const refundShare: Metric = {
  key: 'refundShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'refunds, negative rows and credit notes ÷ sum of amounts before discount, over orders that count; blank for all where the sheet has none of them',
  source: 'own definition',
  needs: ['orders.amount|orders.unitPrice'],
  compute(context) {
    const { orders } = context.intake;
    const outcomes = context.once(orderOutcomesOf);
    if (!orders || !outcomes || !knowsRefunds(orders, outcomes))
      return numbers(blankNumbers(context.customerCount));
    return numbers(quotient(outcomes.refund, outcomes.gross));
  },
};

function shareOfAll(context: MetricContext, what: 'cancelled' | 'returned'): Float64Array {
  const { orders } = context.intake;
  const outcomes: OrderOutcomes | null = context.once(orderOutcomesOf);
  if (!orders || !outcomes || !orders.has.status) return blankNumbers(context.customerCount);
  const { counted, cancelled, returned } = outcomes;
  const all = new Float64Array(context.customerCount);
  for (let c = 0; c < all.length; c++) all[c] = counted[c] + cancelled[c] + returned[c];
  return quotient(outcomes[what], all);
}

/** A sheet without any sign of refunds does not say that there were none. */
function knowsRefunds(orders: Orders, { refund }: OrderOutcomes): boolean {
  return orders.has.refund || refund.some((amount) => amount > 0);
}
