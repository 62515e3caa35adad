/**
 * How long ago a customer signed up and was last in touch.
 */
import { blankNumbers } from '../tables/column';
import { reportCell } from './cell-report';
import { numbers } from './columns';
import type { Metric, MetricContext } from './types';

/** Days since sign-up. */
export const signupDays: Metric = {
  key: 'signupDays',
  type: 'number',
  unit: 'days',
  blank: 'null',
  formula: 'asOf − sign-up date; blank, and reported, where that lies after asOf',
  source: 'by its name',
  needs: ['customers.signupDate'],
  compute: (context) => numbers(daysSince(context, 'signupDate')),
};

/** Days since the last visit or contact. */
export const daysSinceInteraction: Metric = {
  key: 'daysSinceInteraction',
  type: 'number',
  unit: 'days',
  blank: 'null',
  formula: 'asOf − last interaction; blank, and reported, where that lies after asOf',
  source: 'by its name',
  needs: ['customers.lastInteraction'],
  compute: (context) => numbers(daysSince(context, 'lastInteraction')),
};

/** Issues: metrics.dateAfterAsOf */
function daysSince(context: MetricContext, field: 'signupDate' | 'lastInteraction'): Float64Array {
  const column = context.intake.customers.fields[field];
  if (column?.type !== 'date') return blankNumbers(context.customerCount);
  return column.values.map((day, customer) => {
    if (day > context.asOf) reportCell(context, { code: 'metrics.dateAfterAsOf', field, customer });
    return day <= context.asOf ? context.asOf - day : NaN;
  });
}
