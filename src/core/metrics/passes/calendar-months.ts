/**
 * The calendar month of every day on which somebody ordered, worked out once a month instead of once an order.
 */
import { civilDate, daysInMonth, epochDay } from '../../base/epoch-day';
import type { MetricContext } from '../types';

/** Month index (12 × year + month − 1) of day d: months[d - firstDay]. */
export interface CalendarMonths {
  readonly firstDay: number;
  readonly months: Int32Array;
}

/** From the first to the last day of the orders. Empty: no days without orders. */
export function calendarMonthsOf({ intake }: MetricContext): CalendarMonths {
  if (!intake.orders || intake.orders.count === 0) return { firstDay: 0, months: new Int32Array(0) };
  const { day } = intake.orders;
  let first = day[0];
  let last = day[0];
  for (let o = 1; o < day.length; o++) {
    if (day[o] < first) first = day[o];
    if (day[o] > last) last = day[o];
  }
  const months = new Int32Array(last - first + 1);
  let { year, month } = civilDate(first);
  for (let start = epochDay(year, month, 1); start <= last;) {
    const next = start + daysInMonth(year, month);
    months.fill(12 * year + month - 1, Math.max(start - first, 0), next - first);
    start = next;
    if (month === 12) year++;
    month = (month % 12) + 1;
  }
  return { firstDay: first, months };
}
