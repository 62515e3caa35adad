/**
 * Visits, complaints and ratings, as the customers sheet has them.
 */
import { blankNumbers } from '../tables/column';
import { reportCell } from './cell-report';
import { numbers } from './columns';
import type { Metric, MetricContext } from './types';

/** Visits, contacts or other interactions. */
export const visits: Metric = {
  key: 'visits',
  type: 'number',
  unit: 'count',
  blank: 'null',
  formula: 'the number in the column; blank, and reported, where it is below 0 or not whole',
  source: 'by its name',
  needs: ['customers.visits'],
  compute: (context) => numbers(givenCounts(context, 'visits')),
};

/** Complaints. */
export const complaints: Metric = {
  key: 'complaints',
  type: 'number',
  unit: 'count',
  blank: 'null',
  formula:
    'the number in the column, 0 for a blank cell; blank where it cannot be read, is below 0 or not whole, which is reported',
  source: 'own definition: nothing noted is no complaint',
  needs: ['customers.complaints'],
  compute: (context) => numbers(complaintCounts(context)),
};

/** A rating or satisfaction score, on the scale of the sheet. */
export const rating: Metric = {
  key: 'rating',
  type: 'number',
  unit: 'score',
  blank: 'null',
  formula: 'the number in the column',
  source: 'by its name',
  needs: ['customers.rating'],
  compute: ({ intake, customerCount }) => {
    const column = intake.customers.fields.rating;
    return column?.type === 'number' ? column : numbers(blankNumbers(customerCount));
  },
};

/**
 * Whole numbers from 0.
 * Empty: NaN where the cell is blank, cannot be read or holds no count.
 * Issues: metrics.countImpossible
 */
export function givenCounts(
  context: MetricContext,
  field: 'visits' | 'complaints' | 'referralCount',
): Float64Array {
  const column = context.intake.customers.fields[field];
  if (column?.type !== 'number') return blankNumbers(context.customerCount);
  return column.values.map((value, customer) => {
    if (Number.isNaN(value) || (Number.isInteger(value) && value >= 0)) return value;
    reportCell(context, { code: 'metrics.countImpossible', field, customer });
    return NaN;
  });
}

function complaintCounts(context: MetricContext): Float64Array {
  const counts = givenCounts(context, 'complaints');
  const { mapping, isFilled } = context.intake.customers;
  if (!mapping?.fields.complaints || !isFilled) return counts;
  return counts.map((count, c) => (Number.isNaN(count) && !isFilled('complaints', c) ? 0 : count));
}
