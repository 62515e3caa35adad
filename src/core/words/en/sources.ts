/**
 * English tab names by kind of table, best first.
 */
import type { TableKind } from '../field-keys';

export const SOURCE_NAMES: Record<TableKind, readonly string[]> = {
  customers: [
    'customers',
    'customer',
    'customer list',
    'clients',
    'members',
    'contacts',
    'customer data',
    'crm',
  ],
  orders: [
    'orders',
    'order',
    'order list',
    'sales',
    'transactions',
    'purchases',
    'invoices',
    'order data',
    'sales orders',
  ],
  lines: ['order lines', 'lines', 'order items', 'order details', 'line items', 'items', 'order line'],
  products: ['products', 'product', 'product list', 'catalog', 'catalogue', 'product data'],
};
