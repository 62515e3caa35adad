/**
 * The time that a command has: Google ends every execution after six minutes, wherever it stands. Work that would not be done
 * by then is refused before anything is written. Not a clock for reports.
 */

import { waitedMs } from '../steady/execution';

/** Google's limit, ms. */
export const EXECUTION_MS = 360_000;
/** A command is to be done by then; the rest is for what no estimate sees. */
const DONE_BY_MS = 330_000;
/** Reading that takes longer than this leaves no time to write. */
const READ_BY_MS = 300_000;

/** What service calls are taken to cost when Google is neither fast nor slow, ms. Assumed, not measured. */
const COSTS = { calls: 10, cellsRead: 0.004, cellsWritten: 0.008, sheetsOpened: 300, flushes: 500 } as const;
/** An estimate is taken times this. */
const SAFETY = 1.5;

/** How much of each is to do; what is left out is none. */
export type Work = Readonly<Partial<Record<keyof typeof COSTS, number>>>;

/** ms at the assumed costs. */
export function assumedMs(work: Work): number {
  return (Object.keys(COSTS) as (keyof Work)[]).reduce((ms, kind) => ms + (work[kind] ?? 0) * COSTS[kind], 0);
}

/** Starts when it is made: before a command waits for its turn. */
export class TimeBudget {
  private readonly started = now();
  private readMs = 0;
  private assumedReadMs = 0;

  /** Reads, and takes note of how long that took beside what it was to cost. */
  timeReading<T>(read: () => T, workOf: (result: T) => Work): T {
    const [started, waited] = [now(), waitedMs()];
    const result = read();
    // To wait until Google answers again is not to read slowly.
    this.readMs += now() - started - (waitedMs() - waited);
    this.assumedReadMs += assumedMs(workOf(result));
    return result;
  }

  /** Whether reading has left no time to write. */
  isReadingTooLong(): boolean {
    return this.elapsedMs > READ_BY_MS;
  }

  /** How long the command will have taken in all when the work is done, ms: by how slow its own reading was. */
  msWith(work: Work): number {
    return this.elapsedMs + assumedMs(work) * this.slowness * SAFETY;
  }

  /** `computingMs`: what is to be computed before, as it was measured. */
  hasTimeFor(work: Work, computingMs = 0): boolean {
    return this.msWith(work) + computingMs * SAFETY <= DONE_BY_MS;
  }

  get elapsedMs(): number {
    return now() - this.started;
  }

  /** Never below 1: reading that is fast says nothing of writing. */
  private get slowness(): number {
    return this.assumedReadMs === 0 ? 1 : Math.max(1, this.readMs / this.assumedReadMs);
  }
}

function now(): number {
  return new Date().getTime();
}
