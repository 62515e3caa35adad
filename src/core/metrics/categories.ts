/**
 * What a customer buys.
 */
import { numbers } from './columns';
import { categoryChoicesOf } from './passes/category-choices';
import type { Metric } from './types';

/** Breadth. */
export const categoryCount: Metric = {
  key: 'categoryCount',
  type: 'number',
  unit: 'count',
  blank: 'zero',
  formula: 'distinct categories in the rows of orders that count',
  source: 'by its name',
  needs: ['orders.category|products.category'],
  compute: (context) => numbers(context.once(categoryChoicesOf).count),
};

/** The favourite. */
export const topCategory: Metric = {
  key: 'topCategory',
  type: 'text',
  unit: 'none',
  blank: 'null',
  formula: 'the category with the largest revenue of the customer; ties by name',
  source: 'own definition',
  needs: ['orders.category|products.category', 'orders.amount|orders.unitPrice'],
  compute: (context) => context.once(categoryChoicesOf).top,
};

/** How much of a favourite it is. */
export const topCategoryShare: Metric = {
  key: 'topCategoryShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'revenue of topCategory ÷ revenue of all rows of orders that count, rows without a category included',
  source: 'own definition',
  needs: ['orders.category|products.category', 'orders.amount|orders.unitPrice'],
  compute: (context) => numbers(context.once(categoryChoicesOf).topShare),
};
