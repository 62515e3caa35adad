/**
 * The order rows that were bought soon after the product came out.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import { blankNumbers } from '../../tables/column';
import type { MetricContext } from '../types';

/** One entry a customer. */
export interface NewProducts {
  readonly share: Float64Array;
  readonly count: Float64Array;
}

/** The launch of each row's product, and the first day from which rows are looked at. */
interface Launches {
  readonly day: Float64Array;
  readonly since: number;
}

/**
 * Empty: share NaN and count 0 without rows that are looked at; both NaN where neither launch dates nor products are known.
 * A row without a launch date, where others have one, is a row of nothing new.
 */
export function newProductsOf({ intake, settings, customerCount }: MetricContext): NewProducts {
  const { orders } = intake;
  const launches = orders && (launchDates(orders) ?? firstAppearances(orders, settings.noveltyDays));
  const share = blankNumbers(customerCount);
  if (!orders || !launches) return { share, count: blankNumbers(customerCount) };
  const count = new Float64Array(customerCount);
  const novelty: Novelty = { ...launches, noveltyDays: settings.noveltyDays };
  for (let c = 0; c < customerCount; c++) {
    const rows = countRows(orders, c, novelty);
    count[c] = rows.fresh;
    if (rows.all > 0) share[c] = rows.fresh / rows.all;
  }
  return { share, count };
}

interface Novelty extends Launches {
  readonly noveltyDays: number;
}

/** Of the rows of customer c that are looked at those of new products, and all. */
function countRows(orders: Orders, c: number, novelty: Novelty): { fresh: number; all: number } {
  const { ofCustomer, day, status, rowsOfOrder, rowOrder } = orders;
  const { day: launched, since, noveltyDays } = novelty;
  let fresh = 0;
  let all = 0;
  for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
    if (status[o] !== STATUS_CODES.counts || day[o] < since) continue;
    all += rowsOfOrder[o + 1] - rowsOfOrder[o];
    for (let r = rowsOfOrder[o]; r < rowsOfOrder[o + 1]; r++) {
      const age = day[o] - launched[rowOrder[r]];
      if (age >= 0 && age <= noveltyDays) fresh++;
    }
  }
  return { fresh, all };
}

/** Null where no row has a launch date. */
function launchDates({ rows: { launchDay } }: Orders): Launches | null {
  let known = 0;
  while (known < launchDay.length && Number.isNaN(launchDay[known])) known++;
  return known < launchDay.length ? { day: launchDay, since: -Infinity } : null;
}

/** Null without products. Orders of any status and of anybody show that a product was there. */
function firstAppearances({ day, rows: { order, product } }: Orders, noveltyDays: number): Launches | null {
  if (!product) return null;
  const firstOf = new Float64Array(product.dictionary.length).fill(Infinity);
  let first = Infinity;
  for (let row = 0; row < order.length; row++) {
    const bought = day[order[row]];
    if (bought < first) first = bought;
    const code = product.codes[row];
    if (code >= 0 && bought < firstOf[code]) firstOf[code] = bought;
  }
  const launched = blankNumbers(order.length);
  for (let row = 0; row < order.length; row++)
    if (product.codes[row] >= 0) launched[row] = firstOf[product.codes[row]];
  return { day: launched, since: first + noveltyDays };
}
