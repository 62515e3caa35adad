/**
 * The one place through which services write: Google holds writes back until a read or a flush commits them.
 * Here they are applied at once for now; deferred exceptions will live in this file.
 */

/** Writes of one execution. */
export class WriteBuffer {
  /** Applies the write, now or later. */
  write(apply: () => void): void {
    apply();
  }

  /** To be called before anything is read. */
  beforeRead(): void {
    this.commit();
  }

  /** Applies what is held back. */
  commit(): void {
    // Nothing is held back yet.
  }
}
