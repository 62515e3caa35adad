/**
 * Since when each customer has been one: by that the customers of a past day are told from those who came later.
 */
import type { Intake } from '../intake/types';

/**
 * Shape: an epoch day a customer: the sign-up date or the first order, whichever is earlier. Orders of every status that is not
 * ignored prove that there was a customer, cancelled ones, too.
 * Empty: NaN where neither is known: such a customer has always been there, as far as anybody can tell.
 */
export function knownSince({ customers, orders }: Intake): Float64Array {
  const signup = customers.fields.signupDate;
  const since = new Float64Array(customers.count).fill(NaN);
  if (signup?.type === 'date') since.set(signup.values);
  if (!orders) return since;
  for (let c = 0; c < since.length; c++) {
    if (orders.ofCustomer[c] === orders.ofCustomer[c + 1]) continue;
    // Of each customer the earliest order stands first.
    const first = orders.day[orders.ofCustomer[c]];
    if (!(since[c] <= first)) since[c] = first;
  }
  return since;
}
