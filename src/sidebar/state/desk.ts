/**
 * What all actions share: the state, the way to the add-on, and what becomes of an attempt that fails.
 */
import { sidebarWords, type SidebarWords } from '../../i18n/sidebar';
import type { ReportIssue } from '../../protocol';
import type { ColumnChoice, FirstRunDraft } from '../../protocol/first-run';
import { failureOf, type Ask } from '../server';
import type { Event } from './reduce';
import { languageOf } from './requests';
import { draftOf, type State, type View } from './state';
import type { Store } from './store';

export class Desk {
  /** What failed or was refused last, to be tried again. */
  private last: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly store: Store,
    readonly ask: Ask,
  ) {}

  get state(): State {
    return this.store.state;
  }

  get language(): 'en' | 'vi' {
    return languageOf(this.state);
  }

  get words(): SidebarWords {
    return sidebarWords(this.language);
  }

  dispatch(event: Event): void {
    this.store.dispatch(event);
  }

  refuse(issues: readonly ReportIssue[]): void {
    this.dispatch({ is: 'refused', issues });
  }

  /** To a page that needs nothing from the add-on. */
  show(view: View, notice?: string): void {
    this.dispatch({ is: 'shown', view, notice });
    if (view === 'start' || view === 'columns' || view === 'packs') this.keep(view);
  }

  /** Where a person is in the first run. What cannot be kept is no reason to stop them. */
  keep(step: FirstRunDraft['step']): void {
    const { errand, choices } = this.state;
    if (errand !== 'first') return;
    this.ask('draftFromPage', { draft: draftOf(step, choices) }).catch(() => undefined);
  }

  /** The sheets and columns that a person chose. */
  get choice(): ColumnChoice & { lang: 'en' | 'vi' } {
    const { sources, map } = this.state.choices;
    return { sources, map, lang: this.language };
  }

  /** What stands in the workbook now; a failure here hides nothing that was done. */
  async look(): Promise<void> {
    try {
      this.dispatch({ is: 'booted', boot: await this.ask('bootFromPage', {}), stay: true });
    } catch {
      return;
    }
  }

  /** `writes`: when it fails, something may have been written. */
  async attempt(action: () => Promise<void>, writes = false): Promise<void> {
    this.last = () => this.attempt(action, writes);
    try {
      await action();
    } catch (error) {
      const { kind, message } = failureOf(error);
      this.dispatch({ is: 'failed', kind, detail: message, wrote: writes });
    }
  }

  tryAgain(): Promise<void> {
    return this.last();
  }
}
