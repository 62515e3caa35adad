/**
 * What the add-on answered, kept so that going from page to page asks nothing twice. New ones begin when the workbook may have changed.
 */
export class Answers {
  private readonly kept = new Map<string, unknown>();

  get(key: string): unknown {
    return this.kept.get(key);
  }

  keep(key: string, answer: unknown): void {
    this.kept.set(key, answer);
  }
}
