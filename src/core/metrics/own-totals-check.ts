/**
 * Compares the customers' own totals with what their orders give, and with the analysis date.
 * Orders win; this only reports.
 */
import type { IssueLog } from '../base/issue';
import { valuesOf } from './columns';
import { METRIC_ISSUES, type MetricIssueCode } from './issues';
import { ownTotals, ownValues, TOTAL_FIELDS, type TotalField } from './passes/own-totals';
import type { MetricContext } from './types';

/** Half a cent: rounding in the sheet is no difference. */
const TOLERANCE = 0.005;

/**
 * Empty: a blank total is no difference, and customers that are not in the sheet have none.
 * Issues: metrics.totalDiffers, one a column; metrics.totalAfterAsOf.
 */
export function reportTotals(context: MetricContext, issues: IssueLog): void {
  if (!context.intake.orders) {
    reportAfterAsOf(context, issues);
    return;
  }
  for (const field of TOTAL_FIELDS) {
    const own = ownValues(context, field);
    if (own) reportDifferences(context, issues, { field, own });
  }
}

function reportDifferences(
  context: MetricContext,
  issues: IssueLog,
  { field, own }: { field: TotalField; own: Float64Array },
): void {
  const fromOrders = valuesOf(context, field);
  // Without amounts there is nothing to compare the revenue with.
  if (field === 'revenue' && !context.intake.orders?.has.amount) return;
  for (let c = 0; c < own.length; c++) {
    const same = Math.abs(own[c] - fromOrders[c]) <= TOLERANCE;
    if (!same && !Number.isNaN(own[c]))
      report(context, issues, { code: 'metrics.totalDiffers', field, customer: c });
  }
}

function reportAfterAsOf(context: MetricContext, issues: IssueLog): void {
  const field = ownValues(context, 'lastOrderDate') ? 'lastOrderDate' : 'recencyDays';
  if (!ownValues(context, field)) return;
  const { lastDay } = context.once(ownTotals);
  for (let c = 0; c < lastDay.length; c++) {
    if (lastDay[c] > context.asOf)
      report(context, issues, { code: 'metrics.totalAfterAsOf', field, customer: c });
  }
}

function report(
  { intake }: MetricContext,
  issues: IssueLog,
  { code, field, customer }: { code: MetricIssueCode; field: TotalField; customer: number },
): void {
  const { mapping, sheetRows } = intake.customers;
  const row = sheetRows[customer];
  if (row === 0) return;
  issues.add(METRIC_ISSUES, code, { sheet: mapping?.sheet, column: mapping?.fields[field]?.header, row });
}
