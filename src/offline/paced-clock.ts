/**
 * A clock for people who want to see a run go by: what calls are said to cost is owed, and waited for before the next call.
 */
import { realClock } from './clock';
import type { Clock } from './clock';

export interface PacedClock extends Clock {
  /** The time owed since the last asking, ms. */
  takeDebt(): number;
}

/** The wall clock that remembers what was to be spent. */
export function pacedClock(): PacedClock {
  let debt = 0;
  return {
    ...realClock(),
    spend(ms) {
      debt += ms;
    },
    takeDebt() {
      const owed = debt;
      debt = 0;
      return owed;
    },
  };
}
