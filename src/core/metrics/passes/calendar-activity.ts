/**
 * In how many calendar months and years each customer bought.
 */
import { blankNumbers } from '../../tables/column';
import type { MetricContext } from '../types';
import { calendarMonthsOf } from './calendar-months';
import { purchaseDaysOf } from './purchase-days';

/** One entry a customer. */
export interface CalendarActivity {
  readonly months: Float64Array;
  readonly years: Float64Array;
}

/** Empty: 0 without orders; NaN without an orders sheet. */
export function calendarActivityOf(context: MetricContext): CalendarActivity {
  const purchases = context.once(purchaseDaysOf);
  if (!purchases)
    return { months: blankNumbers(context.customerCount), years: blankNumbers(context.customerCount) };
  const { starts, days } = purchases;
  const calendar = context.once(calendarMonthsOf);
  const months = new Float64Array(context.customerCount);
  const years = new Float64Array(context.customerCount);
  for (let c = 0; c < months.length; c++) {
    let latest = -1;
    // Days ascend, so a month or a year that was left never comes back.
    for (let d = starts[c]; d < starts[c + 1]; d++) {
      const month = calendar.months[days[d] - calendar.firstDay];
      if (month === latest) continue;
      months[c]++;
      if (latest < 0 || Math.floor(month / 12) !== Math.floor(latest / 12)) years[c]++;
      latest = month;
    }
  }
  return { months, years };
}
