/**
 * Reports ids that differ from another one only by leading zeros: one of the two has probably lost them.
 */
import { findZeroTwins } from './ids';
import { INTAKE_ISSUES } from './issues';
import type { OrderSheet } from './order-sheet';
import { rowReporter } from './read-context';
import type { ReadContext } from './read-context';
import type { Customers } from './types';

interface Ids {
  readonly customers: Customers;
  /** Ids of orders that no customer has, with their first data row. */
  readonly unknown: ReadonlyMap<string, number>;
  readonly orders: OrderSheet | null;
  readonly context: ReadContext;
}

/** Issues: intake.id.leading-zeros */
export function reportZeroTwins({ customers, unknown, orders, context }: Ids): void {
  const report = orders && rowReporter(orders.mapping, context.issues);
  for (const id of findZeroTwins(customers.ids, unknown.keys())) {
    const index = customers.indexOf.get(id);
    const row = unknown.get(id);
    if (index !== undefined && customers.mapping) {
      const { sheet, fields } = customers.mapping;
      const place = { sheet, column: fields.customerId?.header, row: customers.sheetRows[index] };
      context.issues.add(INTAKE_ISSUES, 'intake.id.leading-zeros', place);
    } else if (report && orders) {
      const match = orders.mapping.fields.customerId;
      if (row !== undefined) report('intake.id.leading-zeros', row, match);
      else
        context.issues.add(INTAKE_ISSUES, 'intake.id.leading-zeros', {
          sheet: orders.mapping.sheet,
          column: match?.header,
        });
    }
  }
}
