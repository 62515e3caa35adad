/**
 * The orders of each customer that lie in a season.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import type { SeasonSettings } from '../../settings/types';
import { blankNumbers } from '../../tables/column';
import { seasonId } from '../../words/seasons';
import { NO_SEASON, seasonCalendar, type DaySpan } from '../season-calendar';
import type { MetricContext } from '../types';

/** One entry a customer. */
export interface SeasonOrders {
  /** Of the orders that count. */
  readonly share: Float64Array;
  /** Season-years with an order. */
  readonly years: Float64Array;
}

/**
 * Any season by name, each computed when first asked for.
 * Empty: share NaN and 0 years without orders; both NaN without an orders sheet, and for a name that Settings do not have.
 */
export function seasonOrdersOf(context: MetricContext): (name: string) => SeasonOrders {
  const { settings, intake, customerCount } = context;
  const known = new Map<string, SeasonOrders>();
  return (name) => {
    const id = seasonId(name);
    const season = settings.seasons.find((one) => one.on && seasonId(one.name) === id);
    const orders =
      known.get(id) ??
      (intake.orders && season
        ? countOrders(intake.orders, season, customerCount)
        : { share: blankNumbers(customerCount), years: blankNumbers(customerCount) });
    known.set(id, orders);
    return orders;
  };
}

function countOrders(orders: Orders, { windows }: SeasonSettings, customerCount: number): SeasonOrders {
  const { ofCustomer, day, status } = orders;
  const span = daysOf(day);
  const calendar = seasonCalendar(windows, span);
  const share = blankNumbers(customerCount);
  const years = new Float64Array(customerCount);
  // By year the customer who last ordered in its season.
  const seenBy = new Int32Array(calendar.reduce((most, year) => Math.max(most, year), 0) + 1).fill(-1);
  for (let c = 0; c < customerCount; c++) {
    let counted = 0;
    let inside = 0;
    for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
      if (status[o] !== STATUS_CODES.counts) continue;
      counted++;
      const year = calendar[day[o] - span.first];
      if (year === NO_SEASON) continue;
      inside++;
      if (seenBy[year] !== c) years[c]++;
      seenBy[year] = c;
    }
    if (counted > 0) share[c] = inside / counted;
  }
  return { share, years };
}

function daysOf(day: Int32Array): DaySpan {
  if (day.length === 0) return { first: 0, last: -1 };
  let first = day[0];
  let last = day[0];
  for (let o = 1; o < day.length; o++) {
    if (day[o] < first) first = day[o];
    if (day[o] > last) last = day[o];
  }
  return { first, last };
}
