/**
 * The run's row in the Run log while the run is not complete: written before everything else, so that a run that dies is
 * seen, and taken back when the run is refused after all, since then nothing else was written.
 */
import { applyTabs, type WriteContext } from './apply-plan';
import { findMadeTab } from './own-tabs';
import type { WritePlan } from './write-plan';

/** Writes and takes back at most once. */
export class LogRow {
  private state: 'open' | 'written' = 'open';
  private isTabNew = false;

  constructor(
    private readonly plan: WritePlan,
    private readonly context: WriteContext,
  ) {}

  write(): void {
    if (this.state === 'written') return;
    const started = this.plan.log.started();
    this.isTabNew = started.sheet === null;
    applyTabs([started], this.context);
    this.state = 'written';
  }

  withdraw(): void {
    if (this.state === 'open') return;
    const { book } = this.context;
    const made = this.isTabNew ? findMadeTab(book, 'log') : null;
    if (made) book.deleteSheet(made);
    else applyTabs([this.plan.log.without()], this.context);
  }
}
