/**
 * What is written before everything else: the run's row in the Run log while the run is not complete, so that a run that dies
 * is seen, and behind it the tabs by which the next one knows what stood there. Taken back when the run is refused after all,
 * since then nothing else was written.
 */
import { planStateBack } from '../record/state-tab';
import { applyTabs, type WriteContext } from './apply-plan';
import { findMadeTab } from './own-tabs';
import type { TabPlan } from './tab-plan';
import type { WritePlan } from './write-plan';

/** Writes and takes back at most once. */
export class LogRow {
  private isWritten = false;
  private started: TabPlan | null = null;

  constructor(
    private readonly plan: WritePlan,
    private readonly context: WriteContext,
  ) {}

  write(): void {
    if (this.isWritten) return;
    this.started = this.plan.log.started();
    // The row is there before anything else is.
    applyTabs([this.started], this.context);
    if (this.plan.ahead.length > 0) applyTabs(this.plan.ahead, this.context);
    this.isWritten = true;
  }

  withdraw(): void {
    if (!this.isWritten) return;
    const { ahead, log } = this.plan;
    for (const tab of ahead) this.putBack(tab, planStateBack(tab));
    if (this.started) this.putBack(this.started, log.without());
  }

  /** A tab that the run made goes again. */
  private putBack(tab: TabPlan, before: TabPlan | null): void {
    const { book } = this.context;
    const made = tab.sheet ? null : findMadeTab(book, tab.tab);
    if (made) book.deleteSheet(made);
    else if (before) applyTabs([before], this.context);
  }
}
