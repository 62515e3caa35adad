/**
 * Orders by customer, then day, then first row; and the rows of each.
 */
import type { OrderDraft } from './order-grouping';

export interface SortedOrders {
  /** Draft order at each place. */
  readonly places: Int32Array;
  /** Place of each draft order. */
  readonly placeOf: Int32Array;
  /** First place of each customer; the last entry is the count. Unassigned orders stand before. */
  readonly ofCustomer: Int32Array;
}

/** Drafts are in the order of their first rows, so stable steps keep that order among equals. */
export function sortOrders({ count, customer, day }: OrderDraft, customerCount: number): SortedOrders {
  const starts = countInto(customer, customerCount, 1);
  const places = new Int32Array(count);
  const next = starts.slice();
  for (let order = 0; order < count; order++) places[next[customer[order] + 1]++] = order;
  for (let c = 0; c <= customerCount; c++) sortByDay(places, day, { from: starts[c], to: starts[c + 1] });
  const placeOf = new Int32Array(count);
  for (let place = 0; place < count; place++) placeOf[places[place]] = place;
  return { places, placeOf, ofCustomer: starts.slice(1) };
}

export interface RowsByOrder {
  readonly rowsOfOrder: Int32Array;
  readonly rowOrder: Int32Array;
}

/** Which rows belong to each order, in the order of the rows. */
export function groupRows(orderOfRow: Int32Array, orderCount: number): RowsByOrder {
  const rowsOfOrder = countInto(orderOfRow, orderCount, 0);
  const next = rowsOfOrder.slice();
  const rowOrder = new Int32Array(orderOfRow.length);
  for (let i = 0; i < orderOfRow.length; i++) rowOrder[next[orderOfRow[i]]++] = i;
  return { rowsOfOrder, rowOrder };
}

/** starts[g] is where group g begins when members stand group by group; `shift` makes room for group -1. */
function countInto(groupOf: Int32Array, groupCount: number, shift: number): Int32Array {
  const starts = new Int32Array(groupCount + shift + 1);
  for (let i = 0; i < groupOf.length; i++) starts[groupOf[i] + shift + 1]++;
  for (let g = 0; g < groupCount + shift; g++) starts[g + 1] += starts[g];
  return starts;
}

const SHORT = 24;

function sortByDay(places: Int32Array, day: Int32Array, { from, to }: { from: number; to: number }): void {
  if (to - from > SHORT) {
    places.subarray(from, to).sort((a, b) => day[a] - day[b] || a - b);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const order = places[i];
    let at = i - 1;
    for (; at >= from && day[places[at]] > day[order]; at--) places[at + 1] = places[at];
    places[at + 1] = order;
  }
}
