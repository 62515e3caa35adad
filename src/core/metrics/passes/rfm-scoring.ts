/**
 * The three RFM dimensions of all customers, scored as Settings say.
 */
import { scoreValues, type Scores } from '../../models/rfm';
import { valuesOf } from '../columns';
import type { MetricContext } from '../types';

/** Scores and the cut points that made them. */
export interface RfmScoring {
  readonly recency: Scores;
  readonly frequency: Scores;
  readonly monetary: Scores;
}

/**
 * Over customers with orders, walk-ins left out; monetary is revenue, frequency the number of orders.
 * Empty: nobody with orders gives no scores and no cut points.
 */
export function rfmScoringOf(context: MetricContext): RfmScoring {
  const scored = customersWithOrders(context);
  const { mode, bins, recencyCuts, frequencyCuts, monetaryCuts } = context.settings.rfm;
  const score = (values: Float64Array, cuts: readonly number[] | null, reversed: boolean): Scores =>
    scoreValues(only(scored, values), { mode, bins, cuts, reversed });
  return {
    recency: score(valuesOf(context, 'recencyDays'), recencyCuts, true),
    frequency: score(valuesOf(context, 'orderCount'), frequencyCuts, false),
    monetary: score(valuesOf(context, 'revenue'), monetaryCuts, false),
  };
}

/** Where no column says how many orders (totals in the customer's row), revenue or a last order says that there were some. */
function customersWithOrders(context: MetricContext): Uint8Array {
  const { walkIn } = context.intake.customers;
  const orderCount = valuesOf(context, 'orderCount');
  const revenue = valuesOf(context, 'revenue');
  const recencyDays = valuesOf(context, 'recencyDays');
  const scored = new Uint8Array(context.customerCount);
  for (let c = 0; c < scored.length; c++) {
    let bought = orderCount[c] > 0;
    if (!bought && Number.isNaN(orderCount[c])) bought = revenue[c] > 0 || !Number.isNaN(recencyDays[c]);
    if (bought && walkIn[c] !== 1) scored[c] = 1;
  }
  return scored;
}

function only(chosen: Uint8Array, values: Float64Array): Float64Array {
  const kept = values.slice();
  for (let c = 0; c < chosen.length; c++) if (chosen[c] === 0) kept[c] = NaN;
  return kept;
}
