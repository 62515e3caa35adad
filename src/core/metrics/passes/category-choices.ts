/**
 * What each customer buys most of, by the categories of the order rows.
 */
import { STATUS_CODES, type Orders } from '../../intake/types';
import { withoutNoise } from '../../models/noise';
import { blankNumbers, type TextColumn } from '../../tables/column';
import type { MetricContext } from '../types';
import { Tally } from './tally';

/** One entry a customer. */
export interface CategoryChoices {
  readonly count: Float64Array;
  /** By revenue; blank without amounts. */
  readonly top: TextColumn;
  /** Revenue of the top category ÷ revenue of all rows, those without a category, too. */
  readonly topShare: Float64Array;
}

/**
 * Rows of orders that count. Empty: 0 categories, no top one, for customers without orders; all blank without a category column.
 * Ties: by name, by code unit. A share of revenue that is not above 0 is blank.
 */
export function categoryChoicesOf({ intake, customerCount }: MetricContext): CategoryChoices {
  const codes = new Int32Array(customerCount).fill(-1);
  const topShare = blankNumbers(customerCount);
  const category = intake.orders ? intake.orders.rows.category : null;
  if (!intake.orders || !category) {
    return { count: blankNumbers(customerCount), top: { type: 'text', codes, dictionary: [] }, topShare };
  }
  const count = new Float64Array(customerCount);
  const tally = new Tally(category.dictionary);
  for (let c = 0; c < customerCount; c++) {
    const revenue = withoutNoise(tallyRows(intake.orders, c, { category, tally }));
    count[c] = tally.distinct;
    if (intake.orders.has.amount && tally.distinct > 0) {
      codes[c] = tally.top();
      if (revenue > 0) topShare[c] = tally.weightOf(codes[c]) / revenue;
    }
    tally.clear();
  }
  return { count, top: { type: 'text', codes, dictionary: category.dictionary }, topShare };
}

/** Puts the rows of customer c into the tally and gives their revenue. */
function tallyRows(orders: Orders, c: number, into: { category: TextColumn; tally: Tally }): number {
  const { ofCustomer, status, rowsOfOrder, rowOrder, rows } = orders;
  let revenue = 0;
  for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
    if (status[o] !== STATUS_CODES.counts) continue;
    for (let r = rowsOfOrder[o]; r < rowsOfOrder[o + 1]; r++) {
      const row = rowOrder[r];
      const paid = Number.isNaN(rows.amount[row]) ? 0 : rows.amount[row];
      revenue += paid;
      if (into.category.codes[row] >= 0) into.tally.add(into.category.codes[row], paid);
    }
  }
  return revenue;
}
