/**
 * Does once more what Google's trigger service could not do at the moment.
 */
import type { TriggerFault } from './trigger-fault';
import { faultOf } from './trigger-fault';

/** ms, a little more each by chance; a page waits for it. */
const WAITS = [1000, 2000, 4000, 8000];

/**
 * `work` must come to the same when it is done twice. What is known to pass is tried five times, what is not known twice.
 * Null: it is done.
 */
export function tryAgain(work: () => void): TriggerFault | null {
  for (let attempt = 0; ; attempt++) {
    try {
      work();
      return null;
    } catch (error) {
      const fault = faultOf(error);
      if (attempt >= attemptsAfter(fault)) return fault;
      Utilities.sleep(WAITS[attempt] + Math.floor(Math.random() * 250));
    }
  }
}

function attemptsAfter({ code }: TriggerFault): number {
  if (code === 'schedule.unreachable') return WAITS.length;
  return code === 'schedule.refused' ? 1 : 0;
}
