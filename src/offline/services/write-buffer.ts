/**
 * The one place through which services write: writes are held back until a read, a change of the grid, a flush or the
 * end of the execution commits them, so that the exception of a write comes out of that later call.
 */

/** When writes are applied. */
export type WriteBehind = 'deferred' | 'immediate';

/** Writes of one execution. */
export class WriteBuffer {
  private pending: (() => void)[] = [];

  constructor(private readonly mode: () => WriteBehind) {}

  /** Applies the write, later or now. */
  write(apply: () => void): void {
    if (this.mode() === 'immediate') apply();
    else this.pending.push(apply);
  }

  /** Changes of the grid are applied at once, behind what is held back. */
  change(apply: () => void): void {
    this.commit();
    apply();
  }

  /** To be called before anything is read. */
  beforeRead(): void {
    this.commit();
  }

  /** Applies what is held back, in order; when one write is refused, those behind it are lost. */
  commit(): void {
    if (this.pending.length === 0) return;
    const writes = this.pending;
    this.pending = [];
    for (const apply of writes) apply();
  }
}
