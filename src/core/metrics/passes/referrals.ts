/**
 * Who was referred by whom.
 */
import { idOf } from '../../intake/ids';
import { phoneOf } from '../../intake/phones';
import type { Customers } from '../../intake/types';
import { reportCell } from '../cell-report';
import type { MetricContext } from '../types';

/** Customers referred by each customer; null where no column of referrers names a single customer. */
type Referrals = Float64Array | null;

/**
 * A referrer is found by id, in whatever form the ids have. Nobody refers themselves.
 * Issues: metrics.referrerUnknown, for a cell that names no other customer
 */
export function referralsOf(context: MetricContext): Referrals {
  const { customers } = context.intake;
  const referrers = customers.fields.referrerId;
  if (referrers?.type !== 'text') return null;
  const referrerOf = referrers.dictionary.map((text) => customerNamed(text, customers));
  const counts = new Float64Array(context.customerCount);
  let known = false;
  for (let c = 0; c < counts.length; c++) {
    if (referrers.codes[c] < 0) continue;
    const referrer = referrerOf[referrers.codes[c]];
    if (referrer === undefined || referrer === c) {
      reportCell(context, { code: 'metrics.referrerUnknown', field: 'referrerId', customer: c });
      continue;
    }
    counts[referrer]++;
    known = true;
  }
  return known ? counts : null;
}

function customerNamed(text: string, { indexOf }: Customers): number | undefined {
  return indexOf.get(idOf(text)) ?? indexOf.get(phoneOf(text));
}
