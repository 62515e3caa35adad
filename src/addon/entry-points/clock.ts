/**
 * What the clock calls.
 */
import { runScheduled } from '../schedule/scheduled-run';

/** What the clock calls. */
export function scheduledRun(event: unknown): void {
  runScheduled(event);
}
