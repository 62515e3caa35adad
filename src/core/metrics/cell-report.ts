/**
 * Reports a cell of the customers sheet that a metric cannot use.
 */
import type { FieldOf } from '../words/field-keys';
import { METRIC_ISSUES, type MetricIssueCode } from './issues';
import type { MetricContext } from './types';

export type CellField = FieldOf<'customers'>;

/** What is wrong with a customer's cell. */
interface CellFault {
  readonly code: MetricIssueCode;
  readonly field: CellField;
  readonly customer: number;
}

/** Logs the fault with sheet, header and row. Customers who are known from orders alone have no cell. */
export function reportCell(
  { intake, issues }: Pick<MetricContext, 'intake' | 'issues'>,
  { code, field, customer }: CellFault,
): void {
  const { mapping, sheetRows } = intake.customers;
  const row = sheetRows[customer];
  if (row === 0) return;
  issues.add(METRIC_ISSUES, code, { sheet: mapping?.sheet, column: mapping?.fields[field]?.header, row });
}
