/**
 * How long the triggers of a user may run in a day, in all spreadsheets together: the runs' time is added up, and when it is used
 * up none begins.
 */
import type { Clock } from '../clock';
import type { HostState } from '../host-state';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** Whose time, by which clock. */
interface TimeParts {
  readonly state: HostState;
  readonly user: string;
  readonly clock: Clock;
}

/** ms; Infinity on a clock of the wall, which does not count what runs are said to cost. */
export function triggerTimeLeft({ state, user, clock }: TimeParts): number {
  if (clock.mode !== 'virtual') return Infinity;
  const spent = state.shared.triggerTimes.get(user);
  const isToday = spent !== undefined && clock.now() - spent.since < DAY_MS;
  return Math.max(0, state.triggerMinutesPerDay * MINUTE_MS - (isToday ? spent.ms : 0));
}

/** Adds a run that began then. A day begins with its first run, and has 24 hours. */
export function spendTriggerTime({ state, user, clock }: TimeParts, began: number): void {
  const ms = clock.now() - began;
  const { triggerTimes } = state.shared;
  const spent = triggerTimes.get(user);
  if (spent && began - spent.since < DAY_MS) spent.ms += ms;
  else triggerTimes.set(user, { since: began, ms });
}
