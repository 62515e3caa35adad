/**
 * The one place through which services write: writes are held back until a read, a change of the grid, a flush or the
 * end of the execution commits them, so that the exception of a write comes out of that later call.
 */

/** When writes are applied. */
export type WriteBehind = 'deferred' | 'immediate';

/** What becomes of the writes behind one that is refused. */
export type RefusedWrite = 'dropsRest' | 'keepsRest';

/** How writes are held back. */
export interface WriteMode {
  readonly writeBehind: WriteBehind;
  readonly refusedWrite: RefusedWrite;
  /** Gives what is applied in place of a write: see HostState. */
  readonly aroundWrite?: ((apply: () => void) => () => void) | null;
}

/** Writes of one execution. */
export class WriteBuffer {
  private pending: (() => void)[] = [];

  constructor(private readonly mode: () => WriteMode) {}

  /** Applies the write, later or now. */
  write(apply: () => void): void {
    const { writeBehind, aroundWrite } = this.mode();
    const applied = aroundWrite?.(apply) ?? apply;
    if (writeBehind === 'immediate') applied();
    else this.pending.push(applied);
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

  /** Applies all that is held back, whatever is refused; throws the first refusal. */
  end(): void {
    const refusals: unknown[] = [];
    do {
      try {
        this.commit();
      } catch (error) {
        refusals.push(error);
      }
    } while (this.pending.length > 0);
    if (refusals.length > 0) throw refusals[0];
  }

  /** Applies what is held back, in order, up to a write that is refused; those behind it are lost, or stay held back. */
  commit(): void {
    const writes = this.pending;
    this.pending = [];
    for (let i = 0; i < writes.length; i++) {
      try {
        writes[i]();
      } catch (error) {
        if (this.mode().refusedWrite === 'keepsRest') this.pending = writes.slice(i + 1);
        throw error;
      }
    }
  }
}
