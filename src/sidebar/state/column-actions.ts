/**
 * Which sheet is which and which column is which: each choice is read again at once.
 */
import type { TableKey } from '../../protocol/first-run';
import type { Desk } from './desk';

/** Choices that come quickly one after the other are asked about once. */
const SETTLE_MS = 350;

export class ColumnActions {
  private asked = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: Desk) {}

  open(): Promise<void> {
    return this.desk.attempt(async () => {
      this.desk.dispatch({ is: 'busy' });
      await this.arrive();
    });
  }

  /** To their page, once they are read. */
  async arrive(): Promise<void> {
    if (await this.find()) this.desk.show('columns');
  }

  /** '' for none; null takes the choice back. */
  chooseSheet(table: TableKey, sheet: string | null): void {
    this.desk.dispatch({ is: 'sheetChosen', table, sheet });
    this.findSoon();
  }

  chooseField(field: string, header: string): void {
    this.desk.dispatch({ is: 'fieldChosen', field, header });
    this.findSoon();
  }

  private findSoon(): void {
    this.desk.dispatch({ is: 'busy' });
    this.desk.keep('columns');
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      void this.desk.attempt(async () => {
        await this.find();
      });
    }, SETTLE_MS);
  }

  /** Only the answer to the last question counts. False: refused, or no longer asked. */
  private async find(): Promise<boolean> {
    const question = ++this.asked;
    const answer = await this.desk.ask('columnsFromPage', this.desk.choice);
    if (question !== this.asked) return false;
    if (answer.ok) this.desk.dispatch({ is: 'found', found: answer });
    else this.desk.refuse(answer.issues);
    return answer.ok;
  }
}
