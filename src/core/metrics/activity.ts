/**
 * In how many months, years and half-years a customer bought.
 */
import { numbers } from './columns';
import { calendarActivityOf } from './passes/calendar-activity';
import { HALF_YEAR, orderWindowsOf } from './passes/order-windows';
import type { Metric } from './types';

const ACTIVITY = { type: 'number', unit: 'count', blank: 'zero', needs: ['orders.orderDate'] } as const;

/** Calendar months with an order. */
export const monthsActive: Metric = {
  ...ACTIVITY,
  key: 'monthsActive',
  formula: 'distinct calendar months (of a year) with an order',
  source: 'by its name',
  compute: (context) => numbers(context.once(calendarActivityOf).months),
};

/** Calendar years with an order. */
export const yearsActive: Metric = {
  ...ACTIVITY,
  key: 'yearsActive',
  formula: 'distinct calendar years with an order',
  source: 'by its name',
  compute: (context) => numbers(context.once(calendarActivityOf).years),
};

/** Recent half-years with an order. */
export const halfYearsActive: Metric = {
  ...ACTIVITY,
  key: 'halfYearsActive',
  formula: `of the four ${HALF_YEAR}-day windows that end at asOf, those with an order (0–4)`,
  source: 'own definition',
  compute: (context) => numbers(context.once(orderWindowsOf).halfYears),
};
