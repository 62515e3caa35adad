/**
 * The locks that one execution holds, among those of all executions of the script.
 */

/** Takes locks and gives them back. */
export class HeldLocks {
  private readonly own = new Set<string>();

  constructor(private readonly all: Set<string>) {}

  has(name: string): boolean {
    return this.own.has(name);
  }

  /** Whether nobody else has it. */
  take(name: string): boolean {
    if (this.own.has(name)) return true;
    if (this.all.has(name)) return false;
    this.own.add(name);
    this.all.add(name);
    return true;
  }

  release(name: string): void {
    if (this.own.delete(name)) this.all.delete(name);
  }

  releaseAll(): void {
    for (const name of [...this.own]) this.release(name);
  }
}
