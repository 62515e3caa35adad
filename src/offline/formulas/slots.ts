/**
 * When calls of formulas begin and end, as Google is reported to run them: so many at once, each a while longer than its work.
 */

/** Executions of one user at the same time, and what a call takes besides its own work, ms. */
const AT_ONCE = 30;
const OVERHEAD_MS = 500;

/** A call that has begun. */
export interface Begun {
  readonly slot: number;
  /** When the function itself begins, ms since the first call. */
  readonly worksFrom: number;
}

/** Takes calls one by one, each into the slot that is free first. */
export class Slots {
  private readonly freeAt = new Array<number>(AT_ONCE).fill(0);

  /** `ready`: when all is there that the call needs. */
  begin(ready: number): Begun {
    const slot = this.freeAt.indexOf(Math.min(...this.freeAt));
    return { slot, worksFrom: Math.max(this.freeAt[slot], ready) + OVERHEAD_MS };
  }

  /** When it ends. */
  end({ slot, worksFrom }: Begun, costMs: number): number {
    return (this.freeAt[slot] = worksFrom + costMs);
  }

  /** When the last call has ended; 0 where there was none. */
  get lastEnd(): number {
    return Math.max(...this.freeAt);
  }
}
