/**
 * The part of a customer's revenue that comes from rows of certain categories.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import { withoutNoise } from '../../models/noise';
import { blankNumbers, type TextColumn } from '../../tables/column';
import type { MetricContext } from '../types';

/**
 * Rows of orders that count; refunds lower both sides, so a share may lie outside 0 … 1.
 * Empty: NaN without categories or amounts, and where the revenue is not above 0.
 */
export function rowRevenueShare(
  { intake, customerCount }: MetricContext,
  isWanted: (category: string) => boolean,
): Float64Array {
  const share = blankNumbers(customerCount);
  const category = intake.orders ? intake.orders.rows.category : null;
  if (!intake.orders || !category || !intake.orders.has.amount) return share;
  const wanted = category.dictionary.map(isWanted);
  for (let c = 0; c < customerCount; c++) {
    const { part, all } = sumRows(intake.orders, c, { category, wanted });
    const revenue = withoutNoise(all);
    if (revenue > 0) share[c] = part / revenue;
  }
  return share;
}

interface Wanted {
  readonly category: TextColumn;
  /** By code of the category. */
  readonly wanted: readonly boolean[];
}

/** Of the rows of customer c the revenue of those wanted, and of all. */
function sumRows(orders: Orders, c: number, { category, wanted }: Wanted): { part: number; all: number } {
  const { ofCustomer, status, rowsOfOrder, rowOrder, rows } = orders;
  let all = 0;
  let part = 0;
  for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
    if (status[o] !== STATUS_CODES.counts) continue;
    for (let r = rowsOfOrder[o]; r < rowsOfOrder[o + 1]; r++) {
      const row = rowOrder[r];
      const paid = Number.isNaN(rows.amount[row]) ? 0 : rows.amount[row];
      all += paid;
      // The code of a blank category, -1, is none that is wanted.
      if (wanted[category.codes[row]]) part += paid;
    }
  }
  return { part, all };
}
