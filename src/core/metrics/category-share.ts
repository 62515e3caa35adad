/**
 * How much of a customer's money goes to one category.
 */
import { foldText } from '../base/text';
import { numbers } from './columns';
import { rowRevenueShare } from './passes/row-revenue-share';
import type { FamilyOfMetrics } from './types';

/** One category's part. */
export const categoryShare: FamilyOfMetrics = {
  key: 'categoryShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'revenue of the rows of the category ÷ revenue of all rows of orders that count, rows without a category included',
  source: 'own definition',
  needs: ['orders.category|products.category', 'orders.amount|orders.unitPrice'],
  compute(context, name) {
    const wanted = foldText(name);
    return numbers(rowRevenueShare(context, (category) => foldText(category) === wanted));
  },
};
