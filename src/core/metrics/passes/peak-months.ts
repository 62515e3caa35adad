/**
 * The three neighbouring calendar months in which a customer orders most, and in how many years.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import { blankNumbers } from '../../tables/column';
import type { MetricContext } from '../types';
import { calendarMonthsOf, type CalendarMonths } from './calendar-months';

/** One entry a customer. */
export interface PeakMonths {
  /** Share of orders inside the window. */
  readonly share: Float64Array;
  /** Season-years with an order inside it; each starts with the window's first month. */
  readonly years: Float64Array;
}

const WINDOW = 3;

/**
 * Empty: share NaN and 0 years without orders; both NaN without an orders sheet.
 * Ties: the window that starts earliest in the calendar year.
 */
export function peakMonthsOf(context: MetricContext): PeakMonths {
  const { intake, customerCount } = context;
  const share = blankNumbers(customerCount);
  if (!intake.orders) return { share, years: blankNumbers(customerCount) };
  const years = new Float64Array(customerCount);
  const months = orderMonths(intake.orders, context.once(calendarMonthsOf));
  const { ofCustomer } = intake.orders;
  const perMonth = new Int32Array(12);
  for (let c = 0; c < customerCount; c++) {
    if (ofCustomer[c] === ofCustomer[c + 1]) continue;
    if (ofCustomer[c] + 1 === ofCustomer[c + 1] && months[ofCustomer[c]] >= 0) {
      // Most customers, in most shops: whichever window holds the one order.
      share[c] = 1;
      years[c] = 1;
      continue;
    }
    const ofOne = months.subarray(ofCustomer[c], ofCustomer[c + 1]);
    const orders = countMonths(ofOne, perMonth);
    if (orders === 0) continue;
    const first = peakStart(perMonth);
    share[c] = windowCount(perMonth, first) / orders;
    years[c] = seasonYears(ofOne, first);
  }
  return { share, years };
}

/** The month index of each order that counts; -1 for others. */
function orderMonths({ count, day, status }: Orders, calendar: CalendarMonths): Int32Array {
  const months = new Int32Array(count);
  for (let o = 0; o < count; o++) {
    months[o] = status[o] === STATUS_CODES.counts ? calendar.months[day[o] - calendar.firstDay] : -1;
  }
  return months;
}

function countMonths(months: Int32Array, perMonth: Int32Array): number {
  perMonth.fill(0);
  let orders = 0;
  for (let o = 0; o < months.length; o++) {
    if (months[o] < 0) continue;
    perMonth[months[o] % 12]++;
    orders++;
  }
  return orders;
}

function peakStart(perMonth: Int32Array): number {
  let best = 0;
  let most = windowCount(perMonth, 0);
  for (let month = 1; month < 12; month++) {
    const count = windowCount(perMonth, month);
    if (count > most) best = month;
    if (count > most) most = count;
  }
  return best;
}

function windowCount(perMonth: Int32Array, first: number): number {
  return perMonth[first] + perMonth[(first + 1) % 12] + perMonth[(first + 2) % 12];
}

function seasonYears(months: Int32Array, first: number): number {
  let years = 0;
  let latest = -1;
  for (let o = 0; o < months.length; o++) {
    const intoWindow = (months[o] - first + 12) % 12;
    if (months[o] < 0 || intoWindow >= WINDOW || months[o] - intoWindow === latest) continue;
    latest = months[o] - intoWindow;
    years++;
  }
  return years;
}
