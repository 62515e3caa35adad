/**
 * A Google that is slower than usual: every service call takes longer, and the clock says so.
 */
import type { Host } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { clockAt } from '../record/changing-shop';
import { hostOf } from '../open-book';

export interface SlowGoogle {
  readonly host: Host;
  /** ms that the last command took by the clock. */
  took(): number;
  /** Every call takes so many ms more from now on, those named as many as the function says. */
  slowDown(extra: (call: string) => number): void;
}

/** The clock does not end executions: tests ask how long they took. */
export function slowGoogle(book: Workbook): SlowGoogle {
  const clock = clockAt('2026-03-31T03:00:00Z');
  const host = hostOf(book, { clock });
  let started = clock.now();
  return {
    host,
    took: () => clock.now() - started,
    slowDown(extra) {
      started = clock.now();
      host.state.beforeCall = (call) => clock.spend(extra(call));
    },
  };
}
