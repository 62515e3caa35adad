/**
 * The sample shop: four sheets of invented customers and orders in which every kind of customer occurs.
 * For the demo, the menu item, tests and benchmarks; no real person, address or number is in it.
 */
import { invariant } from '../core/base/invariant';
import type { Language } from '../core/base/language';
import { parseIsoDate } from '../core/base/epoch-day';
import { createCalendar } from './calendar';
import { planCustomers } from './customer-plans';
import { customerGrid } from './customers';
import type { SheetName } from './headers';
import { LOCALES } from './locales';
import { planOrders } from './order-plans';
import { lineGrid, orderGrid } from './orders';
import { launchDays } from './products';
import { productGrid } from './product-grid';

/** Which sample shop is wanted: equal options give equal shops. */
export interface SampleOptions {
  readonly lang: Language;
  /** Rows of customers, the walk-ins' row included; 240 when missing. */
  readonly customers?: number;
  readonly seed?: number;
  /** The last day of the three years of orders, 'YYYY-MM-DD'. */
  readonly asOf?: string;
}

/** A cell that holds a text, a number, or '' for nothing. */
export type SampleCell = string | number;

/** One grid a sheet, each with its header row. */
export type SampleShop = Record<SheetName, SampleCell[][]>;

/** The analysis date for which the sample shop is made unless another one is asked for. */
export const SAMPLE_AS_OF = '2026-06-30';

const DEFAULT_CUSTOMERS = 240;
const DEFAULT_SEED = 1;

/**
 * Makes the sample shop: about six orders a customer in the three years before `asOf`.
 * Shape: customers × 21 columns, orders × 8, order lines × 3, products × 4; each with a header row.
 * Throws when `customers` is not a whole number ≥ 1 or `asOf` is no date.
 * @example sampleShop({ lang: 'vi' }).customers.length //=> 241
 */
export function sampleShop(options: SampleOptions): SampleShop {
  const { lang, customers: count = DEFAULT_CUSTOMERS, seed = DEFAULT_SEED, asOf = SAMPLE_AS_OF } = options;
  const asOfDay = parseIsoDate(asOf);
  invariant(asOfDay !== null, `asOf is a date: ${asOf}`);
  invariant(Number.isInteger(count) && count >= 1, `customers is a whole number from 1: ${count}`);
  const calendar = createCalendar(asOfDay, launchDays(asOfDay));
  const plans = planCustomers(calendar, count - 1, seed);
  const orders = planOrders(plans, calendar, seed);
  const setting = { lang, locale: LOCALES[lang], seed, asOf: asOfDay, customers: count };
  return {
    customers: customerGrid(plans, setting),
    orders: orderGrid(orders, setting),
    lines: lineGrid(orders, setting),
    products: productGrid(setting),
  };
}
