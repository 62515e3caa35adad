/**
 * =RFM: the three scores of a customer as one number, 543 for recency 5, frequency 4, monetary 3.
 */
import { checkCount, type FormulaAnswer, type Stamped } from './arguments';
import { lookUp } from './look-up';
import { askMetric } from './segment-metric';

/** Blank: '' for a blank id, and for a customer without scores. */
export function rfmOf({ id }: Stamped & { readonly id: unknown }, more: readonly unknown[]): FormulaAnswer {
  return lookUp(id, () => {
    checkCount('RFM', more);
    return askMetric(() => 'rfmScore');
  });
}
