/**
 * What service calls are said to cost, and the tally of one execution. A model to compare designs by, not a measurement.
 */
import type { Clock } from './clock';
import { isTimeOut } from './realm';

/** The stated costs, ms. */
export const COST = { call: 10, cellRead: 0.004, cellWrite: 0.008, firstSheetRead: 300, flush: 500 } as const;

/** The longest execution, ms. */
export const MAX_EXECUTION_MS = 360_000;

/** The longest opening of a file, and the longest call by a formula, ms. */
export const MAX_SHORT_EXECUTION_MS = 30_000;

/** What an execution did and what it is said to have cost. */
export interface ExecutionStats {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly flushes: number;
  /** Virtual ms: the stated cost, sleeps and waits included. */
  readonly costMs: number;
  /** Calls by name ('Range.getValues'). */
  readonly callsByName: Readonly<Record<string, number>>;
}

/** Google ended the execution: nothing of it may run any more. */
export class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** Tallies one execution and moves the clock. */
export class CostMeter {
  private calls = 0;
  private cellsRead = 0;
  private cellsWritten = 0;
  private flushes = 0;
  private costMs = 0;
  private readonly callsByName = new Map<string, number>();
  private readonly sheetsRead = new Set<number>();
  private isKilled = false;

  constructor(
    private readonly clock: Clock,
    private readonly limitMs: number = MAX_EXECUTION_MS,
  ) {}

  call(name: string): void {
    this.calls++;
    this.callsByName.set(name, (this.callsByName.get(name) ?? 0) + 1);
    this.spend(COST.call);
  }

  read(sheetId: number, cells: number): void {
    this.cellsRead += cells;
    const first = this.sheetsRead.has(sheetId) ? 0 : COST.firstSheetRead;
    this.sheetsRead.add(sheetId);
    this.spend(first + cells * COST.cellRead);
  }

  /** Cells that a formula hands to the function: they come with the call, so no tab is read. */
  argument(cells: number): void {
    this.spend(cells * COST.cellRead);
  }

  write(cells: number): void {
    this.cellsWritten += cells;
    this.spend(cells * COST.cellWrite);
  }

  flush(): void {
    this.flushes++;
    this.spend(COST.flush);
  }

  /** Throws: ExecutionKilled when a virtual clock has passed the limit; once dead, always dead. */
  spend(ms: number): void {
    this.costMs += ms;
    this.clock.spend(ms);
    if (this.isDead()) throw new ExecutionKilled();
  }

  /** Runs what must not take longer than the limit in real time, either. */
  timed<T>(run: (limitMs: number) => T): T {
    try {
      return run(this.limitMs);
    } catch (error) {
      if (!isTimeOut(error)) throw error;
      this.isKilled = true;
      throw new ExecutionKilled();
    }
  }

  isDead(): boolean {
    if (this.isKilled) return true;
    return this.clock.mode === 'virtual' && this.costMs > this.limitMs;
  }

  stats(): ExecutionStats {
    const { calls, cellsRead, cellsWritten, flushes, costMs } = this;
    return {
      calls,
      cellsRead,
      cellsWritten,
      flushes,
      costMs,
      callsByName: Object.fromEntries(this.callsByName),
    };
  }
}
