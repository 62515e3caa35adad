/**
 * Totals of a whole run, so that revenue adds up: customers' and nobody's together.
 */
import { STATUS_CODES, type Intake } from '../intake/types';
import { sum, type CustomerFigures } from './totals';

export interface RunTotals {
  readonly counts: {
    readonly customers: number;
    readonly customersWithOrders: number;
    /** Orders that count, those of unknown customers among them. */
    readonly orders: number;
    readonly orderRows: number;
    readonly skippedCustomerRows: number;
    readonly skippedOrderRows: number;
  };
  /** Null when no amount is known. */
  readonly revenue: number | null;
  readonly unassigned: { readonly orders: number; readonly revenue: number | null };
}

/** Empty: without orders the unassigned figures are 0. */
export function runTotals(intake: Intake, figures: CustomerFigures): RunTotals {
  const unassigned = unassignedTotals(intake);
  const ofCustomers = figures.revenue.some((value) => !Number.isNaN(value));
  const known = ofCustomers || (intake.orders !== null && unassigned.revenue !== null);
  return {
    counts: {
      customers: intake.customers.count,
      customersWithOrders: figures.orders.reduce((count, orders) => (orders > 0 ? count + 1 : count), 0),
      orders: sum(figures.orders) + unassigned.orders,
      ...intake.counts,
    },
    revenue: known ? sum(figures.revenue) + (unassigned.revenue ?? 0) : null,
    unassigned,
  };
}

function unassignedTotals({ orders }: Intake): RunTotals['unassigned'] {
  if (!orders) return { orders: 0, revenue: 0 };
  let [count, revenue] = [0, 0];
  // Orders of nobody known stand before the first customer's.
  for (let order = 0; order < orders.ofCustomer[0]; order++) {
    const [status, amount] = [orders.status[order], orders.amount[order]];
    if (status === STATUS_CODES.counts) count++;
    const isRevenue = status === STATUS_CODES.counts || status === STATUS_CODES.creditNote;
    if (isRevenue && !Number.isNaN(amount)) revenue += amount;
  }
  return { orders: count, revenue: orders.has.amount ? revenue : null };
}
