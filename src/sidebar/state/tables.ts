/**
 * Which tables a person is asked about, and which of them can be left out.
 */
import type { TableGuess, TableKey } from '../../protocol/first-run';
import type { Choices, Found } from './state';

/** Of these two one is needed. */
const OTHER: Readonly<Partial<Record<TableKey, TableKey>>> = { customers: 'orders', orders: 'customers' };

/** Lines and products only complete orders. */
export function tablesAsked(found: Found): readonly TableGuess[] {
  const hasOrders = hasSheet('orders', found);
  return found.tables.filter(({ table }) => hasOrders || table in OTHER);
}

/** False for the last one of customers and orders. */
export function canDoWithout(table: TableKey, found: Found, { sources }: Choices): boolean {
  const other = OTHER[table];
  return other === undefined || (hasSheet(other, found) && sources[other] !== '');
}

function hasSheet(kind: TableKey, { tables }: Found): boolean {
  return tables.some(({ table, sheet }) => table === kind && sheet !== null);
}
