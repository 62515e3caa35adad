/**
 * The host's clock: the wall's time, or a virtual one that moves only by what service calls are said to cost.
 */

/** What the add-on sees as the time. */
export interface Clock {
  readonly mode: 'real' | 'virtual';
  /** ms since 1970 UTC. */
  now(): number;
  /** Adds the stated cost of a call, ms; a real clock ignores it. */
  spend(ms: number): void;
}

/** The wall clock; SOURCE_DATE_EPOCH (seconds since 1970 UTC) sets where it starts, so that output can be reproduced. */
export function realClock(sourceDateEpoch = process.env.SOURCE_DATE_EPOCH): Clock {
  const start = wallStart(sourceDateEpoch);
  const opened = performance.now();
  return {
    mode: 'real',
    now: () => (start === null ? Date.now() : start + Math.floor(performance.now() - opened)),
    spend: () => undefined,
  };
}

/** A clock that stands still between service calls. */
export function virtualClock(startMs: number): Clock {
  let now = startMs;
  return {
    mode: 'virtual',
    now: () => Math.floor(now),
    spend(ms) {
      now += ms;
    },
  };
}

function wallStart(sourceDateEpoch: string | undefined): number | null {
  if (sourceDateEpoch === undefined || !/^\d+$/.test(sourceDateEpoch)) return null;
  return Number(sourceDateEpoch) * 1000;
}
