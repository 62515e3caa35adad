/**
 * How far a run is, kept in the document's cache for the page that started it; and whether that page cancelled it. The cache
 * may forget either at any time, or not answer: then the page shows no share, and a cancelled run goes on to its end.
 */
import type { Progress } from '../protocol/first-run';

/** Thrown where a run is cancelled while it reads: nothing was written. */
export class Cancelled extends Error {}

const KEEP_SECONDS = 600;
/** A page asks every two seconds. */
const REPORT_MS = 1000;

type Phase = Progress['phase'];

/** The share of the whole at which each phase starts; reading and writing are what takes Google's time. */
const STARTS: Readonly<Record<Phase, number>> = {
  reading: 0,
  computing: 0.5,
  checking: 0.6,
  writing: 0.7,
  done: 1,
};
const NEXT: Readonly<Record<Phase, Phase>> = {
  reading: 'computing',
  computing: 'checking',
  checking: 'writing',
  writing: 'done',
  done: 'done',
};

/** One run's. Without an id nobody watches, and no call is made. */
export class RunProgress {
  private phase: Phase = 'reading';
  private reportedAt = 0;
  private done = 0;
  private total = 0;

  constructor(private readonly run: string | null) {}

  /** A new phase, in which `total` cells (or rows, or whatever is counted) are to come. */
  enter(phase: Phase, total = 0): void {
    this.phase = phase;
    this.done = 0;
    this.total = total;
    this.report();
  }

  /** So many more of the phase are done. Throws: Cancelled, as long as nothing is written. */
  advance(count: number): void {
    if (this.run === null) return;
    this.done += count;
    if (new Date().getTime() - this.reportedAt < REPORT_MS) return;
    this.throwIfCancelled();
    this.report();
  }

  /** Throws: Cancelled. For the last moment before something is written. */
  throwIfCancelled(): void {
    if (this.run === null || !isCancellable(this.phase)) return;
    const { run } = this;
    if (orNull(() => cache()?.get(cancelKey(run)) ?? null) !== null)
      throw new Cancelled('The run was cancelled.');
  }

  private report(): void {
    const { run } = this;
    if (run === null) return;
    const from = STARTS[this.phase];
    const part = this.total > 0 ? Math.min(1, this.done / this.total) : 0;
    const share = from + (STARTS[NEXT[this.phase]] - from) * part;
    const progress: Progress = { phase: this.phase, share, cancellable: isCancellable(this.phase) };
    orNull(() => cache()?.put(progressKey(run), JSON.stringify(progress), KEEP_SECONDS));
    this.reportedAt = new Date().getTime();
  }
}

/** How far a run is, is no reason to end it: null where the cache does not answer. */
function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function isCancellable(phase: Phase): boolean {
  return phase !== 'writing' && phase !== 'done';
}

/** Null: nobody reported, or the cache forgot. */
export function readProgress(run: string): Progress | null {
  const text = cache()?.get(progressKey(run));
  return text == null ? null : (JSON.parse(text) as Progress);
}

/** The run sees it at its next look. */
export function cancelRun(run: string): void {
  cache()?.put(cancelKey(run), '1', KEEP_SECONDS);
}

function cache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

function progressKey(run: string): string {
  return `customer-segments.progress.${run}`;
}

function cancelKey(run: string): string {
  return `customer-segments.cancel.${run}`;
}
