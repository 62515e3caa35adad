/**
 * What the rows of the orders sheet say of their customer besides the id: a walk-in's name, or that they are totals.
 */
import { customerIdReader } from './id-reader';
import type { RowHints } from './order-customers';
import { readTextField } from './order-sheet';
import type { OrderSheet } from './order-sheet';
import type { ReadContext } from './read-context';
import { testCustomerTest } from './test-customers';
import { findTotalsRow } from './totals-row';
import { walkInTest } from './walk-ins';

/** Walk-in names count only where the id is blank or nobody's: an id that is known says whose the order is. */
export function orderHints(sheet: OrderSheet, context: ReadContext): RowHints {
  const { orderId, customerId, name, orderDate } = sheet.mapping.fields;
  const isWalkIn = walkInTest(context.settings.walkIns);
  const names = readTextField(sheet, 'name', context);
  const walkIns = names?.dictionary.map((text) => (isWalkIn(text) ? text : '')) ?? [];
  return {
    isWalkIn,
    readId: customerIdReader('orders', customerId),
    walkInName: (k) => (names && names.codes[k] >= 0 ? walkIns[names.codes[k]] : ''),
    isTest: testCustomerTest(context.settings.testCustomers),
    totals: findTotalsRow(sheet, [orderId, customerId, name, orderDate], [orderDate]),
  };
}
