/**
 * How much a customer buys of what is new.
 */
import { numbers } from './columns';
import { newProductsOf } from './passes/new-products';
import type { Metric } from './types';

const NEEDS = ['orders.launchDate|products.launchDate|orders.product|lines.product', 'orders.orderDate'];

/** The part of new products. */
export const newProductShare: Metric = {
  key: 'newProductShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'rows of orders that count bought 0 to N days after the launch of the product (N: Settings, 30) ÷ all such rows. Where no launch date is known at all, the launch is the first day on which the orders have the product, and rows of the first N days of the orders are left out',
  source: 'own definition',
  needs: NEEDS,
  compute: (context) => numbers(context.once(newProductsOf).share),
};

/** How often. */
export const newProductCount: Metric = {
  key: 'newProductCount',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula: 'the rows of new products that newProductShare counts',
  source: 'own definition',
  needs: NEEDS,
  compute: (context) => numbers(context.once(newProductsOf).count),
};
