/**
 * Cell grids to typed tables: the whole of intake.
 */
import { invariant } from '../base/invariant';
import type { SheetCells } from '../tables/sheet-cells';
import type { FieldOf, TableKind } from '../words/field-keys';
import { readCustomers } from './customers';
import type { ReadCustomers } from './customers';
import { reportZeroTwins } from './id-reports';
import { INTAKE_ISSUES } from './issues';
import { mapSheet } from './map-sheet';
import { collectCustomers, matchCustomers } from './order-customers';
import type { RowHints } from './order-customers';
import { customersOfOrders } from './customers-of-orders';
import { orderHints } from './order-hints';
import { fieldSlice, readRawOrders } from './order-sheet';
import type { OrderSheet, RawOrders } from './order-sheet';
import { readOrders } from './orders';
import type { LineSources } from './order-lines';
import { dataRowCount } from './column-slice';
import type { ColumnSlice } from './column-slice';
import { readContext } from './read-context';
import type { MappedSheet, ReadContext, RunInput } from './read-context';
import type { Customers, Intake } from './types';

export interface TablesInput extends RunInput {
  readonly customers: SheetCells | null;
  readonly orders: SheetCells | null;
  readonly lines: SheetCells | null;
  readonly products: SheetCells | null;
}

/**
 * Reads the sheets that there are.
 * Empty: null when an error was logged that stops the run.
 * Issues: every code of INTAKE_ISSUES
 */
export function readTables(input: TablesInput): Intake | null {
  const context = readContext(input);
  if (!input.customers && !input.orders) {
    context.issues.add(INTAKE_ISSUES, 'intake.source.none', {}, { tabs: '', headers: '' });
    return null;
  }
  const customers = mapOne('customers', input.customers, context);
  const orders = mapOne('orders', input.orders, context);
  const lines = mapOne('lines', input.lines, context);
  const products = mapOne('products', input.products, context);
  if (customers === 'failed' || orders === 'failed' || lines === 'failed' || products === 'failed')
    return null;
  const read = customers && readCustomers(customers, context);
  if (orders) return withOrders(orders, read, { context, sources: { lines, products } });
  if (!read) return null;
  reportZeroTwins({ customers: read.customers, unknown: new Map(), orders: null, context });
  return {
    customers: read.customers,
    orders: null,
    counts: { orderRows: 0, skippedCustomerRows: read.skippedRows, skippedOrderRows: 0 },
  };
}

function mapOne<K extends TableKind>(
  kind: K,
  cells: SheetCells | null,
  context: ReadContext,
): MappedSheet<FieldOf<K>> | null | 'failed' {
  if (!cells) return null;
  const mapping = mapSheet(kind, cells, context);
  if (!mapping) return 'failed';
  if (dataRowCount(cells, mapping) === 0) {
    context.issues.add(INTAKE_ISSUES, 'intake.sheet.no-rows', { sheet: cells.name });
  }
  return { cells, mapping };
}

interface OrderParts {
  readonly context: ReadContext;
  readonly sources: LineSources;
}

function withOrders(sheet: OrderSheet, read: ReadCustomers | null, { context, sources }: OrderParts): Intake {
  const hints = orderHints(sheet, context);
  const { raw, customers } = read
    ? ordersOfKnown(sheet, read, { context, hints })
    : ordersAlone(sheet, context, hints);
  const { orders, orderRows, skippedRows } = readOrders(raw, customers.count, sources);
  reportZeroTwins({ customers, unknown: raw.customers.unknown, orders: sheet, context });
  return {
    customers,
    orders,
    counts: { orderRows, skippedCustomerRows: read?.skippedRows ?? 0, skippedOrderRows: skippedRows },
  };
}

interface OrdersAndCustomers {
  readonly raw: RawOrders;
  readonly customers: Customers;
}

function ordersOfKnown(
  sheet: OrderSheet,
  read: ReadCustomers,
  { context, hints }: { context: ReadContext; hints: RowHints },
): OrdersAndCustomers {
  const matched = matchCustomers(customerIdSlice(sheet), read, hints);
  return {
    raw: readRawOrders(sheet, { ...matched, totals: hints.totals }, context),
    customers: read.customers,
  };
}

function ordersAlone(sheet: OrderSheet, context: ReadContext, hints: RowHints): OrdersAndCustomers {
  const found = collectCustomers(customerIdSlice(sheet), hints);
  const raw = readRawOrders(sheet, { ...found, totals: hints.totals }, context);
  return { raw, customers: customersOfOrders(raw, found, hints.isWalkIn) };
}

function customerIdSlice(sheet: OrderSheet): ColumnSlice {
  const slice = fieldSlice(sheet, 'customerId');
  invariant(slice, 'a mapped orders sheet has a column of customer ids');
  return slice;
}
