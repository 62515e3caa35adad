/**
 * What the customers' own row says about their orders, where a column holds such totals.
 */
import { blankNumbers } from '../../tables/column';
import type { FieldOf } from '../../words/field-keys';
import type { MetricContext } from '../types';

/** The fields of the customers sheet that hold totals. */
export const TOTAL_FIELDS = [
  'orderCount',
  'revenue',
  'recencyDays',
  'lastOrderDate',
] as const satisfies readonly FieldOf<'customers'>[];

export type TotalField = (typeof TOTAL_FIELDS)[number];

/** One entry a customer; NaN is blank. */
export interface OwnTotals {
  readonly orderCount: Float64Array;
  readonly revenue: Float64Array;
  readonly lastDay: Float64Array;
}

/**
 * The last day comes from the date, else from the days since then, counted back from the analysis date.
 * Empty: a row whose totals are all blank, or that says 0 orders, has 0 orders and 0 revenue in the columns that exist.
 * A cell that could not be read says something that nobody knows: it is never 0.
 */
export function ownTotals(context: MetricContext): OwnTotals {
  const orderCount = Float64Array.from(
    ownValues(context, 'orderCount') ?? blankNumbers(context.customerCount),
  );
  const revenue = Float64Array.from(ownValues(context, 'revenue') ?? blankNumbers(context.customerCount));
  const lastDay = ownLastDay(context);
  const hasCount = ownValues(context, 'orderCount') !== null;
  const hasRevenue = ownValues(context, 'revenue') !== null;
  for (let c = 0; c < lastDay.length; c++) {
    const isUnknown = Number.isNaN(orderCount[c]) && Number.isNaN(revenue[c]) && Number.isNaN(lastDay[c]);
    const saysNothing = isUnknown && !TOTAL_FIELDS.some((field) => isFilled(context, field, c));
    if (!saysNothing && orderCount[c] !== 0) continue;
    if (hasCount) orderCount[c] = 0;
    if (hasRevenue && Number.isNaN(revenue[c]) && !isFilled(context, 'revenue', c)) revenue[c] = 0;
  }
  return { orderCount, revenue, lastDay };
}

function isFilled({ intake }: MetricContext, field: TotalField, customer: number): boolean {
  return intake.customers.isFilled?.(field, customer) ?? false;
}

/** The values of one total as the sheet has them; null when no column holds it. */
export function ownValues(context: MetricContext, field: TotalField): Float64Array | null {
  const column = context.intake.customers.fields[field];
  return column && (column.type === 'number' || column.type === 'date') ? column.values : null;
}

function ownLastDay(context: MetricContext): Float64Array {
  const lastOrderDate = ownValues(context, 'lastOrderDate');
  const recencyDays = ownValues(context, 'recencyDays');
  const lastDay = blankNumbers(context.customerCount);
  for (let c = 0; c < lastDay.length; c++) {
    if (lastOrderDate && !Number.isNaN(lastOrderDate[c])) lastDay[c] = lastOrderDate[c];
    else if (recencyDays) lastDay[c] = context.asOf - recencyDays[c];
  }
  return lastDay;
}
