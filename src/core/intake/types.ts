/**
 * What intake makes of the sheets: typed columns, one entry a customer, an order row, an order.
 * Days are epoch days; NaN, -1 and null are blank, as in tables/column.ts.
 */
import type { Column, TextColumn } from '../tables/column';
import type { FieldOf } from '../words/field-keys';

/** Which column of a sheet holds which field. */
export interface FieldMatch {
  readonly index: number;
  readonly header: string;
}

/** Where a table's fields stand in its sheet. */
export interface SheetMapping<F extends string = string> {
  readonly sheet: string;
  /** 0-based: row headerRow of the sheet's cells holds the headers. */
  readonly headerRow: number;
  readonly fields: Partial<Record<F, FieldMatch>>;
  /** Every header of the header row by position, '' where blank. */
  readonly headers: readonly string[];
}

/** A number a customer, or what is known of it: the ends of a band, both of them in it. Equal ends: a number; NaN: blank; Infinity: open. */
export interface BandColumn {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Customers {
  readonly count: number;
  /** Sheet row (1-based) of each customer; 0 where the customer is known from orders alone. */
  readonly sheetRows: Int32Array;
  readonly ids: readonly string[];
  /** The customer with that id, or undefined. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** 1: the pseudo-customer of the walk-ins; left out of scores, shares and models. */
  readonly walkIn: Uint8Array;
  readonly mapping: SheetMapping<FieldOf<'customers'>> | null;
  /**
   * The mapped fields, parsed by the field's type at the first access, when the faults of their cells are reported, too.
   * Undefined: no column has the field, or the column holds nothing. `age` and `income` are text columns where the cells
   * are bands ('45-54'): see parseBand. `name` is joined from first and last name where there is no column of its own.
   */
  readonly fields: Readonly<Partial<Record<FieldOf<'customers'>, Column>>>;
  /** Whether the customer's cell of a mapped field holds anything, readable or not. Missing where there is no customers sheet. */
  readonly isFilled?: (field: FieldOf<'customers'>, customer: number) => boolean;
  /** Ages and incomes whose cells may be numbers and bands alike; null without a column. Its faulty cells are reported at the first call. */
  readonly bandsOf?: (field: 'age' | 'income') => BandColumn | null;
  /** Any column of the sheet by foldKey of its header, its type inferred; null when there is none. The column must have been read. */
  columnByHeader(header: string): Column | null;
  /**
   * Where the orders alone know the customers: the row in the orders sheet (1-based) in which each of them stands first, or
   * first with that field filled; 0 where no row fills it. Missing where there is a customers sheet.
   */
  readonly rowsInOrders?: (field?: 'email' | 'phone') => Int32Array;
}

/** Order rows that were read and belong to known or unknown customers, faulty ones left out. Where order lines were joined, a row is a line. */
export interface OrderRows {
  readonly count: number;
  /** Index into orders. */
  readonly order: Int32Array;
  /** What the customer paid for the row, after discount and refund; NaN without any amount. */
  readonly amount: Float64Array;
  /** The amount before the discount. */
  readonly gross: Float64Array;
  /** Money off, ≥ 0; NaN where no column says. */
  readonly discount: Float64Array;
  /** Money back, ≥ 0; 0 without a refund column. */
  readonly refund: Float64Array;
  /** NaN where no column says. */
  readonly quantity: Float64Array;
  /** Days; NaN without launch dates. */
  readonly launchDay: Float64Array;
  readonly product: TextColumn | null;
  readonly category: TextColumn | null;
}

export const STATUS_CODES = { counts: 0, cancelled: 1, returned: 2, creditNote: 3 } as const;

/** One entry an order (one order id, else one row), sorted by customer (unassigned first), then day, then first row. */
export interface Orders {
  readonly count: number;
  /** Index into customers; -1 for orders of nobody known (unassigned). */
  readonly customer: Int32Array;
  /** Orders of customer c: ofCustomer[c] … ofCustomer[c + 1] - 1; unassigned ones stand before ofCustomer[0]. */
  readonly ofCustomer: Int32Array;
  readonly day: Int32Array;
  /** STATUS_CODES; only `counts` is an order in the metrics. Orders with an ignored status are not here at all. */
  readonly status: Uint8Array;
  /** Net amount of the order's rows; NaN without any amount. A credit note's lowers revenue; a cancelled or returned order's must not be summed. */
  readonly amount: Float64Array;
  readonly gross: Float64Array;
  readonly discount: Float64Array;
  readonly refund: Float64Array;
  readonly quantity: Float64Array;
  /** 1: a discount or a coupon on any row. */
  readonly discounted: Uint8Array;
  readonly channel: TextColumn | null;
  readonly rows: OrderRows;
  /** Rows of order o: rowOrder[rowsOfOrder[o]] … rowOrder[rowsOfOrder[o + 1] - 1]. */
  readonly rowsOfOrder: Int32Array;
  readonly rowOrder: Int32Array;
  readonly has: {
    readonly amount: boolean;
    readonly discount: boolean;
    readonly refund: boolean;
    readonly quantity: boolean;
    readonly status: boolean;
  };
  readonly mapping: SheetMapping<FieldOf<'orders'>>;
}

export interface IntakeCounts {
  /** Rows of the orders sheet that are not wholly blank. */
  readonly orderRows: number;
  readonly skippedCustomerRows: number;
  /** Faulty rows; those left out by status, by test customer or as later than asOf are not among them. */
  readonly skippedOrderRows: number;
}

/** Everything that the sheets say. At least one of `customers.mapping` and `orders` is there. */
export interface Intake {
  readonly customers: Customers;
  /** Null without an orders sheet: then the customers' own totals count. */
  readonly orders: Orders | null;
  readonly counts: IntakeCounts;
}
