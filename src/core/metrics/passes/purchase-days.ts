/**
 * The distinct days on which each customer has an order that counts, all in one array.
 */
import { STATUS_CODES } from '../../intake/types';
import type { MetricContext } from '../types';

/** The days of customer c, ascending: days[starts[c]] … days[starts[c + 1] - 1]. */
export interface PurchaseDays {
  readonly starts: Int32Array;
  readonly days: Int32Array;
}

/** Empty: without an orders sheet null, for then the days are unknown. */
export function purchaseDaysOf({ intake, customerCount }: MetricContext): PurchaseDays | null {
  if (!intake.orders) return null;
  const { count, ofCustomer, day, status } = intake.orders;
  const starts = new Int32Array(customerCount + 1);
  const days = new Int32Array(count);
  let length = 0;
  for (let c = 0; c < customerCount; c++) {
    starts[c] = length;
    for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
      if (status[o] !== STATUS_CODES.counts) continue;
      // Orders come by day, so an equal day can only be the one before.
      if (length === starts[c] || days[length - 1] !== day[o]) days[length++] = day[o];
    }
  }
  starts[customerCount] = length;
  return { starts, days: days.subarray(0, length) };
}
